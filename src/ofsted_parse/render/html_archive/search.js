"use strict";
// The search: every word is looked for in every text. 18,000 findings are read through in a tenth of
// a second, so that there is no index to wait for. This script runs in the page and in a worker.
const Search = (() => {
  const WORD = "[\\p{L}\\p{N}]";
  const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const whole = (words) => new RegExp(`(?<!${WORD})${escaped(words)}(?!${WORD})`, "iu");
  const begins = (words) => new RegExp(`(?<!${WORD})(?:${words.map(escaped).join("|")})${WORD}*`, "giu");
  const isLetter = new RegExp(WORD, "u");

  // How often a word begins so in a text; both in small letters.
  function often(word, text) {
    let found = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (at === 0 || !isLetter.test(text[at - 1])) found += 1;
    }
    return found;
  }

  function parts(query) {
    const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map(([, words]) => words.trim());
    const words = query.toLowerCase().match(new RegExp(`${WORD}+`, "gu")) ?? [];
    return { words: [...new Set(words)], phrases: phrases.filter(Boolean) };
  }

  // The findings as they stand in the page: JSON, packed by gzip, in base64.
  function unpacked(packed) {
    const raw = atob(packed);
    const bytes = new Uint8Array(raw.length);
    for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
    const stream = new Response(bytes).body.pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).json();
  }

  class Finder {
    #small;
    #long;

    constructor(passages) {
      this.passages = passages;
      this.#small = passages.map(([, , , , text]) => text.toLowerCase());
      this.#long = this.#small.reduce((sum, text) => sum + text.length, 0) / (passages.length || 1);
    }

    // The numbers of the findings that hold all words and phrases, the best first, and a pattern of
    // what to mark. `letters` are the numbers of those that are shown; of what is not asked for there
    // is nothing where `asked` is set, and a theme has to be the finding's own.
    find({ query, letters, asked, theme }) {
      const shown = new Set(letters);
      const isWanted = ([letter, , , isAsked, , themes]) =>
        shown.has(letter) && (isAsked || !asked) && (!theme || themes.split(" ").includes(theme));
      const { words, phrases } = parts(query);
      const patterns = phrases.map(whole);
      const counts = words.map((word) => this.#small.map((text) => often(word, text)));
      const weights = counts.map((count) => Math.log(1 + count.length / (1 + count.filter(Boolean).length)));
      const score = (id) =>
        weights.reduce((sum, weight, word) => {
          const times = counts[word][id];
          return sum + (weight * times) / (times + 0.3 + (0.9 * this.#small[id].length) / this.#long);
        }, 0);
      const found = [...this.passages.keys()]
        .filter((id) => counts.every((count) => count[id]) && isWanted(this.passages[id]))
        .filter((id) => patterns.every((pattern) => pattern.test(this.passages[id][4])))
        .map((id) => ({ id, score: score(id) }));
      found.sort((one, other) => other.score - one.score || one.id - other.id);
      return { ids: found.map(({ id }) => id), mark: words.length ? begins(words) : null };
    }
  }

  return { open: async (packed) => new Finder(await unpacked(packed)) };
})();

if (typeof document === "undefined") {
  const AT_ONCE = 1000; // findings in a message, so that the page never waits for one
  let opening;

  async function open(packed) {
    const finder = await Search.open(packed);
    for (let at = 0; at < finder.passages.length; at += AT_ONCE) {
      postMessage({ passages: finder.passages.slice(at, at + AT_ONCE) });
    }
    postMessage({ ready: true });
    return finder;
  }

  onmessage = async ({ data: { packed, number, question } }) => {
    if (question) {
      postMessage({ number, answer: (await opening).find(question) });
      return;
    }
    opening = open(packed);
    opening.catch(() => postMessage({ failed: true }));
  };
}

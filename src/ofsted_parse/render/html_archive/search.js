"use strict";
// The search: every word is looked for in every text. 18,000 findings are read through in a tenth of
// a second, so that there is no index to wait for.
const Finder = (() => {
  const AT_ONCE = 1000; // texts made ready before something else has its turn
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

  return class {
    #texts;
    #small = [];
    #characters = 0;

    constructor(texts) {
      this.#texts = texts;
    }

    // Make ready bit by bit, so that typing never waits; a search does what is left at once.
    warm() {
      this.#prepare(this.#small.length + AT_ONCE);
      if (this.#small.length < this.#texts.length) setTimeout(() => this.warm());
    }

    #prepare(end) {
      for (const text of this.#texts.slice(this.#small.length, end)) {
        this.#small.push(text.toLowerCase());
        this.#characters += text.length;
      }
    }

    // The numbers of the texts that hold all words and phrases, the best first, and a pattern of what
    // to mark. `keep` tells by its number whether a text is wanted.
    find(query, keep) {
      this.#prepare();
      const long = this.#characters / (this.#texts.length || 1);
      const { words, phrases } = parts(query);
      const patterns = phrases.map(whole);
      const counts = words.map((word) => this.#small.map((text) => often(word, text)));
      const weights = counts.map((count) => Math.log(1 + count.length / (1 + count.filter(Boolean).length)));
      const score = (id) =>
        weights.reduce((sum, weight, word) => {
          const times = counts[word][id];
          return sum + (weight * times) / (times + 0.3 + (0.9 * this.#texts[id].length) / long);
        }, 0);
      const found = [...this.#texts.keys()]
        .filter((id) => counts.every((count) => count[id]) && keep(id))
        .filter((id) => patterns.every((pattern) => pattern.test(this.#texts[id])))
        .map((id) => ({ id, score: score(id) }));
      found.sort((one, other) => other.score - one.score || one.id - other.id);
      return { ids: found.map(({ id }) => id), mark: words.length ? begins(words) : null };
    }
  };
})();

"use strict";
{
  const AT_ONCE = 50; // hits shown at a time
  const PAUSE = 200; // milliseconds without a key before it searches

  const find = (id) => document.getElementById(id);
  const form = find("filters");
  const rows = [...document.querySelectorAll(".letters tbody tr")];
  const rowOf = new Map(rows.map((row) => [Number(row.dataset.number), row]));
  let passages = null;
  let index = null;
  let building = null;
  let hits = [];

  const counted = (number, one, many) =>
    `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content); // strings become text, never HTML
    return made;
  }

  // The index is made when it is first wanted, bit by bit, so that the page opens and answers at once.
  const load = () => (passages ??= JSON.parse(find("passages").textContent));
  async function build() {
    load();
    const made = new MiniSearch({ fields: ["text"] });
    await made.addAllAsync(
      passages.map(([, , , , text], id) => ({ id, text })),
      { chunkSize: 500 },
    );
    index = made;
  }
  const prepared = () => (building ??= build());

  // Filters

  const theme = () => form.elements.theme.value;

  function isChosen(row) {
    const wanted = new FormData(form);
    const same = (name) => !wanted.get(name) || wanted.get(name) === row.dataset[name];
    const grade = wanted.get("judgement");
    return (
      ["authority", "region", "kind", "year"].every(same) &&
      (!grade || row.dataset.judgement.split(" ").includes(grade)) &&
      (!theme() || row.dataset.themes.split(" ").includes(theme()))
    );
  }

  function filter() {
    for (const row of rows) row.hidden = !isChosen(row);
    const shown = rows.filter((row) => !row.hidden).length;
    find("shown").textContent =
      shown === rows.length
        ? `${counted(shown, "letter", "letters")}.`
        : `${shown} of ${counted(rows.length, "letter", "letters")}.`;
  }

  // Search

  function wordsAndPhrases(query) {
    const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map(([, words]) => words.trim());
    return { words: query.replace(/["“”]/g, " ").trim(), phrases: phrases.filter(Boolean) };
  }

  const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const wholeWords = (texts) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${texts.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");

  function matches(words, phrases) {
    const asked = form.elements.asked.checked;
    const patterns = phrases.map((phrase) => wholeWords([phrase]));
    const filter = ({ id }) => {
      const [letter, , , isAsked, text, themes] = passages[id];
      return (
        !rowOf.get(letter).hidden &&
        (isAsked || !asked) &&
        (!theme() || themes.split(" ").includes(theme())) &&
        patterns.every((pattern) => text.search(pattern) >= 0)
      );
    };
    if (!words) return passages.map((_, id) => ({ id, terms: [] })).filter(filter);
    return index.search(words, { combineWith: "AND", prefix: true, filter });
  }

  async function search() {
    const query = form.elements.query.value;
    const { words, phrases } = wordsAndPhrases(query);
    if (words && !index) find("found").textContent = "Reading the findings …";
    if (words) await prepared();
    else if (theme()) load();
    if (query !== form.elements.query.value) return; // more was typed meanwhile
    hits = words || theme() ? matches(words, phrases) : [];
    const letters = new Set(hits.map(({ id }) => passages[id][0]));
    const found = `${counted(hits.length, "finding", "findings")} in ${counted(letters.size, "letter", "letters")}.`;
    find("found").textContent = words || theme() ? found : "";
    find("hits").replaceChildren();
    showMore();
  }

  function showMore() {
    const list = find("hits");
    const next = hits.slice(list.children.length, list.children.length + AT_ONCE);
    list.append(...next.map(shownHit));
    find("more").hidden = list.children.length >= hits.length;
  }

  function shownHit({ id, terms }) {
    const [letter, part, page, , text] = passages[id];
    const row = rowOf.get(letter);
    const source = row.querySelector(".document a");
    const [date, authority, , kind] = [...row.cells].map((cell) => cell.textContent.trim());
    const place = [authority, kind, date, page && `page ${page}`].filter(Boolean).join(", ");
    const link = element(source ? "a" : "b", "", place);
    if (source) link.href = source.getAttribute("href") + (page ? `#page=${page}` : "");
    const head = element("p", "source", link, " ", element("span", "part", part));
    return element("li", "", head, element("p", "text", ...(terms.length ? marked(text, wholeWords(terms)) : [text])));
  }

  function marked(text, pattern) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      pieces.push(text.slice(end, match.index), element("mark", "", match[0]));
      end = match.index + match[0].length;
    }
    return [...pieces, text.slice(end)];
  }

  // The pictures of the themes

  function chooseTheme(id) {
    form.elements.theme.value = id;
    choose();
    find("letters").scrollIntoView();
    find("letters").focus({ preventScroll: true });
  }

  // In the drawing a name may stand on two lines.
  const together = (name) => name.replace(/\s/g, "");

  // In the table a theme is a button; in the drawing, which has none, what is nearest to its name.
  function offerThemes(figure) {
    const idOf = new Map();
    for (const cell of figure.querySelectorAll("th[data-theme]")) {
      const button = element("button", "choose", cell.textContent);
      button.type = "button";
      button.addEventListener("click", () => chooseTheme(cell.dataset.theme));
      idOf.set(together(cell.textContent), cell.dataset.theme);
      cell.replaceChildren(button);
    }
    figure.querySelector(".choosing").hidden = false;
    figure.querySelector("svg")?.addEventListener("click", (event) => {
      const labels = [...event.currentTarget.querySelectorAll("text")].filter((text) => idOf.has(together(text.textContent)));
      const away = (label) => {
        const { top, bottom } = label.getBoundingClientRect();
        return Math.abs((top + bottom) / 2 - event.clientY);
      };
      const nearest = labels.reduce((one, other) => (away(other) < away(one) ? other : one));
      if (away(nearest) < nearest.getBoundingClientRect().height) chooseTheme(idOf.get(together(nearest.textContent)));
    });
  }

  // One authority

  function choosePlace() {
    for (const place of document.querySelectorAll(".place")) {
      place.hidden = place.id !== `place-${find("place").value}`;
    }
  }

  function firstPlace() {
    const places = [...document.querySelectorAll(".place")];
    const most = Math.max(...places.map((place) => Number(place.dataset.letters)));
    const first = places.find((place) => Number(place.dataset.letters) === most);
    if (first) find("place").value = first.id.replace("place-", "");
  }

  let timer;
  function searchSoon() {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  }
  function choose() {
    filter();
    search();
  }

  form.hidden = find("choose").hidden = false;
  form.elements.query.addEventListener("focus", prepared);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => (event.target.name === "query" ? searchSoon() : choose()));
  form.addEventListener("reset", () => setTimeout(choose)); // after the fields are empty
  find("more").addEventListener("click", showMore);
  find("place").addEventListener("change", choosePlace);
  document.querySelectorAll("figure.themes").forEach(offerThemes);
  firstPlace();
  choosePlace();
  choose();
}

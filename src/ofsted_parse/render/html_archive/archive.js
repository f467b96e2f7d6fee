"use strict";
{
  const AT_ONCE = 50; // hits shown at a time
  const PAUSE = 100; // milliseconds without a key before it searches
  const TOO_OLD = "This browser cannot unpack the findings, so nothing is searched: one from 2023 or later can.";
  const FORMULA = /^['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/; // what a spreadsheet takes for one

  const find = (id) => document.getElementById(id);
  const form = find("filters");
  const rows = [...document.querySelectorAll(".letters tbody tr")];
  const rowOf = new Map(rows.map((row) => [Number(row.dataset.number), row]));
  const { passages } = Asking;
  let asked = 0; // how many searches have begun: only the last is shown
  let hits = [];
  let mark = null;

  const counted = (number, one, many) =>
    `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content); // strings become text, never HTML
    return made;
  }

  // Filters

  const theme = () => form.elements.theme.value;

  // The authority that is chosen; with its statistical neighbours, where these are asked for too.
  function places() {
    const { authority, neighbours } = form.elements;
    const alike = authority.selectedOptions[0].dataset.neighbours;
    neighbours.disabled = !alike;
    return [authority.value, ...(alike && neighbours.checked ? alike.split("|") : [])];
  }

  function isChosen(row, places) {
    const wanted = new FormData(form);
    const same = (name) => !wanted.get(name) || wanted.get(name) === row.dataset[name];
    const grade = wanted.get("judgement");
    const year = Number(row.dataset.year);
    const [since, until] = [wanted.get("since"), wanted.get("until")];
    return (
      (!places[0] || places.includes(row.dataset.authority)) &&
      ["region", "kind"].every(same) &&
      (!since || year >= since) &&
      (!until || year <= until) &&
      (!grade || row.dataset.judgement.split(" ").includes(grade)) &&
      (!theme() || row.dataset.themes.split(" ").includes(theme()))
    );
  }

  function filter() {
    const wanted = places();
    for (const row of rows) row.hidden = !isChosen(row, wanted);
    const left = rows.filter((row) => !row.hidden);
    const shown = left.length;
    Pictures.follow(left, shown === rows.length);
    find("shown").textContent =
      shown === rows.length
        ? `${counted(shown, "letter", "letters")}.`
        : `${shown} of ${counted(rows.length, "letter", "letters")}.`;
  }

  // The address: what is chosen stands in it, so that it can be sent and kept

  function writeAddress() {
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
    if (chosen || location.hash.includes("=")) {
      history.replaceState(null, "", `${location.href.split("#")[0]}${chosen && `#${chosen}`}`);
    }
  }

  function readAddress() {
    if (!location.hash.includes("=")) return; // nothing is chosen, or a section is gone to
    form.reset();
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      const field = form.elements.namedItem(name);
      if (field?.type === "checkbox") field.checked = true;
      else if (field?.name === name) field.value = value;
      if (field?.selectedIndex === -1) field.selectedIndex = 0; // no such value in this page
    }
  }

  // Search

  async function search() {
    const number = ++asked;
    const question = {
      query: form.elements.query.value.trim(),
      letters: rows.filter((row) => !row.hidden).map((row) => Number(row.dataset.number)),
      asked: form.elements.asked.checked,
      theme: theme(),
    };
    writeAddress();
    beBusy(true);
    const answer = await answered(question);
    if (number === asked) show(answer);
  }

  async function answered(question) {
    if (!question.query && !question.theme) return { ids: [], mark: null, said: "" };
    try {
      const { ids, mark } = await Asking.ask(question);
      const letters = new Set(ids.map((id) => passages[id][0]));
      const said = `${counted(ids.length, "finding", "findings")} in ${counted(letters.size, "letter", "letters")}.`;
      return { ids, mark, said };
    } catch {
      return { ids: [], mark: null, said: TOO_OLD };
    }
  }

  function beBusy(isBusy) {
    find("hits").setAttribute("aria-busy", String(isBusy));
  }

  function show({ ids, mark: pattern, said }) {
    [hits, mark] = [ids, pattern];
    find("found").textContent = said;
    find("copy").hidden = !hits.length;
    find("hits").replaceChildren();
    showMore();
    beBusy(false);
  }

  function showMore() {
    const list = find("hits");
    const next = hits.slice(list.children.length, list.children.length + AT_ONCE);
    list.append(...next.map(shownHit));
    find("more").hidden = list.children.length >= hits.length;
  }

  function about(id) {
    const [letter, part, page, , text] = passages[id];
    const row = rowOf.get(letter);
    const source = row.querySelector(".document a");
    const [date, authority, , kind] = [...row.cells].map((cell) => cell.textContent.trim());
    return { part, page, text, source, date, authority, kind, file: row.dataset.file };
  }

  function shownHit(id) {
    const { part, page, text, source, date, authority, kind } = about(id);
    const place = [authority, kind, date, page && `page ${page}`].filter(Boolean).join(", ");
    const link = element(source ? "a" : "b", "", place);
    if (source) link.href = source.getAttribute("href") + (page ? `#page=${page}` : "");
    const head = element("p", "source", link, " ", element("span", "part", part));
    return element("li", "", head, element("p", "text", ...(mark ? marked(text, mark) : [text])));
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

  // All hits as a table, for a spreadsheet or a paper

  function copied(event) {
    const cell = (value) => String(value ?? "").replace(/\s+/g, " ").replace(FORMULA, "'$&");
    const lines = [["Authority", "Kind", "Inspected", "Part", "Page", "Text", "File"]];
    for (const id of hits) {
      const { authority, kind, date, part, page, text, file } = about(id);
      lines.push([authority, kind, date, part, page, text, file].map(cell));
    }
    const row = (line) => element("tr", "", ...line.map((one) => element("td", "", one)));
    const table = element("table", "", ...lines.map(row));
    event.clipboardData.setData("text/html", table.outerHTML);
    event.clipboardData.setData("text/plain", lines.map((line) => line.join("\t")).join("\n"));
    event.preventDefault();
  }

  function copy() {
    document.addEventListener("copy", copied, { once: true });
    const isDone = document.execCommand("copy"); // works in a page opened from disk too
    document.removeEventListener("copy", copied);
    const said = isDone ? `${counted(hits.length, "finding", "findings")} copied.` : "This browser does not let a page copy.";
    find("found").textContent = said;
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
    beBusy(true);
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  }
  function choose() {
    filter();
    search();
  }

  form.hidden = find("choose").hidden = false;
  form.elements.query.addEventListener("focus", () => Asking.start().catch(() => {})); // said by the search
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => (event.target.name === "query" ? searchSoon() : choose()));
  form.addEventListener("reset", () => setTimeout(choose)); // after the fields are empty
  find("more").addEventListener("click", showMore);
  find("copy").addEventListener("click", copy);
  addEventListener("hashchange", () => {
    readAddress();
    if (location.hash.includes("=")) choose();
  });
  find("place").addEventListener("change", choosePlace);
  document.querySelectorAll("figure.themes").forEach(offerThemes);
  firstPlace();
  choosePlace();
  readAddress();
  choose();
}

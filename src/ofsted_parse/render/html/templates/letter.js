"use strict";
(() => {
  const root = document.documentElement;
  const pane = document.getElementById("pages");
  const opener = document.getElementById("open-pages");
  const status = document.querySelector(".status");
  const findings = [...document.querySelectorAll(".finding")];
  const rects = new Map(findings.map((finding) => [finding.id, []]));
  for (const rect of document.querySelectorAll("rect")) rects.get(rect.dataset.finding)?.push(rect);
  const narrow = matchMedia("(max-width: 59.99rem)");
  const actions = makeActions();
  let chosen = null;
  root.classList.add("js");

  const linkOf = (finding) => finding.querySelector(".where");

  function mark(finding, on) {
    finding.classList.toggle("chosen", on);
    if (on) linkOf(finding).setAttribute("aria-current", "true");
    else linkOf(finding).removeAttribute("aria-current");
    for (const rect of rects.get(finding.id)) rect.classList.toggle("chosen", on);
  }

  function choose(finding) {
    if (chosen) mark(chosen, false);
    chosen = finding;
    actions.remove();
    if (!finding) return;
    mark(finding, true);
    finding.append(actions);
    history.replaceState(null, "", "#" + finding.id);
  }

  function showPages(open) {
    root.classList.toggle("pages-open", open);
    opener?.setAttribute("aria-expanded", String(open));
  }

  // The pane is scrolled by itself: scrollIntoView would move the findings too.
  function showPlace(finding) {
    const rect = rects.get(finding.id)[0];
    if (!pane || !rect) return;
    if (narrow.matches) showPages(true);
    const place = rect.getBoundingClientRect();
    const view = pane.getBoundingClientRect();
    const room = Math.max(view.height - place.height, 0);
    pane.scrollTo({
      top: pane.scrollTop + place.top - view.top - Math.max(60, room / 3),
      left: pane.scrollLeft + place.left - view.left - 40,
    });
  }

  function showFinding(finding) {
    const room = narrow.matches && root.classList.contains("pages-open") ? 0.42 : 1;
    const place = finding.getBoundingClientRect();
    const top = 64;
    const bottom = innerHeight * room;
    if (place.top >= top && place.bottom <= bottom) return;
    const space = Math.max((bottom - top - place.height) / 3, 0);
    scrollBy({ top: place.top - top - space });
  }

  function step(by) {
    const shown = findings.filter((finding) => !finding.hidden);
    const place = shown.indexOf(chosen);
    const next = shown[chosen ? place + by : by > 0 ? 0 : shown.length - 1];
    if (!next) return;
    choose(next);
    linkOf(next).focus({ preventScroll: true });
    showPlace(next);
    showFinding(next);
  }

  function back() {
    if (root.classList.contains("pages-open")) showPages(false);
    if (chosen && document.activeElement !== linkOf(chosen)) linkOf(chosen).focus();
    else choose(null);
  }

  async function copy(text, what) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyOldWay(text);
    }
    status.textContent = "";
    status.textContent = what + " copied";
  }

  // Some browsers keep the clipboard from files.
  function copyOldWay(text) {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }

  function textOf(finding) {
    return finding.querySelector(".text").textContent;
  }

  function citationOf(finding) {
    const place = document.querySelector("main").dataset.citation;
    const page = finding.dataset.pages;
    return `‘${textOf(finding)}’ (${page ? place + ", " + page : place})`;
  }

  function makeActions() {
    const row = document.createElement("div");
    row.className = "actions";
    for (const [name, what, of] of [
      ["Copy text", "Text", textOf],
      ["Copy citation", "Citation", citationOf],
    ]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", async () => {
        await copy(of(chosen), what);
        button.textContent = "Copied";
        setTimeout(() => (button.textContent = name), 1500);
      });
      row.append(button);
    }
    return row;
  }

  document.getElementById("findings").addEventListener("click", (event) => {
    const finding = event.target.closest(".finding");
    const link = event.target.closest("a");
    if (!finding || event.target.closest("button")) return;
    if (link && link !== linkOf(finding)) return;
    if (link) event.preventDefault();
    // Whoever marks words with the mouse wants those.
    else if (!getSelection().isCollapsed) return;
    choose(finding);
    showPlace(finding);
    // Enter on the link: no mouse was clicked.
    if (link && event.detail === 0) pane?.focus({ preventScroll: true });
  });

  pane?.addEventListener("click", (event) => {
    const finding = document.getElementById(event.target.dataset?.finding);
    if (!finding) return;
    choose(finding);
    showFinding(finding);
    linkOf(finding).focus({ preventScroll: true });
  });

  // A link to a page, in the facts or beside a warning.
  document.addEventListener("click", (event) => {
    const address = event.target.closest("a:not(.where)")?.getAttribute("href") ?? "";
    const figure = pane && /^#p\d+$/.test(address) && document.getElementById(address.slice(1));
    if (!figure) return;
    event.preventDefault();
    if (narrow.matches) showPages(true);
    pane.scrollTo({ top: figure.offsetTop - pane.querySelector(".bar").offsetHeight });
    pane.focus({ preventScroll: true });
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select")) return;
    const onFinding = event.target.matches(".where");
    if (event.key === "j" || (onFinding && event.key === "ArrowDown")) step(1);
    else if (event.key === "k" || (onFinding && event.key === "ArrowUp")) step(-1);
    else if (event.key === "Escape") back();
    else return;
    event.preventDefault();
  });

  // Parts and headings without a finding of the theme go with their findings.
  function showTheme(theme) {
    const has = (finding) => !theme || (finding.dataset.themes ?? "").split(" ").includes(theme);
    for (const finding of findings) finding.hidden = !has(finding);
    for (const part of document.querySelectorAll(".part")) {
      for (const list of part.querySelectorAll(".findings")) {
        const empty = !list.querySelector(".finding:not([hidden])");
        let heading = list.previousElementSibling;
        for (; heading?.matches("h3"); heading = heading.previousElementSibling) heading.hidden = empty;
      }
      part.hidden = !part.querySelector(".finding:not([hidden])");
    }
    if (chosen?.hidden) choose(null);
    const shown = findings.filter((finding) => !finding.hidden).length;
    status.textContent = `${shown} of ${findings.length} findings shown`;
  }

  document.getElementById("theme")?.addEventListener("change", (event) => {
    showTheme(event.target.value);
  });
  document.getElementById("outline-all")?.addEventListener("change", (event) => {
    pane.classList.toggle("all", event.target.checked);
  });
  opener?.addEventListener("click", () => {
    showPages(true);
    if (chosen) showPlace(chosen);
    pane.focus({ preventScroll: true });
  });
  document.getElementById("close-pages")?.addEventListener("click", () => {
    showPages(false);
    opener.focus();
  });

  function chooseAddressed() {
    const finding = document.getElementById(location.hash.slice(1));
    if (!finding?.matches(".finding") || finding === chosen) return;
    choose(finding);
    showPlace(finding);
    showFinding(finding);
  }
  addEventListener("hashchange", chooseAddressed);
  chooseAddressed();
})();

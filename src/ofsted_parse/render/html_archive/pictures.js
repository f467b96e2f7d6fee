"use strict";
// The pictures and their tables for the letters that the filters leave; for all, as they were drawn.
const Pictures = (() => {
  const SMALL = 10; // a share of fewer letters says little
  const LAST = new Set(["No date", "Not known"]);
  const figures = [...document.querySelectorAll("figure[data-by]")];
  const first = new Map(
    figures.map((figure) => [
      figure,
      {
        lines: [...figure.querySelector("tbody").rows],
        cells: numbers(figure).map((cell) => cell.textContent),
        said: [...caption(figure).childNodes],
      },
    ]),
  );

  // The cells that change in a table whose rows stay: its header and its numbers.
  function numbers(figure) {
    return [...figure.querySelectorAll("thead th:not(:first-child), tbody td")];
  }

  function caption(figure) {
    return figure.querySelector("figcaption p");
  }

  function made(name, className, ...content) {
    const element = document.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  }

  const inOrder = (names) =>
    [...new Set(names)].sort((a, b) => LAST.has(a) - LAST.has(b) || (a < b ? -1 : a > b ? 1 : 0));

  function toneOf(row, area) {
    const judged = row.dataset.judgement.split(" ").find((key) => key.startsWith(`${area}:`));
    return judged ? judged.slice(area.length + 1) : "none";
  }

  function line(cells) {
    const [head, ...numbers] = cells.map(String);
    const name = made("th", "", head);
    name.scope = "row";
    return made("tr", "", name, ...numbers.map((number) => made("td", "", number)));
  }

  function bar(name, tones, numbers, most) {
    const drawn = made("span", "bar");
    tones.forEach((tone, place) => {
      if (!numbers[place]) return;
      const part = made("span", `grade ${tone}`, String(numbers[place]));
      part.style.width = `${(100 * numbers[place]) / most}%`;
      drawn.append(part);
    });
    return made("div", "bar-row", made("span", "bar-name", name), drawn);
  }

  function judgements(figure, rows) {
    const { kind, area, by } = figure.dataset;
    const tones = figure.dataset.tones.split(" ");
    const some = rows.filter((row) => row.dataset.kind === kind);
    const lines = inOrder(some.map((row) => row.dataset[by])).map((name) => {
      const found = some.filter((row) => row.dataset[by] === name).map((row) => toneOf(row, area));
      return [name, tones.map((tone) => found.filter((one) => one === tone).length), found.length];
    });
    const most = Math.max(1, ...lines.map(([, , all]) => all));
    figure.querySelector("tbody").replaceChildren(...lines.map(([name, numbers, all]) => line([name, ...numbers, all])));
    const bars = made("div", "bars", ...lines.map(([name, numbers]) => bar(name, tones, numbers, most)));
    bars.setAttribute("aria-hidden", "true"); // the table below says the same
    figure.querySelector("details").before(bars);
    caption(figure).textContent = `The ${some.length} of this kind among the letters shown, each counted once.`;
    return some.length;
  }

  function asked(figure, rows) {
    const some = rows.filter((row) => Number(row.dataset.priority) + Number(row.dataset.improve));
    const key = (row) => JSON.stringify([row.dataset.kind, row.dataset.year]);
    const total = (of, name) => of.reduce((sum, row) => sum + Number(row.dataset[name]), 0);
    const lines = inOrder(some.map(key)).map((name) => {
      const of = some.filter((row) => key(row) === name);
      const [priority, improve] = [total(of, "priority"), total(of, "improve")];
      const all = priority + improve;
      return line([...JSON.parse(name), of.length, priority, improve, all, (all / of.length).toFixed(1)]);
    });
    figure.querySelector("tbody").replaceChildren(...lines);
    figure.querySelector("details").open = true;
    caption(figure).textContent = `What the ${some.length} letters shown that have such a list ask for.`;
    return some.length;
  }

  // A theme and a year or region: how many of the letters with a list ask for it.
  function themes(figure, rows) {
    const asking = rows.filter((row) => row.dataset.themes);
    const heads = [...figure.querySelectorAll("thead th")].slice(1);
    const groups = heads.map((head) => head.textContent.replace(/ of \d+\*?$/, ""));
    const of = groups.map((group) => asking.filter((row) => row.dataset[figure.dataset.by] === group));
    const base = (some) => `${some.length}${some.length < SMALL ? "*" : ""}`;
    heads.forEach((head, place) => (head.textContent = `${groups[place]} of ${base(of[place])}`));
    for (const line of figure.querySelector("tbody").rows) {
      const isAsked = (row) => row.dataset.themes.split(" ").includes(line.cells[0].dataset.theme);
      of.forEach((some, place) => {
        line.cells[place + 1].textContent = `${some.filter(isAsked).length} of ${base(some)}`;
      });
    }
    figure.querySelector("details").open = true;
    caption(figure).textContent =
      `How many of the ${asking.length} letters shown that have such a list ask for the theme. * fewer than ${SMALL} letters`;
    return asking.length;
  }

  const count = (figure) =>
    figure.classList.contains("themes") ? themes : figure.dataset.area ? judgements : asked;

  function reset(figure) {
    const { lines, cells, said } = first.get(figure);
    figure.querySelector(".bars")?.remove();
    figure.querySelector("tbody").replaceChildren(...lines);
    numbers(figure).forEach((cell, place) => (cell.textContent = cells[place]));
    caption(figure).replaceChildren(...said);
    figure.hidden = false;
  }

  return {
    // Draw what the rows of the table that are shown add up to.
    follow(rows, areAll) {
      for (const figure of figures) {
        reset(figure);
        const drawn = figure.querySelector(".drawn");
        if (drawn) drawn.hidden = !areAll;
        if (areAll) continue;
        figure.hidden = !count(figure)(figure, rows);
      }
    },
  };
})();

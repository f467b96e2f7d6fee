"use strict";
// Whom the page asks: the search in a worker, so that typing never waits; where a browser gives a file
// no worker, the search in the page itself. It begins when it is first wanted, so that the page opens
// at once.
const Asking = (() => {
  const passages = [];
  const textOf = (id) => document.getElementById(id).textContent;
  let answering = null;

  function keep(some) {
    for (const passage of some) passages.push(passage);
  }

  // A promise of a function that answers; it fails where there is no worker, or that cannot unpack.
  function beside() {
    return new Promise((resolve, reject) => {
      const waiting = new Map();
      let asked = 0;
      const address = URL.createObjectURL(new Blob([textOf("search-script")], { type: "text/javascript" }));
      const worker = new Worker(address);
      const ask = (question) =>
        new Promise((answer) => {
          waiting.set(++asked, answer);
          worker.postMessage({ number: asked, question });
        });
      worker.onmessage = ({ data }) => {
        if (data.passages) keep(data.passages);
        else if (data.ready) resolve(ask);
        else if (data.failed) reject(new Error("the worker cannot read the findings"));
        else {
          waiting.get(data.number)(data.answer);
          waiting.delete(data.number);
        }
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error("no worker"));
      };
      worker.postMessage({ packed: textOf("passages") });
    });
  }

  async function here() {
    passages.length = 0;
    const finder = await Search.open(textOf("passages"));
    keep(finder.passages);
    return (question) => finder.find(question);
  }

  const start = () => (answering ??= beside().catch(here));

  return {
    passages, // all of them as soon as anything is answered
    start,
    // What `Finder.find` gives, later; it fails in a browser that cannot unpack.
    ask: async (question) => (await start())(question),
  };
})();

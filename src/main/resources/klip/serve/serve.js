// @ts-check
"use strict";

/** The live view: pages that are pasted, chosen or dropped are sent to this server, and their articles shown. */
(() => {
  const { say, element } = klip;
  const MOST_FILES = 200;
  const PAGES = /\.(html?|xhtml|txt)$/i;

  /** @type {{name: string, article?: any, problem?: any}[]} */
  let results = [];
  let shown = 0;
  let token = "";
  let pasted = "";

  klip.page(async () => ({
    title: say("serve.title"),
    content: [
      element("p", { class: "standfirst" }, say("serve.told")),
      form(),
      element("div", { id: "results", "aria-live": "polite" }, ...view()),
    ],
  }));

  function form() {
    const text = element("textarea", { spellcheck: "false", input: () => (pasted = text.value) });
    text.value = pasted;
    const key = element("input", { type: "password", autocomplete: "off", input: () => (token = key.value) });
    key.value = token;
    const box = element(
      "div",
      {
        class: "drop",
        dragover: (/** @type {DragEvent} */ event) => {
          event.preventDefault();
          box.classList.add("over");
        },
        dragleave: () => box.classList.remove("over"),
        drop: (/** @type {DragEvent} */ event) => {
          event.preventDefault();
          box.classList.remove("over");
          dropped(event).then(read);
        },
      },
      element("label", {}, say("serve.paste"), text),
      element(
        "div",
        { class: "actions" },
        element("button", { type: "button", click: () => read([pastedFile(text.value)]) }, say("serve.read")),
        chooser("serve.files", false),
        chooser("serve.folder", true),
        element("label", {}, say("serve.token"), " ", key),
      ),
    );
    return box;
  }

  /** @param {string} label @param {boolean} folder */
  function chooser(label, folder) {
    const input = element("input", {
      type: "file",
      multiple: true,
      webkitdirectory: folder,
      change: () => read([...(input.files || [])]),
    });
    return element("label", {}, say(label), " ", input);
  }

  /** What begins with a tag is HTML. @param {string} text */
  function pastedFile(text) {
    const html = /^\s*<[!a-z]/i.test(text);
    return new File([text], html ? "HTML" : "text", {
      type: html ? "text/html;charset=utf-8" : "text/plain;charset=utf-8",
    });
  }

  /** The files of what was dropped, those in folders too. @param {DragEvent} event @returns {Promise<File[]>} */
  async function dropped(event) {
    const items = [...(event.dataTransfer?.items || [])].filter((item) => item.kind === "file");
    const entries = items.map((item) => item.webkitGetAsEntry()).filter(Boolean);
    // What another program hands over is a file without a place in a file system.
    const files = items.filter((item) => !item.webkitGetAsEntry()).flatMap((item) => item.getAsFile() || []);
    while (entries.length > 0 && files.length < MOST_FILES) {
      const entry = /** @type {any} */ (entries.shift());
      if (entry?.isFile) files.push(await new Promise((resolve, reject) => entry.file(resolve, reject)));
      if (entry?.isDirectory) entries.push(...(await listed(entry)));
    }
    return files;
  }

  // A reader gives a part of a folder at a time, and nothing when there is no more.
  /** @param {any} folder @returns {Promise<any[]>} */
  async function listed(folder) {
    const reader = folder.createReader();
    const all = [];
    for (;;) {
      const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (part.length === 0) return all;
      all.push(...part);
    }
  }

  /** One after another, so that this page alone never makes the server busy. @param {File[]} files */
  async function read(files) {
    const pages = files.length === 1 ? files : files.filter((file) => PAGES.test(file.name));
    results = [];
    shown = 0;
    for (const file of pages.slice(0, MOST_FILES)) {
      redraw(element("p", {}, `${say("serve.reading")} ${file.name}`));
      results.push(await article(file));
    }
    redraw(...view());
  }

  /** @param {File} file */
  async function article(file) {
    const type = file.type.startsWith("text/")
      ? file.type
      : PAGES.test(file.name) && !/txt$/i.test(file.name)
        ? "text/html"
        : "text/plain";
    /** @type {Record<string, string>} */
    const headers = { "Content-Type": type };
    if (token) headers.Authorization = `Bearer ${token}`;
    try {
      const response = await fetch("/v1/extract?explain=true", { method: "POST", headers, body: file });
      const answer = await response.json();
      return response.ok ? { name: file.name, article: answer } : { name: file.name, problem: answer };
    } catch (failure) {
      return { name: file.name, problem: { code: "NO_ANSWER", reason: String(failure), remedy: "" } };
    }
  }

  /** @param {...Node} nodes */
  function redraw(...nodes) {
    document.getElementById("results")?.replaceChildren(...nodes);
  }

  /** @returns {Node[]} */
  function view() {
    const one = results[shown];
    if (!one) return [];
    const choose = (/** @type {number} */ i) => () => {
      shown = i;
      redraw(...view());
    };
    const list = results.map((result, i) =>
      element(
        "li",
        {},
        element(
          "button",
          { type: "button", "aria-pressed": String(i === shown), click: choose(i) },
          result.article?.article.headline || result.name,
        ),
      ),
    );
    const files =
      results.length > 1
        ? [element("section", {}, element("h2", {}, say("serve.read1")), element("ul", { class: "tags" }, ...list))]
        : [];
    return [...files, ...(one.article ? facts(one.article) : [failed(one)])];
  }

  /** @param {any} article @returns {Node[]} */
  function facts(article) {
    const parts = klipArticle.show({ article, entities: {}, judged: false, findings: [], cuts: [] });
    return /** @type {Node[]} */ (parts.filter((part) => part !== null));
  }

  /** @param {any} result */
  function failed(result) {
    const { code, reason, remedy } = result.problem;
    return element(
      "section",
      { role: "alert" },
      element("h2", {}, `${say("serve.failed")}: ${result.name}`),
      element("p", {}, element("code", {}, code), ` ${reason}. ${remedy}`),
    );
  }
})();

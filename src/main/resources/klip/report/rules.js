// @ts-check
"use strict";

/** The rule files. What follows # is the id of a rule, type/language/words, whose lines are marked. */
(() => {
  const { say, element } = klip;

  klip.page(async (target) => {
    /** @type {{type: string, lines: string[]}[]} */
    const files = await klip.load("rules");
    const [type, language, ...words] = target.split("/");
    const about = (/** @type {{type: string, lines: string[]}} */ file) => {
      const open = file.type === type;
      return element(
        "details",
        { open, id: open ? "asked" : null },
        element("summary", {}, say(`type.${file.type}`)),
        listing(file.lines, open ? language : "", words.join("/")),
      );
    };
    return {
      title: say("page.rules"),
      content: [
        element("p", { class: "standfirst" }, say("rulesTold")),
        target ? element("p", {}, say("askedRule"), " ", element("code", {}, target)) : null,
        ...files.map(about),
      ],
    };
  });

  /** @param {string[]} lines @param {string} language @param {string} words */
  function listing(lines, language, words) {
    const box = element("pre", { tabindex: "0" });
    let section = "";
    for (const line of lines) {
      const head = /^\[(\w+)\]$/.exec(line);
      if (head) section = head[1];
      const found = words !== "" && section === language && !line.startsWith("example") && line.includes(words);
      box.append(found ? element("mark", {}, line) : line, "\n");
    }
    return box;
  }

  document.addEventListener("klip-shown", () =>
    document.querySelector("#asked mark, #asked")?.scrollIntoView({ block: "center" }),
  );
})();

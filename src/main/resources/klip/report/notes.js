// @ts-check
"use strict";

/** Pages that could not be read, and warnings of those that could. */
(() => {
  const { say, element } = klip;

  klip.page(async () => {
    const notes = await klip.load("notes");
    const problem = (/** @type {any} */ one) =>
      klip.row(element("code", {}, one.code), one.place, one.reason, one.remedy);
    const warning = (/** @type {any} */ one) =>
      klip.row(element("code", {}, one.code), klip.articleLink(one.article, one.headline), one.message);
    return {
      title: say("page.notes"),
      content: [
        element(
          "section",
          {},
          element("h2", {}, say("errors")),
          klip.paged(notes.problems, problem, (rows) =>
            klip.table(say("errors"), [say("code"), say("place"), say("reason"), say("remedy")], rows),
          ),
        ),
        element(
          "section",
          {},
          element("h2", {}, say("warnings")),
          klip.paged(notes.warnings, warning, (rows) =>
            klip.table(say("warnings"), [say("code"), say("article"), say("message")], rows),
          ),
        ),
      ],
    };
  });
})();

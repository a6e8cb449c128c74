// @ts-check
"use strict";

/** Everybody and everything that is named, to search in. */
(() => {
  const { say, element, number } = klip;

  klip.page(async () => {
    /** @type {any[]} */
    const entities = await klip.load("entities");
    entities.sort((a, b) => b.articles - a.articles || b.events - a.events);
    const list = element("div");
    const form = element("form", {
      class: "filters",
      "aria-label": say("filters"),
      submit: (/** @type {Event} */ event) => event.preventDefault(),
    });
    const types = ["Organization", "Person", "Place", "Product"].map((type) =>
      element("option", { value: type }, say(`entity.${type}`)),
    );
    form.append(
      element("label", {}, say("name"), element("input", { name: "name", type: "search", autocomplete: "off" })),
      element(
        "label",
        {},
        say("type"),
        element("select", { name: "type" }, element("option", { value: "" }, say("all")), ...types),
      ),
    );
    const draw = () => {
      const data = new FormData(form);
      const words = String(data.get("name")).toLocaleLowerCase();
      const type = String(data.get("type"));
      const found = entities.filter(
        (one) => (!type || one.type === type) && one.name.toLocaleLowerCase().includes(words),
      );
      list.replaceChildren(
        klip.paged(found, show, (rows) =>
          klip.table(say("page.entities"), [say("name"), say("type"), say("articles"), say("events")], rows),
        ),
      );
    };
    form.addEventListener("input", draw);
    draw();
    return { title: say("page.entities"), content: [form, list] };
  });

  /** @param {any} one */
  function show(one) {
    return klip.row(
      klip.entityLink(one.number, one.name),
      say(`entity.${one.type}`),
      number(one.articles),
      number(one.events),
    );
  }
})();

// @ts-check
"use strict";

/** Every event by time, with filters. */
(() => {
  const { say, element } = klip;

  klip.page(async () => {
    /** @type {any[]} */
    const events = await klip.load("events");
    const list = element("div", { "aria-live": "off" });
    const form = element("form", {
      class: "filters",
      "aria-label": say("filters"),
      submit: (/** @type {Event} */ event) => event.preventDefault(),
    });
    const values = (/** @type {(event: any) => string[]} */ of) => [...new Set(events.flatMap(of))].sort();
    form.append(
      choice(
        "type",
        values((event) => [event.type]),
        "type",
      ),
      choice(
        "status",
        values((event) => [event.status]),
        "status",
      ),
      field("company", "search"),
      field("person", "search"),
      choice(
        "language",
        values((event) => event.told.map((/** @type {any} */ told) => told.language)),
        "language",
      ),
      field("from", "date"),
      field("to", "date"),
      element("button", { type: "reset" }, say("clear")),
    );
    const draw = () => list.replaceChildren(klip.paged(events.filter(wanted(new FormData(form))), klip.eventItem));
    let timer = 0;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(draw, 120);
    });
    form.addEventListener("reset", () => window.setTimeout(draw));
    draw();
    return { title: say("page.timeline"), content: [form, element("h2", { class: "hidden" }, say("events")), list] };
  });

  /** @param {string} name @param {string[]} values @param {string} kind */
  function choice(name, values, kind) {
    const options = values.map((value) => element("option", { value }, say(`${kind}.${value}`)));
    return element(
      "label",
      {},
      say(name),
      element("select", { name }, element("option", { value: "" }, say("all")), ...options),
    );
  }

  /** @param {string} name @param {string} type */
  function field(name, type) {
    return element("label", {}, say(name), element("input", { name, type, autocomplete: "off" }));
  }

  /** @param {FormData} form @returns {(event: any) => boolean} */
  function wanted(form) {
    const value = (/** @type {string} */ name) => String(form.get(name) || "");
    const has = (/** @type {any} */ event, /** @type {string} */ type, /** @type {string} */ words) =>
      !words ||
      event.parties.some(
        (/** @type {any} */ party) =>
          party.type === type && party.text.toLocaleLowerCase().includes(words.toLocaleLowerCase()),
      );
    return (event) =>
      (!value("type") || event.type === value("type")) &&
      (!value("status") || event.status === value("status")) &&
      (!value("language") || event.told.some((/** @type {any} */ told) => told.language === value("language"))) &&
      (!value("from") || event.day >= value("from")) &&
      (!value("to") || (event.day !== "" && event.day <= value("to"))) &&
      has(event, "Organization", value("company")) &&
      has(event, "Person", value("person"));
  }
})();

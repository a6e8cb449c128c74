// @ts-check
"use strict";

/** One entity over all articles. */
(() => {
  const { say, element, date } = klip;
  const DEALS = ["Acquisition", "Merger", "Partnership", "Funding", "IPO"];

  klip.page(async (target) => {
    const entity = await klip.load(`entity/${Number.parseInt(target, 10)}`);
    const deals = entity.events.filter((/** @type {any} */ event) => DEALS.includes(event.type));
    const others = entity.events.filter((/** @type {any} */ event) => !DEALS.includes(event.type));
    return {
      title: entity.name,
      content: [
        element("p", { class: "standfirst" }, say(`entity.${entity.type}`)),
        oneness(entity),
        listed(
          "roles",
          entity.roles.map((/** @type {string} */ role) => element("li", {}, role)),
        ),
        listed("colleagues", entity.colleagues.map(colleague)),
        section("deals", deals, klip.eventItem),
        section("events", others, klip.eventItem),
        section("articles", entity.articles, articleItem),
      ],
    };
  });

  /** Why several names are one entity. @param {any} entity */
  function oneness(entity) {
    if (entity.names.length < 2 && entity.articles.length < 2) return null;
    const why = say(entity.type === "Organization" ? "oneCompany" : "oneName");
    return element(
      "p",
      { class: "quiet" },
      `${say("names")}: ${entity.names.join(" · ")}. ${why} `,
      element("q", {}, entity.key),
      ".",
    );
  }

  /** @param {any} one */
  function colleague(one) {
    return element("li", {}, klip.entityLink(one.person, one.name), " ", element("span", { class: "quiet" }, one.at));
  }

  /** @param {any} row */
  function articleItem(row) {
    return element(
      "p",
      { class: "row" },
      element("span", { class: "when" }, row.date ? date(row.date) : say("undated")),
      klip.articleLink(row.number, row.headline),
    );
  }

  /** @param {string} title @param {Node[]} items */
  function listed(title, items) {
    return items.length === 0
      ? null
      : element("section", {}, element("h2", {}, say(title)), element("ul", { class: "tags" }, ...items));
  }

  /** @param {string} title @param {any[]} items @param {(item: any) => Node} show */
  function section(title, items, show) {
    return items.length === 0 ? null : element("section", {}, element("h2", {}, say(title)), klip.paged(items, show));
  }
})();

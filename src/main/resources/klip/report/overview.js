// @ts-check
"use strict";

/** The first page: how much there is, when it happened, and who is named most. */
(() => {
  const { say, element, svg, number, date } = klip;
  const MONTHS_SHOWN = 24;
  const CELL = 38;
  const LABELS = 170;
  const HEAD = 64;

  klip.page(async () => {
    const [overview, articles] = await Promise.all([klip.load("overview"), klip.load("articles")]);
    return {
      title: say("page.overview"),
      content: [figures(overview), chart(overview.months), named(overview), articleList(articles)],
    };
  });

  /** @param {any} overview */
  function figures(overview) {
    const languages = Object.entries(overview.languages)
      .map(([code, count]) => `${say(`language.${code}`)} ${number(count)}`)
      .join(" · ");
    const figure = (/** @type {number} */ count, /** @type {string} */ name, /** @type {string} */ more) =>
      element(
        "div",
        {},
        element("dt", {}, say(name)),
        element("dd", {}, element("strong", {}, number(count)), more ? element("small", {}, more) : null),
      );
    return element(
      "dl",
      { class: "figures" },
      figure(overview.articles, "articles", languages),
      figure(overview.events, "events", ""),
      figure(overview.entities, "entitiesFound", ""),
      figure(overview.notes, "notesFound", ""),
    );
  }

  /** Months across, types down, a disc as large as its count, the count in words beside it for who sees no discs. @param {any} months */
  function chart(months) {
    const columns = lastMonths(Object.keys(months));
    const counts = (/** @type {string} */ month) => (Object.hasOwn(months, month) ? months[month] : {});
    const types = [...new Set(columns.flatMap((month) => Object.keys(counts(month))))];
    const total = (/** @type {string} */ type) => columns.reduce((sum, month) => sum + (counts(month)[type] || 0), 0);
    types.sort((a, b) => total(b) - total(a));
    const most = Math.max(1, ...columns.flatMap((month) => Object.values(counts(month))));
    const width = LABELS + columns.length * CELL + CELL;
    const height = HEAD + types.length * CELL;
    const picture = svg("svg", {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": "chart-title",
    });
    columns.forEach((month, x) => {
      const left = LABELS + x * CELL + CELL / 2;
      picture.append(
        svg("text", { class: "month", transform: `translate(${left + 4} ${HEAD - 8}) rotate(-60)` }, date(month)),
      );
    });
    types.forEach((type, y) => {
      const middle = HEAD + y * CELL + CELL / 2;
      picture.append(svg("line", { x1: 0, x2: width, y1: middle + CELL / 2, y2: middle + CELL / 2 }));
      picture.append(svg("text", { x: 0, y: middle + 5 }, say(`type.${type}`)));
      columns.forEach((month, x) => {
        const count = counts(month)[type];
        if (count) picture.append(disc(LABELS + x * CELL + CELL / 2, middle, count, most));
      });
    });
    const rows = types.map((type) =>
      klip.row(
        say(`type.${type}`),
        ...columns.map((month) => (counts(month)[type] ? number(counts(month)[type]) : "")),
        number(total(type)),
      ),
    );
    const words = klip.table(say("chartTable"), [say("type"), ...columns.map(date), say("total")], rows);
    return element(
      "section",
      {},
      element("h2", { id: "chart-title" }, say("eventsByMonth")),
      element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": say("eventsByMonth") }, picture),
      element("details", {}, element("summary", {}, say("asTable")), words),
    );
  }

  /** The last months up to the last with an event, those without one too: a gap in time is a gap in the chart.
   * @param {string[]} known @returns {string[]} */
  function lastMonths(known) {
    if (known.length === 0) return [];
    const index = (/** @type {string} */ month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
    const last = index(known[known.length - 1]);
    const first = Math.max(index(known[0]), last - MONTHS_SHOWN + 1);
    return Array.from(
      { length: last - first + 1 },
      (_, i) =>
        `${String(Math.floor((first + i) / 12)).padStart(4, "0")}-${String(((first + i) % 12) + 1).padStart(2, "0")}`,
    );
  }

  /** @param {number} x @param {number} y @param {number} count @param {number} most */
  function disc(x, y, count, most) {
    const radius = 8 + (CELL / 2 - 10) * Math.sqrt(count / most);
    return svg(
      "g",
      {},
      svg("circle", { cx: x, cy: y, r: radius }),
      svg("text", { class: "count", x, y: y + 4, "text-anchor": "middle" }, number(count)),
    );
  }

  /** @param {any} overview */
  function named(overview) {
    const list = (/** @type {string} */ title, /** @type {any[]} */ rows) =>
      element(
        "section",
        {},
        element("h2", {}, say(title)),
        element(
          "ol",
          { class: "named" },
          ...rows.map((row) =>
            element(
              "li",
              {},
              klip.entityLink(row.number, row.name),
              element(
                "span",
                { class: "quiet" },
                `${number(row.articles)} ${say(row.articles === 1 ? "article" : "articles").toLowerCase()}, ${number(row.events)} ${say(row.events === 1 ? "event" : "events").toLowerCase()}`,
              ),
            ),
          ),
        ),
      );
    return element(
      "div",
      { class: "columns" },
      list("mostNamedCompanies", overview.companies),
      list("mostNamedPeople", overview.people),
    );
  }

  /** @param {any[]} articles */
  function articleList(articles) {
    const newest = [...articles].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    const show = (/** @type {any} */ row) =>
      element(
        "li",
        {},
        element("span", { class: "when" }, row.date ? date(row.date) : say("undated")),
        element(
          "span",
          {},
          klip.articleLink(row.number, row.headline),
          element(
            "span",
            { class: "quiet" },
            ` ${row.publisher || row.source} · ${say(`language.${row.language}`)} · ${number(row.events)} ${say(row.events === 1 ? "event" : "events").toLowerCase()}`,
          ),
        ),
      );
    return element(
      "section",
      {},
      element("h2", {}, say("articles")),
      klip.paged(newest, show, (rows) => element("ul", { class: "rows" }, ...rows)),
    );
  }
})();

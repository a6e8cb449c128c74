// @ts-check
"use strict";

/**
 * Who acquired, hired from, sanctioned or partnered with whom: drawn, and in words.
 * @typedef {{x: number, y: number}} Place the left side of a box, and its middle
 */
(() => {
  const { say, element, svg, number } = klip;
  const MOST_DRAWN = 60;
  const SIZE = 1150;
  const COLUMN = 285;
  const ROW = 40;
  const BOX = { width: 205, height: 26, inside: 190 };
  const BEND = 36;

  klip.page(async () => {
    const network = await klip.load("network");
    /** @type {Map<number, any>} */
    const entities = new Map(network.entities.map((/** @type {any} */ entity) => [entity.number, entity]));
    const drawn = network.links.slice(0, MOST_DRAWN);
    const words = klip.paged(
      network.links,
      (link) => inWords(link, entities),
      (rows) => klip.table(say("page.network"), [say("who"), say("did"), say("whom"), say("events")], rows),
    );
    return {
      title: say("page.network"),
      content: [
        legend(),
        element(
          "div",
          { class: "wide", tabindex: "0", role: "region", "aria-label": say("drawing") },
          picture(drawn, entities),
        ),
        element("section", {}, element("h2", {}, say("asTable")), words),
      ],
    };
  });

  function legend() {
    const items = ["acquired", "hiredFrom", "sanctioned", "partnered"].map((kind) =>
      element(
        "li",
        {},
        svg(
          "svg",
          { width: 44, height: 12, "aria-hidden": "true" },
          svg("line", { class: `link ${kind}`, x1: 2, x2: 42, y1: 6, y2: 6 }),
        ),
        say(`link.${kind}`),
      ),
    );
    return element("ul", { class: "legend" }, ...items);
  }

  /** @param {any} link @param {Map<number, any>} entities */
  function inWords(link, entities) {
    const name = (/** @type {number} */ entity) => klip.entityLink(entity, entities.get(entity)?.name ?? "");
    return klip.row(
      name(link.from),
      klip.articleLink(link.article, say(`link.${link.kind}`), link.event),
      name(link.to),
      number(link.told),
    );
  }

  /** @param {any[]} links @param {Map<number, any>} entities */
  function picture(links, entities) {
    const places = layout(links);
    const width = Math.max(SIZE, ...[...places.values()].map((place) => place.x + COLUMN));
    const height = Math.max(0, ...[...places.values()].map((place) => place.y)) + ROW;
    const drawing = svg("svg", {
      class: "network",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": say("networkTold"),
    });
    drawing.append(
      svg(
        "defs",
        {},
        svg(
          "marker",
          {
            id: "arrow",
            viewBox: "0 0 10 10",
            refX: 10,
            refY: 5,
            markerWidth: 9,
            markerHeight: 9,
            markerUnits: "userSpaceOnUse",
            orient: "auto",
          },
          svg("path", { d: "M0 0L10 5L0 10z" }),
        ),
      ),
    );
    for (const link of links) {
      const from = places.get(link.from);
      const to = places.get(link.to);
      if (from && to)
        drawing.append(
          svg("path", {
            class: `link ${link.kind}`,
            d: line(from, to),
            "marker-end": link.kind === "partnered" ? null : "url(#arrow)",
          }),
        );
    }
    for (const [entity, place] of places) drawing.append(box(place, entities.get(entity)));
    return drawing;
  }

  /** From side to side of two boxes, so that no line runs over a name. @param {Place} from @param {Place} to */
  function line(from, to) {
    const right = (/** @type {Place} */ place) => place.x + BOX.width;
    if (from.x === to.x)
      return `M${right(from)} ${from.y}C${right(from) + BEND} ${from.y} ${right(to) + BEND} ${to.y} ${right(to)} ${to.y}`;
    return from.x < to.x ? `M${right(from)} ${from.y}L${to.x} ${to.y}` : `M${from.x} ${from.y}L${right(to)} ${to.y}`;
  }

  /** Organizations are square, persons round. @param {Place} place @param {any} entity */
  function box(place, entity) {
    const name = entity?.name ?? "";
    const round = entity?.type === "Person" ? BOX.height / 2 : 1;
    return svg(
      "g",
      {},
      svg("title", {}, name),
      svg("rect", {
        class: "node",
        x: place.x,
        y: place.y - BOX.height / 2,
        width: BOX.width,
        height: BOX.height,
        rx: round,
      }),
      svg("text", { x: place.x + (BOX.width - BOX.inside) / 2, y: place.y + 4 }, shortened(name)),
    );
  }

  /** As much of a name as its box holds. @param {string} name */
  function shortened(name) {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) return name;
    pen.font = `12px ${getComputedStyle(document.documentElement).fontFamily}`;
    if (pen.measureText(name).width <= BOX.inside) return name;
    const points = Array.from(name).slice(0, BOX.inside);
    while (points.length > 1 && pen.measureText(points.join("") + "…").width > BOX.inside) points.pop();
    return points.join("").trimEnd() + "…";
  }

  /**
   * Each group of linked names by itself: the one with most links first, those that it is linked to in the next column,
   * and so on. Groups stand beside one another as long as there is room.
   * @param {any[]} links @returns {Map<number, Place>}
   */
  function layout(links) {
    /** @type {Map<number, Set<number>>} */
    const near = new Map();
    const join = (/** @type {number} */ a, /** @type {number} */ b) => near.set(a, (near.get(a) || new Set()).add(b));
    for (const link of links) {
      join(link.from, link.to);
      join(link.to, link.from);
    }
    const busiest = [...near.keys()].sort((a, b) => (near.get(b)?.size || 0) - (near.get(a)?.size || 0));
    const places = new Map();
    let left = 0;
    let top = 0;
    let bottom = 0;
    for (const first of busiest) {
      if (places.has(first)) continue;
      const columns = group(first, near);
      if (left > 0 && left + columns.length * COLUMN > SIZE) {
        left = 0;
        top = bottom;
      }
      const rows = Math.max(...columns.map((column) => column.length));
      columns.forEach((column, x) =>
        column.forEach((name, y) =>
          places.set(name, { x: left + x * COLUMN + 1, y: top + ROW * (y + 0.5 + (rows - column.length) / 2) }),
        ),
      );
      left += columns.length * COLUMN;
      bottom = Math.max(bottom, top + rows * ROW + ROW / 2);
    }
    return places;
  }

  /** The linked names around one, by their distance from it. @param {number} first @param {Map<number, Set<number>>} near
   * @returns {number[][]} */
  function group(first, near) {
    const seen = new Set([first]);
    const columns = [[first]];
    for (let column = columns[0]; column.length > 0;) {
      const next = [];
      for (const name of column) {
        for (const other of near.get(name) || []) {
          if (!seen.has(other)) {
            seen.add(other);
            next.push(other);
          }
        }
      }
      if (next.length > 0) columns.push(next);
      column = next;
    }
    return columns;
  }
})();

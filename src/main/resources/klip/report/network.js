// @ts-check
"use strict";

/** Who acquired, hired from, sanctioned or partnered with whom: drawn, and in words. */
(() => {
  const { say, element, svg, number } = klip;
  const MOST_DRAWN = 60;
  const SIZE = 900;
  const ROUNDS = 300;

  klip.page(async () => {
    const network = await klip.load("network");
    /** @type {Map<number, any>} */
    const entities = new Map(network.entities.map((/** @type {any} */ entity) => [entity.number, entity]));
    const drawn = network.links.slice(0, MOST_DRAWN);
    const words = klip.paged(network.links, (link) => inWords(link, entities), (rows) =>
      klip.table(say("page.network"), [say("who"), say("did"), say("whom"), say("events")], rows),
    );
    return {
      title: say("page.network"),
      content: [
        legend(),
        element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": say("drawing") }, picture(drawn, entities)),
        element("section", {}, element("h2", {}, say("asTable")), words),
      ],
    };
  });

  function legend() {
    const items = ["acquired", "hiredFrom", "sanctioned", "partnered"].map((kind) =>
      element("li", {}, svg("svg", { width: 44, height: 12, "aria-hidden": "true" }, svg("line", { class: `link ${kind}`, x1: 2, x2: 42, y1: 6, y2: 6 })), say(`link.${kind}`)),
    );
    return element("ul", { class: "legend" }, ...items);
  }

  /** @param {any} link @param {Map<number, any>} entities */
  function inWords(link, entities) {
    const name = (/** @type {number} */ entity) => klip.entityLink(entity, entities.get(entity)?.name ?? "");
    return klip.row(name(link.from), klip.articleLink(link.article, say(`link.${link.kind}`), link.event), name(link.to), number(link.told));
  }

  /** @param {any[]} links @param {Map<number, any>} entities */
  function picture(links, entities) {
    const places = layout(links);
    const drawing = svg("svg", { class: "network", viewBox: `0 0 ${SIZE} ${SIZE * 0.7}`, role: "img", "aria-label": say("networkTold") });
    drawing.append(
      svg("defs", {}, svg("marker", { id: "arrow", viewBox: "0 0 10 10", refX: 18, refY: 5, markerWidth: 7, markerHeight: 7, orient: "auto" }, svg("path", { d: "M0 0L10 5L0 10z" }))),
    );
    for (const link of links) {
      const from = places.get(link.from);
      const to = places.get(link.to);
      if (!from || !to) continue;
      const line = { class: `link ${link.kind}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y, "marker-end": link.kind === "partnered" ? null : "url(#arrow)" };
      drawing.append(svg("line", line));
    }
    for (const [entity, place] of places) {
      const known = entities.get(entity);
      const right = place.x > SIZE * 0.8;
      drawing.append(
        known?.type === "Person" ? svg("circle", { class: "node", cx: place.x, cy: place.y, r: 5 }) : svg("rect", { class: "node", x: place.x - 5, y: place.y - 5, width: 10, height: 10 }),
        svg("text", { x: place.x + (right ? -9 : 9), y: place.y + 4, "text-anchor": right ? "end" : "start" }, known?.name ?? ""),
      );
    }
    return drawing;
  }

  /** Springs and repulsion from a fixed start, so that the same data is drawn the same. @param {any[]} links
   * @returns {Map<number, {x: number, y: number}>} */
  function layout(links) {
    const names = [...new Set(links.flatMap((link) => [link.from, link.to]))];
    const places = new Map(names.map((name, i) => {
      // The golden angle fills a disc evenly.
      const angle = i * 2.39996;
      const far = Math.sqrt((i + 0.5) / names.length) * SIZE * 0.4;
      return [name, { x: SIZE / 2 + far * Math.cos(angle), y: SIZE * 0.35 + far * 0.7 * Math.sin(angle) }];
    }));
    const all = [...places.values()];
    const apart = Math.min(170, SIZE / Math.sqrt(names.length + 1));
    for (let round = 0; round < ROUNDS; round++) {
      const step = 0.1 * (1 - round / ROUNDS);
      repel(all, apart, step);
      for (const link of links) attract(places.get(link.from), places.get(link.to), step);
      for (const place of all) {
        place.x = Math.min(SIZE - 60, Math.max(20, place.x));
        place.y = Math.min(SIZE * 0.7 - 20, Math.max(20, place.y));
      }
    }
    return places;
  }

  /** @param {{x: number, y: number}[]} all @param {number} apart @param {number} step */
  function repel(all, apart, step) {
    for (let i = 0; i < all.length; i++) {
      for (let k = i + 1; k < all.length; k++) {
        // Labels are wide and low: neighbours need more room beside than above.
        const dx = (all[k].x - all[i].x) / 1.6 || 0.1;
        const dy = all[k].y - all[i].y || 0.1;
        const distance = Math.hypot(dx, dy);
        if (distance > apart) continue;
        const push = (step * 4 * (apart - distance)) / distance;
        all[i].x -= dx * push;
        all[i].y -= dy * push;
        all[k].x += dx * push;
        all[k].y += dy * push;
      }
    }
  }

  /** @param {{x: number, y: number} | undefined} a @param {{x: number, y: number} | undefined} b @param {number} step */
  function attract(a, b, step) {
    if (!a || !b) return;
    const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const pull = (step * (distance - 110)) / distance;
    a.x += (b.x - a.x) * pull;
    a.y += (b.y - a.y) * pull;
    b.x -= (b.x - a.x) * pull;
    b.y -= (b.y - a.y) * pull;
  }
})();

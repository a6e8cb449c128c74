// @ts-check
"use strict";

/** One article: its text with everything marked in it, and the events beside it. Shown by the report and by the live view. */
var klipArticle = (() => {
  const { say, element, number, date } = klip;
  const KINDS = [
    "Organization",
    "Person",
    "Place",
    "Product",
    "date",
    "trigger",
    "participant",
    "goldMISSED",
    "goldFALSE",
    "goldWRONG",
  ];

  /**
   * @param {any} page the article, its entities' numbers in the report if there is one, and findings against gold
   * @param {string} [wanted] id of the event to show at once
   * @returns {(Node | null)[]}
   */
  function show(page, wanted) {
    const article = page.article;
    const body = text(article, page.findings);
    const cards = article.events.map((/** @type {any} */ event) => card(event, page, body));
    const beside = element(
      "div",
      { class: "beside" },
      element("h2", {}, `${say("events")} (${number(article.events.length)})`),
      ...(cards.length ? cards : [element("p", { class: "quiet" }, say("noEvents"))]),
      names(page),
    );
    if (wanted) document.addEventListener("klip-shown", () => choose(beside, body, wanted), { once: true });
    const chosen = (/** @type {Event} */ act) => {
      const trigger = act.target instanceof Element ? act.target.closest(".piece[role=button]") : null;
      const event = trigger?.getAttribute("data-events")?.split(" ")[0];
      if (!event) return;
      act.preventDefault();
      choose(beside, body, event);
    };
    body.addEventListener("click", chosen);
    body.addEventListener("keydown", (key) => (key.key === "Enter" || key.key === " ") && chosen(key));
    return [
      about(article),
      legend(page),
      element("div", { class: "reading" }, body, beside),
      gold(page),
      warnings(article),
      removed(article, page.cuts),
    ];
  }

  /** @param {any} article */
  function about(article) {
    const info = article.article;
    const parts = [
      info.publisher,
      info.author.join(", "),
      info.datePublished ? date(info.datePublished) : "",
      say(`language.${info.language}`),
    ].filter(Boolean);
    const address = /^https?:\/\//.test(info.url || "")
      ? element("a", { href: info.url, rel: "noreferrer noopener" }, info.url)
      : info.url || null;
    return element(
      "p",
      { class: "standfirst" },
      parts.join(" · "),
      element("span", { class: "quiet source" }, info.source, address ? " · " : "", address),
    );
  }

  /** @param {any} page */
  function legend(page) {
    const kinds = KINDS.filter((kind) => !kind.startsWith("gold") || page.judged);
    return element(
      "ul",
      { class: "legend" },
      ...kinds.map((kind) => element("li", {}, element("span", { class: `piece ${kind}` }, say(`mark.${kind}`)))),
    );
  }

  /** @param {any} article @param {any[]} findings */
  function text(article, findings) {
    const points = Array.from(article.article.text);
    const marks = klipMarks.of(article, findings);
    const body = element("article", { class: "text", lang: article.article.language, "aria-label": say("theText") });
    for (const segment of article.segments) {
      const inside = klipMarks.pieces(points, marks, segment.start, segment.end).map(piece);
      body.append(block(segment.kind, inside));
    }
    return body;
  }

  /** @param {string} kind @param {Node[]} inside */
  function block(kind, inside) {
    if (kind === "headline") return element("h2", { class: "headline" }, ...inside);
    if (kind === "heading") return element("h3", {}, ...inside);
    if (kind === "quote") return element("blockquote", {}, ...inside);
    const known = ["lead", "paragraph", "listItem", "table", "notice"];
    return element("p", { class: known.includes(kind) ? kind : null }, ...inside);
  }

  // A button of its own kind would neither break between lines nor keep the spaces at its ends.
  /** A trigger acts as a button: it leads to its event. @param {{text: string, marks: any[]}} cut @returns {Node} */
  function piece(cut) {
    if (cut.marks.length === 0) return document.createTextNode(cut.text);
    const kinds = [...new Set(cut.marks.map((mark) => mark.kind))];
    const events = [...new Set(cut.marks.flatMap((mark) => mark.events || []))];
    // Of the events here, those whose trigger it is come first: the button leads to the first.
    events.sort((a, b) => Number(triggers(cut, b)) - Number(triggers(cut, a)));
    const label = cut.marks.map((mark) => mark.label).find(Boolean);
    const attributes = {
      class: `piece ${kinds.join(" ")}`,
      "data-events": events.join(" "),
      title: label ? label : null,
    };
    return element(
      "span",
      kinds.includes("trigger") ? { ...attributes, role: "button", tabindex: "0" } : attributes,
      cut.text,
    );
  }

  /** @param {{marks: any[]}} cut @param {string} event */
  function triggers(cut, event) {
    return cut.marks.some((mark) => mark.kind === "trigger" && mark.events.includes(event));
  }

  /** @param {any} event @param {any} page @param {HTMLElement} body */
  function card(event, page, body) {
    const quote = event.triggers.map((/** @type {any} */ at) => at.text).join(" · ");
    const parties = event.participants.map((/** @type {any} */ party) =>
      element(
        "div",
        {},
        element("dt", {}, say(`role.${party.role}`)),
        element("dd", {}, person(party, page), value(party)),
      ),
    );
    const when = event.date
      ? element(
          "div",
          {},
          element("dt", {}, say("role.date")),
          element("dd", {}, klip.period(event.date.value || "") || event.date.text),
        )
      : null;
    const source = event.attributedTo
      ? element("div", {}, element("dt", {}, say("role.attributedTo")), element("dd", {}, event.attributedTo.text))
      : null;
    const light = (/** @type {boolean} */ on) => () => highlight(body, event.id, on);
    return element(
      "section",
      {
        class: "card",
        "data-event": event.id,
        mouseenter: light(true),
        mouseleave: light(false),
        focusin: light(true),
        focusout: light(false),
      },
      element(
        "h3",
        {},
        element(
          "button",
          { type: "button", click: () => toEvidence(body, event.id) },
          say(`type.${event.type}`),
          event.subtype ? ` · ${say(`subtype.${event.subtype}`)}` : "",
          element("span", { class: "hidden" }, ` ${say("showEvidence")}`),
        ),
        " ",
        klip.status(event.status),
      ),
      element("p", { class: "evidence" }, "“", quote, "”"),
      element("dl", {}, ...parties, ...(when ? [when] : []), ...(source ? [source] : [])),
      element(
        "p",
        { class: "quiet" },
        `${say("confidence")} ${new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(event.confidence)} · `,
        rule(event.rule),
      ),
    );
  }

  /** @param {string} id */
  function rule(id) {
    return document.body.dataset.alone === undefined
      ? element("a", { href: `rules.html#${encodeURIComponent(id)}` }, id)
      : element("code", {}, id);
  }

  /** @param {any} party @param {any} page */
  function person(party, page) {
    const entity = party.entity && Object.hasOwn(page.entities, party.entity) ? page.entities[party.entity] : -1;
    return klip.entityLink(entity, party.text);
  }

  /** What the words of a party are worth, unless they say it themselves. @param {any} party */
  function value(party) {
    const value = party.value;
    if (!value) return null;
    const amount = value.max === undefined ? number(value.number) : `${number(value.number)}–${number(value.max)}`;
    if (!value.currency && party.text.includes(amount)) return null;
    const unit = value.currency || (value.unit ? say(`unit.${value.unit}`) : "");
    return element(
      "span",
      { class: "quiet" },
      ` (${value.approximate ? "≈ " : ""}${[amount, unit].filter(Boolean).join(" ")})`,
    );
  }

  /** @param {HTMLElement} body @param {string} event @param {boolean} on */
  function highlight(body, event, on) {
    for (const one of evidence(body, event)) one.classList.toggle("on", on);
  }

  /** @param {HTMLElement} body @param {string} event @returns {HTMLElement[]} */
  function evidence(body, event) {
    return /** @type {HTMLElement[]} */ ([...body.querySelectorAll("[data-events]")]).filter((one) =>
      (one.dataset.events || "").split(" ").includes(event),
    );
  }

  /** @param {HTMLElement} body @param {string} event */
  function toEvidence(body, event) {
    const found = evidence(body, event);
    const first = found.find((one) => one.matches("[role=button]")) || found[0];
    first?.focus();
    first?.scrollIntoView({ block: "center" });
    highlight(body, event, true);
  }

  /** @param {HTMLElement} beside @param {HTMLElement} body @param {string} event */
  function choose(beside, body, event) {
    for (const card of beside.querySelectorAll("[data-event]")) {
      if (!(card instanceof HTMLElement)) continue;
      const chosen = card.dataset.event === event;
      card.classList.toggle("chosen", chosen);
      highlight(body, card.dataset.event || "", chosen);
      if (chosen) {
        card.querySelector("button")?.focus({ preventScroll: true });
        card.scrollIntoView({ block: "nearest" });
      }
    }
    evidence(body, event)[0]?.scrollIntoView({ block: "center" });
  }

  /** @param {any} page */
  function names(page) {
    const entities = page.article.entities;
    const item = (/** @type {any} */ entity) =>
      element(
        "li",
        {},
        klip.entityLink(Object.hasOwn(page.entities, entity.id) ? page.entities[entity.id] : -1, entity.name),
        " ",
        element(
          "span",
          { class: "quiet" },
          [say(`entity.${entity.type}`), ...entity.jobTitle].join(", "),
          ` · ${number(entity.mentions.length)}`,
        ),
      );
    return element(
      "section",
      {},
      element("h2", {}, `${say("page.entities")} (${number(entities.length)})`),
      element("ul", { class: "plain" }, ...entities.map(item)),
    );
  }

  /** @param {any} page */
  function gold(page) {
    if (!page.judged) return null;
    const rows = page.findings.map((/** @type {any} */ one) =>
      klip.row(say(`gold.${one.fault}`), say(`stage.${one.stage}`), say(`type.${one.type}`), one.sentence, one.detail),
    );
    return element(
      "section",
      {},
      element("h2", {}, `${say("againstGold")} (${number(rows.length)})`),
      rows.length
        ? klip.table(
            say("againstGold"),
            [say("fault"), say("stage"), say("type"), say("sentence"), say("detail")],
            rows,
          )
        : element("p", {}, say("asGold")),
    );
  }

  /** @param {any} article */
  function warnings(article) {
    if (article.warnings.length === 0) return null;
    const items = article.warnings.map((/** @type {any} */ one) =>
      element("li", {}, element("code", {}, one.code), " ", one.message),
    );
    return element("section", {}, element("h2", {}, say("warnings")), element("ul", { class: "plain" }, ...items));
  }

  /** @param {any} article @param {string[]} cuts */
  function removed(article, cuts) {
    if (!article.removed) return element("p", { class: "quiet" }, say("notExplained"));
    const cut = (/** @type {number} */ i) => (cuts[i] ? element("pre", { class: "cut", tabindex: "0" }, cuts[i]) : "");
    const rows = article.removed.map((/** @type {any} */ one, /** @type {number} */ i) =>
      klip.row(one.kind, one.reason, `${number(one.html[0])}–${number(one.html[1])}`, cut(i)),
    );
    return element(
      "details",
      {},
      element("summary", {}, `${say("removed")} (${number(rows.length)})`),
      klip.table(say("removed"), [say("kind"), say("reason"), say("charactersOfPage"), say("removedSource")], rows),
    );
  }

  return { show };
})();

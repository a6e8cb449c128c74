// @ts-check
"use strict";

/**
 * What all pages share. Words from articles reach a page through `element` alone, which makes text nodes of them:
 * nothing here or elsewhere writes markup.
 */
var klip = (() => {
  /** @type {Map<string, (value: any) => void>} */
  const waiting = new Map();
  const SVG = "http://www.w3.org/2000/svg";
  const PAGES = ["index", "timeline", "entities", "network", "notes", "rules"];
  const PAGE_SIZE = 50;

  /** @returns {"da" | "en"} */
  function chosenLanguage() {
    let kept = null;
    try {
      kept = localStorage.getItem("klip-language");
    } catch {
      // Some browsers keep nothing for pages from the file system.
    }
    const wanted = kept || navigator.language.slice(0, 2);
    return wanted === "da" ? "da" : "en";
  }

  let language = chosenLanguage();

  /** Words of the interface; a name without words of its own, such as a user's event type, is shown as it is.
   * @param {string} name @returns {string} */
  function say(name) {
    const words = klipStrings[language];
    return Object.hasOwn(words, name) ? words[name] : name.replace(/^[a-z]+\./, "");
  }

  /**
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} name of the element
   * @param {Record<string, any>} attributes; functions listen to the event they are named after
   * @param {...(Node | string | null)} content
   * @returns {HTMLElementTagNameMap[T]}
   */
  function element(name, attributes = {}, ...content) {
    return fill(document.createElement(name), attributes, content);
  }

  /** @param {string} name @param {Record<string, any>} attributes @param {...(Node | string | null)} content */
  function svg(name, attributes = {}, ...content) {
    return fill(document.createElementNS(SVG, name), attributes, content);
  }

  /** @template {Element} E @param {E} made @param {Record<string, any>} attributes @param {(Node | string | null)[]} content
   * @returns {E} */
  function fill(made, attributes, content) {
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") {
        made.addEventListener(key, value);
      } else if (value === true) {
        made.setAttribute(key, "");
      } else if (value !== null && value !== false && value !== undefined) {
        made.setAttribute(key, String(value));
      }
    }
    for (const part of content) {
      if (part !== null) made.append(part);
    }
    return made;
  }

  /** Loads a data file once. @param {string} name @returns {Promise<any>} */
  function load(name) {
    return new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = element("script", { src: `data/${name}.js` });
      script.addEventListener("error", () => reject(new Error(name)));
      document.head.append(script);
    });
  }

  /** Called by the data files. @param {string} name @param {any} value */
  function take(name, value) {
    const resolve = waiting.get(name);
    if (resolve) resolve(value);
  }

  /** @param {number} value */
  function number(value) {
    return new Intl.NumberFormat(locale()).format(value);
  }

  /** A date as the reader writes it; what is no plain date or month is shown as it is. @param {string} iso */
  function date(iso) {
    const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(iso);
    if (!parts) return iso;
    const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] || 1)));
    if (Number.isNaN(day.getTime())) return iso;
    /** @type {Intl.DateTimeFormatOptions} */
    const shown = { timeZone: "UTC", year: "numeric", month: "short" };
    if (parts[3]) shown.day = "numeric";
    return new Intl.DateTimeFormat(locale(), shown).format(day);
  }

  /** What a date phrase means: a day, a month, a week, a quarter, a season, a decade or an interval. @param {string} value */
  function period(value) {
    const parts = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI|W\d{2})$/.exec(value);
    if (parts)
      return parts[2].startsWith("W") && parts[2] !== "WI"
        ? `${say("week")} ${Number(parts[2].slice(1))}, ${parts[1]}`
        : `${say(`period.${parts[2]}`)} ${parts[1]}`;
    if (/^\d{3}$/.test(value)) return `${value}0–${value}9`;
    return value.split("/").map(date).join(" – ");
  }

  function locale() {
    return navigator.languages.find((known) => known.startsWith(language)) || (language === "da" ? "da-DK" : "en-GB");
  }

  /** @param {number} article @param {string} text @param {string} [event] */
  function articleLink(article, text, event) {
    return element("a", { href: `article.html#${article}${event ? "/" + encodeURIComponent(event) : ""}` }, text);
  }

  /** @param {number} entity @param {string} text */
  function entityLink(entity, text) {
    return entity < 0 ? element("span", {}, text) : element("a", { href: `entity.html#${entity}` }, text);
  }

  /** Status by a sign and a word, never by colour alone. @param {string} status */
  function status(status) {
    return element("span", { class: `status ${/^[a-z]+$/.test(status) ? status : ""}` }, say(`status.${status}`));
  }

  /** An event in a list. @param {any} event */
  function eventItem(event) {
    const parties = event.parties.map((/** @type {any} */ party) =>
      element(
        "li",
        {},
        element("span", { class: "role" }, say(`role.${party.role}`)),
        " ",
        entityLink(party.entity, party.text),
      ),
    );
    const told = event.told.map((/** @type {any} */ one) =>
      element(
        "li",
        {},
        articleLink(one.article, one.headline, one.event),
        " ",
        element("span", { class: "quiet" }, one.publisher),
      ),
    );
    return element(
      "article",
      { class: "event" },
      element(
        "p",
        { class: "when" },
        event.day ? element("time", { datetime: event.day }, period(event.date || event.day)) : say("undated"),
      ),
      element(
        "div",
        {},
        element(
          "h3",
          {},
          say(`type.${event.type}`),
          event.subtype ? ` · ${say(`subtype.${event.subtype}`)}` : "",
          " ",
          status(event.status),
        ),
        element("ul", { class: "parties" }, ...parties),
        told.length > 1 ? element("p", { class: "quiet" }, `${say("toldBy")} ${number(told.length)}`) : null,
        element("ul", { class: "told" }, ...told),
      ),
    );
  }

  /**
   * A long list, a page at a time.
   * @param {any[]} items @param {(item: any) => Node} show
   * @param {(parts: Node[]) => Node} [wrap] puts the shown items into what holds them
   */
  function paged(items, show, wrap = (parts) => element("div", {}, ...parts)) {
    const box = element("div", { class: "paged" });
    const last = Math.max(0, Math.ceil(items.length / PAGE_SIZE) - 1);
    /** @param {number} page @param {string} [focus] */
    const turn = (page, focus) => {
      const from = page * PAGE_SIZE;
      const shown = items.slice(from, from + PAGE_SIZE);
      const button = (/** @type {string} */ name, /** @type {number} */ to) =>
        element(
          "button",
          { type: "button", class: name, disabled: to < 0 || to > last, click: () => turn(to, name) },
          say(name),
        );
      const range =
        items.length === 0
          ? say("nothing")
          : `${number(from + 1)}–${number(from + shown.length)} ${say("of")} ${number(items.length)}`;
      if (last === 0 && shown.length > 0) {
        box.replaceChildren(wrap(shown.map(show)));
        return;
      }
      const bar = element(
        "div",
        { class: "pages" },
        button("previous", page - 1),
        element("span", { role: "status" }, range),
        button("next", page + 1),
      );
      box.replaceChildren(...(shown.length ? [wrap(shown.map(show))] : []), bar);
      if (focus) {
        const again =
          box.querySelector(`button.${focus}:not([disabled])`) || box.querySelector(".pages button:not([disabled])");
        if (again instanceof HTMLElement) again.focus();
        box.scrollIntoView({ block: "start" });
      }
    };
    turn(0);
    return box;
  }

  /** A table that scrolls by itself where it is too wide. @param {string} caption @param {string[]} heads @param {Node[]} rows */
  function table(caption, heads, rows) {
    const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
    return element(
      "div",
      { class: "wide", tabindex: "0", role: "region", "aria-label": caption },
      element("table", {}, element("caption", {}, caption), element("thead", {}, head), element("tbody", {}, ...rows)),
    );
  }

  /** @param {...(Node | string)} cells */
  function row(...cells) {
    return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
  }

  /** @param {string} page @param {() => void} redraw */
  function header(page, redraw) {
    const links = PAGES.map((name) => {
      const shown = name === "index" ? "overview" : name;
      return element(
        "li",
        {},
        element("a", { href: `${name}.html`, "aria-current": shown === page ? "page" : null }, say(`page.${shown}`)),
      );
    });
    const switches = ["da", "en"].map((code) =>
      element(
        "button",
        { type: "button", lang: code, "aria-pressed": String(code === language), click: () => choose(code, redraw) },
        code === "da" ? "Dansk" : "English",
      ),
    );
    return element(
      "header",
      { class: "top" },
      element("a", { class: "skip", href: "#main", click: skip }, say("skip")),
      element("p", { class: "name" }, element("a", { href: "index.html" }, "Klip")),
      document.body.dataset.alone === undefined
        ? element("nav", { "aria-label": say("pages") }, element("ul", {}, ...links))
        : null,
      element("div", { class: "languages", role: "group", "aria-label": say("interfaceLanguage") }, ...switches),
    );
  }

  // The part after # names what a page is about, so the link must not change it.
  /** @param {Event} event */
  function skip(event) {
    event.preventDefault();
    document.getElementById("main")?.focus();
  }

  /** @param {string} code @param {() => void} redraw */
  function choose(code, redraw) {
    language = code === "da" ? "da" : "en";
    try {
      localStorage.setItem("klip-language", language);
    } catch {
      // Then the choice holds for this page.
    }
    redraw();
    const pressed = document.querySelector('.languages [aria-pressed="true"]');
    if (pressed instanceof HTMLElement) pressed.focus();
  }

  /**
   * Shows a page, again whenever the language or the part after # changes.
   * @param {(target: string) => Promise<{title: string, content: (Node | null)[]}>} make
   */
  function page(make) {
    const draw = async () => {
      const target = decodeURIComponent(location.hash.slice(1));
      document.documentElement.lang = language;
      const name = document.body.dataset.page || "";
      const main = element("main", { id: "main", tabindex: "-1" });
      try {
        const made = await make(target);
        document.title = `${made.title} · Klip`;
        main.append(element("h1", {}, made.title), ...made.content.filter((node) => node !== null));
      } catch (failure) {
        document.title = `${say("notHere")} · Klip`;
        main.append(element("h1", {}, say("notHere")), element("p", {}, String(failure)));
      }
      document.body.replaceChildren(header(name, draw), main, element("footer", {}, element("p", {}, say("footer"))));
      document.dispatchEvent(new Event("klip-shown"));
    };
    addEventListener("hashchange", draw);
    draw();
  }

  return {
    say,
    element,
    svg,
    load,
    take,
    number,
    date,
    period,
    articleLink,
    entityLink,
    status,
    eventItem,
    paged,
    table,
    row,
    page,
  };
})();

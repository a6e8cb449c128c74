import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { browser, corpusLines, serve, site } from "./klip.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ATTACK = `"'><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>`;
const PAGES = [
  "index.html",
  "timeline.html",
  "entities.html",
  "entity.html#0",
  "article.html#0",
  "article.html#30",
  "network.html",
  "notes.html",
  "rules.html#Hire/da/ansætte",
];

let chromium, lines, corpus, live;

before(async () => {
  chromium = await browser();
  lines = corpusLines();
  corpus = site(
    "corpus",
    lines,
    [{ code: "PAGE_EMPTY", place: "a.html", reason: "it is empty", remedy: "leave it out" }],
    ["--gold", "corpus/gold"],
  );
  live = await serve();
});

after(async () => {
  await chromium.close();
  live.stop();
  await live.ended;
});

async function open(address, { waits = true, ...options } = {}) {
  const context = await chromium.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
  // A machine that is busy elsewhere is no fault of a page.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.faults = [];
  page.requests = [];
  page.on("pageerror", (fault) => page.faults.push(String(fault)));
  page.on("console", (said) => said.type() === "error" && page.faults.push(said.text()));
  page.on("request", (request) => page.requests.push(request.url()));
  await page.goto(address);
  if (waits) await page.waitForSelector("h1");
  return page;
}

/** Counts the milliseconds that a page keeps a processor busy, which other programs on the machine do not change. */
async function meter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return Math.round(1000 * metrics.find((metric) => metric.name === "TaskDuration").value);
  };
}

async function violations(page) {
  // Its way of reading style sheets again is a request, which the policy of the pages forbids.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const result = await window.axe.run({ preload: false });
    return result.violations.map(
      (one) =>
        `${one.id}: ${one.nodes
          .map((node) => node.html)
          .slice(0, 3)
          .join(" ")}`,
    );
  });
}

function withEvents() {
  return lines.findIndex((line) => JSON.parse(line).events.length > 1);
}

for (const name of PAGES) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe-core finds nothing on ${name}, ${colorScheme}`, async () => {
      const page = await open(corpus(name), { colorScheme });
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  }

  test(`${name} fits in 320 pixels`, async () => {
    const page = await open(corpus(name), { viewport: { width: 320, height: 640 } });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.context().close();
  });

  test(`${name} asks for nothing but its own files`, async () => {
    const page = await open(corpus(name));
    assert.deepEqual(
      page.requests.filter((url) => !url.startsWith("file:")),
      [],
    );
    await page.context().close();
  });
}

/** An article with words in every field of the contract that can hold any. */
function full() {
  const article = JSON.parse(
    lines.find((line) => JSON.parse(line).events.some((event) => event.date && event.participants.length > 1)),
  );
  const event = article.events.find((one) => one.date && one.participants.length > 1);
  const at = { start: event.triggers[0].start, end: event.triggers[0].end, text: event.triggers[0].text };
  Object.assign(article.article, {
    url: "https://example.org/",
    publisher: "Paper",
    author: ["Author"],
    headline: "Headline",
    dateModified: "2025-01-02",
  });
  Object.assign(article.entities[0], { alternateName: ["Other name"], jobTitle: ["Title"] });
  Object.assign(event, { subtype: "subtype", attributedTo: { ...at } });
  article.events = [event];
  article.warnings = [{ code: "CODE", message: "message" }];
  article.removed = [{ kind: "nav", reason: "reason", html: [0, 10] }];
  return article;
}

/** The article with something put behind every text in it that is no key or number of its own. */
function withEverywhere(article, words) {
  return JSON.stringify(article, (key, value) =>
    typeof value === "string" && !/^(id|entity|language)$/.test(key) ? value + words : value,
  );
}

test("markup in any field of an article stays text", async () => {
  const problem = { code: ATTACK, place: ATTACK, reason: ATTACK, remedy: ATTACK };
  const at = site("hostile", [withEverywhere(full(), ATTACK)], [problem]);
  for (const name of [
    "index.html",
    "timeline.html",
    "entities.html",
    "entity.html#0",
    "article.html#0",
    "network.html",
    "notes.html",
    `rules.html#${encodeURIComponent(ATTACK)}`,
  ]) {
    const page = await open(at(name));
    assert.equal(await page.locator("img, iframe, script:not([src]), [onerror]").count(), 0, name);
    assert.equal(await page.evaluate(() => window.attacked), undefined, name);
    const said = await page.locator("main").innerText();
    assert.ok(name.startsWith("network") || said.includes("onerror="), `${name} shows the words`);
    await page.context().close();
  }
});

test("the page of an article shows the words of every field, each as text", async () => {
  const page = await open(site("every-field", [withEverywhere(full(), ATTACK)])("article.html#0"));
  const said = await page.locator("main").innerText();
  for (const word of ["Headline", "Paper", "Author", "https://example.org/", "Title", "CODE", "message"]) {
    assert.ok(said.includes(word + ATTACK), word);
  }
  assert.equal(
    await page
      .locator("a[href*=attacked]")
      .evaluateAll((links) => links.some((link) => link.protocol === "javascript:")),
    false,
  );
  await page.context().close();
});

test("half a character and a turned direction of writing change nothing around them", async () => {
  const article = full();
  article.article.headline = "half \ud83d turned \u202e back";
  const at = site("odd", [JSON.stringify(article), JSON.stringify(JSON.parse(lines[0]))]);
  for (const name of ["index.html", "timeline.html", "article.html#0"]) {
    const page = await open(at(name));
    assert.deepEqual(page.faults, []);
    const link = page.locator("main a").filter({ hasText: "turned" });
    if (name !== "article.html#0")
      assert.equal(await link.first().evaluate((one) => getComputedStyle(one).unicodeBidi), "isolate");
    await page.context().close();
  }
});

test("an address with a script is no link", async () => {
  const article = JSON.parse(lines[0]);
  article.article.url = "javascript:window.attacked=1";
  const page = await open(site("script-url", [JSON.stringify(article)])("article.html#0"));
  assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
  await page.context().close();
});

test("two thousand articles: every page is there within a second of work, the timeline filters within a quarter", async () => {
  const many = Array.from({ length: 2000 }, (_, i) => {
    const article = JSON.parse(lines[i % lines.length]);
    article.article.source = `${i}/${article.article.source}`;
    article.article.headline = `${article.article.headline} ${i}`;
    return JSON.stringify(article);
  });
  const at = site("many", many);
  for (const name of ["index.html", "timeline.html", "entities.html", "network.html", "article.html#1999"]) {
    const page = await open("about:blank", { waits: false });
    const worked = await meter(page);
    const begun = performance.now();
    await page.goto(at(name));
    await page.waitForSelector("h1");
    const took = Math.round(performance.now() - begun);
    const opened = await worked();
    console.log(`${name}: ${opened} ms of work, ${took} ms by the clock of this machine`);
    assert.ok(opened < 1000, `${name} took ${opened} ms of work`);
    if (name === "timeline.html") {
      await page.getByLabel("Type").selectOption("Hire");
      await page.waitForFunction(() =>
        [...document.querySelectorAll(".event h3")].every((head) => head.textContent.startsWith("Hire")),
      );
      const filtered = (await worked()) - opened;
      console.log(`a filter of the timeline: ${filtered} ms of work`);
      assert.ok(filtered < 250, `a filter took ${filtered} ms of work`);
    }
    await page.context().close();
  }
});

test("the focus on an event card shows its evidence in the text", async () => {
  const number = lines.findIndex((line) => JSON.parse(line).events.length > 1);
  const page = await open(corpus(`article.html#${number}`));
  await page.locator(".card button").first().focus();
  const on = await page.locator(".text .on").allInnerTexts();
  const { text } = JSON.parse(lines[number]).events[0].triggers[0];
  assert.ok(on.join(" ").includes(text.split(" ")[0]), `${text} in ${on}`);
  await page.context().close();
});

test("the pointer on an event card shows its evidence, and takes it away again", async () => {
  const page = await open(corpus(`article.html#${withEvents()}`));
  await page.locator(".card").first().hover();
  assert.ok((await page.locator(".text .on").count()) > 0);
  await page.locator("h1").hover();
  assert.equal(await page.locator(".text .on").count(), 0);
  await page.context().close();
});

test("where marks overlap, a piece of text carries all of them", async () => {
  const page = await open(corpus(`article.html#${withEvents()}`));
  assert.ok((await page.locator(".text .participant.Organization, .text .participant.Person").count()) > 0);
  const pieces = await page.evaluate(() =>
    klipMarks
      .pieces(
        [..."a\u{1F600}cdef"],
        [
          { start: 0, end: 4, kind: "x" },
          { start: 1, end: 6, kind: "y" },
        ],
        0,
        6,
      )
      .map((one) => one.text + one.marks.map((mark) => mark.kind)),
  );
  assert.deepEqual(pieces, ["ax", "\u{1F600}cdx,y", "efy"]);
  await page.context().close();
});

test("an event card leads to the rule that found it", async () => {
  const page = await open(corpus(`article.html#${withEvents()}`));
  const rule = page.locator(".card a[href^='rules.html']").first();
  const { rule: id } = JSON.parse(lines[withEvents()]).events[0];
  assert.equal(await rule.innerText(), id);
  await rule.click();
  await page.waitForSelector("#asked[open]");
  await page.context().close();
});

test("on paper there is the text and no control, black on white even in the dark", async () => {
  for (const name of [`article.html#${withEvents()}`, "timeline.html"]) {
    const page = await open(corpus(name), { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const control of [".top nav", ".languages", ".filters", ".pages button"]) {
      for (const one of await page.locator(control).all()) assert.equal(await one.isVisible(), false, control);
    }
    assert.equal(await page.locator(".text, .event").first().isVisible(), true);
    const colours = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).color,
    ]);
    assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    await page.context().close();
  }
});

test("numbers and dates are written as the reader writes them", async () => {
  const at = `article.html#${lines.findIndex((line) => JSON.parse(line).article.datePublished?.startsWith("2025-03"))}`;
  const danish = await open(corpus(at), { locale: "da-DK" });
  assert.match(await danish.locator(".standfirst").innerText(), /\d\. mar\. 2025/);
  assert.equal(await danish.evaluate(() => klip.number(12345.5)), "12.345,5");
  const english = await open(corpus(at));
  assert.match(await english.locator(".standfirst").innerText(), /\d Mar 2025/);
  assert.equal(await english.evaluate(() => klip.number(12345.5)), "12,345.5");
  await danish.context().close();
  await english.context().close();
});

test("Enter on a trigger leads to its event", async () => {
  const number = lines.findIndex((line) => JSON.parse(line).events.length > 1);
  const page = await open(corpus(`article.html#${number}`));
  await page.locator(".text .trigger").first().focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".card.chosen").count(), 1);
  await page.context().close();
});

test("the interface is in the reader's language, and another can be chosen and is kept", async () => {
  const page = await open(corpus("index.html"), { locale: "da-DK" });
  assert.equal(await page.locator("h1").innerText(), "Overblik");
  await page.getByRole("button", { name: "English" }).click();
  await page.waitForSelector('html[lang="en"]');
  await page.reload();
  await page.waitForSelector("h1");
  assert.equal(await page.locator("h1").innerText(), "Overview");
  await page.context().close();
});

test("filters of the timeline leave what they say", async () => {
  const page = await open(corpus("timeline.html"));
  await page.getByLabel("Type").selectOption("Hire");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".event h3")].every((head) => head.textContent.startsWith("Hire")),
  );
  await page.getByLabel("Person").fill("no one of this name");
  await page.waitForFunction(() => document.querySelectorAll(".event").length === 0);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".event").length === 50);
  await page.context().close();
});

test("the timeline is filtered by status, company, language and time too", async () => {
  const page = await open(corpus("timeline.html"));
  const company = await page.locator(".parties li a").first().innerText();
  await page.getByLabel("Status").selectOption("planned");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".event")].every((one) => one.querySelector(".status.planned")),
  );
  await page.getByRole("button", { name: "Clear" }).click();
  await page.locator("select[name=language]").selectOption("en");
  await page.getByLabel("From").fill("2025-01-01");
  await page.getByLabel("To").fill("2025-12-31");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".event time")].every((one) => one.dateTime.startsWith("2025")),
  );
  assert.ok((await page.locator(".event").count()) > 0);
  await page.getByRole("button", { name: "Clear" }).click();
  const part = company.slice(0, 5).toUpperCase();
  await page.getByLabel("Company").fill(part);
  await page.waitForFunction(
    (words) => [...document.querySelectorAll(".event")].every((one) => one.textContent.toUpperCase().includes(words)),
    part,
  );
  assert.ok((await page.locator(".event").count()) > 0);
  await page.context().close();
});

test("the rule that found an event is marked in its file", async () => {
  const page = await open(corpus("rules.html#Hire/da/ansætte"));
  assert.ok((await page.locator("#asked mark").first().innerText()).startsWith("verb ansætte"));
  await page.context().close();
});

test("what the gold has and the run lacks is marked on the article", async () => {
  const page = await open(corpus("article.html#25"));
  assert.ok((await page.locator(".text .goldMISSED, .text .goldFALSE, .text .goldWRONG").count()) > 0);
  await page.context().close();
});

test("what was cut from the page is shown on demand, as its source", async () => {
  const page = await open(corpus("article.html#0"));
  const cut = page.locator(".cut").first();
  assert.equal(await cut.isVisible(), false);
  await page.locator("details summary").last().click();
  assert.match(await cut.innerText(), /^</);
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

test("pasted text is read, without a word from elsewhere", async () => {
  const page = await open(live.address);
  await page
    .getByLabel("HTML or text")
    .fill(`Adeno K/S har pr. 1. marts 2026 ansat Signe Holm. <img src=x onerror="window.attacked=1">`);
  await page.getByRole("button", { name: "Read" }).click();
  await page.waitForSelector(".card");
  assert.match(await page.locator(".card").first().innerText(), /Hire/);
  assert.equal(await page.evaluate(() => window.attacked), undefined);
  assert.deepEqual(
    page.requests.filter((url) => !url.startsWith(live.address)),
    [],
  );
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("several files are read, and one can be chosen", async () => {
  const page = await open(live.address);
  await page
    .getByLabel("Choose files")
    .setInputFiles([
      "corpus/articles/da/kvitto-solgt-til-svensk-koncern.html",
      "corpus/articles/en/merrow-to-buy-skibsdata.html",
    ]);
  await page.waitForSelector(".tags button >> nth=1");
  await page.locator(".tags button").nth(1).click();
  await page.waitForSelector(".reading");
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

/** Drops files or folders on the page as a hand would. */
async function drop(page, ...files) {
  const box = await page.locator(".drop").boundingBox();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: files.map((file) => resolve(file)), dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, x: box.x + 20, y: box.y + 20, data });
  }
}

test("a file that is dropped is read", async () => {
  const page = await open(live.address);
  await drop(page, "corpus/articles/da/kvitto-solgt-til-svensk-koncern.html");
  await page.waitForSelector(".reading");
  assert.match(await page.locator(".text").innerText(), /Kvitto/);
  await page.context().close();
});

test("several files and a folder that are dropped are read, each page of them", async () => {
  const page = await open(live.address);
  const folder = mkdtempSync(join(tmpdir(), "klip-drop-"));
  mkdirSync(join(folder, "pages/inner"), { recursive: true });
  for (const name of ["one.txt", "pages/two.txt", "pages/inner/three.txt", "pages/inner/picture.png"]) {
    writeFileSync(join(folder, name), `Nyt job ${name}\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe Holm.`);
  }
  await drop(page, join(folder, "one.txt"), join(folder, "pages"));
  await page.waitForSelector(".tags button >> nth=2");
  const names = await page.locator(".tags button").allInnerTexts();
  assert.deepEqual(names.toSorted(), ["Nyt job one.txt", "Nyt job pages/inner/three.txt", "Nyt job pages/two.txt"]);
  rmSync(folder, { recursive: true });
  await page.context().close();
});

test("what the server refuses is said, with what to do", async () => {
  const page = await open(live.address);
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer: Buffer.alloc(6 << 20, "a") });
  await page.waitForSelector("[role=alert]");
  assert.match(await page.locator("[role=alert]").innerText(), /TOO_LARGE .*send one page at a time/);
  await page.context().close();
});

for (const options of [{ colorScheme: "dark" }, { viewport: { width: 320, height: 640 } }]) {
  test(`the live view is without fault in ${JSON.stringify(options)}`, async () => {
    const page = await open(live.address, options);
    assert.deepEqual(await violations(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= page.viewportSize().width);
    await page.context().close();
  });
}

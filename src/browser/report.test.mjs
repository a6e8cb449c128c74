import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { browser, corpusLines, serve, site } from "./klip.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ATTACK = `"'><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>`;
const PAGES = ["index.html", "timeline.html", "entities.html", "entity.html#0", "article.html#0", "article.html#30", "network.html", "notes.html", "rules.html#Hire/da/ansætte"];

let chromium, lines, corpus, live;

before(async () => {
  chromium = await browser();
  lines = corpusLines();
  corpus = site("corpus", lines, [{ code: "PAGE_EMPTY", place: "a.html", reason: "it is empty", remedy: "leave it out" }], ["--gold", "corpus/gold"]);
  live = await serve();
});

after(async () => {
  await chromium.close();
  live.stop();
  await live.ended;
});

async function open(address, options = {}) {
  const context = await chromium.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.requests = [];
  page.on("pageerror", (fault) => page.faults.push(String(fault)));
  page.on("console", (said) => said.type() === "error" && page.faults.push(said.text()));
  page.on("request", (request) => page.requests.push(request.url()));
  const begun = performance.now();
  await page.goto(address);
  await page.waitForSelector("h1");
  page.took = Math.round(performance.now() - begun);
  return page;
}

async function violations(page) {
  // Its way of reading style sheets again is a request, which the policy of the pages forbids.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const result = await window.axe.run({ preload: false });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
  });
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
    assert.deepEqual(page.requests.filter((url) => !url.startsWith("file:")), []);
    await page.context().close();
  });
}

test("markup in any field of an article stays text", async () => {
  const article = JSON.parse(lines.find((line) => JSON.parse(line).events.length > 1));
  const hostile = JSON.stringify(article, (key, value) => (typeof value === "string" && !/^(id|entity|language)$/.test(key) ? value + ATTACK : value));
  const problem = { code: ATTACK, place: ATTACK, reason: ATTACK, remedy: ATTACK };
  const at = site("hostile", [hostile], [problem]);
  for (const name of ["index.html", "timeline.html", "entities.html", "entity.html#0", "article.html#0", "network.html", "notes.html", `rules.html#${encodeURIComponent(ATTACK)}`]) {
    const page = await open(at(name));
    assert.equal(await page.locator("img, iframe, script:not([src]), [onerror]").count(), 0, name);
    assert.equal(await page.evaluate(() => window.attacked), undefined, name);
    const said = await page.locator("main").innerText();
    assert.ok(name.startsWith("network") || said.includes("onerror="), `${name} shows the words`);
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

test("the overview of two thousand articles opens in under a second, and no other page takes two", async () => {
  const many = Array.from({ length: 2000 }, (_, i) => {
    const article = JSON.parse(lines[i % lines.length]);
    article.article.source = `${i}/${article.article.source}`;
    article.article.headline = `${article.article.headline} ${i}`;
    return JSON.stringify(article);
  });
  const at = site("many", many);
  for (const name of ["index.html", "timeline.html", "entities.html", "article.html#1999"]) {
    const page = await open(at(name));
    await page.context().close();
    console.log(`${name}: ${page.took} ms`);
    assert.ok(page.took < (name === "index.html" ? 1000 : 2000), `${name} took ${page.took} ms`);
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
  await page.waitForFunction(() => [...document.querySelectorAll(".event h3")].every((head) => head.textContent.startsWith("Hire")));
  await page.getByLabel("Person").fill("no one of this name");
  await page.waitForFunction(() => document.querySelectorAll(".event").length === 0);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".event").length === 50);
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
  await page.getByLabel("HTML or text").fill(`Adeno K/S har pr. 1. marts 2026 ansat Signe Holm. <img src=x onerror="window.attacked=1">`);
  await page.getByRole("button", { name: "Read" }).click();
  await page.waitForSelector(".card");
  assert.match(await page.locator(".card").first().innerText(), /Hire/);
  assert.equal(await page.evaluate(() => window.attacked), undefined);
  assert.deepEqual(page.requests.filter((url) => !url.startsWith(live.address)), []);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("several files are read, and one can be chosen", async () => {
  const page = await open(live.address);
  await page.getByLabel("Choose files").setInputFiles(["corpus/articles/da/kvitto-solgt-til-svensk-koncern.html", "corpus/articles/en/merrow-to-buy-skibsdata.html"]);
  await page.waitForSelector(".tags button >> nth=1");
  await page.locator(".tags button").nth(1).click();
  await page.waitForSelector(".reading");
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

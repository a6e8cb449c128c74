// Pictures of the main pages into the folder that is named.
import { join } from "node:path";
import { browser, corpusLines, serve, site } from "./klip.mjs";

const folder = process.argv[2];
const lines = corpusLines();
const numberOf = (name) => lines.findIndex((line) => JSON.parse(line).article.source.includes(name));
const at = site("corpus", lines);
const live = await serve();
const chromium = await browser();

async function shoot(name, address, options = {}, act = async () => {}) {
  const context = await chromium.newContext({ locale: "en-GB", viewport: { width: 1280, height: 960 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector("h1");
  await act(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

const hover = (page) => page.locator(".card").first().hover();
const article = `article.html#${numberOf("kaspersky-forlader-usa")}`;
await shoot("overview", at("index.html"));
await shoot("article", at(article), {}, hover);
await shoot("article-dark", at(article), { colorScheme: "dark", locale: "da-DK" }, hover);
await shoot("article-narrow", at(article), { viewport: { width: 320, height: 800 } });
await shoot("timeline", at("timeline.html"));
await shoot("entity", at("entities.html"), {}, async (page) => {
  await page.getByLabel("Name", { exact: true }).fill("Merrow");
  await page.locator("td a").first().click();
  await page.waitForSelector(".event");
});
await shoot("network", at("network.html"));
await shoot("serve", live.address, {}, async (page) => {
  await page
    .getByLabel("HTML or text")
    .fill(
      "Ny direktør i Adeno\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe Holm som direktør. Hun kommer fra en stilling hos Kamstrup.",
    );
  await page.getByRole("button", { name: "Read" }).click();
  await page.waitForSelector(".card");
});
await chromium.close();
live.stop();

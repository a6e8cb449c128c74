// What the browser tests and the screenshots share: sites made by the jar, a server, and a browser.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const JAR = resolve("target/klip.jar");
const folder = mkdtempSync(join(tmpdir(), "klip-browser-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function klip(...args) {
  execFileSync("java", ["-jar", JAR, ...args], { stdio: ["ignore", "ignore", "inherit"] });
}

/** The articles of the sample corpus, as lines. */
export function corpusLines() {
  const out = join(folder, "corpus-out");
  klip("extract", "corpus/articles", "--explain", "-o", out);
  return readFileSync(join(out, "articles.jsonl"), "utf8").trimEnd().split("\n");
}

/** Makes a site of articles and gives the address of one of its pages by name. */
export function site(name, articles, problems = [], gold = []) {
  const out = join(folder, name);
  mkdirSync(out);
  writeFileSync(join(out, "articles.jsonl"), articles.map((line) => line + "\n").join(""));
  writeFileSync(join(out, "errors.jsonl"), problems.map((one) => JSON.stringify(one) + "\n").join(""));
  klip("report", out, "-o", join(out, "site"), "--pages", "corpus/articles", ...gold);
  return (page) => pathToFileURL(join(out, "site")).href + "/" + page;
}

/** Starts the live view; resolves with its address and a way to stop it. */
export function serve() {
  const server = spawn("java", ["-jar", JAR, "serve", "--port", "0", "--max-seconds", "120"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((found, failed) => {
    server.stderr.on("data", (data) => {
      const address = /http:\S+/.exec(String(data));
      if (address)
        found({
          address: address[0],
          stop: () => server.kill("SIGTERM"),
          ended: new Promise((end) => server.on("exit", end)),
        });
    });
    server.on("exit", failed);
  });
}

export function browser() {
  const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: [...flags, ...quiet] });
}

/** The same queries over HTTP, from a disk in Chromium and Firefox, and in a terminal give the same records in the same order. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { firefoxPath, openFirefox } from "../support/browser/firefox.ts";
import { serveFolder } from "../support/browser/static.ts";
import { ROOT } from "../support/command-line.ts";
import { found, searcherOn } from "../support/search.ts";
import { buildSite } from "../support/site/built-site.ts";

const QUERIES = [
  "racism",
  "mandella",
  "“never”",
  "great nations like ours",
  "الحرية",
  "liberté",
  "13 July 2021",
  "qxzvwk rights",
  "what did mandela say about poverty",
  "buscar asilo",
];
const ASKS = [
  ...QUERIES.map((words) => `q=${encodeURIComponent(words)}`),
  "person=joe-biden&sort=newest",
  "q=rights&from=1941&to=1963-12",
];

const [content, address] = [join(ROOT, "content"), "https://verbatim.example/"];
const [disk, served] = [
  await buildSite({ content, address, words: ["--disk"] }),
  await buildSite({ content, address }),
];

/** What the terminal gives: paths from the root of the site. */
const searcher = await searcherOn(join(disk.folder, "pagefind"));
const expected = new Map<string, string[]>();
for (const ask of ASKS) {
  const { hits } = await found(searcher, ask);
  expected.set(
    ask,
    hits.map(({ url }) => url),
  );
}

/** In a page: looks for something else, as a reader who follows a link does; the page may take a moment to notice. */
const go = (ask: string): string => `
  document.querySelector("#results").setAttribute("aria-busy", "true");
  location.hash = ${JSON.stringify(ask)};
`;
/** In a page: the addresses of the results, or null while they are looked for. */
const READ = `
  const results = document.querySelector("#results");
  if (results?.getAttribute("aria-busy") !== "false") return null;
  return [...results.querySelectorAll(".about a")].map((link) => link.href);
`;

async function settled(read: () => Promise<unknown>): Promise<string[]> {
  for (let i = 0; i < 600; i++) {
    const links = await read();
    if (links !== null) return links as string[];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the search does not come to an end");
}

/** Asks everything in one page and compares the paths of what it gives. */
async function compare(root: string, run: (script: string) => Promise<unknown>): Promise<void> {
  for (const ask of ASKS) {
    await run(go(ask));
    const links = await settled(() => run(READ));
    const paths = links.map((link) => link.replace(root, "/").replace(/index\.html$/, ""));
    assert.equal(paths, expected.get(ask), ask);
  }
}

async function inChromium(root: string, page: string): Promise<void> {
  const browser = await openBrowser();
  const window: Page = await browser.newPage();
  const mishaps: string[] = [];
  window.on("console", (message) => message.type() === "error" && mishaps.push(message.text()));
  window.on("pageerror", (error) => mishaps.push(error.message));
  await window.goto(`${root}${page}`);
  await compare(root, (script) => window.evaluate(`(() => {${script}})()`));
  assert.equal(mishaps, []);
  await browser.close();
}

const test = suite("search from a disk");
const folder = pathToFileURL(join(disk.folder, "/")).href;

test("every query has results to compare", () => {
  assert.equal(
    [...expected].filter(([, urls]) => urls.length === 0),
    [],
  );
});

test("in Chromium, from a disk", () => inChromium(folder, "search/index.html"));

test("in Chromium, over HTTP", async () => {
  const server = await serveFolder(served.folder);
  await inChromium(server.address, "search/");
  server.stop();
});

const firefox = firefoxPath();
test("in Firefox, from a disk, with its rule for files as strict as readers have it", async () => {
  if (firefox === undefined) {
    assert.not.ok(process.env["CI"], "there is no Firefox here: install one, or name its program in FIREFOX_PATH");
    console.log("SKIPPED: there is no Firefox here; FIREFOX_PATH may name one.");
    return;
  }
  const browser = await openFirefox(firefox);
  await browser.open(`${folder}search/index.html`);
  await compare(folder, (script) => browser.run(script));
  const strict = await browser.run(`return fetch("../404.html").then(() => "loaded", () => "refused")`);
  assert.is(strict, "refused");
  await browser.close();
});

test.run();

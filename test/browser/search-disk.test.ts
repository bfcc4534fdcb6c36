/** The same ten queries from a disk in Chromium and Firefox, and in a terminal, give the same records in the same order. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { firefoxPath, openFirefox } from "../support/browser/firefox.ts";
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

const site = await buildSite({
  content: join(ROOT, "content"),
  address: "https://verbatim.example/",
  words: ["--disk"],
});
const page = pathToFileURL(join(site.folder, "search/index.html")).href;

/** The addresses that the terminal gives, which are those of the pages below the folder. */
const searcher = await searcherOn(join(site.folder, "pagefind"));
const expected = new Map<string, string[]>();
for (const ask of ASKS) {
  const { hits } = await found(searcher, ask);
  expected.set(
    ask,
    hits.map(({ url }) => pathToFileURL(join(site.folder, `${url}index.html`)).href),
  );
}

/** In a page: the addresses of the results, once what is said above them has stood still for a while. */
const READ = `
  const text = document.querySelector("#search-status").textContent;
  const links = [...document.querySelectorAll("#results .about a")].map((link) => link.href);
  return JSON.stringify({ text, links });
`;

async function settled(read: () => Promise<string>): Promise<string[]> {
  let [before, same] = ["", 0];
  for (let i = 0; i < 200; i++) {
    const now = await read();
    same = now === before && !now.includes("Loading") && now !== '{"text":"","links":[]}' ? same + 1 : 0;
    if (same === 4) return (JSON.parse(now) as { links: string[] }).links;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the results do not settle: ${before}`);
}

const test = suite("search from a disk");

test("in Chromium", async () => {
  const browser = await openBrowser();
  const window = await browser.newPage();
  const mishaps: string[] = [];
  window.on("console", (message) => message.type() === "error" && mishaps.push(message.text()));
  window.on("pageerror", (error) => mishaps.push(error.message));
  for (const ask of ASKS) {
    await window.goto("about:blank");
    await window.goto(`${page}#${ask}`);
    const links = await settled(() => window.evaluate<string>(`(() => {${READ}})()`));
    assert.equal(links, expected.get(ask), ask);
  }
  assert.equal(mishaps, []);
  await browser.close();
});

const firefox = firefoxPath();
if (firefox === undefined)
  test("in Firefox", () => console.log("There is no Firefox here: install one, or name its program in FIREFOX_PATH."));
else {
  test("in Firefox, whose rule for files is as strict as readers have it", async () => {
    const browser = await openFirefox(firefox);
    for (const ask of ASKS) {
      await browser.open("about:blank");
      await browser.open(`${page}#${ask}`);
      const links = await settled(() => browser.run(READ) as Promise<string>);
      assert.equal(links, expected.get(ask), ask);
    }
    const strict = await browser.run(`return fetch("../404.html").then(() => "loaded", () => "refused")`);
    assert.is(strict, "refused");
    await browser.close();
  });
}

test.run();

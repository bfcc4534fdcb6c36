/** `npm run screenshots`: the main pages at three widths, light and dark, as pictures to look at; words after `--` choose among their names. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../support/browser/chromium.ts";
import { serveFolder } from "../support/browser/static.ts";
import { ROOT } from "../support/command-line.ts";
import { buildSite } from "../support/site/built-site.ts";

const PAGES: Readonly<Record<string, string>> = {
  home: "",
  year: "2021/",
  month: "2021/07/",
  article: "2021/07/us-invites-un-experts/",
  "article-translated": "1874/09/familias-separadas-por-contrato/",
  topics: "tags/",
  topic: "tags/racial-justice/",
  people: "people/",
  person: "people/nelson-mandela/",
  quotes: "quotes/",
  quote: "quotes/j98sr82qd7gd/",
  source: "sources/us-1863-emancipation-proclamation/",
  rights: "rights/",
  right: "rights/19/",
  declaration: "rights/in/fra/",
  search: "search/#q=racism",
  feeds: "feeds/",
  about: "about/",
  "arabic-home": "ar/",
  "arabic-article": "1948/12/freedom-of-opinion-article-19/",
  "arabic-topics": "ar/tags/",
  "arabic-topic": "ar/tags/universal-declaration/",
  "arabic-person": "ar/people/nelson-mandela/",
  "arabic-quote": "quotes/jmbvhsbg6gsg/",
  "arabic-right": "ar/rights/19/",
  "arabic-search": "ar/search/#q=الحرية",
  "chinese-home": "zh/",
  "chinese-person": "zh/people/nelson-mandela/",
  "chinese-right": "zh/rights/19/",
};
const WIDTHS = [360, 768, 1280];
/** Of a longer page the beginning is enough, and all of it would be shown too small to see. */
const HIGHEST = 2400;

const words = process.argv.slice(2);
const chosen = Object.entries(PAGES).filter(
  ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
);

const folder = join(ROOT, "screenshots");
const site = await buildSite({ content: join(ROOT, "content"), address: "https://verbatim.example/" });
const server = await serveFolder(site.folder);
const browser = await openBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

async function take(page: Page, name: string, width: number): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const path = join(folder, `${name}-${width}${colorScheme === "dark" ? "-dark" : ""}.png`);
    const all = await page.evaluate<number>("document.documentElement.scrollHeight");
    const clip = { x: 0, y: 0, width, height: Math.min(all, HIGHEST) };
    await page.screenshot({ path, clip, fullPage: true });
  }
}

for (const width of WIDTHS) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  for (const [name, path] of chosen) {
    // A new fragment alone would load nothing.
    await page.goto("about:blank");
    const answer = await page.goto(`${server.address}${path}`);
    if (!answer?.ok())
      throw new Error(`there is no page /${path}; mend the list of pages in test/browser/screenshots.ts`);
    if (path.includes("#q=")) await page.locator("#results .result").first().waitFor();
    await take(page, name, width);
  }
  await page.close();
}
await browser.close();
server.stop();
console.log(`${chosen.length} pages at ${WIDTHS.join(", ")} px, light and dark: ${folder}`);

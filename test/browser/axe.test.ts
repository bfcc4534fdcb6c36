/** Every kind of page, in English and in Arabic, light and dark, at the width of a small telephone: what axe finds, and fingers need. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { serveFolder } from "../support/browser/static.ts";
import { ROOT, temporaryFolder } from "../support/command-line.ts";
import { photograph } from "../support/drawn-picture.ts";
import { buildSite } from "../support/site/built-site.ts";

const PAGES = [
  "",
  "2021/",
  "2021/07/",
  "2021/07/us-invites-un-experts/",
  "tags/",
  "tags/education/",
  "people/",
  "people/nelson-mandela/",
  "quotes/",
  "sources/",
  "rights/",
  "rights/19/",
  "rights/in/fra/",
  "search/#q=racism",
  "search/index-of-everything/",
  "data/",
  "about/",
  "corrections/",
  "404.html",
  "ar/",
  "ar/tags/education/",
  "ar/people/nelson-mandela/",
  "ar/search/#q=الحرية",
  "ar/rights/19/",
  "ar/feeds/",
  "1948/12/freedom-of-opinion-article-19/",
];

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");

/** Our own content, with a picture at the head of an article and another in its text. */
async function withPictures(): Promise<string> {
  const content = join(temporaryFolder(), "content");
  cpSync(join(ROOT, "content"), content, { recursive: true });
  const article = join(content, "articles/2021/07/us-invites-un-experts.md");
  writeFileSync(join(content, "articles/2021/07/boats.jpg"), await photograph(1200, 700));
  const picture = 'image: { src: boats.jpg, alt: Three boats, credit: "Drawing: Ana Reis" }\n---\n\n';
  const inText = '![Three boats, seen from the pier](boats.jpg "Drawn by Ana Reis")\n\n';
  writeFileSync(article, readFileSync(article, "utf8").replace(/^---\n\n/m, `${picture}${inText}`));
  return content;
}

const site = await buildSite({ content: await withPictures(), address: "https://verbatim.example/" });
const server = await serveFolder(site.folder);
const browser = await openBrowser();

const test = suite("pages for everyone");
test.after(async () => {
  await browser.close();
  server.stop();
});

/** What axe finds, as sentences. */
async function faults(page: Page, options: object): Promise<string[]> {
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ["violations"], ...options })})`,
  );
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]!.html}`);
}

/** In a page: what reaches over the right or left edge of the window. */
const TOO_WIDE = "document.documentElement.scrollWidth > innerWidth";

/** In a page: what fingers press and is smaller than 44 px either way. Links in running text may be (WCAG 2.5.5). */
const TOO_SMALL = `[...document.querySelectorAll("a, button, input, select, summary")]
  .map((target) => (target.matches("label input") ? target.closest("label") : target))
  .filter((target) => target.checkVisibility() && !target.closest(".unseen, .skip"))
  .filter((target) => getComputedStyle(target).display !== "inline")
  .filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return Math.round(width) < 44 || Math.round(height) < 44;
  })
  .map((target) => target.outerHTML)`;

test("axe finds nothing, nothing is wider than 320 px, and every target is 44 px large", async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const found: string[] = [];
  let pictures = 0;
  for (const path of PAGES) {
    const tell = (faults: readonly string[], where: string): void => {
      found.push(...faults.map((fault) => `/${path} ${where}: ${fault}`));
    };
    // A new fragment alone would load nothing.
    await page.goto("about:blank");
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${server.address}${path}`);
    if (path.includes("#q=")) await page.locator("#results .result").first().waitFor();
    pictures += await page.locator("figure.picture img").count();
    await page.evaluate(axe);
    tell(await faults(page, { runOnly: { type: "tag", values: RULES } }), "light");
    await page.emulateMedia({ colorScheme: "dark" });
    tell(await faults(page, { runOnly: { type: "rule", values: ["color-contrast"] } }), "dark");
    if (await page.evaluate<boolean>(TOO_WIDE)) tell(["wider than the window"], "320 px");
    tell((await page.evaluate<string[]>(TOO_SMALL)).slice(0, 3), "too small");
  }
  assert.is(found.length, 0, found.join("\n"));
  assert.is(pictures, 2, "pictures were among what was looked at");
  await context.close();
});

test("axe would find a colour that is too faint, and a link without a name", async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="en"><title>t</title><main><h1 style="color: #ccc">Faint</h1><a href="/"></a></main>',
  );
  await page.evaluate(axe);
  const found = await faults(page, { runOnly: { type: "tag", values: RULES } });
  assert.equal(
    found.map((fault) => fault.split(",")[0]),
    ["color-contrast", "link-name"],
  );
  await page.close();
});

test.run();

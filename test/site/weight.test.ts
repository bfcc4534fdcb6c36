/** What a page weighs on its way to a reader: HTML, style and scripts, each packed as servers pack them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/command-line.ts";
import { buildSite, type BuiltPage } from "../support/site/built-site.ts";
import { nothing } from "../support/site/every-page.ts";
import { attribute, named } from "../support/site/html.ts";

const site = await buildSite({
  content: join(ROOT, "content"),
  address: "https://verbatim.example/",
  words: ["--no-index"],
});
const test = suite("weight");

const KB = 1024;
const weights = new Map<string, number>();

/** Bytes of a file of the site, packed. */
function weightOf(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = gzipSync(readFileSync(join(site.folder, file))).length;
  weights.set(file, weight);
  return weight;
}

/** The page's own style sheet and scripts, by their places in the folder. */
function assetsOf(page: BuiltPage): string[] {
  const sheets = named(page, "link").filter((link) => attribute(link, "rel") === "stylesheet");
  const addresses = [
    ...sheets.map((link) => attribute(link, "href")),
    ...named(page, "script").flatMap((script) => attribute(script, "src") ?? []),
  ];
  return addresses.map((address) => new URL(address ?? "", `${site.address}${page.file}`).pathname.slice(1));
}

const heavier = (pages: readonly BuiltPage[], most: number): string[] =>
  pages
    .map((page) => ({ page, all: [page.file, ...assetsOf(page)].reduce((sum, file) => sum + weightOf(file), 0) }))
    .filter(({ all }) => all > most)
    .map(({ page, all }) => `${page.file}: ${(all / KB).toFixed(1)} KB`);

const isArticle = ({ file }: BuiltPage): boolean => /^\d{4}\/\d{2}\/[^/]+\/index\.html$/.test(file);

test("a page has one style sheet, and the scripts of the masthead and of its colours", () => {
  const [article] = site.pages.filter(isArticle);
  assert.equal(
    assetsOf(article!).map((file) => file.replace(/-[0-9a-f]{10}\./, ".")),
    ["assets/style.css", "assets/theme.js", "assets/masthead.js"],
  );
});

test("an article weighs less than 20 KB", () => {
  const articles = site.pages.filter(isArticle);
  assert.ok(articles.length > 30);
  nothing(heavier(articles, 20 * KB));
});

test("every other page weighs less than 30 KB", () => nothing(heavier(site.pages, 30 * KB)));

test.run();

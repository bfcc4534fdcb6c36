/** Lists of more than fifty entries are paged, each page leads to the next, and every entry stands on one of them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../support/command-line.ts";
import { buildSite, pageAt, type BuiltPage } from "../support/site/built-site.ts";
import { testEveryPage } from "../support/site/every-page.ts";
import { readRss } from "../support/site/feeds.ts";
import { attribute, named } from "../support/site/html.ts";

const ARTICLES = 120;

/** A hundred and twenty invented articles of one month, one topic and one speaker, each with a quotation of its own. */
function inventedContent(): string {
  const root = temporaryFolder();
  const write = (path: string, lines: readonly string[]): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), `${lines.join("\n")}\n`);
  };
  const numbers = Array.from({ length: ARTICLES }, (_, i) => String(i + 1).padStart(3, "0"));
  write("site.yaml", [
    'id: "long.example,2026"',
    "title: Long Lists",
    "description: A hundred and twenty harbours.",
    "url: https://long.example/",
    "author: Ana Reis",
    "email: ana@long.example",
  ]);
  write("people/amara-okonjo.md", ["---", "name: Amara Okonjo", "---"]);
  write("tags/harbours.md", ["---", "label: Harbours", "---"]);
  for (const number of numbers) {
    write(`sources/hearing-${number}.md`, [
      "---",
      `title: Hearing ${number}`,
      "speakers: [amara-okonjo]",
      "date: 1998-03-04",
      "kind: transcript",
      "---",
      "",
      `We counted harbour ${number} twice. {#p1}`,
    ]);
    write(`articles/1998/03/harbour-${number}.md`, [
      "---",
      `title: Harbour ${number}`,
      "date: 1998-03-04",
      "tags: [harbours]",
      `summary: What was said of harbour ${number}.`,
      "---",
      "",
      `She said: [“We counted harbour ${number} twice.”](quote:amara-okonjo "hearing-${number}#p1")`,
    ]);
  }
  return root;
}

const site = await buildSite({ content: inventedContent(), address: "https://long.example/" });
const test = suite("a digest with long lists");

testEveryPage(test, site);

/** Which of the numbered things a page's links lead to. */
const linked = (page: BuiltPage, pattern: RegExp): string[] =>
  [...new Set(named(page, "a").flatMap((link) => pattern.exec(attribute(link, "href") ?? "")?.[1] ?? []))].sort();

const lists: [list: string, entry: RegExp][] = [
  ["tags/harbours", /harbour-(\d{3})\/$/],
  ["1998", /harbour-(\d{3})\/$/],
  ["1998/03", /(?:^|\/)harbour-(\d{3})\/$/],
  ["sources", /hearing-(\d{3})\/$/],
  ["people/amara-okonjo", /^\.\.\/(?:.*\/)?quotes\/([a-z0-9]{12})\/$/],
  ["quotes", /(?:^|\/)([a-z0-9]{12})\/$/],
];
for (const [list, entry] of lists) {
  test(`/${list}/ has its 120 entries on three pages, each once`, () => {
    const pages = [`${list}/index.html`, `${list}/page/2/index.html`, `${list}/page/3/index.html`];
    const onPages = pages.map((file) => linked(pageAt(site, file), entry));
    assert.equal(
      onPages.map((page) => page.length),
      [50, 50, 20],
    );
    assert.is(new Set(onPages.flat()).size, ARTICLES);
    assert.not.ok(site.files.includes(`${list}/page/4/index.html`));
  });
}

test("the pages of a list lead on and back", () => {
  const rel = (file: string, name: string): string[] =>
    named(pageAt(site, file), "a", "link")
      .filter((link) => attribute(link, "rel") === name)
      .flatMap((link) => attribute(link, "href") ?? []);
  assert.equal(rel("quotes/index.html", "next"), ["page/2/"]);
  assert.equal(rel("quotes/page/2/index.html", "prev"), ["../../"]);
  assert.equal(rel("quotes/page/2/index.html", "next"), ["../3/"]);
  assert.equal(rel("quotes/page/3/index.html", "next"), []);
});

test("a feed holds the newest fifty", () => {
  assert.is(readRss(site, "feed.xml").items?.length, 50);
});

test.run();

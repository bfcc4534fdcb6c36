/** Tables that read as bar charts: quotations of a topic by year, the articles of a year by month and by topic. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { article, digestOf } from "../support/content-folder.ts";
import { drawnSite } from "../support/site/drawn-site.ts";
import { attribute, named, parsePage, textOf, type Element } from "../support/site/html.ts";

const HEARING = (year: string): string =>
  `---\ntitle: Hearing ${year}\nspeakers: [amara-okonjo]\ndate: ${year}-03-04\nkind: transcript\n---\n\n` +
  `We counted the boats of ${year} twice. {#p1}\n`;
const quoting = (...years: string[]): string =>
  years
    .map((year) => `[“We counted the boats of ${year} twice.”](quote:amara-okonjo "hearing-${year}#p1")\n`)
    .join("\n");

const site = drawnSite(
  digestOf({
    "sources/hearing-1998.md": HEARING("1998"),
    "sources/hearing-2001.md": HEARING("2001"),
    "tags/boats.md": "---\nlabel: Boats\n---\n",
    "tags/clerks.md": "---\nlabel: Clerks\n---\n",
    "articles/2019/03/first.md": article("title: First\ndate: 2019-03-01\ntags: [boats]\n", quoting("1998", "2001")),
    // The words of 1998 stand in two articles and are still one quotation.
    "articles/2019/05/second.md": article("title: Second\ndate: 2019-05-01\ntags: [boats, clerks]\n", quoting("1998")),
    "articles/2019/05/third.md": article("title: Third\ndate: 2019-05-02\ntags: [clerks]\n"),
    "articles/2019/06/fourth.md": article("title: Fourth\ndate: 2019-06-02\ntags: [clerks]\n"),
  }),
);

/** The elements of a name inside another. */
const within = (element: Element, name: string): Element[] =>
  element.childNodes
    .filter((node): node is Element => "tagName" in node)
    .flatMap((one) => [...(one.tagName === name ? [one] : []), ...within(one, name)]);

/** The rows of every chart of a page: label, address, figure, and the length of the bar of its whole. */
function charts(url: string): string[][] {
  const page = parsePage(site.page(url));
  return named(page, "table")
    .filter((table) => attribute(table, "class") === "bars")
    .map((table) =>
      within(table, "tr").flatMap((row) => {
        const [link] = within(row, "a");
        const [meter] = within(row, "meter");
        if (!link || !meter) return [];
        const bar = `${attribute(meter, "value")}/${attribute(meter, "max")}`;
        return [`${textOf(link)} ${attribute(link, "href")} ${textOf(within(row, "td")[0]!).trim()} ${bar}`];
      }),
    );
}

test("the quotations of a topic by year lead to the year in the page", () => {
  assert.equal(charts("/tags/boats/"), [["2001 #group-2001 1 1/1", "1998 #group-1998 1 1/1"]]);
  const { ids } = parsePage(site.page("/tags/boats/"));
  for (const id of ["group-2001", "group-1998"]) assert.ok(ids.includes(id), id);
});

test("a topic without quotations of two years has no chart", () => {
  assert.equal(charts("/tags/clerks/"), []);
});

test("the articles of a year by month, and by topic with the topic of most articles first", () => {
  assert.equal(charts("/2019/"), [
    ["June 06/ 1 1/2", "May 05/ 2 2/2", "March 03/ 1 1/2"],
    ["Clerks ../tags/clerks/ 3 3/3", "Boats ../tags/boats/ 2 2/3"],
  ]);
});

test.run();

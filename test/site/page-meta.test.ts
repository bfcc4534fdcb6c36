/** What the head of a page says to reference managers and share cards. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { digestOf } from "../support/content-folder.ts";
import { nothing } from "../support/site/every-page.ts";
import { drawnSite } from "../support/site/drawn-site.ts";
import { hostileContent, HOSTILE_TITLE } from "../support/site/hostile.ts";
import { attribute, named, parsePage } from "../support/site/html.ts";

const site = drawnSite(digestOf(hostileContent));

/** What a page says under names that begin so, as [name, content]. */
function metaIn(url: string, ...prefixes: string[]): [string, string][] {
  return named(parsePage(site.page(url)), "meta").flatMap((meta): [string, string][] => {
    const name = attribute(meta, "name") ?? attribute(meta, "property") ?? "";
    return prefixes.some((prefix) => name.startsWith(prefix)) ? [[name, attribute(meta, "content") ?? ""]] : [];
  });
}

const linksIn = (url: string, rel: string): (string | undefined)[] =>
  named(parsePage(site.page(url)), "link")
    .filter((link) => attribute(link, "rel") === rel)
    .map((link) => attribute(link, "href"));

/** The evidence page of the words that a passage of the hearing has. */
const quoteAt = (passage: string): string => {
  const found = site.digest.quotes.find(
    ({ check, source }) => source.slug.startsWith("harbour") && check.found?.passage === passage,
  );
  assert.ok(found);
  return `/quotes/${found.id}/`;
};

test("an article can be cited from its page", () => {
  assert.equal(metaIn("/2021/07/hostile/", "citation_", "DC."), [
    ["DC.title", HOSTILE_TITLE],
    ["citation_title", HOSTILE_TITLE],
    ["citation_author", "The desk"],
    ["citation_publication_date", "2021/07/16"],
    ["citation_publisher", "The & <Harbour> Digest ]]> 😀"],
    ["citation_language", "en"],
    ["citation_public_url", "https://digest.example/2021/07/hostile/"],
    ["DC.creator", "The desk"],
    ["DC.publisher", "The & <Harbour> Digest ]]> 😀"],
    ["DC.date", "2021-07-16"],
    ["DC.language", "en"],
    ["DC.identifier", "https://digest.example/2021/07/hostile/"],
    ["DC.type", "newspaperArticle"],
    ["DC.subject", "Counts"],
    ["DC.subject", "@Harbours & <ports>"],
    ["DC.rights", "https://creativecommons.org/licenses/by/4.0/"],
  ]);
  assert.equal(linksIn("/2021/07/hostile/", "schema.DC"), ["http://purl.org/dc/elements/1.1/"]);
});

test("an article has a share card with its times and topics", () => {
  assert.equal(metaIn("/2021/07/hostile/", "og:", "article:"), [
    ["og:site_name", "The & <Harbour> Digest ]]> 😀"],
    ["og:title", HOSTILE_TITLE],
    ["og:description", "+1 ]]> what Ana Reis\nsaw & heard"],
    ["og:url", "https://digest.example/2021/07/hostile/"],
    ["og:locale", "en"],
    ["og:type", "article"],
    ["article:published_time", "2021-07-16T10:30+02:00"],
    ["article:modified_time", "2021-08-01"],
    ["article:author", "The desk"],
    ["article:tag", "Counts"],
    ["article:tag", "@Harbours & <ports>"],
  ]);
});

test("a quotation is cited as its speaker's", () => {
  const said = metaIn(quoteAt("p4"), "citation_", "DC.");
  assert.equal(
    said.filter(([name]) => /author|creator|date|source|type/i.test(name)),
    [
      ["citation_author", "Okonjo, Amara"],
      ["citation_publication_date", "1998/03/02"],
      ["DC.creator", "Okonjo, Amara"],
      ["DC.date", "1998-03-02"],
      ["DC.type", "webpage"],
      ["DC.source", "Hearing of the harbour commission"],
    ],
  );
  assert.equal(linksIn(quoteAt("p4"), "canonical"), [`https://digest.example${quoteAt("p4")}`]);
});

test("words that differ from their source are cited as ours, and stand in no element of the head alone", () => {
  const url = quoteAt("p5");
  assert.equal(metaIn(url, "citation_author", "DC.creator"), [
    ["citation_author", "The desk"],
    ["DC.creator", "The desk"],
  ]);
  nothing(
    named(parsePage(site.page(url)), "meta")
      .map((meta) => attribute(meta, "content") ?? "")
      .filter((content) => content.includes("ships were twelve")),
  );
});

test("every listed page leads to the search description, and data pages to their data", () => {
  assert.equal(linksIn("/2021/07/hostile/", "search"), ["../../../opensearch.xml"]);
  assert.ok(linksIn(quoteAt("p4"), "alternate").includes("index.json"));
  assert.ok(linksIn("/tags/harbours/", "alternate").includes("index.json"));
});

test("the page on the data explains every field of every record", () => {
  const html = site.page("/data/");
  for (const set of ["articles", "quotes", "people", "tags", "sources", "corrections"]) {
    const [header] = site.file(`/data/${set}.csv`).split("\r\n");
    const section = html.slice(html.indexOf(`<h3 id="${set}"`)).split("</table>")[0]!;
    nothing(header!.split(",").filter((field) => !section.includes(`<code>${field}</code></th>`)));
  }
});

test.run();

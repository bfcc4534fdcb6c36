/** What search engines and browsers look for: the sitemap, robots.txt and the description of the search. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { XMLParser } from "fast-xml-parser";
import { sitemapFiles } from "../../src/site/sitemap.ts";
import { ROOT, temporaryFolder } from "../support/command-line.ts";
import { article, digestOf } from "../support/content-folder.ts";
import { nothing } from "../support/site/every-page.ts";
import { digestIn, drawnSite, type DrawnSite } from "../support/site/drawn-site.ts";
import { hostileContent } from "../support/site/hostile.ts";
import { noXmllint, xmlFaults } from "../support/xmllint.ts";

const own = drawnSite(digestIn(join(ROOT, "content")));
const hostile = drawnSite(digestOf(hostileContent));
const sites = { "our own site": own, "a hostile site": hostile };

interface Entry {
  loc: string;
  lastmod?: string;
  "xhtml:link"?: { "@rel": string; "@hreflang": string; "@href": string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => ["url", "sitemap", "xhtml:link", "Url"].includes(name),
});

const entriesIn = (xml: string): Entry[] => (parser.parse(xml) as { urlset: { url: Entry[] } }).urlset.url;
const entriesOf = (site: DrawnSite): Entry[] => entriesIn(site.file("/sitemap.xml"));

/** The schema that the package `sitemap` brings, beside ours for links to other languages. */
function schemaFolder(): string {
  const folder = temporaryFolder();
  const support = join(ROOT, "test/support/site");
  for (const name of ["sitemap.xsd", "xhtml-link.xsd"]) copyFileSync(join(support, name), join(folder, name));
  copyFileSync(join(ROOT, "node_modules/sitemap/schema/sitemap.xsd"), join(folder, "sitemaps-org.xsd"));
  return folder;
}

if (noXmllint !== undefined) console.log(noXmllint);
else {
  const schema = join(schemaFolder(), "sitemap.xsd");
  for (const [name, site] of Object.entries(sites)) {
    test(`${name}: the sitemap is valid by its schema`, () => {
      assert.is(xmlFaults(site.file("/sitemap.xml"), schema), "");
    });
    test(`${name}: the description of the search is well-formed`, () => {
      assert.is(xmlFaults(site.file("/opensearch.xml")), "");
    });
  }
  test("a sitemap with what no sitemap has is found out", () => {
    const broken = own.file("/sitemap.xml").replace("<loc>", "<place>x</place><loc>");
    assert.match(xmlFaults(broken, schema), /place/);
  });
}

for (const [name, site] of Object.entries(sites)) {
  test(`${name}: the sitemap has each page that may be listed once, and no other`, () => {
    const address = site.digest.site.url.replace(/\/$/, "");
    const listed = site.site.pages
      .map(({ url }) => url)
      .filter((url) => !/name="robots" content="noindex"/.test(site.page(url)));
    const found = entriesOf(site).map(({ loc }) => loc);
    assert.ok(found.length > 10);
    assert.equal([...found].sort(), listed.map((url) => `${address}${url}`).sort());
  });
}

test("private persons' words, withdrawn articles and the page for lost readers are not in it", () => {
  const all = hostile.file("/sitemap.xml");
  const hidden = hostile.digest.quotes.find(({ source }) => source.slug === "witness-1998")!;
  nothing([hidden.id, "taken-back", "404.html", "people/ana-reis"].filter((one) => all.includes(one)));
});

test("each page tells the day of its last change", () => {
  const days = new Map(
    entriesOf(hostile).map(({ loc, lastmod }) => [loc.replace("https://digest.example", ""), lastmod]),
  );
  const quote = hostile.digest.quotes.find(({ passage }) => passage?.id === "p6")!;
  assert.is(days.get("/2021/07/harbour-count/"), "2021-07-14");
  // Corrected after it was published.
  assert.is(days.get("/2021/07/hostile/"), "2021-08-01");
  assert.is(days.get(`/quotes/${quote.id}/`), "2021-08-01");
  assert.is(days.get("/people/tomas-brandt/"), "2021-08-01");
  assert.is(days.get("/tags/harbours/"), "2021-08-01");
  assert.is(days.get("/corrections/"), "2021-09-01");
  assert.is(days.get("/search/"), undefined);
});

test("an article in two languages leads from each to both", () => {
  const { file } = drawnSite(
    digestOf({
      "articles/2021/08/count.md": article("date: 2021-08-01\n"),
      "articles/2021/08/contagem.md": article("date: 2021-08-01\nlang: pt\ntranslationOf: 2021/08/count\n"),
    }),
  );
  const both = entriesIn(file("/sitemap.xml")).filter(({ loc }) => loc.includes("/2021/08/c"));
  assert.is(both.length, 2);
  for (const entry of both) {
    assert.equal(
      entry["xhtml:link"]?.map((link) => [link["@rel"], link["@hreflang"], link["@href"]]),
      [
        ["alternate", "en", "https://digest.example/2021/08/count/"],
        ["alternate", "pt", "https://digest.example/2021/08/contagem/"],
      ],
    );
  }
});

test("a long sitemap is cut into parts, and an index lists them", () => {
  const all = entriesOf(hostile).map(({ loc }) => loc);
  const files = sitemapFiles(hostile.digest, hostile.site.pages, 10);
  const index = parser.parse(files[0]!.content()) as { sitemapindex: { sitemap: Entry[] } };
  assert.is(files[0]!.url, "/sitemap.xml");
  const parts = index.sitemapindex.sitemap;
  assert.is(parts.length, Math.ceil(all.length / 10));
  assert.equal(parts[0], { loc: "https://digest.example/sitemap-1.xml", lastmod: "2021-09-01" });
  const lists = files.slice(1).map(({ content }) => entriesIn(content()));
  assert.ok(lists.every((list) => list.length <= 10));
  assert.equal(
    lists.flat().map(({ loc }) => loc),
    all,
  );
});

test("robots.txt lets everybody in, says where the sitemap is, and nothing else", () => {
  assert.is(hostile.file("/robots.txt"), "User-agent: *\nAllow: /\n\nSitemap: https://digest.example/sitemap.xml\n");
});

test("a browser learns where to search, in lengths that OpenSearch allows", () => {
  const { OpenSearchDescription: found } = parser.parse(hostile.file("/opensearch.xml")) as {
    OpenSearchDescription: Record<string, unknown> & { Url: Record<string, string>[] };
  };
  assert.is(found["ShortName"], "The & <Harbour>");
  assert.is(found["LongName"], "The & <Harbour> Digest ]]> 😀");
  assert.is(found["Description"], "Invented people,  invented words & marks.");
  assert.equal(found.Url[0], { "@type": "text/html", "@template": "https://digest.example/search/#q={searchTerms}" });
});

test.run();

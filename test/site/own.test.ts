/** Our own digest, built as `npm run build` does. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/command-line.ts";
import { buildSite, pageAt } from "../support/site/built-site.ts";
import { testEveryPage } from "../support/site/every-page.ts";
import { attribute, named } from "../support/site/html.ts";
import { searchRecords } from "../support/site/links.ts";

const site = await buildSite({ content: join(ROOT, "content"), address: "https://verbatim.example/" });
const test = suite("our digest");

testEveryPage(test, site);

test("the search index holds articles, people and single quotations", () => {
  const kinds = new Set(searchRecords(site).flatMap(({ filters }) => filters["kind"] ?? []));
  for (const kind of ["article", "person", "quote"]) assert.ok(kinds.has(kind), kind);
});

test("a quotation leads from its article to its evidence, and from there to its source and back", () => {
  const article = pageAt(site, "2021/07/us-invites-un-experts/index.html");
  const [first] = named(article, "a").flatMap(
    (link) => /quotes\/([a-z0-9]{12})\/$/.exec(attribute(link, "href") ?? "")?.[1] ?? [],
  );
  assert.ok(first);
  const evidence = pageAt(site, `quotes/${first}/index.html`);
  const links = named(evidence, "a").map((link) => attribute(link, "href") ?? "");
  assert.ok(links.some((link) => link.startsWith("../../sources/")));
  assert.ok(links.includes(`../../2021/07/us-invites-un-experts/#q-${first}`));
});

test("an article has the interface of its language and points to the feed of that edition", () => {
  const page = pageAt(site, "1948/12/freedom-of-opinion-article-19/index.html");
  const feeds = named(page, "link").filter((link) => attribute(link, "type") === "application/rss+xml");
  assert.is(attribute(named(page, "html")[0]!, "lang"), "ar");
  assert.is(attribute(feeds[0]!, "href"), "../../../ar/feed.xml");
});

test.run();

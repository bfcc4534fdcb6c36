/** Somebody else's digest, given by `--content`: another language, a folder of a server, hidden and private content. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/command-line.ts";
import { buildSite, pageAt } from "../support/site/built-site.ts";
import { nothing, testEveryPage } from "../support/site/every-page.ts";
import { readRss } from "../support/site/feeds.ts";
import { attribute, named, textOf } from "../support/site/html.ts";
import { refreshOf, searchRecords } from "../support/site/links.ts";
import { foundIn } from "../support/site/secrets.ts";

const content = join(ROOT, "test/support/foreign");
const site = await buildSite({ content, address: "https://caderno.example/caderno/" });
const test = suite("a digest of somebody else");

testEveryPage(test, site);

test("drafts, articles of the future and the text of a withdrawn article are in no file", () => {
  nothing(foundIn(site, ["quillwort", "marzipan", "brindlecove"]));
});

test("with --drafts the draft and the article of the future are there, the withdrawn text is not", async () => {
  const drafts = await buildSite({ content, address: site.address, words: ["--drafts"] });
  assert.ok(drafts.files.includes("2026/11/quillwort-plan/index.html"));
  assert.ok(drafts.files.includes("2026/12/marzipan-vote/index.html"));
  nothing(foundIn(drafts, ["brindlecove"]));
});

test("a withdrawn article leaves its reason at its address, and search engines are asked not to list it", () => {
  const page = pageAt(site, "2026/09/the-list/index.html");
  assert.match(page.html, "The list named people who had not been asked.");
  const robots = named(page, "meta").find((meta) => attribute(meta, "name") === "robots");
  assert.is(attribute(robots!, "content"), "noindex");
});

test("a private person has no page, no feed, no place in the search index, and what editors note of them is in no file", () => {
  nothing(foundIn(site, ["zeferina-calmaria", "calmarinho netmaker"]));
  nothing(foundIn(site, ["calmari"], (file) => file.startsWith("pagefind/") || file.startsWith("people/")));
});

test("a private person's words stand where they are quoted, without a link to the person", () => {
  const page = pageAt(site, "2026/11/a-testemunha/index.html");
  assert.match(page.html, "Zeferina Calmaria");
  assert.not.match(page.html, "people/zeferina");
});

test("an address that an article or a person had before leads on to the new one", () => {
  const leadsTo = (file: string): string[] => pageAt(site, file).elements.flatMap(refreshOf);
  assert.equal(leadsTo("1998/03/contagem-antiga/index.html"), ["../a-contagem/"]);
  assert.equal(leadsTo("people/a-okonjo/index.html"), ["../amara-okonjo/"]);
});

test("an Arabic article is marked and set from right to left", () => {
  const [html] = named(pageAt(site, "2026/10/bayt-al-mina/index.html"), "html");
  assert.is(attribute(html!, "lang"), "ar");
  assert.is(attribute(html!, "dir"), "rtl");
});

test("a title that looks like markup is shown as it was written", () => {
  const page = pageAt(site, "2001/05/count-without-end/index.html");
  assert.is(textOf(named(page, "h1")[0]!), "A count without end <img src=x onerror=alert(1)>");
  assert.is(named(page, "img").length, 0);
  assert.is(
    readRss(site, "feed.xml").items?.find(({ link }) => link?.includes("count-without-end"))?.title,
    "A count without end <img src=x onerror=alert(1)>",
  );
});

test("a joint quotation is found once, and under both speakers", () => {
  const found = searchRecords(site).filter(({ content: words }) => words.includes("a count without end"));
  assert.equal(
    found.map(({ filters }) => filters["person"]?.length),
    [2],
  );
});

test("the page for lost readers links from the root of the server", () => {
  const addresses = named(pageAt(site, "404.html"), "a", "link").flatMap((link) => attribute(link, "href") ?? []);
  const others = addresses.filter((address) => !/^(\/caderno\/|mailto:|data:|#)/.test(address));
  assert.equal(others, []);
  assert.ok(addresses.includes("/caderno/search/"));
});

test("links to pages that this digest does not have are left out", () => {
  assert.not.ok(existsSync(join(site.folder, "about")));
});

test.run();

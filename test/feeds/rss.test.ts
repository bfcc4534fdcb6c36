/** A feed written as RSS 2.0 and read back by a parser. */
import { parseRssFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rss } from "../../src/feeds/rss.ts";
import { document } from "../support/feed.ts";

test("everything that is written is read back as it was", () => {
  const read = parseRssFeed(rss(document));
  assert.is(read.title, "Harbours & “counts”");
  assert.is(read.description, "What was said < what was done");
  assert.is(read.language, "en");
  assert.is(read.lastBuildDate, "Thu, 05 Mar 1998 12:00:00 GMT");
  assert.is(read.docs, "https://harbours.example/feeds/");
  const [entry] = read.items ?? [];
  assert.is(entry?.title, "A count <b>without</b> end & more ]]> ⚓ مرفأ 港口");
  assert.is(entry?.description, "Two people, one count ]]> & no end.");
  assert.equal(entry?.guid, { value: "tag:harbours.example,2026:article/1998/03/count", isPermaLink: false });
  assert.is(entry?.pubDate, "Wed, 04 Mar 1998 00:00:00 GMT");
  assert.is(entry?.atom?.updated, "1998-03-05T12:00:00.000Z");
  assert.is(entry?.content?.encoded, "<p>It ends ]]&gt; here &amp; “there”: ]]> ⚓.</p>");
  assert.equal(
    entry?.categories?.map(({ name }) => name),
    ["Harbours", "Counting & clerks"],
  );
  assert.equal(entry?.enclosures, [{ url: "https://harbours.example/media/a.png", length: 76, type: "image/png" }]);
  assert.equal(entry?.dc?.creators, ["Ana Reis"]);
  assert.equal(entry?.dc?.languages, ["pt"]);
});

test("the document to subscribe to leads to the newest archive", () => {
  const links = parseRssFeed(rss(document)).atom?.links?.map(({ rel, href }) => [rel, href]);
  assert.equal(links, [
    ["self", "https://harbours.example/feed.xml"],
    ["help", "https://harbours.example/feeds/"],
    ["prev-archive", "https://harbours.example/feed-2.xml"],
  ]);
});

test("an archive says that it is one, and leads to its neighbours and to the document to subscribe to", () => {
  const xml = rss({ ...document, archive: 1 });
  assert.match(xml, '<channel><fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
  const links = parseRssFeed(xml).atom?.links?.map(({ rel, href }) => [rel, href]);
  assert.equal(links, [
    ["self", "https://harbours.example/feed-1.xml"],
    ["help", "https://harbours.example/feeds/"],
    ["current", "https://harbours.example/feed.xml"],
    ["next-archive", "https://harbours.example/feed-2.xml"],
  ]);
});

test("a style sheet is named where people subscribe, and in no archive, which would change with the style", () => {
  assert.match(rss(document), '<?xml-stylesheet type="text/css" href="assets/feed-0.css"?>');
  assert.not.match(rss({ ...document, archive: 2 }), "xml-stylesheet");
});

test("a feed without entries has no date of its own", () => {
  const read = parseRssFeed(rss({ ...document, entries: [] }));
  assert.is(read.lastBuildDate, undefined);
  assert.is(read.title, "Harbours & “counts”");
});

test.run();

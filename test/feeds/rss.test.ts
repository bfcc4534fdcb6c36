/** A feed written as RSS 2.0 and read back by a parser. */
import { parseRssFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Feed } from "../../src/feeds/feed.ts";
import { rss } from "../../src/feeds/rss.ts";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";

const feed: Feed = {
  title: "Harbours & “counts”",
  description: "What was said < what was done",
  link: "https://harbours.example/",
  self: "https://harbours.example/feed.xml",
  lang: "en",
  author: { name: "Ana Reis", email: "ana@harbours.example" },
  updated: new Date("1998-03-05T12:00:00Z"),
  entries: [
    {
      id: "tag:harbours.example,2026:article/1998/03/count",
      title: "A count <b>without</b> end & more",
      link: "https://harbours.example/1998/03/count/",
      summary: "Two people, one count.",
      content: "<p>It ends ]]&gt; here &amp; “there”.</p>" as SafeHtml,
      published: new Date("1998-03-04T00:00:00Z"),
      updated: new Date("1998-03-05T12:00:00Z"),
      categories: ["Harbours", "Counting & clerks"],
    },
  ],
};

test("everything that is written is read back as it was", () => {
  const read = parseRssFeed(rss(feed));
  assert.is(read.title, "Harbours & “counts”");
  assert.is(read.description, "What was said < what was done");
  assert.is(read.language, "en");
  assert.is(read.lastBuildDate, "Thu, 05 Mar 1998 12:00:00 GMT");
  assert.equal(read.atom?.links, [
    { href: "https://harbours.example/feed.xml", rel: "self", type: "application/rss+xml" },
  ]);
  const [entry] = read.items ?? [];
  assert.is(entry?.title, "A count <b>without</b> end & more");
  assert.equal(entry?.guid, { value: "tag:harbours.example,2026:article/1998/03/count", isPermaLink: false });
  assert.is(entry?.pubDate, "Wed, 04 Mar 1998 00:00:00 GMT");
  assert.is(entry?.content?.encoded, "<p>It ends ]]&gt; here &amp; “there”.</p>");
  assert.equal(
    entry?.categories?.map(({ name }) => name),
    ["Harbours", "Counting & clerks"],
  );
});

test("a feed without entries has no date of its own", () => {
  const read = parseRssFeed(rss({ ...feed, updated: undefined, entries: [] }));
  assert.is(read.lastBuildDate, undefined);
  assert.is(read.title, "Harbours & “counts”");
});

test.run();

/** What stands in the feeds: who said what, what was put right and taken back, and never a misquotation without its word. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { join } from "node:path";
import type { Digest } from "../../src/digest/types.ts";
import { ROOT } from "../support/command-line.ts";
import { article, digestOf } from "../support/content-folder.ts";
import { digestIn, drawnSite } from "../support/site/drawn-site.ts";
import { readAtom, readJson, readRssDocument, type ReadEntry, type ReadFeed } from "../support/site/feed-reading.ts";
import { PRIVATE_WORDS, hostileContent } from "../support/site/hostile.ts";

const test = suite("feeds");

/** The feed at a page in all three formats, which must hold the same. */
function feedAt(digest: Digest, page: string): ReadFeed {
  const { file } = drawnSite(digest);
  const atom = readAtom(file(`${page}atom.xml`));
  const facts = ({ entries }: ReadFeed): unknown =>
    entries.map(({ id, title, link, summary, content, published, updated, language, enclosure }) => {
      return { id, title, link, summary, content, published, updated, language, enclosure };
    });
  assert.equal(facts(readRssDocument(file(`${page}feed.xml`))), facts(atom));
  assert.equal(facts(readJson(file(`${page}feed.json`))), facts(atom));
  return atom;
}

const entryWith = (feed: ReadFeed, words: string): ReadEntry => {
  const found = feed.entries.find(({ title = "", content = "" }) => title.includes(words) || content.includes(words));
  assert.ok(found, `no entry with ${words}`);
  return found;
};
const dayOf = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);
const plain = (html: string | undefined): string => (html ?? "").replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

const hostile = digestOf(hostileContent);

test("a person's feed has their words with role, source, date, verdict and the way to the evidence", () => {
  const entry = entryWith(feedAt(hostile, "/people/amara-okonjo/"), "never finished");
  const [quote] = hostile.quotes.filter(({ pieces }) => pieces.includes("never finished"));
  assert.is(entry.id, `tag:digest.example,2026:quote/${quote!.id}`);
  assert.is(entry.title, "Amara Okonjo: “never finished”");
  assert.is(entry.link, `https://digest.example/quotes/${quote!.id}/`);
  assert.is(dayOf(entry.published), "2021-07-14");
  assert.is(
    entry.summary,
    "“never finished” — Amara Okonjo, Harbour master, Port of Lagoa, Hearing of the harbour commission, 2 March 1998, matches source",
  );
  assert.match(entry.content!, `<blockquote cite="https://digest.example/quotes/${quote!.id}/" lang="en" dir="ltr">`);
  assert.match(entry.content!, '<a href="https://digest.example/people/amara-okonjo/">Amara Okonjo</a>');
  assert.match(entry.content!, ">Hearing of the harbour commission</a>, 2 March 1998");
});

test("a misquotation has its word before it in title, summary and content, and in the article that shows it", () => {
  const words = "the ships were twelve, and everybody counted the boats";
  for (const page of ["/quotes/", "/people/amara-okonjo/"]) {
    const { title, summary, content } = entryWith(feedAt(hostile, page), words);
    assert.is(title, `Misquotation: “${words}” (reported as words of Amara Okonjo)`);
    assert.ok(summary!.startsWith(`Misquotation: “${words}”`));
    assert.match(plain(content), `Misquotation:${words}`);
  }
  const shown = plain(entryWith(feedAt(hostile, "/"), words).content).split(words);
  assert.is(shown.length, 3);
  for (const before of shown.slice(0, -1)) assert.ok(before.endsWith("Misquotation: “"), before.slice(-40));
});

test("the words of a private person are no entry of any feed", () => {
  const words = feedAt(hostile, "/quotes/").entries.filter(({ content = "" }) => content.includes(PRIVATE_WORDS));
  assert.equal(words, []);
});

test("a quotation in running text has its speaker and source below the text", () => {
  const { content } = entryWith(feedAt(hostile, "/"), "never finished");
  assert.match(
    plain(content),
    "“never finished” — Amara Okonjo, Harbour master, Port of Lagoa, Hearing of the harbour commission, 2 March 1998 (✓ matches source)",
  );
});

test("a withdrawn article tells under its own id that it was taken back, and why, wherever it stood", () => {
  for (const page of ["/", "/tags/harbours/"]) {
    const feed = feedAt(hostile, page);
    const entry = entryWith(feed, "It named people who had not been asked.");
    assert.is(entry.id, "tag:digest.example,2026:article/2021/07/taken-back");
    assert.is(entry.title, "This article has been withdrawn");
    assert.equal([dayOf(entry.published), dayOf(entry.updated)], ["2021-07-21", "2021-09-01"]);
    assert.is(feed.entries[0], entry);
    assert.not.match(JSON.stringify(feed), "brindlecove");
  }
  assert.not.ok(feedAt(hostile, "/tags/counts/").entries.some(({ id }) => id?.endsWith("taken-back")));
  assert.is(
    entryWith(feedAt(hostile, "/corrections/"), "It named people").id,
    "tag:digest.example,2026:withdrawal/2021/07/taken-back",
  );
});

test("a quotation that went with a withdrawn article is told to be withdrawn", () => {
  const words = 'withdrawn: { date: 2026-09-01, reason: "The hearing was closed." }\n';
  const text = 'She said [“The count was never finished.”](quote:amara-okonjo "harbour-hearing-1998").\n';
  const before = digestOf({ "articles/2021/07/taken.md": article("", text) });
  const [quote] = before.quotes.filter(({ pieces }) => pieces.includes("The count was never finished."));
  const feed = feedAt(digestOf({ "articles/2021/07/taken.md": article(words, text) }), "/people/amara-okonjo/");
  const entry = feed.entries.find(({ id }) => id === `tag:digest.example,2026:quote/${quote!.id}`);
  assert.is(entry?.title, "This quotation has been withdrawn");
  assert.match(plain(entry?.content), "The hearing was closed.");
});

test("a correction comes first in the feed, says what was put right, and is an entry of the corrections", () => {
  const corrections = 'corrections:\n  - { date: 2022-01-02, kind: fact, note: "It was twelve." }\n';
  const digest = digestOf({
    "articles/2021/07/old.md": article(`${corrections}title: An old count\ndate: 2021-07-01\n`),
    "articles/2021/07/new.md": article("title: A new count\ndate: 2021-07-30\n"),
  });
  const [entry] = feedAt(digest, "/").entries;
  assert.is(entry?.title, "An old count");
  assert.equal([dayOf(entry?.published), dayOf(entry?.updated)], ["2021-07-01", "2022-01-02"]);
  assert.match(plain(entry?.content), /^Corrections:2 January 2022, fact: It was twelve\./);
  const [correction] = feedAt(digest, "/corrections/").entries;
  assert.is(correction?.id, "tag:digest.example,2026:correction/2021/07/old/2022-01-02");
  assert.is(correction?.title, "Correction (fact): An old count");
  assert.is(correction?.summary, "It was twelve.");
});

test("a quotation whose words were mended leads on from its old id", () => {
  const to = digestOf({}).quotes[0]!.id;
  const digest = digestOf({
    "superseded.yaml": `abcdefghjkmn: { to: ${to}, date: 2026-10-01, reason: A letter was wrong. }\n`,
  });
  const feed = feedAt(digest, "/people/amara-okonjo/");
  const [old] = feed.entries.filter(({ id }) => id === "tag:digest.example,2026:quote/abcdefghjkmn");
  assert.is(old?.title, "This quotation has been mended");
  assert.is(old?.link, `https://digest.example/quotes/${to}/`);
  assert.match(plain(old?.content), "A letter was wrong.");
  const mended = feed.entries.find(({ id }) => id === `tag:digest.example,2026:quote/${to}`);
  assert.is(dayOf(mended?.updated), "2026-10-01");
});

test("an article that moved keeps the id of its first address", () => {
  const digest = digestOf({ "articles/2021/07/moved.md": article("aliases: [/2021/07/first/, /2021/07/second/]\n") });
  const ids = feedAt(digest, "/").entries.map(({ id }) => id);
  assert.ok(ids.includes("tag:digest.example,2026:article/2021/07/first"));
});

test("an article of a hundred kilobytes is whole, with its notes leading to its page", () => {
  const long = `${"Eleven ships lay in the harbour & nobody < counted them. ".repeat(2000)}And the last word.[^1]\n\n[^1]: A note.\n`;
  const digest = digestOf({ "articles/2021/07/long.md": article("title: Long\n", long) });
  const { content = "" } = entryWith(feedAt(digest, "/"), "And the last word.");
  assert.ok(content.length > 100_000);
  assert.match(content, 'href="https://digest.example/2021/07/long/#fn1"');
  assert.not.match(content, 'href="#');
});

test("what is written in Arabic says so, and its direction", () => {
  const digest = digestOf({
    "articles/2021/07/mina.md": article("title: بيت الميناء\nlang: ar\n", "كانت السفن إحدى عشرة.\n"),
  });
  const entry = entryWith(feedAt(digest, "/"), "بيت الميناء");
  assert.is(entry.language, "ar");
  assert.match(entry.content!, /^<div lang="ar" dir="rtl">/);
});

test("a picture of an article is enclosed with its type and size", () => {
  const foreign = digestIn(join(ROOT, "test/support/foreign"));
  const entry = entryWith(feedAt(foreign, "/"), "Havia onze navios");
  assert.equal(entry.enclosure, {
    url: "https://caderno.example/caderno/media/livro.png-440.jpeg",
    type: "image/jpeg",
    length: 76,
  });
});

/** So many articles, each a day after the one before. */
const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const date = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
      const path = `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/count-${i}.md`;
      return [path, article(`title: Count ${i}\ndate: ${date}\n`)];
    }),
  );

test("a full archive stays as it is, byte for byte, when another article comes", () => {
  const before = drawnSite(digestOf(many(120))).site.files;
  const after = drawnSite(digestOf(many(121))).site.files;
  const text = (files: typeof before, url: string) => files.find((one) => one.url === url)?.content();
  for (const url of ["/feed-1.xml", "/atom-1.xml", "/feed-1.json", "/feed-2.xml", "/atom-2.xml", "/feed-2.json"]) {
    assert.ok(text(before, url), url);
    assert.is(text(before, url), text(after, url));
  }
  assert.is.not(text(before, "/atom-3.xml"), text(after, "/atom-3.xml"));
});

test("from the document to subscribe to a reader comes to every article by way of the archives", () => {
  const { file } = drawnSite(digestOf(many(120)));
  for (const [first, read] of [
    ["/feed.xml", readRssDocument],
    ["/atom.xml", readAtom],
    ["/feed.json", readJson],
  ] as const) {
    const titles = new Set<string | undefined>();
    let next: string | undefined = first;
    while (next !== undefined) {
      const feed: ReadFeed = read(file(next));
      for (const { title } of feed.entries) titles.add(title);
      next = feed.links["prev-archive"]?.replace("https://digest.example", "");
    }
    // One more stands in every invented digest.
    assert.is(titles.size, 121, first);
  }
});

test("topics have the newest alone, without archives", () => {
  const { site } = drawnSite(digestOf(many(60)));
  assert.equal(
    site.files.map(({ url }) => url).filter((url) => url.startsWith("/tags/harbours/") && /feed|atom/.test(url)),
    ["/tags/harbours/feed.xml", "/tags/harbours/atom.xml", "/tags/harbours/feed.json"],
  );
});

test.run();

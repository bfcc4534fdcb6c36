/** Real feed readers subscribe to every kind of feed in every format, and again after a rebuild and after a correction. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../support/command-line.ts";
import { digestOf } from "../support/content-folder.ts";
import { feedparser, missing, Newsboat, sfeed, type SeenEntry } from "../support/feed-clients.ts";
import { drawnSite } from "../support/site/drawn-site.ts";
import { HOSTILE_TITLE, hostileContent } from "../support/site/hostile.ts";

const test = suite("feed readers");

/** As a browser's reader shows it: a control character is no text. */
const TITLE = HOSTILE_TITLE.replace("\u0001", "");
const MISQUOTED =
  "Misquotation: “the ships were twelve, and everybody counted the boats” (reported as words of Amara Okonjo)";

const content: Record<string, string> = {
  ...hostileContent,
  "site.yaml": `${hostileContent["site.yaml"]}editions: [ar]\n`,
  "articles/2021/07/mina.md":
    "---\ntitle: بيت الميناء 港口 😀\ndate: 2021-07-10\nlang: ar\ntags: [counts]\nrights: [7]\nsummary: مقال\n---\n\nكانت السفن إحدى عشرة.\n",
};
const corrected: Record<string, string> = {
  ...content,
  "articles/2021/07/mina.md": content["articles/2021/07/mina.md"]!.replace(
    "lang: ar\n",
    'lang: ar\ncorrections: [{ date: 2022-02-03, kind: fact, note: "كانت إحدى عشرة." }]\n',
  ),
};

const builds = {
  first: drawnSite(digestOf(content)),
  rebuilt: drawnSite(digestOf(content)),
  corrected: drawnSite(digestOf(corrected)),
};
type Build = keyof typeof builds;
let { file } = builds.first;
const publish = (build: Build): void => void ({ file } = builds[build]);

const server = createServer((request, response) => {
  try {
    const type = request.url?.endsWith(".json") ? "application/feed+json" : "application/xml";
    response.writeHead(200, { "content-type": type }).end(file(request.url ?? ""));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
test.after(() => void server.close());

/** The pages whose feeds are read, each with the titles in it, the oldest first. */
const mina = "بيت الميناء 港口 😀";
const articles = [mina, "The harbour commission is told of a count", TITLE, "What she saw"];
const hers = ["Amara Okonjo: “never finished”", "Amara Okonjo: “I asked Ana Reis to count them.”", MISQUOTED];
const withdrawn = "This article has been withdrawn";
const FEEDS: Readonly<Record<string, readonly string[]>> = {
  "/": [...articles, withdrawn],
  "/tags/harbours/": [...articles, withdrawn],
  "/tags/counts/": [mina, TITLE],
  "/people/amara-okonjo/": hers,
  "/quotes/": [...hers, "Tomas Brandt: “The lighthouse keeper sold the lamp and kept the dark”"],
  "/rights/7/": [mina],
  "/ar/": [mina],
  "/corrections/": [`Correction (fact): ${TITLE}`, withdrawn],
};
const DATES = { "/": ["2021-07-10", "2021-07-14", "2021-07-16", "2021-07-20", "2021-07-21"] };

const PAGES = Object.keys(FEEDS);
const XML = ["feed.xml", "atom.xml"];
const sorted = (list: readonly string[]): string[] => [...list].sort();
const idsOf = (entries: readonly SeenEntry[]): string[] => sorted(entries.map(({ id }) => id));

test("newsboat shows every entry, keeps each through a rebuild and a correction, and sees nothing twice", async () => {
  const reason = missing("newsboat", "sqlite3");
  if (reason !== undefined) return console.log(reason);
  const folder = temporaryFolder();
  // One for each feed: it keeps an entry that stands in two feeds in one of them.
  const subscribers = PAGES.flatMap((page) => XML.map((name) => ({ page, name }))).map(({ page, name }, i) => {
    return { page, name, newsboat: new Newsboat(join(folder, String(i))) };
  });
  const visit = (build: Build): Promise<SeenEntry[][]> => {
    publish(build);
    return Promise.all(subscribers.map(({ page, name, newsboat }) => newsboat.visit(`${origin}${page}${name}`)));
  };
  const first = await visit("first");
  const second = await visit("rebuilt");
  const third = await visit("corrected");
  for (const [i, { page, name }] of subscribers.entries()) {
    const titles = first[i]!.map(({ title }) => asNewsboat(title));
    assert.equal(sorted(titles), sorted(FEEDS[page]!.map(asNewsboat)), `${page}${name}`);
    if (page === "/")
      assert.equal(
        first[i]!.map(({ date }) => date),
        DATES["/"],
      );
    assert.equal(idsOf(second[i]!), idsOf(first[i]!), `${page}${name}`);
    if (page === "/corrections/") assert.is(third[i]!.length, first[i]!.length + 1);
    else assert.equal(idsOf(third[i]!), idsOf(first[i]!), `${page}${name}`);
  }
});

/** It shows titles as text of HTML, in which markup is no words. */
const asNewsboat = (title: string): string => title.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

test("sfeed reads every entry with its title, day and id, the same after a rebuild and a correction", async () => {
  const reason = missing("sfeed");
  if (reason !== undefined) return console.log(reason);
  for (const page of PAGES) {
    for (const name of XML) {
      const read = async (build: Build): Promise<SeenEntry[]> => {
        publish(build);
        return sfeed(await (await fetch(`${origin}${page}${name}`)).text());
      };
      const first = await read("first");
      assert.equal(
        sorted(first.map(({ title }) => title.replace(/\s+/g, " "))),
        sorted(FEEDS[page]!.map((title) => title.replace(/\s+/g, " "))),
        `${page}${name}`,
      );
      if (page === "/") assert.equal(sorted(first.map(({ date }) => date)), DATES["/"]);
      if (page !== "/corrections/") assert.equal(idsOf(await read("corrected")), idsOf(first));
    }
  }
});

test("feedparser forgives nothing, and sees titles, days, ids, topics and what was corrected", async () => {
  const reason = missing("feedparser");
  if (reason !== undefined) return console.log(reason);
  publish("first");
  const addresses = PAGES.flatMap((page) => XML.map((name) => `${origin}${page}${name}`));
  const before = await feedparser(addresses);
  for (const feed of before) {
    const page = PAGES.filter((one) => feed.address.startsWith(`${origin}${one}`)).at(-1)!;
    const wanted = FEEDS[new URL(feed.address).pathname.replace(/[^/]*$/, "")] ?? FEEDS[page]!;
    assert.equal([feed.status, feed.bozo], [200, false], feed.address);
    assert.match(feed.version, /^(rss20|atom10)$/);
    assert.is(feed.entries.length, wanted.length, feed.address);
    // What an RSS title is, text or markup, nobody says; Atom does, and a title that is text comes through whole.
    if (feed.version === "atom10") assert.equal(sorted(feed.entries.map(({ title }) => title)), sorted(wanted));
    for (const { content: text, summary } of feed.entries) assert.ok(text && summary);
  }
  const [rss, atom] = before;
  assert.equal(sorted(rss!.entries.map(({ date }) => date)), DATES["/"]);
  assert.equal(sorted(atom!.entries.map(({ date }) => date)), DATES["/"]);
  assert.equal(idsOf(rss!.entries), idsOf(atom!.entries));
  const topics = atom!.entries.find(({ title }) => title === TITLE)?.tags;
  assert.equal(topics, ["Counts", "@Harbours & <ports>"]);

  publish("corrected");
  for (const [i, feed] of (await feedparser(addresses.slice(0, 2))).entries()) {
    assert.equal(idsOf(feed.entries), idsOf(before[i]!.entries));
    const [newest] = feed.entries;
    assert.equal(
      [newest?.id, newest?.date, newest?.updated],
      ["tag:digest.example,2026:article/2021/07/mina", "2021-07-10", "2022-02-03"],
    );
    assert.match(newest!.content, "كانت إحدى عشرة.");
  }
});

test.run();

/** What can be found: articles, people and single quotations of a digest, and nobody who is private. */
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/content/content.ts";
import { buildDigest } from "../../src/digest/build.ts";
import type { IsoDate } from "../../src/language/dates.ts";
import { labelsOf, recordsOf } from "../../src/search/records.ts";
import { ROOT } from "../support/command-line.ts";
import { article, digestOf } from "../support/content-folder.ts";

const { content, problems } = loadContent(join(ROOT, "test/support/foreign"));
assert.ok(content);
const digest = buildDigest(content, { asOf: "2026-11-24" as IsoDate }, problems);
const records = recordsOf({ digest });

test("the latest come first, people, who have no date, last", () => {
  const dates = records.map(({ date }) => date);
  assert.equal(dates, [...dates].sort().toReversed());
  assert.is(records.at(-1)?.filters.kind[0], "person");
});

test("a quotation is found by its words, and can be filtered by speakers, topics above its own, dates, verdict and source", () => {
  const joint = records.find((record) => record.content === "a count without end");
  assert.equal(joint?.filters, {
    kind: ["quote"],
    person: ["amara-okonjo", "tomas-brandt"],
    topic: ["counting", "harbours"],
    verdict: ["matches"],
    source: ["joint-statement-2001"],
    year: ["2001"],
    day: [joint?.date],
  });
  assert.is(joint?.meta["title"], "Amara Okonjo e Tomás Brandt");
});

test("a quotation is a record of its own language, whatever the language of its article", () => {
  const langs = new Set(records.filter(({ filters }) => filters.kind[0] === "quote").map(({ index }) => index));
  assert.ok(langs.size > 1, [...langs].join());
});

test("a person is found by every name and role, in the index of each language in which they have a name", () => {
  const [tomas, amara] = ["tomas-brandt", "amara-okonjo"].map((slug) =>
    records.filter(({ url }) => url === `/people/${slug}/`),
  );
  assert.equal(
    tomas?.map(({ index, content: words }) => [index, words]),
    [
      ["pt", "Tomás Brandt"],
      ["ar", "توماس برانت. Tomás Brandt"],
    ],
  );
  assert.equal(
    amara?.map(({ content: words }) => words),
    ["Amara Okonjo. Harbour master, Port of Lagoa"],
  );
});

test("an article is found by its own words, its quotations being records of their own", () => {
  const found = records.find(({ url }) => url === "/1998/03/a-contagem/");
  assert.match(found!.content, "A capitã falou primeiro");
  assert.not.match(found!.content, "onze navios");
});

test("a private person and their words are not among the records, nor among the words for filters", () => {
  const all = JSON.stringify([records, labelsOf(digest, records)]);
  for (const words of ["Zeferina", "zeferina", "Calmaria", "remendava redes"]) assert.not.match(all, words);
});

test("a draft, an article of tomorrow and one that was taken back are not among the records", () => {
  const own = digestOf({
    "articles/2021/07/draft.md": article("title: A draft of pebbles\ndraft: true\n"),
    "articles/2021/07/tomorrow.md": article("title: Pebbles tomorrow\npublished: 2026-12-01\n"),
    "articles/2021/07/back.md": article(
      'title: Pebbles taken back\nwithdrawn: { date: 2026-11-20, reason: "It was wrong." }\n',
    ),
  });
  assert.not.match(JSON.stringify(recordsOf({ digest: own })), "ebbles");
});

test.run();

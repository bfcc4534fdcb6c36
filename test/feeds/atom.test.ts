/** A feed written as Atom and read back by a parser. */
import { parseAtomFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { atom } from "../../src/feeds/atom.ts";
import { document } from "../support/feed.ts";

test("everything that is written is read back as it was", () => {
  const read = parseAtomFeed(atom(document));
  assert.is(read.id, "tag:harbours.example,2026:feed/");
  assert.is(read.title?.value, "Harbours & “counts”");
  assert.is(read.subtitle?.value, "What was said < what was done");
  assert.is(read.updated, "1998-03-05T12:00:00.000Z");
  assert.is(read.xml?.lang, "en");
  assert.equal(read.authors, [{ name: "Ana Reis", email: "ana@harbours.example" }]);
  const [entry] = read.entries ?? [];
  assert.is(entry?.id, "tag:harbours.example,2026:article/1998/03/count");
  assert.is(entry?.title?.value, "A count <b>without</b> end & more ]]> ⚓ مرفأ 港口");
  assert.is(entry?.published, "1998-03-04T00:00:00.000Z");
  assert.is(entry?.updated, "1998-03-05T12:00:00.000Z");
  assert.is(entry?.summary?.value, "Two people, one count ]]> & no end.");
  assert.is(entry?.content?.type, "html");
  assert.is(entry?.content?.value, "<p>It ends ]]&gt; here &amp; “there”: ]]> ⚓.</p>");
  assert.is(entry?.xml?.lang, "pt");
  assert.equal(entry?.categories?.[1], {
    term: "counting",
    scheme: "https://harbours.example/tags/",
    label: "Counting & clerks",
  });
  assert.equal(
    entry?.links?.map(({ rel, href }) => [rel, href]),
    [
      ["alternate", "https://harbours.example/1998/03/count/"],
      ["enclosure", "https://harbours.example/media/a.png"],
    ],
  );
});

test("the last of three archives leads back, and on to nothing yet", () => {
  const links = parseAtomFeed(atom({ ...document, archive: 3, archives: 3 })).links?.map(({ rel, href }) => [
    rel,
    href,
  ]);
  assert.equal(links, [
    ["self", "https://harbours.example/atom-3.xml"],
    ["alternate", "https://harbours.example/"],
    ["help", "https://harbours.example/feeds/"],
    ["current", "https://harbours.example/atom.xml"],
    ["prev-archive", "https://harbours.example/atom-2.xml"],
  ]);
});

test("a feed without entries has a date all the same, as Atom wants", () => {
  assert.is(parseAtomFeed(atom({ ...document, entries: [] })).updated, "1970-01-01T00:00:00.000Z");
});

test.run();

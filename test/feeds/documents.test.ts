/** Which entries stand in which document: the newest changes where people subscribe, everything in archives that stay. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { archivesOf, newest, type FeedItem } from "../../src/feeds/documents.ts";

/** The nth of many that appeared a second apart. */
const item = (n: number, more: Partial<FeedItem> = {}): FeedItem => {
  return { id: `n${n}`, published: n * 1000, changed: n * 1000, date: "2021-07-14", ...more };
};
const items = (count: number): FeedItem[] => Array.from({ length: count }, (_, i) => item(i + 1));
const ids = (list: readonly FeedItem[]): string[] => list.map(({ id }) => id);

test("fifty entries stand in one document, without archives", () => {
  assert.is(newest(items(50)).length, 50);
  assert.equal(archivesOf(items(50)), []);
});

test("with fifty-one the document holds the newest fifty, and the archives hold all", () => {
  assert.equal([ids(newest(items(51)))[0], ids(newest(items(51)))[49]], ["n51", "n2"]);
  const archives = archivesOf(items(51)).map(ids);
  assert.equal([archives[0]?.[0], archives[0]?.[49]], ["n50", "n1"]);
  assert.equal(archives[1], ["n51"]);
});

test("an archive that another follows holds the same entries for ever", () => {
  assert.equal(archivesOf(items(101)).slice(0, 2).map(ids), archivesOf(items(400)).slice(0, 2).map(ids));
});

test("what was corrected comes first where people subscribe, and keeps its place in its archive", () => {
  const corrected = items(60).map((one) => (one.id === "n3" ? { ...one, changed: 99_000 } : one));
  assert.is(ids(newest(corrected))[0], "n3");
  assert.equal(archivesOf(corrected).map(ids), archivesOf(items(60)).map(ids));
});

test("what appeared on one day stands by the day it is about, then by its id, however it comes", () => {
  const day = [
    item(1, { id: "b", published: 5, changed: 5, date: "1948-12-10" }),
    item(1, { id: "c", published: 5, changed: 5, date: "2001-05-01" }),
    item(1, { id: "a", published: 5, changed: 5, date: "1948-12-10" }),
  ];
  assert.equal(ids(newest(day)), ["c", "a", "b"]);
  assert.equal(ids(newest(day.toReversed())), ["c", "a", "b"]);
});

test.run();

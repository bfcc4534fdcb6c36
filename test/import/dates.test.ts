/** Dates as other programs write them, in front matter and in paths. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { dateInPath, readDate } from "../../src/import/dates.ts";
import { importing } from "./archive.ts";

const DAYS: [unknown, string | undefined][] = [
  ["2021-07-14", "2021-07-14"],
  ["2021-7-4", "2021-07-04"],
  ["2021/07/14", "2021-07-14"],
  ["2021-07-14 23:30:00 -0400", "2021-07-14"],
  ["2021-07-14T23:30:00Z", "2021-07-14"],
  ["2021-07-14T09:05:00.123+05:30", "2021-07-14"],
  ["2021-07-14 09:05 EST", "2021-07-14"],
  ["14.07.2021", "2021-07-14"],
  ["14/07/2021", "2021-07-14"],
  ["07/14/2021", "2021-07-14"],
  ["07/08/2021", undefined],
  ["8/8/2021", "2021-08-08"],
  ["July 14, 2021", "2021-07-14"],
  ["Wednesday, July 14th, 2021 at 9 a.m.", "2021-07-14"],
  ["14 Jul 2021", "2021-07-14"],
  ["14th of July 2021", "2021-07-14"],
  ["Sept. 4, 2021", "2021-09-04"],
  ["Wed, 14 Jul 2021 23:30:00 -0400", "2021-07-14"],
  ["Wed Jul 14 2021 23:30:00 GMT-0400 (EDT)", "2021-07-14"],
  ["20210714", "2021-07-14"],
  [20210714, "2021-07-14"],
  [1626220800, "2021-07-14"],
  [1626220800000, "2021-07-14"],
  ["1626220800", "2021-07-14"],
  ["2021-02-30", undefined],
  ["2021-13-01", undefined],
  ["0000-00-00", undefined],
  ["yesterday", undefined],
  ["", undefined],
  [true, undefined],
  [null, undefined],
  [{}, undefined],
  [Number.NaN, undefined],
  [7, undefined],
];

for (const [value, day] of DAYS) {
  test(`the date ${JSON.stringify(value)} is ${day ?? "none"}`, () => {
    assert.is(readDate(value)?.day, day);
  });
}

test("a time is kept where its offset is written", () => {
  assert.is(readDate("2021-07-14 23:30:05 -0400")?.time, "2021-07-14T23:30:05-04:00");
  assert.is(readDate("2021-07-14T23:30:05Z")?.time, "2021-07-14T23:30:05Z");
  assert.is(readDate("2021-07-14T23:30:05")?.time, undefined);
});

test("a file's path can hold its day, or its month", () => {
  assert.equal(dateInPath("_posts/2021-07-14-harbour.md"), { date: { day: "2021-07-14" }, exact: true });
  assert.equal(dateInPath("2021/07/14/harbour.md"), { date: { day: "2021-07-14" }, exact: true });
  assert.equal(dateInPath("blog/2021-07/harbour.md"), { date: { day: "2021-07-01" }, exact: false });
  assert.is(dateInPath("notes/route-2021.md"), undefined);
});

test("without any date the day of the import stands for it, and the report says so", () => {
  const { files, report, errors } = importing({ "about.md": "---\ntitle: About\n---\nText.\n" });
  assert.equal(errors, []);
  assert.ok(files.includes("articles/2026/11/about.md"));
  assert.match(report, /^about\.md: there is no date; the day of the import stands for it, to be mended: 2026-11-24$/m);
});

test.run();

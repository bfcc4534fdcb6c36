/** Dates as readers of many languages type them, and what only looks like one. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { typedDate } from "../../src/search/query/typed-date.ts";

/** What is typed, and the date in it. */
const WHOLE: readonly (readonly [string, string])[] = [
  ["1998", "1998"],
  ["1998-03", "1998-03"],
  ["1998-03-04", "1998-03-04"],
  ["1998/03/04", "1998-03-04"],
  ["4.3.1998", "1998-03-04"],
  ["13/4/1998", "1998-04-13"],
  ["4/13/1998", "1998-04-13"],
  ["March 1998", "1998-03"],
  ["Mar 1998", "1998-03"],
  ["1998 March", "1998-03"],
  ["17th March 1998", "1998-03-17"],
  ["Nov. 30, 1993", "1993-11-30"],
  ["the 4th of March 1998", "1998-03-04"],
  ["1er mars 1998", "1998-03-01"],
  ["19 août 1976", "1976-08-19"],
  ["aout 1976", "1976-08"],
  ["4 de marzo de 1998", "1998-03-04"],
  ["4. März 1998", "1998-03-04"],
  ["4 de março de 1998", "1998-03-04"],
  ["4 марта 1998 года", "1998-03-04"],
  ["март 1998", "1998-03"],
  ["4 مارس 1998", "1998-03-04"],
  ["٤ آذار ١٩٩٨", "1998-03-04"],
  ["1998年3月4日", "1998-03-04"],
  ["1998年3月", "1998-03"],
];

for (const [text, date] of WHOLE) {
  test(`${text} is a date`, () => {
    const found = typedDate(text);
    assert.equal([found?.date, found?.rest], [date, ""]);
  });
}

test("a date among other words is found with its place", () => {
  assert.equal(typedDate("Okonjo harbour 4 March 1998 hearing"), {
    date: "1998-03-04",
    start: 15,
    end: 27,
    rest: "Okonjo harbour   hearing",
  });
  assert.is(typedDate("港口 1998年3月")?.rest, "港口");
});

for (const text of [
  "March",
  "",
  "harbour 1998",
  "2021-22",
  "2021-2022 class",
  "3/4/1998",
  "1998-13-01",
  "resolution 2250",
  "12 1998",
]) {
  test(`${text === "" ? "nothing" : text} is no date that is understood`, () => {
    assert.is(typedDate(text), undefined);
  });
}

test.run();

/** What is asked, as an address keeps it, and what was typed. */
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { FACETS, fromFragment, isBetween, NOTHING, toFragment, type Ask } from "../../src/search/query/ask.ts";
import { hasPhrase } from "../../src/search/query/exact.ts";
import { distance, nearest } from "../../src/search/query/spelling.ts";
import { mayHold, readTyped } from "../../src/search/query/typed.ts";

test("an ask stands in a fragment and is had back from it", () => {
  const ask: Ask = {
    ...NOTHING,
    words: "naïve & “free” = 1",
    exact: true,
    filters: { person: ["amara-okonjo", "tomas-brandt"], year: ["1948"] },
    from: "1947-02",
    sort: "oldest",
    allLanguages: true,
  };
  assert.equal(fromFragment(`#${toFragment(ask)}`), ask);
});

test("any words survive the way through an address", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      (words) => fromFragment(toFragment({ ...NOTHING, words })).words === words,
    ),
  );
});

test("a link whose fragment was encoded as a whole is understood, and what is unknown is left out", () => {
  assert.equal(fromFragment("#person%3Damara-okonjo").filters, { person: ["amara-okonjo"] });
  assert.equal(fromFragment("#nobody=knows&sort=best&from=13.7.2021&person="), NOTHING);
  assert.equal(fromFragment("#%"), NOTHING);
});

test("every facet may stand in an address", () => {
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, ["one"]]));
  assert.equal(fromFragment(toFragment({ ...NOTHING, filters })).filters, filters);
});

const ranges: [date: string, from: string, to: string, isIn: boolean][] = [
  ["1948-12-10", "1948-12-10", "1948-12-10", true],
  ["1948-12-10", "1948-12-11", "", false],
  ["1948", "1948-06-01", "1948-06-30", true],
  ["1948-12", "", "1948-11-30", false],
  ["1948-12", "1948-12-31", "", true],
  ["1949-01-01", "", "1948", false],
  ["1948-02-29", "1948-02", "1948-02", true],
];
for (const [date, from, to, isIn] of ranges) {
  test(`${date} lies ${isIn ? "" : "not "}between ${from || "ever"} and ${to || "now"}`, () => {
    assert.is(isBetween(date, from, to), isIn);
  });
}

test("words in quotation marks of any language are a phrase, and words of the whole", () => {
  assert.equal(readTyped("okonjo “never finished”", false), {
    words: ["okonjo", "never", "finished"],
    phrases: ["never finished"],
    text: "okonjo never finished",
  });
  assert.equal(readTyped("« jamais fini »", false).phrases, ["jamais fini"]);
  assert.equal(readTyped("never finished", true).phrases, ["never finished"]);
  assert.equal(readTyped('"never fini', false).phrases, ["never fini"]);
  assert.equal(readTyped(' "" ', false), { words: [], phrases: [], text: "" });
});

test("a language is asked for words in its letters; digits are at home everywhere", () => {
  assert.ok(mayHold("fr-CA", ["liberté"]));
  assert.not.ok(mayHold("ar", ["liberté"]));
  assert.ok(mayHold("fa", ["آزادی"]));
  assert.ok(mayHold("zh-TW", ["自由"]));
  assert.ok(mayHold("ru", ["1948"]));
});

test("exact words are compared in N1: marks and spaces alike, case aside, whole words only", () => {
  assert.ok(hasPhrase("It said “Never  finished”, twice.", '"never finished"', "en"));
  assert.not.ok(hasPhrase("It was never finishedly so", "never finished", "en"));
  assert.not.ok(hasPhrase("the rights of man", "right of man", "en"));
  assert.ok(hasPhrase("人人有权享有自由", "有权享有", "zh"));
});

test("the nearest word is found for a slip, and none for another word", () => {
  const words = ["mandela", "mandate", "dignity"].map((word) => ({ word, count: 3 }));
  assert.is(nearest("mandella", words), "mandela");
  assert.is(nearest("dingity", words), "dignity");
  assert.is(nearest("xyzzyq", words), undefined);
  assert.is(distance("okonjo", "oknojo", 2), 1);
});

test.run();

/** What a schema finds wrong becomes a sentence with its mend. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { z } from "zod";
import { article } from "../../src/content/schema/article.ts";
import { person } from "../../src/content/schema/person.ts";
import { source } from "../../src/content/schema/source.ts";
import { mistakesOf } from "../../src/content/sentences.ts";

/** The sentences about a value, each with its path. */
function sentences(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error ? mistakesOf(error, schema, value).map(({ path, message }) => `${path.join(".")} — ${message}`) : [];
}

const whole = { title: "A", date: "2021-07-14", tags: ["a"], summary: "B" };
const of = (extra: Record<string, unknown>): string[] => sentences(article, { ...whole, ...extra });

const cases: [what: string, extra: Record<string, unknown>, sentence: string][] = [
  ["a list of one", { tags: "harbours" }, "tags — `tags` must be a list in brackets, not `harbours`; write `tags: [harbours]`"],
  ["a text that is a number", { title: 1984 }, 'title — `title` must be text, not `1984`; write `title: "1984"`'],
  ["a yes", { draft: "yes" }, "draft — `draft` must be `true` or `false`, not `yes`"],
  ["a group", { image: "a.jpg" }, "image — `image` must be a group of `key: value` lines, not `a.jpg`; write `image: { src: …, alt: …, credit: … }`"],
  ["a date that is a list", { date: ["x"] }, "date — `date` must be a date, such as `2021-07-14`, not a list"],
  ["a month", { date: "2021-13-01" }, "date — `date` is wrong: `2021-13-01` is not in the calendar: there is no month 13; write one from 01 to 12"],
  ["an hour", { date: "2021-07-14 25:00" }, "date — `date` is wrong: `2021-07-14 25:00` has no time that exists; write the day alone, `2021-07-14`"],
  ["a loose date-time", { date: "2021-07-14 9:30+0200" }, "date — `date` is wrong: `2021-07-14 9:30+0200` is not written as ISO 8601 has it; write `2021-07-14T09:30+02:00`"],
  ["a language", { lang: "english" }, "lang — `lang` is wrong: `english` is not a language tag (BCP 47); write one such as `en` or `pt-BR`"],
  ["a small country", { places: ["za"] }, "places.0 — `places[0]` must be a country code of two capital letters (ISO 3166), not `za`; write `ZA`"],
  ["a kind of correction", { corrections: [{ date: "2021-08-01", kind: "facts", note: "x" }] }, "corrections.0.kind — `corrections[0].kind` cannot be `facts`; did you mean `fact`?"],
];
for (const [what, extra, sentence] of cases) test(`says ${what}`, () => assert.equal(of(extra), [sentence]));

test("a key that is misspelt is one mistake, though it is missing too", () => {
  const { summary, ...rest } = whole;
  assert.equal(sentences(article, { ...rest, sumary: summary }), ["sumary — unknown key `sumary`; did you mean `summary`?"]);
});

test("an empty group names what it needs", () => {
  assert.equal(sentences(person, {}), [" — there is no key here; it needs at least `name`"]);
});

test("a missing choice shows what can be chosen", () => {
  const [sentence] = sentences(source, { title: "A", speakers: ["a"], date: "1948" });
  assert.match(sentence!, /^kind — `kind` is missing; add a line such as `kind: statement \| speech \| remarks/);
});

test("a key that may be left out may be taken out", () => {
  assert.equal(of({ reviewedBy: null }), [
    "reviewedBy — `reviewedBy` has no value; write one, such as `reviewedBy: …`, or take the line out",
  ]);
  assert.equal(of({ title: null }), [
    "title — `title` has no value; write one, such as `title: The harbour commission meets`",
  ]);
});

test.run();

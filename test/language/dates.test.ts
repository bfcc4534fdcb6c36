/** Dates are kept as written, exist in the calendar, and may be known only to the month or the year. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  dayOf,
  formatDate,
  instantOf,
  isDateTime,
  isDay,
  isPartialDate,
  monthName,
  spanOf,
  type PartialDate,
} from "../../src/language/dates.ts";
import { wordsFor } from "../../src/language/interface.ts";

const partial = (text: string): PartialDate => text as PartialDate;

test("a day must exist in the calendar", () => {
  assert.ok(isDay("2024-02-29"));
  assert.not(isDay("2023-02-29"));
  assert.not(isDay("2024-02-30"));
  assert.not(isDay("2024-13-01"));
  assert.not(isDay("2024-2-9"));
  assert.not(isDay("2024-02"));
});

test("a date may be a year, a month or a day", () => {
  for (const date of ["1948", "1948-12", "1948-12-10", "0079-08-24"]) assert.ok(isPartialDate(date), date);
  for (const date of ["", "48", "1948-13", "1948-02-30", "1948-12-10T00:00Z", "c. 1948"])
    assert.not(isPartialDate(date), date);
});

test("a date-time needs an offset", () => {
  assert.ok(isDateTime("2021-07-14T23:30+02:00"));
  assert.ok(isDateTime("2021-07-14T23:30:15Z"));
  assert.not(isDateTime("2021-07-14T23:30"));
  assert.not(isDateTime("2021-07-14T25:30Z"));
  assert.not(isDateTime("2021-02-30T10:00Z"));
});

test("the day of a date-time is the day as written, whatever the offset", () => {
  assert.is(dayOf("2021-07-13T23:30-05:00"), "2021-07-13");
  assert.is(dayOf("2021-07-13"), "2021-07-13");
});

test("a year and a month span all their days", () => {
  assert.equal(spanOf(partial("1948")), { first: "1948-01-01", last: "1948-12-31" });
  assert.equal(spanOf(partial("2024-02")), { first: "2024-02-01", last: "2024-02-29" });
  assert.equal(spanOf(partial("1900-02")), { first: "1900-02-01", last: "1900-02-28" });
  assert.equal(spanOf(partial("1948-12-10")), { first: "1948-12-10", last: "1948-12-10" });
});

test("dates are written as exactly as they are known, in the reader's language", () => {
  assert.is(formatDate(partial("1948-12-10"), "en"), "10 December 1948");
  assert.is(formatDate(partial("1948-12"), "en"), "December 1948");
  assert.is(formatDate(partial("1948"), "en"), "1948");
  assert.is(formatDate(partial("1948-12-10"), "fr"), "10 décembre 1948");
  assert.is(formatDate(partial("1948-12-10"), "de"), "10. Dezember 1948");
});

test("each language dates in its own way", () => {
  assert.is(formatDate(partial("1948-12-10"), "es"), "10 de diciembre de 1948");
  assert.is(formatDate(partial("1948-12-10"), "ru"), "10 декабря 1948 г.");
  assert.is(formatDate(partial("1948-12-10"), "zh"), "1948年12月10日");
  assert.is(formatDate(partial("1948-12-10"), "ar"), "10 ديسمبر 1948");
  assert.is(formatDate(partial("1948-12"), "ru"), "декабрь 1948 г.");
  assert.is(formatDate(partial("1948"), "ar"), "1948");
});

test("French counts the first day of a month", () => {
  assert.is(formatDate(partial("1948-03-01"), "fr"), "1er mars 1948");
  assert.is(formatDate(partial("1948-03-11"), "fr"), "11 mars 1948");
});

test("whatever calendar a country keeps, the record has the Gregorian one", () => {
  assert.match(formatDate(partial("1948-12-10"), "ar-SA"), "1948");
  assert.match(formatDate(partial("1948-12-10"), "th"), "1948");
});

test("a role that began or ended is told in the case that the language asks for", () => {
  const since = (date: string, lang: string): string => wordsFor(lang).person.since(formatDate(partial(date), lang));
  assert.is(since("1994-03", "ru"), "с марта 1994 г.");
  assert.is(since("1994-05", "ru"), "с мая 1994 г.");
  assert.is(since("1994-06-01", "ru"), "с 1 июня 1994 г.");
  assert.is(since("1994-03-01", "fr"), "depuis le 1er mars 1994");
  assert.is(since("1994", "fr"), "depuis 1994");
  assert.is(since("1994-03-01", "es"), "desde el 1 de marzo de 1994");
});

test("a month has a name of its own", () => {
  assert.is(monthName(12, "en"), "December");
  assert.is(monthName(3, "fr"), "mars");
});

test("a day becomes midnight of UTC in feeds, a date-time its own instant", () => {
  assert.is(instantOf("2021-07-14").toISOString(), "2021-07-14T00:00:00.000Z");
  assert.is(instantOf("2021-07-14T23:30-05:00").toISOString(), "2021-07-15T04:30:00.000Z");
});

test.run();

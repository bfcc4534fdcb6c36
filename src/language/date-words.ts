/** Dates in words, as exactly as they are known. Light enough for a browser. */
import type { IsoDate, PartialDate } from "./dates.ts";
import { localeOf, primaryLanguage } from "./locale.ts";

/** A year, month or day in words: "1948", "December 1948", "10 December 1948". `lang` is a BCP 47 tag. */
export function formatDate(date: PartialDate | IsoDate, lang: string): string {
  const key = `${lang} ${date}`;
  const known = formatted.get(key);
  if (known !== undefined) return known;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const instant = new Date(0).setUTCFullYear(year, month - 1, day);
  const words = formatterFor(lang, date.length).format(instant);
  // CLDR has no ordinals, and French counts the first day of a month: "1er mars".
  const isFirst = date.length === 10 && day === 1 && primaryLanguage(lang) === "fr";
  const whole = isFirst ? words.replace(/^1 /, "1er ") : words;
  formatted.set(key, whole);
  return whole;
}

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/** One for each language and exactness: to make one takes as long as to use it a thousand times. */
function formatterFor(lang: string, length: number): Intl.DateTimeFormat {
  const key = `${lang} ${length}`;
  const known = formatters.get(key);
  if (known) return known;
  // Records are dated by the Gregorian calendar, whatever the reader's country keeps.
  const options = { ...FORMATS[length], timeZone: "UTC", calendar: "gregory" };
  const formatter = new Intl.DateTimeFormat(localeOf(lang), options);
  formatters.set(key, formatter);
  return formatter;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// The same days recur on thousands of pages.
const formatted = new Map<string, string>();

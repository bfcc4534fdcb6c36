/** A date among typed words, in the words of several languages, as records have theirs: ISO 8601. Usable in a browser. */
import type { PartialDate } from "../../language/dates.ts";
import { fold } from "./forms.ts";

export interface TypedDate {
  date: PartialDate;
  /** Where it stands in the text; the end is exclusive. */
  start: number;
  end: number;
  /** What else was typed; "" for nothing. */
  rest: string;
}

/** Languages in whose words dates are understood. Syria's months are those of the Levant and Iraq: "نيسان". */
const LANGUAGES = ["en", "fr", "es", "ar", "ar-SY", "ru", "zh", "de", "pt", "it"];
/** What stands between the parts of a date, folded: "4 de marzo de 1998", "4 марта 1998 года". */
const BETWEEN = new Set("de del of the le el dem г года год عام سنه".split(" "));

const YEAR = "(1\\d{3}|20\\d{2})";
const YEAR_FIRST = new RegExp(
  `(?<!\\d)${YEAR}(?:\\s?年\\s?|[-/.])(\\d{1,2})(?:(?:\\s?月\\s?|[-/.])(\\d{1,2})(?!\\d)\\s?日?|月|(?!\\d))`,
  "u",
);
const YEAR_LAST = new RegExp(`(?<!\\d)(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?${YEAR}(?!\\d)`, "u");
const YEAR_ALONE = new RegExp(`^\\s*${YEAR}\\s?年?\\s*$`, "u");
const PART = /\d+(?:st|nd|rd|th|er|º)?(?![\p{L}\d])|[\p{L}\p{M}]+/giu;

export function typedDate(given: string): TypedDate | undefined {
  const text = given.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
  if (!/(?<!\d)\d{4}(?!\d)/.test(text)) return undefined;
  const found = inDigits(text) ?? inWords(text);
  if (!found) return undefined;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.trim();
  const isNothing = (rest.match(PART) ?? []).every((part) => BETWEEN.has(fold(part)));
  return { ...found, rest: isNothing ? "" : rest };
}

type Placed = Omit<TypedDate, "rest">;

function inDigits(text: string): Placed | undefined {
  const alone = YEAR_ALONE.exec(text);
  if (alone) return { date: alone[1] as PartialDate, start: 0, end: text.length };
  const first = YEAR_FIRST.exec(text);
  if (first) return placed(first, first[1]!, first[2]!, first[3]);
  const last = YEAR_LAST.exec(text);
  if (!last) return undefined;
  const [, a = "", mark, b = "", year = ""] = last;
  // "3/4/1998" is in March for some and in April for others.
  if (mark === "/" && Number(a) <= 12 && Number(b) <= 12 && a !== b) return undefined;
  return Number(b) > 12 ? placed(last, year, a, b) : placed(last, year, b, a);
}

const placed = (found: RegExpExecArray, year: string, month: string, day?: string): Placed | undefined =>
  dated(year, Number(month), day === undefined ? undefined : Number(day), found.index, found.index + found[0].length);

/** The name of a month with a year beside it, and perhaps a day. */
function inWords(text: string): Placed | undefined {
  const parts = [...text.matchAll(PART)]
    .map((match) => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => !BETWEEN.has(word));
  for (const [i, { word }] of parts.entries()) {
    const month = months().get(word);
    if (month === undefined) continue;
    const beside = [-2, -1, 1, 2].flatMap((step) => parts[i + step] ?? []);
    const year = beside.find((part) => /^(1\d{3}|20\d{2})$/.test(part.word));
    if (!year) continue;
    const day = [parts[i - 1], parts[i + 1]].find((part) => part && /^\d{1,2}(?!\d)/.test(part.word));
    const all = [parts[i]!, year, ...(day ? [day] : [])];
    const [start, end] = [Math.min(...all.map((part) => part.start)), Math.max(...all.map((part) => part.end))];
    const found = dated(year.word, month, day && Number.parseInt(day.word, 10), start, end);
    if (found) return found;
  }
  return undefined;
}

function dated(year: string, month: number, day: number | undefined, start: number, end: number): Placed | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const numbers = day === undefined ? [month] : [month, day];
  return { date: [year, ...numbers.map((one) => String(one).padStart(2, "0"))].join("-") as PartialDate, start, end };
}

let known: Map<string, number> | undefined;

/** Long and short names, as they stand alone and beside a day: "март", "марта", "mar". Made when a year was typed. */
function months(): ReadonlyMap<string, number> {
  if (known) return known;
  known = new Map();
  const forms = (["long", "short"] as const).flatMap((month) => [{ month }, { month, day: "numeric" } as const]);
  for (const [lang, form] of LANGUAGES.flatMap((one) => forms.map((form) => [one, form] as const))) {
    const format = new Intl.DateTimeFormat(lang, { ...form, timeZone: "UTC", calendar: "gregory" });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2000, month - 1));
      const name = fold(parts.find(({ type }) => type === "month")!.value).replace(".", "");
      // The first language that has a name keeps it; Chinese months are numbers, and stand in digits.
      if (/^\p{L}+$/u.test(name) && !known.has(name)) known.set(name, month);
    }
  }
  return known;
}

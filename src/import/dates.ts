/** Dates in the many ways archives write them, read as the day that stands there and never moved to another zone. */
import { DateTime } from "luxon";
import { isDateTime, isDay, type IsoDate } from "../language/dates.ts";

export interface FoundDate {
  day: IsoDate;
  /** ISO date-time with offset, where a time and an offset were written. */
  time?: string;
}

/** Formats of days in words and figures, for luxon; month names in English. */
const FORMATS = ["LLLL d yyyy", "LLL d yyyy", "d LLLL yyyy", "d LLL yyyy", "yyyy LLLL d", "yyyy LLL d", "d-LLL-yyyy"];

/** The date in a value, or undefined when there is none or it can mean two days. */
export function readDate(value: unknown): FoundDate | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : readDate(value.toISOString());
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string") return undefined;
  const text = value.normalize("NFKC").replace(/\s+/g, " ").trim();
  return (
    fromIso(text) ?? fromFigures(text) ?? fromWords(text) ?? (/^\d+$/.test(text) ? fromNumber(Number(text)) : undefined)
  );
}

/** The day in a file's path: `2021-07-14-name.md`, `2021/07/14/name.md`. A month alone is the first of it. */
export function dateInPath(path: string): { date: FoundDate; exact: boolean } | undefined {
  const full = /(?:^|[/_ -])(\d{4})[-_/.]?(\d{2})[-_/.]?(\d{2})(?=[-_/. T]|$)/.exec(path);
  const day = full && dayFrom(full[1]!, full[2]!, full[3]!);
  if (day) return { date: day, exact: true };
  const month = /(?:^|\/)(\d{4})[-/](\d{2})(?=[-/]|$)/.exec(path);
  const first = month && dayFrom(month[1]!, month[2]!, "01");
  return first ? { date: first, exact: false } : undefined;
}

/** `2021-07-14`, `2021-7-4 9:05:00 -0400`, `2021/07/14T09:05Z`. */
function fromIso(text: string): FoundDate | undefined {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[T ,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\s*\(?[A-Za-z/_ ]*\)?)?)?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, date, hour, minute, second = "00", zone] = match;
  const found = dayFrom(year!, month!, date!);
  if (!found || hour === undefined || zone === undefined) return found;
  const time = `${found.day}T${hour.padStart(2, "0")}:${minute}:${second}${offsetOf(zone)}`;
  return isDateTime(time) ? { ...found, time } : found;
}

const offsetOf = (zone: string): string => {
  if (/^[a-z]/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

/** `14.07.2021`, `7/14/2021`; a date such as `7/8/2021` can mean two days, one with full stops cannot. */
function fromFigures(text: string): FoundDate | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact) return dayFrom(compact[1]!, compact[2]!, compact[3]!);
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[ ,]|$)/.exec(text);
  if (!match) return undefined;
  const [, first, mark, second, year] = match;
  if (mark === "." || Number(first) > 12 || first === second) return dayFrom(year!, second!, first!);
  return Number(second) > 12 ? dayFrom(year!, first!, second!) : undefined;
}

/** `July 14, 2021 at 9 a.m.`, `Wed, 14 Jul 2021 09:05:00 -0400`, `14th of July 2021`. */
function fromWords(text: string): FoundDate | undefined {
  const mail = DateTime.fromRFC2822(text, { setZone: true });
  if (mail.isValid) return { day: mail.toISODate() as IsoDate, time: mail.toISO({ suppressMilliseconds: true }) };
  const bare = text
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/i, "$1")
    .replace(/\bof\b|[,.]/gi, " ")
    .replace(/\bsept\b/i, "Sep")
    .replace(/\s+/g, " ")
    .trim();
  const part = /^(?:[a-z]+ \d{1,2} \d{4}|\d{1,2}[ -][a-z]+[ -]\d{4}|\d{4} [a-z]+ \d{1,2})(?= |$)/i.exec(bare)?.[0];
  if (part === undefined) return undefined;
  for (const format of FORMATS) {
    const date = DateTime.fromFormat(part, format, { zone: "utc", locale: "en" });
    if (date.isValid) return { day: date.toISODate() as IsoDate };
  }
  return undefined;
}

/** Seconds or milliseconds since 1970, or a day written as `20210714`. */
function fromNumber(value: number): FoundDate | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (/^(19|20)\d{6}$/.test(String(value))) return fromFigures(String(value));
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (milliseconds < 1e11 || milliseconds > 4e12) return undefined;
  const date = DateTime.fromMillis(milliseconds, { zone: "utc" });
  return { day: date.toISODate() as IsoDate, time: date.toISO({ suppressMilliseconds: true })! };
}

function dayFrom(year: string, month: string, date: string): FoundDate | undefined {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) && Number(year) > 0 ? { day } : undefined;
}

/**
 * Dates as the record has them: calendar dates that may be known only to the month or the year
 * (ISO 8601 / EDTF level 0), compared as written and formatted for readers with luxon.
 */
import { DateTime } from "luxon";
import { localeOf } from "./locale.ts";

export { formatDate } from "./date-words.ts";

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __brand: "IsoDate" };
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). Plain string order puts the less exact date first. */
export type PartialDate = string & { readonly __brand: "PartialDate" };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is a day that exists: 30 February does not. */
export function isDay(text: string): text is IsoDate {
  return DAY.test(text) && isInCalendar(text);
}

/** Every file has a date, and most are days: reckoning is thirty times as fast as luxon here. */
function isInCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const reckoned = new Date(0);
  reckoned.setUTCFullYear(year, month - 1, date);
  return reckoned.getUTCMonth() === month - 1 && reckoned.getUTCDate() === date;
}

/** Whether the text is a year, a month or a day that exists. */
export function isPartialDate(text: string): text is PartialDate {
  return PARTIAL.test(text) && exists(text);
}

/** Whether the text is an ISO 8601 date-time that carries its offset from UTC. */
export function isDateTime(text: string): boolean {
  return DATE_TIME.test(text) && exists(text);
}

// The same days recur in thousands of files.
const known = new Map<string, boolean>();

function exists(date: string): boolean {
  const found = known.get(date) ?? DateTime.fromISO(date, { setZone: true }).isValid;
  known.set(date, found);
  return found;
}

/** The day as written, whatever the offset: 2021-07-13T23:30-05:00 is 13 July. */
export function dayOf(text: string): IsoDate {
  return text.slice(0, 10) as IsoDate;
}

/** The first and the last day a partial date can mean, both as `YYYY-MM-DD`. */
export function spanOf(date: PartialDate | IsoDate): { first: IsoDate; last: IsoDate } {
  if (date.length === 10) return { first: date as IsoDate, last: date as IsoDate };
  const found = spans.get(date);
  if (found) return found;
  const start = DateTime.fromISO(date, { zone: "utc" });
  const unit = date.length === 4 ? "year" : "month";
  const span = { first: start.toISODate() as IsoDate, last: start.endOf(unit).toISODate() as IsoDate };
  spans.set(date, span);
  return span;
}

// Every quotation asks for the span of its source's date and of its speaker's roles.
const spans = new Map<string, { first: IsoDate; last: IsoDate }>();

/** The name of a month, 1 to 12, as it stands alone. */
export function monthName(month: number, lang: string): string {
  const key = `${lang} ${month}`;
  const name = months.get(key) ?? DateTime.utc(2000, month, 1, { locale: localeOf(lang) }).toFormat("LLLL");
  months.set(key, name);
  return name;
}

// Every page of an article names its month.
const months = new Map<string, string>();

/** A point in time for feeds: midnight UTC of the day, or the date-time as written. */
export function instantOf(date: string): Date {
  // ISO 8601 as this house writes it is what ECMAScript reads, a day as one of Greenwich; luxon takes thirty times as long.
  return new Date(date);
}

/** What the front matter of a foreign document says, in our words: a title, dates, topics, a language; and what has no place here. */
import { posix } from "node:path";
import { language } from "../content/schema/fields.ts";
import type { IsoDate } from "../language/dates.ts";
import { dateInPath, readDate, type FoundDate } from "./dates.ts";
import { labelsIn } from "./tags.ts";
import type { ImportReport } from "./report.ts";
import { summaryFrom } from "./summary.ts";

export interface DocumentMeta {
  title: string | undefined;
  date: IsoDate;
  /** Where it first appeared on another day or at a known time. */
  published: string | undefined;
  updated: string | undefined;
  labels: string[];
  summary: string | undefined;
  lang: string | undefined;
  /** The address where it was published, for the end of the text and for links. */
  url: string | undefined;
  /** The address within its old site. */
  permalink: string | undefined;
}

/** Names of keys, without case, `_`, `-` and spaces, for each thing that is carried over, the likeliest first. */
const KEYS = {
  title: ["title", "headline", "name"],
  date: [
    "date",
    "pubdate",
    "publishedtime",
    "publisheddate",
    "datepublished",
    "publishdate",
    "published",
    "publishedat",
    "created",
    "createdat",
    "createdtime",
    "datecreated",
    "creationdate",
  ],
  published: ["publishedtime", "pubdate", "publisheddate", "datepublished", "publishdate", "published", "publishedat"],
  updated: [
    "updated",
    "modifiedtime",
    "lastmod",
    "lastmodified",
    "lastmodifiedat",
    "modified",
    "datemodified",
    "updatedat",
    "modifiedat",
  ],
  labels: ["tags", "tag", "categories", "category", "keywords", "topics", "taxonomies"],
  summary: ["summary", "description", "excerpt", "abstract", "lead", "standfirst", "dek"],
  lang: ["lang", "language", "locale"],
  url: ["sourceurl", "canonicalurl", "canonical", "originalurl", "link", "source"],
  permalink: ["permalink", "url", "path"],
} as const;

/** Keys that say how the old program was to treat the file; every import is a draft, and nothing is lost with them. */
const HANDLED = new Set(["draft", "slug", "weight"]);

export function readMeta(
  path: string,
  keys: ReadonlyMap<string, unknown>,
  today: IsoDate,
  report: ImportReport,
): DocumentMeta {
  const byName = new Map<string, { key: string; value: unknown }>();
  for (const [key, value] of keys) {
    const name = key.toLowerCase().replace(/[\s_-]+/g, "");
    if (!byName.has(name)) byName.set(name, { key, value });
  }
  const used = new Set<string>(HANDLED);
  const first = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names) {
      const found = read(byName.get(name)?.value);
      if (found === undefined) continue;
      used.add(name);
      return found;
    }
    return undefined;
  };
  const date = first(KEYS.date, readDate);
  const published = first(KEYS.published, readDate);
  const updated = first(KEYS.updated, readDate);
  const labels = KEYS.labels.flatMap((name) => {
    const found = labelsIn(byName.get(name)?.value);
    if (found.length > 0) used.add(name);
    return found;
  });
  const day = date?.day ?? dayElsewhere(path, updated, today, report);
  const meta: DocumentMeta = {
    title: first(KEYS.title, readTitle),
    date: day,
    published: publishedOf(day, published ?? (date?.time === undefined ? undefined : date)),
    updated: updatedOf(path, updated, published ?? date, report),
    labels,
    summary: first(KEYS.summary, summaryFrom),
    lang: first(KEYS.lang, readLanguage),
    url: first(KEYS.url, readUrl),
    permalink: first(KEYS.permalink, readPermalink),
  };
  reportRest(path, byName, used, report);
  return meta;
}

/** Where no key holds a date: the file's name, its folders, its last change; else the day of the import, for an editor to mend. */
function dayElsewhere(path: string, updated: FoundDate | undefined, today: IsoDate, report: ImportReport): IsoDate {
  const named = dateInPath(path);
  if (named?.exact) return named.date.day;
  if (named) {
    report.lost(path, "there is no day; the first of the month in its path stands for it", named.date.day);
    return named.date.day;
  }
  if (updated) {
    report.lost(path, "there is no date; the day of its last change stands for it", updated.day);
    return updated.day;
  }
  report.lost(path, "there is no date; the day of the import stands for it, to be mended", today);
  return today;
}

function publishedOf(day: IsoDate, published: FoundDate | undefined): string | undefined {
  if (!published) return undefined;
  return published.time ?? (published.day === day ? undefined : published.day);
}

function updatedOf(
  path: string,
  updated: FoundDate | undefined,
  published: FoundDate | undefined,
  report: ImportReport,
): string | undefined {
  if (!updated) return undefined;
  if (published && updated.day < published.day) {
    report.lost(path, "it was changed before it was published; that date is left out", updated.day);
    return undefined;
  }
  if (
    published?.time !== undefined &&
    updated.time !== undefined &&
    Date.parse(updated.time) <= Date.parse(published.time)
  )
    return undefined;
  return updated.time ?? updated.day;
}

function readTitle(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return oneLine(String(value)) || undefined;
}

/** On one line, without characters that cannot be seen. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u200B\u2060]+/gu, " ").trim();

function readLanguage(value: unknown): string | undefined {
  const read = language.safeParse(typeof value === "string" ? value.trim().replaceAll("_", "-") : value);
  return read.success ? read.data : undefined;
}

function readUrl(value: unknown): string | undefined {
  return typeof value === "string" && /^https?:\/\/\S+$/.test(value.trim()) && URL.canParse(value.trim())
    ? value.trim()
    : undefined;
}

function readPermalink(value: unknown): string | undefined {
  return typeof value === "string" && /^\/[^:{]*$/.test(value.trim()) ? value.trim() : undefined;
}

/** One line for every key whose value finds no place. */
function reportRest(
  path: string,
  byName: ReadonlyMap<string, { key: string; value: unknown }>,
  used: ReadonlySet<string>,
  report: ImportReport,
): void {
  for (const [name, { key, value }] of byName) {
    if (used.has(name) || value === null || value === undefined || value === "") continue;
    if (name === "published" && typeof value === "boolean") continue;
    report.lost(path, `the key \`${oneLine(key).slice(0, 60)}\` is not carried over`, shown(value));
  }
}

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** What a file is called, without its ending, a date before it and a language after it: `2021-07-14-harbour.fr.md` is `harbour`. */
export function stemOf(path: string): { stem: string; lang: string | undefined } {
  const name = posix.basename(path).replace(/\.\w+$/, "");
  const lang = /\.([a-z]{2}(?:-[A-Z]{2})?)$/.exec(name)?.[1];
  const known = lang !== undefined && readLanguage(lang) !== undefined;
  const bare = (known ? name.slice(0, -lang.length - 1) : name).replace(/^\d{4}-?\d{2}-?\d{2}[-_ ]*(?=.)/, "");
  // `harbour/index.md` is called after its folder.
  const stem = /^_?(index|readme)$/i.test(bare) && path.includes("/") ? posix.basename(posix.dirname(path)) : bare;
  return { stem: stem.replace(/^\d{4}-?\d{2}-?\d{2}[-_ ]+(?=.)/, ""), lang: known ? lang : undefined };
}

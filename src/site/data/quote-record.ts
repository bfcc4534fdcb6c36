/** A quotation as a record: in the open data, in a person's archive and by itself. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { firstQuoted, wordsOf } from "../../digest/quotation.ts";
import type { Quote } from "../../digest/types.ts";
import { wordsFor } from "../../language/interface.ts";
import { exhibitOf, hasAnnotation } from "../evidence.ts";
import { urls } from "../href.ts";
import { verdictOf } from "../verdict.ts";
import { address, day, language, name, partialDate, sha256, text } from "./fields.ts";
import type { Making } from "./making.ts";

export const copyrights = z
  .enum(["public-domain", "open", "quoted", "unknown"])
  .describe("The rights in the words of the source. Of `quoted` and `unknown` no words stand in the files under data.");

const verdicts = [
  "verbatim",
  "altered",
  "translated",
  "unverified",
  "not-found",
  "wrong-source",
  "wrong-speaker",
  "conflicting",
  "misquotation",
] as const satisfies readonly Quote["check"]["verdict"][];

export const quoteRecord = z
  .strictObject({
    id: name.describe("The quotation’s permanent name: a hash of words, speaker and source."),
    url: address.describe("The evidence: words, source, comparison, and how to cite."),
    kind: z.enum(["quote", "misquote"]).describe("`misquote` marks words shown because they differ from their source."),
    label: text.describe("What the comparison showed, as readers see it."),
    verdict: z.enum(verdicts).describe("What the comparison with the source’s words showed."),
    words: text
      .optional()
      .describe(
        "The words; of a misquote with what they are before them. Left out where `copyright` does not allow it.",
      ),
    sha256: sha256.describe("SHA-256 of the quoted words alone in UTF-8, pieces joined by “ … ”."),
    language: language.describe("The language of the words, a BCP 47 tag."),
    original: text.optional().describe("The words in the language they were said in, where `words` is a translation."),
    originalLanguage: language.optional().describe("The language of `original`."),
    translator: text.optional().describe("Who translated."),
    speakers: z.array(name).describe("Who said it, several jointly: the `id` of each in the people."),
    speakerNames: text.describe("The same by name, parted by semicolons."),
    roles: text.describe("The roles held on that day, parted by semicolons."),
    date: partialDate.describe("When it was said or published: a day, a month or a year."),
    source: name.describe("The `id` of the source in the sources."),
    sourceTitle: text.describe("The title of the source."),
    sourceUrl: address.optional().describe("Where the source is on the web."),
    passage: name.optional().describe("The name of the passage of the source in which the words stand."),
    exact: text.optional().describe("The words as the source has them (W3C TextQuoteSelector)."),
    prefix: text.optional().describe("What stands before them in the source."),
    suffix: text.optional().describe("What stands after them in the source."),
    annotation: address.optional().describe("The place in the source as a W3C Web Annotation."),
    copyright: copyrights,
    articles: z.array(name).describe("Articles that quote it: the `id` of each in the articles."),
    published: day.optional().describe("The day it was first quoted here."),
  })
  .describe("A quotation, once however often it is quoted, with what the comparison of its words showed.");

export type QuoteRecord = z.output<typeof quoteRecord>;

/** Words that whoever holds the rights to them lets us quote, and not reprint. */
export const isQuotedOnly = ({ source }: Pick<Quote, "source">): boolean =>
  source.meta.copyright !== "public-domain" && source.meta.copyright !== "open";

/** The whole record; `bulkRecordOf` is what may stand among thousands of others. */
export function quoteRecordOf(quote: Quote, { site, absolute }: Making): QuoteRecord {
  const { source, speakers, check, original } = quote;
  const label = wordsFor(site.lang).evidence.labels[verdictOf(quote).label];
  const words = wordsOf(quote);
  const passage = quote.passage?.id ?? check.found?.passage;
  const published = firstQuoted(quote);
  return {
    id: quote.id,
    url: absolute(urls.quote(quote)),
    kind: quote.kind,
    label,
    verdict: check.verdict,
    // Words that are not the person's never stand without the word that says so.
    words: quote.kind === "misquote" ? `${label}: ${words}` : words,
    sha256: createHash("sha256").update(words).digest("hex"),
    language: quote.lang,
    ...(original && { original: original.words, originalLanguage: original.lang }),
    ...(original?.translator !== undefined && { translator: original.translator }),
    speakers: speakers.map(({ person }) => person.slug),
    speakerNames: speakers.map(({ person }) => person.name).join("; "),
    roles: speakers.flatMap(({ roles }) => roles.map(({ role }) => role)).join("; "),
    date: quote.date,
    source: source.slug,
    sourceTitle: source.title,
    ...(source.meta.url !== undefined && { sourceUrl: source.meta.url }),
    ...(passage !== undefined && { passage }),
    ...selectorOf(quote),
    ...(hasAnnotation(quote) && { annotation: absolute(urls.annotation(quote)) }),
    copyright: source.meta.copyright ?? "unknown",
    articles: quote.articles.map(({ path }) => path),
    ...(published !== undefined && { published }),
  };
}

function selectorOf(quote: Quote): Pick<QuoteRecord, "exact" | "prefix" | "suffix"> {
  const exhibit = hasAnnotation(quote) ? exhibitOf(quote) : undefined;
  if (!exhibit) return {};
  const { exact, prefix, suffix } = exhibit;
  // Nothing and an empty text would be one in CSV.
  return { exact, ...(prefix !== "" && { prefix }), ...(suffix !== "" && { suffix }) };
}

/** Without words that may not be reprinted, and without those that name a private person: words are never mended. */
export function bulkRecordOf(quote: Quote, record: QuoteRecord, { own, namesPrivate }: Making): QuoteRecord {
  const { words, original, exact = "", prefix = "", suffix = "", ...rest } = record;
  const bare = { ...rest, sourceTitle: own(rest.sourceTitle) };
  const all = [words, original, prefix + exact + suffix].filter((one) => one !== undefined);
  return isQuotedOnly(quote) || all.some(namesPrivate) ? bare : { ...record, sourceTitle: bare.sourceTitle };
}

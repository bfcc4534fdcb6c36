/** A quotation as schema.org has it: `Quotation`, or `ClaimReview` where its words are not the speaker's. */
import type { ClaimReview, Quotation } from "schema-dts";
import { firstQuoted, isPublic, wordsOf } from "../digest/quotation.ts";
import type { Quote } from "../digest/types.ts";
import { listFormat } from "../language/locale.ts";
import { personRef, sourceRef } from "./json-ld-pages.ts";
import type { MetaContext } from "./page-meta.ts";
import { verdictOf } from "./verdict.ts";

/** Undefined for words that are shown because they differ: a machine would take them for the person's. */
export function quotationLd(quote: Quote, context: MetaContext): Quotation | undefined {
  if (quote.kind === "misquote") return undefined;
  const { absolute, urls } = context;
  const { source } = quote;
  return {
    "@type": "Quotation",
    "@id": absolute(urls.quote(quote)),
    url: absolute(urls.quote(quote)),
    text: wordsOf(quote),
    inLanguage: quote.lang,
    dateCreated: quote.date,
    spokenByCharacter: quote.speakers.map(({ person }) => personRef(person, context)),
    isPartOf: sourceRef(source, absolute),
  };
}

/**
 * A review of words that are shown because they differ, only where a primary source holds other words: between two
 * reports nobody here knows which is true, and where the source lacks the words altogether nothing is shown against them.
 */
export function reviewLd(quote: Quote, context: MetaContext): ClaimReview | undefined {
  const { kind, check, source, speakers } = quote;
  const differs = check.diff?.some((change) => change.kind !== "equal") === true;
  const isShown = kind === "misquote" && check.verdict === "misquotation" && check.waived !== true;
  if (!isShown || source.meta.standing !== "primary" || !differs || !isPublic(quote)) return undefined;
  const { site, lang, absolute, urls, words, nameOf } = context;
  const label = words.evidence.labels[verdictOf(quote).label];
  const who = words.quote.misquoteTitle(listFormat(lang).format(speakers.map(({ person }) => nameOf(person).text)));
  const published = firstQuoted(quote);
  return {
    "@type": "ClaimReview",
    "@id": absolute(urls.quote(quote)),
    url: absolute(urls.quote(quote)),
    // The words never stand without the word that says what they are.
    claimReviewed: `${label}: ${who}: “${wordsOf(quote)}”`,
    inLanguage: lang,
    ...(published === undefined ? {} : { datePublished: published }),
    author: { "@type": "Organization", name: site.author, url: absolute(urls.home) },
    reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: label },
    // Who changed the words is not known and not said: the claim has no author.
    itemReviewed: {
      "@type": "Claim",
      about: speakers.map(({ person }) => personRef(person, context)),
    },
    citation: sourceRef(source, absolute),
  };
}

/** Which quotations stand for others: beside the lead of the front page, among its voices, under the articles of a month. */
import { isOwnWords } from "../digest/quotation.ts";
import type { Article, Quote } from "../digest/types.ts";

/** Three recent quotations by three people, from three articles, none of whom speaks in the lead already. */
export function voicesOf(quotes: readonly Quote[], lead: Quote | undefined): Quote[] {
  const chosen: Quote[] = [];
  const taken = lead ? [lead] : [];
  for (const quote of quotes.filter(standsAlone)) {
    const alike = [...taken, ...chosen].some(
      (other) => other.speakers[0]!.person === quote.speakers[0]!.person || other.articles[0] === quote.articles[0],
    );
    if (!alike) chosen.push(quote);
    if (chosen.length === 3) break;
  }
  return chosen;
}

/** The quotation of an article that is likeliest to be read by itself: a sentence or two, not a phrase, not a page. */
export function strongestOf(article: Article): Quote | undefined {
  const own = article.quotes.filter(isOwnWords);
  const fitting = own.filter(standsAlone);
  return fitting.sort((a, b) => Math.abs(lengthOf(a) - 140) - Math.abs(lengthOf(b) - 140))[0] ?? own[0];
}

const lengthOf = (quote: Quote): number => quote.pieces.join(" ").length;

/** Long enough to be a thought, short enough to stand in a column, whole, and from a primary source. */
const standsAlone = (quote: Quote): boolean =>
  isOwnWords(quote) &&
  quote.source.meta.standing === "primary" &&
  lengthOf(quote) > 40 &&
  lengthOf(quote) < 240 &&
  /^[^\p{Ll}].*[.!?…。！？؟][”"»’]?$/su.test(quote.pieces.join(" "));

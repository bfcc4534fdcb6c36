/**
 * Share cards: what is written on the picture of an article, a quotation or the whole site that others show beside a link. Only
 * words that match their source get a card of their own, since a card goes round without the page that says what is wrong with it.
 */
import { formatDate } from "../language/dates.ts";
import { spokenLanguage, wordsFor } from "../language/interface.ts";
import { listFormat } from "../language/locale.ts";
import { inMarks } from "../language/quotation-marks.ts";
import { personName, roleText, roleWords } from "../digest/by-language.ts";
import { isOwnWords, isPublic, wordsOf } from "../digest/quotation.ts";
import type { Article, Digest, Quote } from "../digest/types.ts";
import { languagesOf } from "./editions.ts";
import { urls, type UrlPath } from "./href.ts";
import { verdictOf } from "./verdict.ts";

/** What is written on a card. */
export interface Card {
  readonly kind: "site" | "article" | "quote";
  /** Of the words, by its BCP 47 tag; it decides on which side all begins. */
  readonly lang: string;
  /** Without quotation marks, which come with the drawing. */
  readonly words: string;
  /** The language of what stands around the words. */
  readonly around: string;
  /** The name of the digest. */
  readonly name: string;
  /** Below the words: a line with who and one with when, each in several lengths, the longest first. */
  readonly record: readonly (readonly string[])[];
  /** What the check found, or the address of the digest. */
  readonly stamp: string;
  /** Said where a quotation is too long for the card. */
  readonly goesOn: string;
  /** The card for whoever does not see it. */
  readonly alt: string;
}

export interface CardFile {
  /** Below `/cards/`. */
  readonly name: string;
  /** The finished file, which is copied. */
  readonly from: string;
  readonly alt: string;
}

/** By the keys that {@link cardKey} makes. */
export type Cards = ReadonlyMap<string, CardFile>;

export const cardKey = {
  site: (lang: string): string => `site ${lang}`,
  article: ({ path }: Pick<Article, "path">): string => `article ${path}`,
  quote: ({ id }: Pick<Quote, "id">): string => `quote ${id}`,
};

/** In points of the screen; what share cards are everywhere. */
export const CARD = { width: 1200, height: 630, type: "image/png" } as const;

/** The cards that `site.yaml` asks for, by their keys. */
export function cardsOf({ site, articles, quotes }: Digest): Map<string, Card> {
  const cards = new Map<string, Card>();
  if (site.cards === "none") return cards;
  // Without the folder: a copy that lies in another one has the same cards.
  const address = new URL(site.url).host;
  const around = (lang: string) => ({ around: lang, name: site.title, goesOn: wordsFor(lang).quote.goesOn });
  for (const lang of languagesOf(site)) {
    const { title = site.title, description } = site.editions.find((edition) => edition.lang === lang) ?? {};
    const own = description === undefined ? { lang: site.lang, words: site.description } : { lang, words: description };
    const alt = `${title}. ${own.words}`;
    cards.set(cardKey.site(lang), {
      kind: "site",
      ...around(lang),
      ...own,
      name: title,
      record: [],
      stamp: address,
      alt,
    });
  }
  for (const article of articles) {
    const lang = spokenLanguage(article.lang, site.lang);
    cards.set(cardKey.article(article), {
      kind: "article",
      ...around(lang),
      lang: article.lang,
      words: article.title,
      record: [[formatDate(article.date, lang)]],
      stamp: address,
      alt: `${site.title}: ${article.title}`,
    });
  }
  if (site.cards !== "all") return cards;
  for (const quote of quotes) {
    if (!hasCard(quote)) continue;
    const lang = spokenLanguage(quote.lang, site.lang);
    cards.set(cardKey.quote(quote), { kind: "quote", ...around(lang), ...quoteWords(quote, lang, site.lang) });
  }
  return cards;
}

/** Two cards with the same words are one file. */
export function cardCopies(cards: Cards): { url: UrlPath; from: string }[] {
  const files = [...cards.values()].map(({ name, from }) => ({ url: urls.card(name), from }));
  return [...new Map(files.map((file) => [file.url, file])).values()];
}

const hasCard = (quote: Quote): boolean => isOwnWords(quote) && isPublic(quote) && verdictOf(quote).ink === "checked";

function quoteWords(quote: Quote, lang: string, siteLang: string) {
  const { punctuation, evidence } = wordsFor(lang);
  const { speakers } = quote;
  const words = wordsOf(quote).replace(/\s+/g, " ");
  const who = listFormat(lang).format(speakers.map(({ person }) => personName(person, siteLang, lang).text));
  const day = formatDate(quote.date, lang);
  const [first, ...others] = speakers;
  const roles =
    others.length === 0 ? first!.roles.map((role) => roleText(roleWords(role, siteLang, lang), punctuation.comma)) : [];
  return {
    lang: quote.lang,
    words,
    record: [[who], [[...roles, day].join(punctuation.comma), day]],
    stamp: evidence.labels[verdictOf(quote).label],
    alt: `${inMarks(words, quote.lang)} — ${who}${punctuation.comma}${day}`,
  };
}

/** What is asked of a quotation everywhere: its words in one line, whose they are, where they may stand. */
import type { IsoDate } from "../language/dates.ts";
import { unique } from "./order.ts";
import type { Article, Quote, Source } from "./types.ts";

/** Its words, with an ellipsis where the article has words of its own between the pieces. */
export const wordsOf = ({ pieces }: Pick<Quote, "pieces">): string => pieces.join(" … ");

/** What a `misquote:` marks are not the person's words, and are never counted or shown as theirs. */
export const isOwnWords = ({ kind }: Quote): boolean => kind === "quote";

/** Private persons' words stand in their article and on their evidence page, in no list, no count, no index and no data. */
export const isPublic = ({ speakers }: Quote): boolean => speakers.every(({ person }) => person.hasArchive);

/** The quotations of some articles, each once, that are their speakers' own words and stand in lists. */
export const ownWordsIn = (articles: readonly Article[]): Quote[] =>
  unique(articles.flatMap(({ quotes }) => quotes)).filter((one) => isOwnWords(one) && isPublic(one));

/** The day it was first quoted here; undefined when no article that stands quotes it. */
export const firstQuoted = ({ articles }: Quote): IsoDate | undefined =>
  articles.map(({ published }) => published).sort()[0];

/** What an article rests on: the sources it quotes from, then those it names besides, each once. */
export const sourcesOf = ({ quotes, basedOn }: Article): Source[] =>
  unique([...quotes.map(({ source }) => source), ...basedOn]);

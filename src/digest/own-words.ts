/** Whose words a quotation is, and whether it may stand anywhere but in its article and on its evidence page. */
import { unique } from "./order.ts";
import type { Article, Quote } from "./types.ts";

/** What a `misquote:` marks are not the person's words, and are never counted or shown as theirs. */
export const isOwnWords = ({ kind }: Quote): boolean => kind === "quote";

/** Private persons' words stand in their article and on their evidence page, in no list, no count, no index and no data. */
export const isPublic = ({ speakers }: Quote): boolean => speakers.every(({ person }) => person.hasArchive);

/** The quotations of some articles, each once, that are their speakers' own words and stand in lists. */
export const ownWordsIn = (articles: readonly Article[]): Quote[] =>
  unique(articles.flatMap(({ quotes }) => quotes)).filter((one) => isOwnWords(one) && isPublic(one));

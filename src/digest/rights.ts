/** The thirty articles of the Universal Declaration, each with everything in the digest that touches on it. */
import { newestFirst, unique } from "./order.ts";
import type { Article, Digest, Person, Quote, Tag } from "./types.ts";

export const RIGHTS = 30;

export interface Right {
  readonly kind: "right";
  /** The number of the article of the Universal Declaration of Human Rights, 1 to 30. */
  readonly number: number;
  /** Articles that name the right, or a topic of which does; newest first. */
  readonly articles: readonly Article[];
  /** Topics that touch on it. */
  readonly tags: readonly Tag[];
  /** Words of people with an archive in these articles; newest first. */
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
}

/** Every right from 1 to 30, those that nothing touches on among them. */
export function rightsOf(digest: Pick<Digest, "articles" | "tags">): Right[] {
  return Array.from({ length: RIGHTS }, (_, i) => rightOf(i + 1, digest));
}

/** The rights an article touches on: its own and those of its topics, ascending. */
export function rightsTouchedBy(article: Pick<Article, "rights" | "tags">): number[] {
  return unique([...article.rights, ...article.tags.flatMap(({ rights }) => rights)]).sort((a, b) => a - b);
}

function rightOf(number: number, { articles, tags }: Pick<Digest, "articles" | "tags">): Right {
  const touching = articles.filter((article) => rightsTouchedBy(article).includes(number));
  const quotes = unique(touching.flatMap((article) => article.quotes)).filter(
    ({ kind, speakers }) => kind === "quote" && speakers.every(({ person }) => person.hasArchive),
  );
  return {
    kind: "right",
    number,
    articles: touching,
    tags: tags.filter(({ rights }) => rights.includes(number)),
    quotes: quotes.sort(newestFirst(({ id }) => id)),
    people: unique(touching.flatMap(({ people }) => people)).filter(({ hasArchive }) => hasArchive),
  };
}

/** The thirty articles of the Universal Declaration, each with everything in the digest that touches on it. */
import { ownWordsIn } from "./quotation.ts";
import { newestFirst, unique } from "./order.ts";
import type { Article, Digest, Person, Quote, Tag } from "./types.ts";

const RIGHTS = 30;

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
  return [...articlesByRight(digest.articles)].map(([number, touching]) => rightOf(number, touching, digest.tags));
}

/** The articles that touch on each right, by its number, in their own order; every right from 1 to 30 is there. */
export function articlesByRight(articles: readonly Article[]): Map<number, Article[]> {
  const touching = new Map<number, Article[]>(Array.from({ length: RIGHTS }, (_, i) => [i + 1, []]));
  for (const article of articles) {
    for (const number of rightsTouchedBy(article)) touching.get(number)?.push(article);
  }
  return touching;
}

/** The rights an article touches on: its own and those of its topics, ascending. */
export function rightsTouchedBy(article: Pick<Article, "rights" | "tags">): number[] {
  return unique([...article.rights, ...article.tags.flatMap(({ rights }) => rights)]).sort((a, b) => a - b);
}

function rightOf(number: number, articles: readonly Article[], tags: Digest["tags"]): Right {
  return {
    kind: "right",
    number,
    articles,
    tags: tags.filter(({ rights }) => rights.includes(number)),
    quotes: ownWordsIn(articles).sort(newestFirst(({ id }) => id)),
    people: unique(articles.flatMap(({ people }) => people)).filter(({ hasArchive }) => hasArchive),
  };
}

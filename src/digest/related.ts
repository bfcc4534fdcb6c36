/** Which articles belong together: those that share people and topics, the rarer the more. */
import { compareText } from "./order.ts";
import type { Article, Person, Tag } from "./types.ts";

/** How many other articles are weighed for one; what is common to thousands tells little. */
const CANDIDATES = 120;

/**
 * Makes a function from an article to its related ones, the nearest first. A shared person or topic counts
 * `1 / (1 + ln n)`, n being how many articles have it; ties go to the newer article.
 */
export function relatedArticles(articles: readonly Article[], most = 4): (article: Article) => Article[] {
  const having = new Map<Person | Tag, Article[]>();
  for (const article of articles) {
    for (const feature of featuresOf(article)) {
      const list = having.get(feature);
      if (list) list.push(article);
      else having.set(feature, [article]);
    }
  }
  const rarity = (feature: Person | Tag): number => 1 / (1 + Math.log(having.get(feature)?.length ?? 1));

  return (article) => {
    const features = featuresOf(article).sort((a, b) => rarity(b) - rarity(a) || compareText(a.slug, b.slug));
    const candidates = new Set<Article>();
    for (const feature of features) {
      for (const other of having.get(feature) ?? []) {
        if (candidates.size >= CANDIDATES) break;
        if (other !== article && other.lang === article.lang) candidates.add(other);
      }
    }
    const own = new Map(features.map((feature) => [feature, rarity(feature)]));
    return [...candidates]
      .map((other) => ({ other, score: featuresOf(other).reduce((sum, feature) => sum + (own.get(feature) ?? 0), 0) }))
      .sort(
        (a, b) =>
          b.score - a.score || compareText(b.other.date, a.other.date) || compareText(a.other.path, b.other.path),
      )
      .slice(0, most)
      .map(({ other }) => other);
  };
}

const featuresOf = (article: Article): (Person | Tag)[] => [...article.people, ...article.tags];

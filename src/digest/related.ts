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
  // By number, since millions of pairs are weighed.
  const numberOf = new Map(articles.map((article, i) => [article, i]));
  const having = new Map<Person | Tag, number[]>();
  for (const [i, article] of articles.entries()) {
    for (const feature of featuresOf(article)) {
      const list = having.get(feature);
      if (list) list.push(i);
      else having.set(feature, [i]);
    }
  }
  const rarity = new Map([...having].map(([feature, list]) => [feature, 1 / (1 + Math.log(list.length))]));
  const scores = new Float64Array(articles.length);

  return (article) => {
    const self = numberOf.get(article);
    const features = featuresOf(article).sort((a, b) => rarity.get(b)! - rarity.get(a)! || compareText(a.slug, b.slug));
    const candidates: number[] = [];
    for (const feature of features) {
      const weight = rarity.get(feature)!;
      for (const i of having.get(feature)!) {
        if (scores[i]! > 0) scores[i]! += weight;
        else if (candidates.length < CANDIDATES && i !== self && articles[i]!.lang === article.lang) {
          candidates.push(i);
          scores[i] = weight;
        }
      }
    }
    // Kept in order as they come: to sort all for the sake of four would cost more than to weigh them.
    const nearest: Weighed[] = [];
    for (const i of candidates) {
      const one = { other: articles[i]!, score: scores[i]! };
      scores[i] = 0;
      if (nearest.length === most && one.score < nearest[most - 1]!.score) continue;
      const at = nearest.findIndex((before) => isNearer(one, before));
      nearest.splice(at === -1 ? nearest.length : at, 0, one);
      nearest.length = Math.min(nearest.length, most);
    }
    return nearest.map(({ other }) => other);
  };
}

interface Weighed {
  other: Article;
  score: number;
}

/** Whether `a` stands before `b`: the higher score, then the newer article. */
function isNearer(a: Weighed, b: Weighed): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return (compareText(b.other.date, a.other.date) || compareText(a.other.path, b.other.path)) < 0;
}

const featuresOf = (article: Article): (Person | Tag)[] => [...article.people, ...article.tags];

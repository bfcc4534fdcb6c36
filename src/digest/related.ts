/** Which articles belong together: those that share people and topics, the rarer the more. */
import { compareText } from "./order.ts";
import type { Article, Person, Tag } from "./types.ts";

/** How many other articles are weighed for one; what is common to thousands tells little. */
const CANDIDATES = 120;

/**
 * Makes a function from an article to its related ones, the nearest first. A shared person or topic counts
 * `1 / (1 + ln n)`, n being how many articles have it; ties go to the article that stands first in `articles`.
 */
export function relatedArticles(articles: readonly Article[], most = 4): (article: Article) => Article[] {
  const having = new Map<Person | Tag, number[]>();
  for (const [i, article] of articles.entries()) {
    for (const feature of featuresOf(article)) {
      const list = having.get(feature);
      if (list) list.push(i);
      else having.set(feature, [i]);
    }
  }
  // A million pairs are weighed, so all of it is numbers in a row: the rarest feature has the smallest.
  const features = [...having].sort(([a, x], [b, y]) => x.length - y.length || compareText(a.slug, b.slug));
  const lists = features.map(([, list]) => Uint32Array.from(list));
  const weights = lists.map(({ length }) => 1 / (1 + Math.log(length)));
  const placeOf = new Map(articles.map((article, i) => [article, i]));
  const languages = [...new Set(articles.map(({ lang }) => lang))];
  const languageOf = Uint16Array.from(articles, ({ lang }) => languages.indexOf(lang));
  const { begins, numbers } = inOneRow(lists, articles.length);
  const shared = new Float64Array(lists.length);
  const isCandidate = new Uint8Array(articles.length);

  return (article) => {
    const self = placeOf.get(article)!;
    const own = numbers.subarray(begins[self], begins[self + 1]);
    const candidates: number[] = [];
    for (const feature of own) {
      shared[feature] = weights[feature]!;
      for (const i of lists[feature]!) {
        if (candidates.length === CANDIDATES) break;
        if (isCandidate[i] || i === self || languageOf[i] !== languageOf[self]) continue;
        isCandidate[i] = 1;
        candidates.push(i);
      }
    }
    // Kept in order as they come: to sort all for the sake of four would cost more than to weigh them.
    const nearest: { i: number; score: number }[] = [];
    for (const i of candidates) {
      isCandidate[i] = 0;
      let score = 0;
      for (let at = begins[i]!; at < begins[i + 1]!; at++) score += shared[numbers[at]!]!;
      if (nearest.length === most && score < nearest[most - 1]!.score) continue;
      const after = nearest.findIndex((one) => score > one.score || (score === one.score && i < one.i));
      nearest.splice(after === -1 ? nearest.length : after, 0, { i, score });
      nearest.length = Math.min(nearest.length, most);
    }
    for (const feature of own) shared[feature] = 0;
    return nearest.map(({ i }) => articles[i]!);
  };
}

/** The features of every article, one article after the other: those of article `i` begin at `begins[i]`. */
function inOneRow(lists: readonly Uint32Array[], articles: number): { begins: Uint32Array; numbers: Uint32Array } {
  const begins = new Uint32Array(articles + 1);
  for (const list of lists) for (const i of list) begins[i + 1]!++;
  for (let i = 0; i < articles; i++) begins[i + 1]! += begins[i]!;
  const numbers = new Uint32Array(begins[articles]!);
  const next = begins.slice();
  for (const [feature, list] of lists.entries()) for (const i of list) numbers[next[i]!++] = feature;
  return { begins, numbers };
}

const featuresOf = (article: Article): (Person | Tag)[] => [...article.people, ...article.tags];

/** Records that may have typed phrases, so that few others are loaded to be looked at again. Usable in a browser. */
import type { LanguageIndex } from "./language-index.ts";
import { matches } from "./matching.ts";
import type { FilterExpression } from "./pagefind.ts";
import type { Found, Order } from "./results.ts";
import { hasPairs } from "./unspaced.ts";

/**
 * Pagefind knows where the stems of words stand and misses few phrases: one that begins inside a compound, or has other
 * marks. Those are looked for in the best of all records with these words, since to load every one would take minutes.
 */
const MOST_TRIED = 40;

export interface Part {
  index: LanguageIndex;
  filters: FilterExpression;
}

/** For each index what it has, in the wanted order; a language may be parted into several. */
export async function inARow(
  parts: readonly Part[],
  words: readonly string[],
  phrases: readonly string[],
  order: Order,
): Promise<Found[][]> {
  const known = await Promise.all(parts.map((part) => asPagefindKnows(part, words, phrases, order)));
  const langs = new Set(parts.filter((_, i) => known[i]!.length > 0).map(({ index }) => index.lang));
  return Promise.all(
    parts.map(async (part, i) => (langs.has(part.index.lang) ? known[i]! : await bestOf(part, words, order))),
  );
}

async function asPagefindKnows(
  { index, filters }: Part,
  words: readonly string[],
  phrases: readonly string[],
  order: Order,
): Promise<Found[]> {
  const all = await matches(index, words, filters, order);
  // Words without spaces stand in the index as pairs of characters: what has all of them mostly has them in a row.
  if (hasPairs(index.key)) return all;
  const rows = await Promise.all(phrases.map((phrase) => index.search(`"${phrase.replaceAll('"', " ")}"`, filters)));
  const ids = rows.map(({ results }) => new Set(results.map(({ id }) => id)));
  return all.filter(({ result }) => ids.every((row) => row.has(result.id)));
}

async function bestOf({ index, filters }: Part, words: readonly string[], order: Order): Promise<Found[]> {
  const all = await matches(index, words, filters, order);
  if (order === "relevance" || all.length <= MOST_TRIED) return all.slice(0, MOST_TRIED);
  const best = (await matches(index, words, filters, "relevance")).slice(0, MOST_TRIED);
  const ids = new Set(best.map(({ result }) => result.id));
  return all.filter(({ result }) => ids.has(result.id));
}

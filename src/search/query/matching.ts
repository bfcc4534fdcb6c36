/** Which records of one index match, which typed words it lacks, and under which other form it has them. Usable in a browser. */
import { otherForms, queryForm } from "./forms.ts";
import { hasBeginning, recordOf } from "./hit.ts";
import type { LanguageIndex } from "./language-index.ts";
import type { EngineResult, FilterExpression } from "./pagefind.ts";
import { bestFirst, type Found, type Order } from "./results.ts";
import { hasPairs, isUnspaced, queryPairs } from "./unspaced.ts";

/** How many of the first results are asked whether they have a word. */
const WITNESSES = 4;

/** The words as the index is asked for them. */
export function termOf(words: readonly string[], key: string): string {
  return words.map((word) => formOf(word, key)).join(" ");
}

const formOf = (word: string, key: string): string =>
  isUnspaced(word) && hasPairs(key) ? queryPairs(word) : queryForm(word, key);

/** Results with all words, whether or not in a row; all records for no words. */
export async function matches(
  index: LanguageIndex,
  words: readonly string[],
  filters: FilterExpression,
  order: Order,
): Promise<Found[]> {
  const sort = order === "relevance" ? undefined : order === "newest" ? "desc" : "asc";
  const term = words.length === 0 ? null : termOf(words, index.key);
  const { results } = await index.search(term, filters, sort);
  const found = results.map((result) => ({ index, result, score: result.score }));
  return sort || term === null ? found : bestFirst(found);
}

export interface Lacking {
  /** Words that no record has, not even as the beginning of a word. */
  missing: string[];
  /** Words that stand there in another form, "l’ordre" as "ordre", or of which only pairs of characters stand there. */
  instead: Map<string, string[]>;
  /** Some pair of characters is nowhere. */
  isPartial: boolean;
}

/** Pagefind drops a word that it lacks, or cuts it until something begins like the rest; this tells. */
export async function lackingIn(
  index: LanguageIndex,
  words: readonly string[],
  first: readonly Found[],
): Promise<Lacking> {
  const lacking: Lacking = { missing: [], instead: new Map(), isPartial: false };
  const witnesses = await recordsOf(
    index,
    first.map(({ result }) => result),
  );
  for (const word of words) {
    if (witnesses.some((record) => hasBeginning(record, word)) || (await isThere(index, word))) continue;
    if (hasPairs(index.key) && isUnspaced(word)) {
      // Nobody knows where its words end: some of it may be there.
      const pairs = queryPairs(word).split(" ");
      const there = await Promise.all(pairs.map((pair) => index.has(pair)));
      if (there.includes(true)) {
        lacking.instead.set(
          word,
          pairs.filter((_, i) => there[i]),
        );
        lacking.isPartial = true;
        continue;
      }
    }
    let other: string | undefined;
    for (const form of otherForms(word, index.key)) {
      if (other === undefined && (await isThere(index, form))) other = form;
    }
    if (other === undefined) lacking.missing.push(word);
    else lacking.instead.set(word, [other]);
  }
  return lacking;
}

async function isThere(index: LanguageIndex, word: string): Promise<boolean> {
  const form = formOf(word, index.key);
  if (await index.has(form)) return true;
  // It may be the beginning of a word, or stand in titles only.
  const { results } = await index.search(form, {});
  const records = await recordsOf(index, results);
  return records.some((record) => hasBeginning(record, word));
}

async function recordsOf(index: LanguageIndex, results: readonly EngineResult[]) {
  const fragments = await Promise.all(results.slice(0, WITNESSES).map((result) => result.data()));
  return fragments.map((fragment) => recordOf(fragment, index.key, index.lang));
}

/** Records that have some of the words, those with the most and the rarest first: for when none has all. */
export async function someMatches(
  index: LanguageIndex,
  words: readonly string[],
  filters: FilterExpression,
): Promise<Found[]> {
  const sums = new Map<string, Found>();
  for (const form of words.flatMap((word) =>
    isUnspaced(word) ? formOf(word, index.key).split(" ") : formOf(word, index.key),
  )) {
    // Pagefind would cut a form that is not there until something begins like the rest.
    if (!(await isThere(index, form))) continue;
    const { results } = await index.search(form, filters);
    const rarity = Math.log(1 + index.size / (results.length + 1)) ** 2;
    for (const result of results) {
      const known = sums.get(result.id);
      if (known) {
        known.score += rarity;
        known.result = { ...result, words: [...known.result.words, ...result.words] };
      } else sums.set(result.id, { index, result, score: rarity });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

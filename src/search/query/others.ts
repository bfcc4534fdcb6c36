/** Records that have some of the typed words, for when hardly any has all of them. Usable in a browser. */
import { asksForDiffering, type Ask } from "./ask.ts";
import { filtersFor } from "./filters.ts";
import type { LanguageIndex } from "./language-index.ts";
import { someMatches } from "./matching.ts";
import { Results } from "./results.ts";
import type { Finding } from "./outcome.ts";

/** When there are as many results as are shown at first, nobody needs others. */
const ENOUGH = 10;

/** Gives them when they are wanted; none for a phrase, a single word, results in order of dates, and where all are such. */
export function othersOf(
  { results, count, typed, isDiffering, isLoose }: Finding,
  indexes: readonly LanguageIndex[],
  ask: Ask,
): () => Promise<Results> {
  const { words, phrases } = typed;
  const isStrict = phrases.length > 0 || words.length < 2 || ask.sort !== "relevance";
  if (isStrict || isDiffering || isLoose || count === 0 || count >= ENOUGH) {
    return async () => new Results([], typed, "relevance");
  }
  return async () => {
    const lists = await Promise.all(
      indexes.map(async (index) => {
        const found = await someMatches(
          index,
          words,
          await filtersFor(index, ask, asksForDiffering(ask) ? "with" : "without"),
        );
        return found.filter(({ result }) => !results.ids.has(result.id));
      }),
    );
    return new Results(lists, typed, "relevance");
  };
}

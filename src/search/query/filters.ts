/** The choices of a reader as Pagefind's filters, and how many results each further choice would leave. Usable in a browser. */
import { FACETS, isBetween, type Ask, type Facet } from "./ask.ts";
import type { LanguageIndex } from "./language-index.ts";
import type { Counts, FilterExpression } from "./pagefind.ts";

/** Words that are shown because they differ: left out, with the others, or alone. */
export type Differing = "without" | "with" | "only";

/** A value that no record has: asking for it loads a filter and changes nothing. */
const NOBODY = "\0";
const loading = (name: string): FilterExpression => ({ not: { [name]: NOBODY } });

/** `but` leaves the choices within one facet out. */
export async function filtersFor(
  index: LanguageIndex,
  ask: Ask,
  differing: Differing,
  options: { but?: Facet; counted?: boolean } = {},
): Promise<FilterExpression> {
  const all: FilterExpression[] = [];
  if (differing !== "with") all.push(differing === "only" ? { differs: "yes" } : { not: { differs: "yes" } });
  for (const facet of FACETS) {
    const values = ask.filters[facet] ?? [];
    if (values.length > 0 && facet !== options.but) all.push({ [facet]: { any: values } });
    else if (options.counted) all.push(loading(facet));
  }
  if (ask.from !== "" || ask.to !== "") all.push({ day: { any: await daysOf(index, ask) } });
  return all.length === 0 ? {} : { all };
}

/** Pagefind knows no ranges, but it can say which dates there are. */
async function daysOf(index: LanguageIndex, { from, to }: Ask): Promise<string[]> {
  const { counts } = await index.search(null, loading("day"));
  const days = Object.keys(counts["day"] ?? {}).filter((day) => isBetween(day, from, to));
  return days.length > 0 ? days : [NOBODY];
}

/** How many of the results have each value of each facet, over several indexes. */
export function added(all: readonly Counts[], facet: Facet): Map<string, number> {
  const sums = new Map<string, number>();
  for (const counts of all) {
    for (const [value, count] of Object.entries(counts[facet] ?? {})) {
      sums.set(value, (sums.get(value) ?? 0) + count);
    }
  }
  return sums;
}

/** Ways through a long archive: its quotations by topic, by source and by what their comparison showed. */
import type { Person, Quote, Source, Tag } from "../digest/types.ts";
import { byName, compareText, groupBy, unique } from "../digest/order.ts";
import { verdictOf, type VerdictLabel } from "./verdict.ts";

export type Facet = { readonly quotes: readonly Quote[]; readonly value: string } & (
  | { readonly by: "topic"; readonly tag: Tag }
  | { readonly by: "source"; readonly source: Source }
  | { readonly by: "verdict"; readonly label: VerdictLabel }
);

/** An archive that fits on a screen or two is read faster than it is filtered. */
const LONG_ARCHIVE = 10;

/** The facets of a person's archive, by topic, then source, then verdict; none for a short archive. */
export function facetsOf({ quotes }: Person): Facet[] {
  if (quotes.length < LONG_ARCHIVE) return [];
  const byTopic = new Map<Tag, Quote[]>();
  for (const quote of quotes) {
    for (const tag of unique(quote.articles.flatMap((article) => article.tags))) {
      const list = byTopic.get(tag);
      if (list) list.push(quote);
      else byTopic.set(tag, [quote]);
    }
  }
  const topics = [...byTopic]
    .map(([tag, list]): Facet => ({ by: "topic", tag, quotes: list, value: tag.slug }))
    .sort(
      byName(
        (facet) => (facet.by === "topic" ? facet.tag.label : ""),
        (facet) => facet.value,
      ),
    );
  const sources = [...groupBy(quotes, ({ source }) => source)].map(([source, list]): Facet => ({
    by: "source",
    source,
    quotes: list,
    value: source.slug,
  }));
  return [...topics, ...sources, ...verdictsOf(quotes)].filter((facet, _, all) => {
    // A facet with one value filters nothing.
    return all.filter(({ by }) => by === facet.by).length > 1;
  });
}

/** How many of some quotations carry which label, the commonest first. */
export function verdictsOf(quotes: readonly Quote[]): (Facet & { by: "verdict" })[] {
  return [...groupBy(quotes, (quote) => verdictOf(quote).label)]
    .map(([label, list]) => ({ by: "verdict" as const, label, quotes: list, value: label.toLowerCase() }))
    .sort((a, b) => b.quotes.length - a.quotes.length || compareText(a.label, b.label));
}

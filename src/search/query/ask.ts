/** What a reader asks of the search: words, filters, dates, order. Usable in a browser. */

export const FACETS = ["kind", "person", "topic", "year", "place", "right", "verdict", "source"] as const;
export type Facet = (typeof FACETS)[number];

export type Sort = "relevance" | "newest" | "oldest";

export interface Ask {
  words: string;
  /** The words in a row, as they are. */
  exact: boolean;
  /** Values that are chosen; one of each facet is enough. */
  filters: Partial<Record<Facet, string[]>>;
  /** The first and the last day, each a year, a month or a day; "" for none. */
  from: string;
  to: string;
  sort: Sort;
  /** Look in the indexes of all languages, not in the likeliest. */
  allLanguages: boolean;
}

export const NOTHING: Ask = {
  words: "",
  exact: false,
  filters: {},
  from: "",
  to: "",
  sort: "relevance",
  allLanguages: false,
};

export const isNarrowed = ({ filters, from, to }: Ask): boolean =>
  from !== "" || to !== "" || FACETS.some((facet) => (filters[facet]?.length ?? 0) > 0);

/** Whether words that are shown because they differ were asked for: by their kind, or by what their comparison showed. */
export const asksForDiffering = ({ filters }: Ask): boolean =>
  (filters.kind?.includes("misquote") ?? false) ||
  (filters.verdict?.some((verdict) => verdict === "misquotation" || verdict === "conflicting") ?? false);

/** An ask as the fragment of an address: what is after `#` never goes into a request. */
export function toFragment(ask: Ask): string {
  const all: [string, string][] = [];
  if (ask.words !== "") all.push(["q", ask.words]);
  if (ask.exact) all.push(["exact", "1"]);
  for (const facet of FACETS) for (const value of ask.filters[facet] ?? []) all.push([facet, value]);
  if (ask.from !== "") all.push(["from", ask.from]);
  if (ask.to !== "") all.push(["to", ask.to]);
  if (ask.sort !== "relevance") all.push(["sort", ask.sort]);
  if (ask.allLanguages) all.push(["lang", "all"]);
  return new URLSearchParams(all).toString();
}

/** The ask of a fragment, with or without its `#`; whatever it does not know is left out. */
export function fromFragment(fragment: string): Ask {
  const given = fragment.replace(/^#/, "");
  // A link of the site may have its `=` encoded.
  const all = new URLSearchParams(given.includes("=") ? given : safelyDecoded(given));
  const filters: Ask["filters"] = {};
  for (const facet of FACETS) {
    const values = [...new Set(all.getAll(facet).filter((value) => value !== ""))];
    if (values.length > 0) filters[facet] = values;
  }
  const sort = all.get("sort");
  return {
    words: all.get("q") ?? "",
    exact: all.get("exact") === "1",
    filters,
    from: readDay(all.get("from")),
    to: readDay(all.get("to")),
    sort: sort === "newest" || sort === "oldest" ? sort : "relevance",
    allLanguages: all.get("lang") === "all",
  };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A year, a month or a day, or "" for what is none. */
export function readDay(text: string | null): string {
  const given = (text ?? "").trim();
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(given) ? given : "";
}

/** Whether a date, which may be known to the year or month only, can lie in the range. As text, dates sort by time. */
export function isBetween(date: string, from: string, to: string): boolean {
  return (from === "" || lastDay(date) >= firstDay(from)) && (to === "" || firstDay(date) <= lastDay(to));
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** The orders of the digest's lists, each with a tie-break, so that every build lists alike. */

export type Comparison<T> = (a: T, b: T) => number;

export const compareText: Comparison<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// A collator takes long to make. The locale is named: the order must not depend on the machine's.
const collators = new Map<string, Intl.Collator>();

/** Names as a reader of `lang` looks them up; names that collate alike keep the order of their keys. */
export function byName<T>(nameOf: (one: T) => string, keyOf: (one: T) => string, lang = "en"): Comparison<T> {
  const collator = collators.get(lang) ?? new Intl.Collator(lang, { sensitivity: "base", numeric: true });
  collators.set(lang, collator);
  return (a, b) => collator.compare(nameOf(a), nameOf(b)) || compareText(keyOf(a), keyOf(b));
}

/** The latest date first, then by key. */
export function newestFirst<T extends { readonly date: string }>(keyOf: (one: T) => string): Comparison<T> {
  return (a, b) => compareText(b.date, a.date) || compareText(keyOf(a), keyOf(b));
}

/** The list without repetitions, in the order of first appearance. */
export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Groups a list by key, in the order the keys first appear. */
export function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** What comes out of a search, and how many records that are. Usable in a browser. */
import { LOOKED_AT } from "./rank.ts";
import { Results, type Found, type Order } from "./results.ts";
import type { Typed } from "./typed.ts";

export interface Missing {
  word: string;
  /** The word that was looked for in its place. */
  instead?: string;
}

/** What was found in some of the indexes. */
export interface Finding {
  results: Results;
  /** How many records match. */
  count: number;
  /** There may be fewer: these have the stems of a phrase in a row, and not all have been looked at. */
  isAtMost: boolean;
  /** Words that no record has. */
  missing: Missing[];
  /** Nothing true matched: these are words that are shown because they differ. */
  isDiffering: boolean;
  /** No record has all words, or none has them in a row: these have some, or have them in another order. */
  isLoose: boolean;
  /** What was looked for in the end. */
  typed: Typed;
}

export interface Outcome extends Finding {
  /** Languages that were looked in, and others that may hold such words, as BCP 47. */
  languages: string[];
  otherLanguages: string[];
  /** Records with some of the words, for when few have all: `othersOf`. */
  others: () => Promise<Results>;
}

/** More matches of a phrase are not counted one by one: a reader has loaded so many when the first are shown, and no more. */
const MOST_COUNTED = LOOKED_AT;

/** The records of `lists`, one list for each index, as what was found for `typed`. */
export function findingOf(lists: Found[][], typed: Typed, order: Order, more: Partial<Finding> = {}): Finding {
  return {
    results: new Results(lists, typed, order),
    count: lists.reduce((sum, list) => sum + list.length, 0),
    isAtMost: false,
    missing: [],
    isDiffering: false,
    isLoose: false,
    typed,
    ...more,
  };
}

/** The records that have a phrase are counted one by one while they are few. */
export async function counted(finding: Finding): Promise<Finding> {
  if (finding.typed.phrases.length === 0 || finding.count === 0) return finding;
  const held = await finding.results.hold(Math.min(finding.count, MOST_COUNTED));
  return held < MOST_COUNTED ? { ...finding, count: held } : { ...finding, isAtMost: finding.count > held };
}

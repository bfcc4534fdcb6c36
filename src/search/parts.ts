/** Parts the records of a language into indexes of a size that Pagefind can make in little memory. */
import type { SearchRecord } from "./records.ts";

/** Until it has written, Pagefind holds about 0.35 MB for each record, where a quarter are articles of 600 words. */
const MOST_RECORDS = 5000;

/**
 * Indexes by name, the latest records first as they are handed in. The parts are counted from the oldest records on: what
 * is added is newer as a rule, so that a later build finds the full parts before it in the cache.
 */
export function partsOf(
  index: string,
  records: readonly SearchRecord[],
  most = MOST_RECORDS,
): [index: string, records: readonly SearchRecord[]][] {
  if (records.length <= most) return [[index, records]];
  const parts: [string, readonly SearchRecord[]][] = [];
  for (let end = records.length; end > 0; end -= most) {
    parts.unshift([`${index}-${parts.length + 1}`, records.slice(Math.max(0, end - most), end)]);
  }
  return parts;
}

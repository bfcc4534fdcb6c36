/** Parts the records of a language into indexes of a size that Pagefind can make in little memory. */
import type { SearchRecord } from "./records.ts";

/** Until it has written, Pagefind holds about 200 bytes for each character it was given: one gigabyte. */
const MOST_CHARACTERS = 7_000_000;

/**
 * Indexes by name, the latest records first as they are handed in. The parts are filled from the oldest records on: what
 * is added is newer as a rule, so that a later build finds the full parts before it in the cache.
 */
export function partsOf(
  index: string,
  records: readonly SearchRecord[],
  most = MOST_CHARACTERS,
): [index: string, records: readonly SearchRecord[]][] {
  const parts: SearchRecord[][] = [[]];
  let characters = 0;
  for (const record of records.toReversed()) {
    const more = charactersOf(record);
    if (characters > 0 && characters + more > most) {
      parts.push([]);
      characters = 0;
    }
    characters += more;
    parts.at(-1)!.push(record);
  }
  if (parts.length === 1) return [[index, records]];
  const named = parts.map((part, i): [string, SearchRecord[]] => [`${index}-${i + 1}`, part.toReversed()]);
  return named.toReversed();
}

const charactersOf = ({ content, meta }: SearchRecord): number =>
  Object.values(meta).reduce((sum, { length }) => sum + length, content.length);

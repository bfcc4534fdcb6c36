/** The words of an index with how many records have them: to say that a word is not there, and which one may be meant. */
import { fold } from "./query/forms.ts";
import { readVocabulary } from "./query/spelling.ts";
import { hasPairs } from "./query/unspaced.ts";
import type { SearchRecord } from "./records.ts";

/** The list is fetched only when a word was not found; rarer words than these are seldom the ones that were meant. */
const MOST_WORDS = 20_000;
/** A name stands in few records and is what readers misspell most. */
const WEIGHT_OF_NAME = 1000;

/** Lines of "word count", the commonest first; empty for scripts without spaces, where a word is not misspelt but another. */
export function vocabularyOf(records: readonly SearchRecord[], index: string): string {
  if (hasPairs(index)) return "";
  const counts = new Map<string, number>();
  const add = (word: string, weight: number): unknown => counts.set(word, (counts.get(word) ?? 0) + weight);
  for (const { content, meta, filters } of records) {
    const names = filters.kind[0] === "person" ? meta["title"] : "";
    for (const word of wordsOf(`${content} ${meta["title"] ?? ""} ${meta["topics"] ?? ""}`)) add(word, 1);
    for (const word of wordsOf(names ?? "")) add(word, WEIGHT_OF_NAME);
  }
  return listed(counts);
}

/** The words of a language that was parted, from those of its parts. */
export function mergedVocabulary(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0]!;
  const counts = new Map<string, number>();
  for (const { word, count } of parts.flatMap(readVocabulary)) counts.set(word, (counts.get(word) ?? 0) + count);
  return listed(counts);
}

function listed(counts: ReadonlyMap<string, number>): string {
  const lines = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
  return lines.map(([word, count]) => `${word} ${count}\n`).join("");
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/\p{L}{3,}/gu));

/** Locates the nearest words of a source when a quotation does not stand in it exactly: semi-global alignment of N2 tokens. */
import { type WordToken, n1Text, n2 } from "./normalize.ts";
import type { View } from "./view.ts";
import { isWordOf } from "./words.ts";

/** The nearest window of a view, in view offsets. */
export interface Nearest {
  readonly start: number;
  readonly end: number;
  /** 1 − edits / the longer of quotation and window. */
  readonly score: number;
  /** The quotation only lacks words of the window: none was changed or added. */
  readonly onlyLacks: boolean;
  readonly sharesContentWord: boolean;
}

const KEEP = 0;
const CHANGE = 1;
const LACKS = 2;
const ADDS = 3;
/** An edit, in parts: a changed or added word costs a trifle more than a missing one, so that of equal counts the one with more of the words wins. */
const EDIT = 1000;
/** A quotation longer than this is located by its beginning. */
const MOST_TOKENS = 600;

/** The quotation whole, the source free at both ends, each edit costs one: O(m·n), with traceback. */
export function nearestIn(view: View, words: string): Nearest | undefined {
  const quotation = n2(n1Text(words).replaceAll("…", " "), view.lang).slice(0, MOST_TOKENS);
  const source = view.words;
  const rows = quotation.length;
  const width = source.length + 1;
  if (rows === 0 || source.length === 0) return undefined;
  const numbers = new Map<string, number>();
  const number = (word: WordToken): number => {
    const known = numbers.get(word.key);
    if (known !== undefined) return known;
    numbers.set(word.key, numbers.size);
    return numbers.size - 1;
  };
  const sourceKeys = Int32Array.from(source, number);
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width);
  for (let row = 1; row <= rows; row += 1) {
    const current = new Int32Array(width);
    const word = quotation[row - 1];
    const key = word ? number(word) : -1;
    current[0] = row * (EDIT + 1);
    steps[row * width] = ADDS;
    for (let column = 1; column < width; column += 1) {
      const same = sourceKeys[column - 1] === key;
      const diagonal = (above[column - 1] ?? 0) + (same ? 0 : EDIT + 1);
      const adds = (above[column] ?? 0) + EDIT + 1;
      const lacks = (current[column - 1] ?? 0) + EDIT;
      const best = diagonal <= adds && diagonal <= lacks ? diagonal : Math.min(adds, lacks);
      current[column] = best;
      steps[row * width + column] = best === diagonal ? (same ? KEEP : CHANGE) : best === lacks ? LACKS : ADDS;
    }
    above = current;
  }
  let last = 0;
  for (let column = 1; column < width; column += 1) if ((above[column] ?? 0) < (above[last] ?? 0)) last = column;

  let row = rows;
  let column = last;
  let onlyLacks = true;
  let sharesContentWord = false;
  while (row > 0) {
    const step = steps[row * width + column];
    if (step === CHANGE || step === ADDS) onlyLacks = false;
    const word = quotation[row - 1];
    if (step === KEEP && word && !isWordOf(word.key, view.lang, "functionWords")) sharesContentWord = true;
    if (step !== LACKS) row -= 1;
    if (step !== ADDS) column -= 1;
  }
  const first = source[column];
  const final = source[last - 1];
  const size = last - column;
  if (!first || !final || size <= 0) return undefined;
  const score = 1 - Math.floor((above[last] ?? 0) / EDIT) / Math.max(rows, size);
  return { start: first.start, end: final.end, score, onlyLacks, sharesContentWord };
}

/** The measure of 5.4: whether a window is the place that a quotation was taken from. */
export function isLocated(view: View, words: string, nearest: Nearest, inNamedPassage: boolean): boolean {
  const size = n2(n1Text(words), view.lang).length;
  if (inNamedPassage && nearest.score >= 0.5 && nearest.sharesContentWord) return true;
  if (nearest.score === 1) return true;
  if (size < 4) return false;
  // All of the words in their order: some were dropped, and the place is as sure as can be.
  const first = view.sentenceIndexAt(nearest.start);
  const sentences = view.sentenceIndexAt(Math.max(nearest.start, nearest.end - 1)) - first + 1;
  const least = sentences === 1 ? 0.5 : 0.7;
  if (nearest.onlyLacks && nearest.sharesContentWord && nearest.score >= least) return true;
  if (size < 5) return false;
  return nearest.score >= (size < 8 ? 0.8 : size < 12 ? 0.65 : 0.55);
}

/** Which word of an index may be meant by one that it lacks. Usable in a browser. */
import { fold } from "./forms.ts";

/** A word, and how many records have it; names count for more. */
export interface Known {
  word: string;
  count: number;
}

export function readVocabulary(text: string): Known[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [word = "", count = "1"] = line.split(" ");
    return { word, count: Number(count) };
  });
}

/** Whether there is the word, a longer one that begins with it, or one that is its stem or another form of it. */
export function isLikely(typed: string, words: readonly Known[]): boolean {
  const wanted = fold(typed);
  const beginning = wanted.slice(0, Math.max(4, wanted.length - 3));
  return words.some(
    ({ word }) => word.startsWith(wanted) || (word.startsWith(beginning) && word.length <= wanted.length + 3),
  );
}

/** How many slips a word of a length may have. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/** The nearest word, of two the commoner; undefined when none is near. */
export function nearest(typed: string, words: readonly Known[]): string | undefined {
  const wanted = fold(typed);
  const most = slipsIn(wanted.length);
  let best: { word: string; cost: number } | undefined;
  for (const { word, count } of words) {
    if (word === wanted || Math.abs(word.length - wanted.length) > most) continue;
    const slips = distance(wanted, word, most);
    if (slips > most) continue;
    // The first letter is seldom mistyped; among equals the commoner word is likelier.
    const cost = slips + (word[0] === wanted[0] ? 0 : 0.7) - Math.min(0.6, Math.log10(count + 1) / 8);
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

/** Letters put in, left out, changed or swapped (optimal string alignment); more than `most` is not counted on. */
export function distance(a: string, b: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    // Swapped letters reach back two rows.
    if (Math.min(...row, ...last) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

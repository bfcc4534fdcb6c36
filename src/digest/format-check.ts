/** A failed check as one block of plain text: the words, the nearest words of the source, and where they part. */
import type { Check } from "../quotes/check.ts";

export function formatCheck(check: Check, pieces: readonly string[]): string {
  const lines = [`quoted:  “${oneLine(pieces.join(" … "))}”`];
  if (check.diff) {
    const source = check.diff.filter(({ kind }) => kind !== "insert").map(({ words }) => words);
    lines.push(`source:  “${oneLine(source.join(" "))}”`);
  }
  return lines.join("\n");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

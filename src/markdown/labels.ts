/** Checks the labels of quotations: each that is used is defined once, and each that is defined is used. */
import { closest, distance } from "fastest-levenshtein";
import type { Token } from "markdown-it";
import { normalizeLabel } from "./body.ts";
import type { Reading } from "./reading.ts";
import { labelOf } from "./tokens.ts";

/** To run when all paragraphs are read. `defined` are the labels Markdown knows, as it compares them. */
export function reportLabels(tokens: readonly Token[], defined: readonly string[], reading: Reading): void {
  const meant = reportUndefined(defined, reading);
  if (reading.definitions().length === 0) return;
  const used = new Set(tokens.flatMap(({ children }) => children ?? []).flatMap((child) => labelOf(child) ?? []));
  const seen = new Set<string>();
  for (const { label, bracket, end } of reading.definitions()) {
    // Where a definition stands in code or in the midst of a paragraph, Markdown does not know it.
    if (!defined.includes(label) || isCode(tokens, reading, bracket)) continue;
    const name = reading.source.slice(bracket, end).split("]")[0]! + "]";
    if (seen.has(label)) {
      const message = `the label \`${name}\` is defined a second time, which Markdown passes over; give one of the two another name`;
      reading.slip(bracket, "quote-label-twice", message);
    } else if (!used.has(label) && !reading.attributed.has(label) && !meant.has(label)) {
      const message = `no quotation uses the label \`${name}\`; write \`[“words”]${name}\` in the text, or take this line out`;
      reading.slip(bracket, "quote-label-unused", message);
    }
    seen.add(label);
  }
}

/** Tells of labels without a definition; gives the labels that were meant. */
function reportUndefined(defined: readonly string[], reading: Reading): Set<string> {
  const meant = new Set<string>();
  for (const { label, quoted, offset } of reading.undefinedLabels) {
    if (reading.brokenLabels.has(normalizeLabel(label))) continue;
    const guess = nearLabel(normalizeLabel(label), defined);
    if (guess !== undefined) meant.add(guess);
    const mend =
      label === ""
        ? `the brackets behind these words name no label; write \`[${quoted}](quote:person "source")\``
        : `no line defines the label \`[${label}]\`` +
          (guess === undefined
            ? `; add \`[${label}]: quote:person "source"\` on a line of its own, with an empty line above it`
            : `; did you mean \`[${guess.toLowerCase()}]\`?`);
    reading.slip(offset, "quote-label-undefined", mend);
  }
  return meant;
}

function nearLabel(label: string, defined: readonly string[]): string | undefined {
  if (label === "" || defined.length === 0) return undefined;
  const guess = closest(label, defined);
  return distance(label, guess) <= 2 ? guess : undefined;
}

function isCode(tokens: readonly Token[], reading: Reading, offset: number): boolean {
  return tokens.some((token) => {
    if ((token.type !== "fence" && token.type !== "code_block") || !token.map) return false;
    const { text, offset: start } = reading.block(token.map);
    return offset >= start && offset < start + text.length;
  });
}

/** Tells of footnotes that lack their text, and of texts that no mark leads to. */
import type { Token } from "markdown-it";
import { closest, distance } from "fastest-levenshtein";
import type { Reading } from "./reading.ts";

/** What markdown-it-footnote keeps while it reads: labels after a colon, -1 for those that nothing refers to. */
interface FootnoteState {
  footnotes?: { refs?: Record<string, number> };
}

/** Core rule: to run when the footnotes stand at the end. */
export function checkFootnotes(tokens: readonly Token[], reading: Reading, env: FootnoteState): void {
  const refs = env.footnotes?.refs ?? {};
  const labels = Object.keys(refs).map((key) => key.slice(1));
  const unused = new Set(labels.filter((label) => refs[`:${label}`] === -1));
  for (const block of tokens) {
    if (block.type !== "inline" || !block.content.includes("[^")) continue;
    for (const { type, content } of block.children ?? []) {
      if (type !== "text") continue;
      for (const [mark, label = ""] of content.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const { text, offset } = reading.block(block.map);
        const at = text.indexOf(mark);
        const guess = guessOf(label, labels);
        // The text that was meant is told of already.
        if (guess !== undefined) unused.delete(guess);
        const mend =
          guess === undefined
            ? `write its text on a line of its own, \`${mark}: …\`, or take the mark out`
            : `did you mean \`[^${guess}]\`?`;
        reading.slip(offset + Math.max(0, at), "footnote-missing", `the footnote \`${mark}\` has no text; ${mend}`);
      }
    }
  }
  for (const label of unused) {
    const mark = `[^${label}]`;
    const message = `no mark leads to the footnote \`${mark}\`, so nobody would see its text; write \`${mark}\` where it belongs`;
    reading.slip(Math.max(0, reading.source.indexOf(`${mark}:`)), "footnote-unused", message);
  }
}

function guessOf(label: string, labels: readonly string[]): string | undefined {
  const guess = labels.length === 0 ? undefined : closest(label, labels);
  const isNear = guess !== undefined && distance(label, guess) <= Math.max(1, label.length / 3);
  return isNear ? guess : undefined;
}

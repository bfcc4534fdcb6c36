/** Finds quotation marks without a link, and labels that no line defines. */
import type { Stretch } from "./broken-links.ts";
import type { InlineText } from "./inline-text.ts";
import type { Reading } from "./reading.ts";

/** Stands in the text for a quotation that has its link. */
export const LINKED = "\uFFFC";

const PAIRS = [/[“„‟]([^“”„]+)[”“]/gu, /«([^«»]+)»/gu, /(?<=^|[\s([—–-])"([^"\s][^"]*)"/gu, /「([^「」]+)」/gu];
const SINGLE = /(?<=^|[\s([—–-])‘([^‘]+?)’(?![\p{L}\p{N}])/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Reports each pair of quotation marks in a paragraph that has no link; `told` are stretches of which enough is said. */
export function reportUnlinkedMarks(
  words: InlineText,
  offset: number,
  told: readonly Stretch[],
  reading: Reading,
): void {
  const isTold = new Uint8Array(words.text.length);
  for (const { from, to } of told) isTold.fill(1, from, to);
  for (const pattern of [...PAIRS, SINGLE]) {
    for (const match of words.text.matchAll(pattern)) {
      const quoted = match[1]!;
      if (quoted.includes(LINKED) || !LETTER.test(quoted)) continue;
      if (isTold.subarray(match.index, match.index + match[0].length).includes(1)) continue;
      const place = offset + words.rawAt(match.index);
      if (place < reading.toldUntil) continue;
      const line = quoted.trim().replace(/\s+/g, " ");
      reading.slip(place, "quote-unattributed", messageFor(line));
    }
  }
}

function messageFor(quoted: string): string {
  if (quoted.length > 60) {
    const shown = `${quoted.slice(0, 57).trimEnd()}…`;
    return (
      `quotation marks without a link around “${shown}”; write \`[\` before the opening mark and ` +
      '`](quote:person "source")` after the closing one, with the names of their files, or `](quote:none)` for the title of a work'
    );
  }
  return (
    `quotation marks without a link around “${quoted}”; ` +
    `write \`[“${quoted}”](quote:person "source")\` with the names of their files, or \`[“${quoted}”](quote:none)\` for the title of a work`
  );
}

const REFERENCE = /\[([“„«"「‘][^\]]*|[^\]“„«"「]*[”»"」])\]\[([^\]\n]*)\]/gu;

/** Notes each quotation whose label has no definition among those read so far; whether one is broken shows only at the end. */
export function noteUndefinedLabels(words: InlineText, offset: number, reading: Reading): Stretch[] {
  const found: Stretch[] = [];
  for (const match of words.text.matchAll(REFERENCE)) {
    const [whole, quoted = "", label = ""] = match;
    const at = match.index + quoted.length + 2;
    reading.undefinedLabels.push({ label, quoted, offset: offset + words.rawAt(at) });
    found.push({ from: match.index, to: match.index + whole.length });
  }
  return found;
}

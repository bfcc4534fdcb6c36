/** Finds what goes wrong in writing quotations: marks without a link, and links that Markdown did not take for one. */
import type { Reading } from "./reading.ts";

/** Stands in the text for a quotation that has its link. */
export const LINKED = "\uFFFC";

const PAIRS = [/[“„‟]([^“”„]+)[”“]/gu, /«([^«»]+)»/gu, /(?<=^|[\s(\[—–-])"([^"\s][^"]*)"/gu, /「([^「」]+)」/gu];
const SINGLE = /(?<=^|[\s(\[—–])‘([^‘]+?)’(?![\p{L}\p{N}])/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Reports each pair of quotation marks in `text` (a paragraph's words, with linked quotations as {@link LINKED}).
 * `find` gives the offset in the file's text of some words.
 */
export function reportUnlinkedMarks(text: string, reading: Reading, find: (words: string) => number): void {
  for (const pattern of [...PAIRS, SINGLE]) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!;
      if (words.includes(LINKED) || !LETTER.test(words)) continue;
      const shown = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
      const message =
        `quotation marks without a link around “${shown}”; ` +
        `write \`[“${shown}”](quote:person "source")\`, or \`(quote:none)\` for the title of a work`;
      reading.slip(find(words.slice(0, 24)), "quote-unattributed", message);
    }
  }
}

const LEFT_OVER = /\((?:mis)?quote\s*:|\]:\s*(?:mis)?quote\s*:/;
const UNDEFINED_LABEL = /\[([“„«"「][^\]]*)\]\[([^\]]*)\]/u;

/** Reports a quotation link left over as plain text, with the line as it should be. */
export function reportBrokenLinks(text: string, reading: Reading, block: { text: string; offset: number }): void {
  const label = UNDEFINED_LABEL.exec(text);
  if (label) {
    const at = Math.max(0, block.text.indexOf(`][${label[2]}]`));
    const message = `no line defines \`[${label[2]}]\`; add \`[${label[2]}]: quote:person "source"\` on a line of its own`;
    reading.slip(block.offset + at, "quote-label-undefined", message);
  }
  if (!LEFT_OVER.test(text)) return;
  const at = /\]?\s*\(?(?:mis)?quote\s*:/.exec(block.text)?.index ?? 0;
  const lineStart = block.text.lastIndexOf("\n", at) + 1;
  const lineEnd = block.text.indexOf("\n", at);
  const line = block.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  reading.slip(block.offset + at, "quote-link-broken", `this quotation link is broken: ${reason(line)}`);
}

function reason(line: string): string {
  if (/^\s*(>\s*)*\[[^\]]+\]:\s*(mis)?quote/.test(line)) {
    return `a definition is written \`[label]: quote:person "source"\`, with no space after \`quote:\` and straight marks`;
  }
  const curly = /(\((?:mis)?quote:[^\s"“”„()]+)\s*[“”„]([^“”„")]*)[“”„"]\)/u.exec(line);
  if (curly) return `the source stands between curly marks; write \`${curly[1]} "${curly[2]}")\` with straight ones`;
  const spaced = /\(((?:mis)?quote)\s*:\s*([^\s"()]+)\s*("[^"]*")?\)?/.exec(line);
  if (spaced && !/\((?:mis)?quote:\S/.test(line)) {
    return `there is a space beside the colon; write \`(${spaced[1]}:${spaced[2]}${spaced[3] ? ` ${spaced[3]}` : ""})\``;
  }
  const gap = /\]\s+\((?:mis)?quote:/.exec(line);
  if (gap) return "there is a space between `]` and `(`; remove it";
  if (/\((?:mis)?quote:[^)]*$/.test(line)) return 'the closing parenthesis is missing; write `(quote:person "source")`';
  const unquoted = /\(((?:mis)?quote:[^\s"()]+)\s+([^"\s()]+)\)/.exec(line);
  if (unquoted) return `the source needs straight marks; write \`(${unquoted[1]} "${unquoted[2]}")\``;
  if (!/\[[^\]]*\]\((?:mis)?quote:/.test(line)) {
    if (/[“„«"「][^\[\]]*\]\((?:mis)?quote:/.test(line))
      return "the opening bracket is missing before its first mark, or an empty line stands inside it";
    return 'its words must stand in brackets directly before the parenthesis: `[“words”](quote:person "source")`';
  }
  return 'write it `[“words”](quote:person "source#passage")`, all in one paragraph, with straight marks around the source';
}

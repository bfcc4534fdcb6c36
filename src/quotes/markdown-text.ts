/** Takes from a Markdown source what Markdown added: backslash escapes, emphasis, links, tags of style, marks of a block quote. */
import { replaceMapped, type MappedText } from "./mapped-text.ts";

const ESCAPE = /\\[!-/:-@[-`{-~]|\\(?=\n)/g;
// Escaped characters wait outside of what the emphasis rule can see, so that "\*" is never a mark of emphasis.
const PARK = 0xf0000;
const PARKED = /[\u{f0021}-\u{f007e}]/gu;
/** The address of a link, without nested brackets; what is shown stays. An image has no words. */
const ADDRESS = String.raw`\((?:https?:|mailto:|\.{0,2}\/|#)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s+["'(][^"')]*["')])?\)`;
const LINK_START = new RegExp(String.raw`(?<!!)\[(?=[^[\]]{1,600}\]${ADDRESS})`, "g");
const LINK_END = new RegExp(String.raw`\]${ADDRESS}`, "g");
// Not <s> and <del>: words struck out are no words of the source; and x<sup>2</sup> is not x2.
const STYLE_TAGS =
  /<\/?(?:u|b|i|em|strong|span|small|mark|font)(?:\s[^<>]{0,200})?>|<sup>(?=\p{L}{1,4}<\/sup>)|(?<=<sup>\p{L}{1,4})<\/sup>/giu;
const BLOCK_QUOTE = /(?<=^|\n)(?:>[ \t]?)+(?!\d)/g;
const RUN = /\*+|_+/g;

interface Run {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

function isInsideWord(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

function runsOf(text: string): Run[] {
  return Array.from(text.matchAll(RUN), (match) => {
    const [mark] = match;
    const start = match.index;
    const end = start + mark.length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const opens = /\S/.test(after) && (mark.startsWith("*") || !isInsideWord(before));
    const closes = /\S/.test(before) && (mark.startsWith("*") || !isInsideWord(after));
    return { mark, start, end, opens, closes };
  });
}

/** Pairs of equal runs within one paragraph are emphasis; a lone star, "5*3" and a name_with_lines stay as they are. */
function emphasisMarks(text: string): Set<number> {
  const marks = new Set<number>();
  let open: Run[] = [];
  let last = 0;
  for (const run of runsOf(text)) {
    if (/\n[ \t]*\n/.test(text.slice(last, run.start))) open = [];
    last = run.end;
    if (run.mark.length > 3) continue;
    const opener = run.closes ? open.findLastIndex((earlier) => earlier.mark === run.mark) : -1;
    const first = open[opener];
    if (first) {
      marks.add(first.start).add(run.start);
      open = open.slice(0, opener);
    } else if (run.opens) {
      // Bounded, so that a text of nothing but stars stays cheap.
      open = [...open.slice(-20), run];
    }
  }
  return marks;
}

export function unescapeMarkdown(from: MappedText): MappedText {
  const parked = replaceMapped(from, ESCAPE, (escape) =>
    escape.length === 1 ? "" : String.fromCodePoint(PARK + escape.charCodeAt(1)),
  );
  let shown = parked;
  // Looked for only where they can be: these patterns cost more than all the others.
  const patterns = [
    ...(shown.text.includes("</") ? [STYLE_TAGS] : []),
    ...(shown.text.includes("](") ? [LINK_START, LINK_END] : []),
    ...(shown.text.includes(">") ? [BLOCK_QUOTE] : []),
  ];
  for (const pattern of patterns) shown = replaceMapped(shown, pattern, () => "");
  const marks = /[*_]/.test(shown.text) ? emphasisMarks(shown.text) : new Set<number>();
  const plain = marks.size === 0 ? shown : replaceMapped(shown, RUN, (run, at) => (marks.has(at) ? "" : run));
  return replaceMapped(plain, PARKED, (held) => String.fromCharCode((held.codePointAt(0) ?? PARK) - PARK));
}

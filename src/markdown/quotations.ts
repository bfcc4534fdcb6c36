/**
 * Finds the quotations in a parsed text. Inline: a link whose address is `quote:` or `misquote:`. Block: a blockquote
 * whose last line is an attribution. Each becomes a {@link QuoteMark}; its tokens carry the mark's number.
 */
import type { Token } from "markdown-it";
import { markBlock, outsideAttribution, reportPlainBlock } from "./blockquotes.ts";
import type { QuoteMark } from "./body.ts";
import { reportBrokenLinks } from "./broken-links.ts";
import { InlineText } from "./inline-text.ts";
import { reportLabels } from "./labels.ts";
import { unmark } from "./quote-link.ts";
import { markOf } from "./quote-mark.ts";
import type { Reading } from "./reading.ts";
import { addressOf, attribute, closing, drop, setMark, wordsBetween } from "./tokens.ts";
import { LINKED, noteUndefinedLabels, reportUnlinkedMarks } from "./unlinked-marks.ts";

/**
 * Core rule: to run after inline parsing. `checkMarks` also reports quotation marks that have no link; `labels` are those that
 * Markdown found defined.
 */
export function markQuotations(
  tokens: Token[],
  reading: Reading,
  checkMarks: boolean,
  labels: readonly string[] = [],
): void {
  let map: Token["map"] = null;
  let follow = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // The cells of a table have no place of their own; their row has, and they follow one another in it.
    if (token.map && token.map[0] !== map?.[0]) follow = 0;
    map = token.map ?? map;
    if (token.type === "blockquote_open") {
      const end = closing(tokens, i);
      if (markBlock(tokens, i, end, reading)) i = closing(tokens, i);
      else if (reportPlainBlock(tokens, i, end, reading, checkMarks)) {
        i = outsideAttribution(tokens, end) ? end + 3 : end;
      }
    } else if (token.type === "inline" && token.children) {
      follow = markInline(token, map, follow, reading, checkMarks);
    }
  }
  reportLabels(tokens, labels, reading);
}

/** Gives how far into the block the text was followed. */
function markInline(
  { content, children, level }: Token,
  map: Token["map"],
  follow: number,
  reading: Reading,
  checkMarks: boolean,
): number {
  // Most paragraphs hold neither links nor marks.
  if (!children || (!/quote|[“”„‟«»"「‘]/iu.test(content) && !children.some((child) => child.type === "link_open"))) {
    return follow;
  }
  const block = reading.block(map);
  const words = new InlineText(block.text, follow);
  const found: { mark: QuoteMark; at: number }[] = [];
  for (let i = 0; i < children.length; i++) {
    const link = children[i]!;
    const address = link.type === "link_open" ? addressOf(link) : undefined;
    if (!address) {
      words.add(link);
      continue;
    }
    const end = closing(children, i);
    const inner = wordsBetween(children, i + 1, end);
    const outside = /[“„«"「]$/u.test(words.text);
    const places = words.skipLink(children, i, end);
    if (address.kind !== "none" && isMarked(inner, outside, link, block.offset + places.bracket, reading)) {
      const mark = markOf(
        "inline",
        unmark(inner)!,
        children.slice(i + 1, end),
        link,
        address,
        places,
        block.offset,
        reading,
      );
      const number = reading.marks.push(mark) - 1;
      setMark(link, number);
      setMark(children[end]!, number);
      found.push({ mark, at: words.text.length });
    } else drop(link, children[end]!);
    // A sentence that ends inside the marks ends here for what follows, too.
    words.addInstead(LINKED + (/[.!?…。！？؟]\s*\p{Pf}?["”»」]?$/u.exec(inner)?.[0][0] ?? ""));
    i = end;
  }
  groupBySentence(words.text, found, reading);
  const told = [
    ...reportBrokenLinks(words, block.offset, reading),
    ...noteUndefinedLabels(words, block.offset, reading),
  ];
  if (checkMarks) reportUnlinkedMarks(words, block.offset, told, reading);
  return level > 0 ? words.end : 0;
}

/** Whether a link's words stand between marks; where they do not, that is told. */
function isMarked(words: string, marksOutside: boolean, link: Token, offset: number, reading: Reading): boolean {
  if (unmark(words)) return true;
  const title = attribute(link, "title");
  const bare = words.replace(/^[“"«„]|[”"»“]$/gu, "").trim();
  const mended = `[“${bare || "words"}”](${attribute(link, "href")}${title && ` "${title}"`})`;
  if (bare === "") {
    reading.slip(offset, "quote-empty", `this quotation has no words; write \`${mended}\`, or take the link out`);
  } else if (marksOutside) {
    const message = `the quotation marks stand outside the link; move them into its brackets: \`${mended}\``;
    reading.slip(offset - 1, "quote-marks-outside", message);
  } else {
    const message = `the quoted words must begin with an opening and end with a closing mark; write \`${mended}\``;
    reading.slip(offset, "quote-marks-missing", message);
  }
  return false;
}

/** Links to one person and one source (and passage) within one sentence are pieces of one quotation. */
function groupBySentence(text: string, found: { mark: QuoteMark; at: number }[], reading: Reading): void {
  if (found.length < 2) return;
  const starts = [...sentences.segment(text)].map((segment) => segment.index);
  const sentenceAt = (at: number): number => starts.filter((start) => start <= at).length;
  const groups = new Map<string, number>();
  for (const { mark, at } of found) {
    const key = [sentenceAt(at), mark.kind, mark.speakers.join("+"), mark.source, mark.passage].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, mark.group);
    else mark.group = group;
  }
  reading.groups = Math.max(reading.groups, ...found.map(({ mark }) => mark.group + 1));
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

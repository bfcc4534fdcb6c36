/**
 * Finds the quotations in a parsed text. Inline: a link whose address is `quote:` or `misquote:`. Block: a blockquote
 * whose last line is an attribution. Each becomes a {@link QuoteMark}; its tokens carry the mark's number.
 */
import type { Token } from "markdown-it";
import type { QuoteMark } from "./body.ts";
import { quoteAddress, unmark, unmarkParagraphs, type QuoteAddress } from "./quote-link.ts";
import type { Reading } from "./reading.ts";
import { LINKED, reportBrokenLinks, reportUnlinkedMarks } from "./unlinked-marks.ts";

/** The key under which a token says which mark it opens or closes; reference links use `meta` for themselves. */
export const MARK = "verbatimMark";

/** Core rule: to run after inline parsing. `checkMarks` also reports quotation marks that have no link. */
export function markQuotations(tokens: Token[], reading: Reading, checkMarks: boolean): void {
  let map: Token["map"] = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // The cells of a table have no place of their own; their row has.
    map = token.map ?? map;
    if (token.type === "blockquote_open") {
      const end = closing(tokens, i);
      if (markBlock(tokens, i, end, reading) !== "plain") i = closing(tokens, i);
      else if (checkMarks) reportUnattributed(tokens, i, reading);
    } else if (token.type === "inline" && token.children) {
      markInline(token.content, token.children, map, reading, checkMarks);
    }
  }
}

function markInline(
  content: string,
  children: Token[],
  map: Token["map"],
  reading: Reading,
  checkMarks: boolean,
): void {
  // Most paragraphs hold neither links nor marks.
  if (!/quote|[“”„‟«»"「‘]/u.test(content) && !children.some((child) => child.type === "link_open")) return;
  const block = reading.block(map);
  const found: { mark: QuoteMark; at: number }[] = [];
  let cursor = 0;
  let text = "";
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    const address = child.type === "link_open" ? addressOf(child) : undefined;
    if (!address) {
      text += textOf(child);
      continue;
    }
    const end = closing(children, i);
    const words = children
      .slice(i + 1, end)
      .map(textOf)
      .join("");
    cursor = addressOffset(block.text, child, cursor);
    const offset = block.offset + wordsOffset(block.text, cursor);
    if (address.kind === "none") {
      drop(child, children[end]!);
    } else {
      const outside = /[“„«"「]$/u.test(text);
      const mark = inlineMark(words, outside, child, address, offset, reading);
      if (mark) {
        const number = reading.marks.push(mark) - 1;
        setMark(child, number);
        setMark(children[end]!, number);
        found.push({ mark, at: text.length });
      } else drop(child, children[end]!);
    }
    text += LINKED + (/[.!?…。！？؟]\s*\p{Pf}?["”»」]?$/u.exec(words)?.[0][0] ?? "");
    cursor += 1;
    i = end;
  }
  groupBySentence(text, found, reading);
  reportBrokenLinks(text, reading, block);
  if (checkMarks) {
    const find = (words: string): number => block.offset + Math.max(0, block.text.indexOf(words));
    reportUnlinkedMarks(text.replace(LEFT_LINK, ""), reading, find);
  }
}

// A link that is broken is reported as that, not once more for its marks.
const LEFT_LINK = /\[?[“„«"「][^“”„«»"「」]*[”“»"」]\]?\s*(\((mis)?quote\s*:[^)]*\)?|\[[^\]]*\])/gu;

function inlineMark(
  words: string,
  marksOutside: boolean,
  link: Token,
  address: QuoteAddress,
  offset: number,
  reading: Reading,
): QuoteMark | undefined {
  const bare = unmark(words);
  if (bare === undefined || bare === "") {
    const title = attribute(link, "title");
    const mended = `[“${words.replace(/^[“"«„]|[”"»“]$/gu, "").trim()}”](${attribute(link, "href")}${title && ` "${title}"`})`;
    if (marksOutside) {
      const message = `the quotation marks stand outside the link; move them into its brackets: \`${mended}\``;
      reading.slip(offset, "quote-marks-outside", message);
    } else {
      const message = `the quoted words must begin with an opening and end with a closing mark; write \`${mended}\``;
      reading.slip(offset, "quote-marks-missing", message);
    }
    return undefined;
  }
  return markOf("inline", bare, link, address, offset, reading);
}

function markOf(
  form: QuoteMark["form"],
  words: string,
  link: Token,
  address: QuoteAddress,
  offset: number,
  reading: Reading,
): QuoteMark {
  const label = link.meta?.["label"];
  return {
    form,
    kind: address.kind === "misquote" ? "misquote" : "quote",
    speakers: address.speakers,
    source: address.source,
    ...(address.passage === undefined ? {} : { passage: address.passage }),
    ...(typeof label === "string" ? { label } : {}),
    words: words.replace(/[ \t]*\n(?!\n)[ \t]*/g, (gap, at: number, all: string) => (all[at - 1] === "\n" ? gap : " ")),
    group: reading.groups++,
    ...reading.place(offset),
  };
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

/** Takes a blockquote's attribution out of its tokens and marks it; "plain" when it has none. */
function markBlock(tokens: Token[], open: number, close: number, reading: Reading): "marked" | "exempt" | "plain" {
  const attribution = takeAttribution(tokens, open, close);
  if (!attribution) return "plain";
  const end = closing(tokens, open);
  if (attribution.address.kind === "none") return "exempt";
  const { paragraphs, original } = wordsOf(tokens, open, end);
  const { text, offset } = reading.block(tokens[open]!.map);
  const at = text.search(/(mis)?quote:/);
  const mark = markOf("block", paragraphs.join("\n\n"), attribution.link, attribution.address, offset, reading);
  if (at !== -1) Object.assign(mark, reading.place(offset + Math.max(0, text.lastIndexOf("[", at))));
  if (original !== "") mark.original = original;
  if (mark.words === "") {
    reading.slip(offset, "quote-empty", "this block quotation has an attribution but no words");
    return "exempt";
  }
  const number = reading.marks.push(mark) - 1;
  setMark(tokens[open]!, number);
  setMark(tokens[end]!, number);
  return "marked";
}

/** The attribution is the last line, beginning with a dash; `- ` makes it a list item in Markdown's eyes. */
function takeAttribution(
  tokens: Token[],
  open: number,
  close: number,
): { link: Token; address: QuoteAddress } | undefined {
  const last = tokens[close - 1];
  const isList = last?.type === "bullet_list_close" && last.level === tokens[open]!.level + 1;
  const inlineAt = isList ? close - 4 : close - 2;
  const inline = tokens[inlineAt];
  if (inline?.type !== "inline" || !inline.children) return undefined;
  const breaks = inline.children.map((child) => child.type === "softbreak" || child.type === "hardbreak");
  const from = isList ? 0 : breaks.lastIndexOf(true) + 1;
  const line = inline.children.slice(from);
  const begins = line.map(textOf).join("");
  const link = line.find((child) => child.type === "link_open");
  const address = link && addressOf(link);
  if (!link || !address || !(isList || /^\s*(—|–|--|-)/.test(begins))) return undefined;
  if (from > 0) inline.children = inline.children.slice(0, from - 1);
  else if (isList) removeLastItem(tokens, close);
  else tokens.splice(close - 3, 3);
  return { link, address };
}

/** Takes the last item out of the list that ends a blockquote, and the list itself when it has no other. */
function removeLastItem(tokens: Token[], close: number): void {
  const only = tokens[close - 7]?.type === "bullet_list_open";
  tokens.splice(only ? close - 7 : close - 6, only ? 7 : 5);
}

function wordsOf(tokens: readonly Token[], open: number, end: number): { paragraphs: string[]; original: string } {
  const level = tokens[open]!.level;
  const paragraphs: string[] = [];
  const original: string[] = [];
  let depth = 0;
  for (const token of tokens.slice(open + 1, end)) {
    if (token.type === "blockquote_open") depth++;
    else if (token.type === "blockquote_close") depth--;
    else if (token.type === "inline" && token.level > level) {
      const words = (token.children ?? []).map(textOf).join("").trim();
      if (words !== "") (depth > 0 ? original : paragraphs).push(words);
    }
  }
  return { paragraphs: unmarkParagraphs(paragraphs), original: unmarkParagraphs(original).join("\n\n") };
}

function reportUnattributed(tokens: readonly Token[], open: number, reading: Reading): void {
  const { text, offset } = reading.block(tokens[open]!.map);
  if (text.includes("](quote:") || text.includes("](misquote:")) {
    const at = text.search(/\]\((mis)?quote:/);
    const message = 'the attribution must be the last line and begin with a dash: `> — [Name](quote:person "source")`';
    reading.slip(offset + at, "quote-attribution-misplaced", message);
    return;
  }
  if (/\((mis)?quote\s*:/.test(text)) return;
  const message = 'a blockquote without attribution; end it with a line `> — [Name](quote:person "source")`';
  reading.slip(offset, "quote-block-unattributed", message);
}

/** The index of the token that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    depth += tokens[i]!.nesting;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}

function addressOf(link: Token): QuoteAddress | undefined {
  return quoteAddress(attribute(link, "href"), attribute(link, "title"));
}

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? "");

function textOf(token: Token): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return "\n";
  if (token.type === "text" || token.type === "text_special") return token.content;
  return token.type === "code_inline" ? token.content.replace(/[“”„«»"]/gu, " ") : "";
}

function setMark(token: Token, number: number): void {
  token.meta = { ...token.meta, [MARK]: number };
}

/** Removes the link and keeps its words. */
function drop(open: Token, close: Token): void {
  for (const token of [open, close]) {
    token.type = "text";
    token.tag = "";
    token.nesting = 0;
    token.content = "";
  }
}

/** Where in the block the link's address stands, at or after `from`. */
function addressOffset(block: string, link: Token, from: number): number {
  const label = link.meta?.["label"];
  const needle =
    typeof label === "string"
      ? new RegExp(
          `\\]\\s*\\[\\s*${escapeRegExp(label).replace(/ /g, "\\s+")}\\s*\\]|\\[${escapeRegExp(label)}\\]`,
          "iu",
        )
      : /\]\((mis)?quote:/u;
  const at = block.slice(from).search(needle);
  return at === -1 ? from : from + at;
}

/** The opening bracket that stands directly before an opening mark, or the address itself. */
function wordsOffset(block: string, address: number): number {
  const before = block.slice(0, address + 1);
  const opened = Math.max(...["[“", '["', "[«", "[„", "[「", "[‘"].map((start) => before.lastIndexOf(start)));
  return opened === -1 ? address : opened;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Block quotations: a blockquote whose last line, begun with a dash, is an attribution with a quotation link. */
import type { Token } from "markdown-it";
import { InlineText, type LinkPlaces } from "./inline-text.ts";
import { unmark, unmarkParagraphs, type QuoteAddress } from "./quote-link.ts";
import { markOf } from "./quote-mark.ts";
import type { Reading } from "./reading.ts";
import { addressOf, attribute, closing, labelOf, setMark, textOf, wordsBetween } from "./tokens.ts";

/** Takes a blockquote's attribution out of its tokens and marks it; false when it has none. */
export function markBlock(tokens: Token[], open: number, close: number, reading: Reading): boolean {
  const attribution = takeAttribution(tokens, open, close, reading);
  if (!attribution) return false;
  const end = closing(tokens, open);
  if (attribution.address.kind === "none") return true;
  const { link, address, places, offset } = attribution;
  const { paragraphs, original } = wordsOf(tokens, open, end);
  const words = paragraphs.join("\n\n");
  if (words === "") {
    const message =
      "this block quotation has an attribution but no words; write them in lines that begin with `>` above the attribution";
    reading.slip(offset + places.bracket, "quote-empty", message);
    return true;
  }
  const mark = markOf(
    "block",
    words,
    tokens.slice(open + 1, closing(tokens, open)),
    link,
    address,
    places,
    offset,
    reading,
  );
  if (original !== "") mark.original = original;
  const number = reading.marks.push(mark) - 1;
  setMark(tokens[open]!, number);
  setMark(tokens[end]!, number);
  return true;
}

interface Attribution {
  link: Token;
  address: QuoteAddress;
  places: LinkPlaces;
  /** Of the paragraph the attribution stands in. */
  offset: number;
}

/** The attribution is the last line, beginning with a dash; `- ` makes it a list item in Markdown's eyes. */
function takeAttribution(tokens: Token[], open: number, close: number, reading: Reading): Attribution | undefined {
  const last = tokens[close - 1];
  const isList = last?.type === "bullet_list_close" && last.level === tokens[open]!.level + 1;
  const inline = tokens[isList ? close - 4 : close - 2];
  if (inline?.type !== "inline" || !inline.children) return undefined;
  const breaks = inline.children.map((child) => child.type === "softbreak" || child.type === "hardbreak");
  const from = isList ? 0 : breaks.lastIndexOf(true) + 1;
  const line = inline.children.slice(from);
  const link = line.find((child) => child.type === "link_open");
  const address = link && addressOf(link);
  if (!link || !address || !(isList || DASH.test(wordsBetween(line, 0, line.length)))) return undefined;
  const places = placesOf(inline, link, reading);
  const label = labelOf(link);
  if (label !== undefined) reading.attributed.add(label);
  if (from > 0) inline.children = inline.children.slice(0, from - 1);
  else if (isList) removeLastItem(tokens, close);
  else tokens.splice(close - 3, 3);
  return { link, address, ...places };
}

const DASH = /^\s*(—|–|--|-)/;

/** Takes the last item out of the list that ends a blockquote, and the list itself when it has no other. */
function removeLastItem(tokens: Token[], close: number): void {
  const only = tokens[close - 7]?.type === "bullet_list_open";
  tokens.splice(only ? close - 7 : close - 6, only ? 7 : 5);
}

function placesOf(inline: Token, link: Token, reading: Reading): { places: LinkPlaces; offset: number } {
  const { text, offset } = reading.block(inline.map);
  const words = new InlineText(text);
  const children = inline.children ?? [];
  const at = children.indexOf(link);
  for (const child of children.slice(0, at)) words.add(child);
  return { places: words.skipLink(children, at, closing(children, at)), offset };
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

/**
 * Tells what a blockquote lacks to be a quotation; true when that says enough of it. What is broken inside it is left to
 * those who read its lines.
 */
export function reportPlainBlock(
  tokens: readonly Token[],
  open: number,
  close: number,
  reading: Reading,
  checkMarks: boolean,
): boolean {
  const inlines = tokens.slice(open, close).filter((token) => token.type === "inline");
  for (const inline of inlines) {
    const link = inline.children?.find((child) => child.type === "link_open" && isAttribution(child, inline));
    if (!link) continue;
    const { places, offset } = placesOf(inline, link, reading);
    const isLast = inline === inlines.at(-1);
    const mend = isLast
      ? "the last line of this blockquote must begin with a dash to be its attribution"
      : "the attribution must be the last line of its blockquote, after the words; move it there";
    reading.slip(offset + places.bracket, "quote-attribution-misplaced", `${mend}: \`> — ${written(link, inline)}\``);
    return true;
  }
  const outside = outsideAttribution(tokens, close);
  if (outside) {
    const { text, offset } = reading.block(outside.inline.map);
    const message =
      "the attribution stands outside its blockquote, after an empty line; " +
      `write \`>\` into that line and before the attribution: \`> — ${written(outside.link, outside.inline)}\``;
    reading.slip(offset + text.search(/\S/), "quote-attribution-misplaced", message);
    return true;
  }
  const { text, offset } = reading.block(tokens[open]!.map);
  if (!checkMarks || /(?:mis)?quotes?\s*:/i.test(text) || inlines.some(({ content }) => LABELLED.test(content)))
    return false;
  const last = inlines.at(-1);
  const lines = last?.content.trimEnd().split("\n") ?? [];
  const name = /^\s*(?:—|–|--)\s*(.+)$/.exec(lines.at(-1) ?? "")?.[1];
  if (last && name !== undefined) {
    const message = `the attribution has no link; write \`> — [${name}](quote:person "source")\``;
    const dash = text.lastIndexOf(lines.at(-1)!.trim());
    reading.slip(offset + Math.max(0, dash), "quote-block-unattributed", message);
  } else {
    const message =
      'a blockquote without attribution; end it with a line `> — [Name](quote:person "source")`, or `> — [Name](quote:none)` ' +
      "where it quotes nobody";
    reading.slip(offset + text.search(/>/), "quote-block-unattributed", message);
  }
  return true;
}

const LABELLED = /^\s*(?:—|–|--|-).*\]\[[^\]]*\]\s*$/m;

/** A quotation link around words without marks names somebody: it was meant as an attribution. */
function isAttribution(link: Token, inline: Token): boolean {
  const children = inline.children ?? [];
  const at = children.indexOf(link);
  return addressOf(link) !== undefined && unmark(wordsBetween(children, at + 1, closing(children, at))) === undefined;
}

/** The attribution that forms the paragraph after a blockquote. */
export function outsideAttribution(
  tokens: readonly Token[],
  close: number,
): { inline: Token; link: Token } | undefined {
  const inline = tokens[close + 2];
  if (tokens[close + 1]?.type !== "paragraph_open" || inline?.type !== "inline" || !DASH.test(inline.content)) {
    return undefined;
  }
  const link = inline.children?.find((child) => child.type === "link_open" && isAttribution(child, inline));
  return link && { inline, link };
}

function written(link: Token, inline: Token): string {
  const children = inline.children ?? [];
  const at = children.indexOf(link);
  const title = attribute(link, "title");
  return `[${wordsBetween(children, at + 1, closing(children, at))}](${attribute(link, "href")}${title && ` "${title}"`})`;
}

/**
 * The one Markdown of the house: CommonMark with tables and footnotes. Raw HTML is shown as text, links may lead to
 * `http`, `https`, `mailto` and to other content, and what only the digest can finish is left open as {@link Piece}s.
 */
import MarkdownIt, { type Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import type { Body, Piece } from "./body.ts";
import { checkFootnotes } from "./footnotes.ts";
import { markQuotations } from "./quotations.ts";
import { altOf, CONTENT, noteAddresses } from "./content-links.ts";
import { Reading } from "./reading.ts";
import { escapeHtml, type SafeHtml } from "./safe-html.ts";
import { MARK } from "./tokens.ts";

export interface MarkdownOptions {
  /** The file's line on which the text begins, for the places of slips and marks. */
  firstLine?: number;
  /** Report quotation marks and blockquotes that have no `quote:` link. */
  checkMarks?: boolean;
}

export function renderMarkdown(text: string, options: MarkdownOptions = {}): Body {
  const reading = new Reading(text, options.firstLine ?? 1);
  const html = markdown.render(text, { reading, checkMarks: options.checkMarks ?? false });
  const { marks, links, images, anchors, slips } = reading;
  const pieces = piecesOf(html);
  return { pieces, marks: copied(marks), links: copied(links), images: copied(images), anchors, slips };
}

// What was cut out of a text keeps all of it alive, and the texts of 10,000 articles are much: a copy does not.
const copied = <T>(list: T[]): T[] => (list.length === 0 ? list : structuredClone(list));

// Markdown replaces NUL in what it reads, so in what it writes NUL can only be ours.
const HOLE = "\0";
const hole = (kind: string, number: number | string = ""): string => `${HOLE}${kind}${number}${HOLE}`;

/** Cuts the HTML at the holes and nests what stands between an opening and a closing one. */
function piecesOf(html: string): Piece[] {
  const root: Piece[] = [];
  const stack: Piece[][] = [root];
  for (const [i, part] of html.split(HOLE).entries()) {
    const here = stack.at(-1)!;
    if (i % 2 === 0) {
      if (part !== "") here.push(Buffer.from(part).toString() as SafeHtml);
      continue;
    }
    const number = Number(part.slice(1));
    const inner: Piece[] = [];
    if (part.startsWith("q")) here.push({ type: "quote", mark: number, inner });
    else if (part.startsWith("l")) here.push({ type: "link", link: number, inner });
    else if (part.startsWith("t")) here.push({ type: "table", inner });
    else if (part.startsWith("i")) here.push({ type: "image", image: number });
    if (part.startsWith("/")) stack.pop();
    else if (!part.startsWith("i")) stack.push(inner);
  }
  return root;
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(footnote);

// Any other scheme could run code, or leads where a reader cannot see where.
const ALLOWED = /^(https?:|mailto:|(mis)?quote:|[^:/?#]*(\/|\?|#|$))/i;
markdown.validateLink = (url) => ALLOWED.test(url.trim());

const readingOf = (env: Record<string, unknown>): Reading => env["reading"] as Reading;

markdown.core.ruler.push("verbatim_quotations", (state) => {
  const labels = Object.keys(state.env["references"] ?? {});
  markQuotations(state.tokens, readingOf(state.env), state.env["checkMarks"] === true, labels);
});

markdown.core.ruler.push("verbatim_headings", (state) => {
  const reading = readingOf(state.env);
  const headings = state.tokens.filter((token) => token.type === "heading_open" || token.type === "heading_close");
  // The page's own title is its only h1.
  const shift = headings.some((token) => token.tag === "h1") ? 1 : 0;
  for (const token of headings) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`;
  const taken = new Map<string, number>();
  for (const [i, token] of state.tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const anchor = freeAnchor(state.tokens[i + 1]?.content ?? "", taken);
    token.attrSet("id", anchor);
    reading.anchors.push(anchor);
  }
});

markdown.core.ruler.push("verbatim_links", (state) => noteAddresses(state.tokens, readingOf(state.env)));
markdown.core.ruler.push("verbatim_footnotes", ({ tokens, env }) =>
  checkFootnotes(tokens, readingOf(env), env as object),
);

function freeAnchor(heading: string, taken: Map<string, number>): string {
  const words = heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  // `q-…` and `fn…` belong to quotations and footnotes, one-word names to the page's own landmarks.
  const name = words === "" || /^(q-|fn|main$|menu$|top$)/.test(words) ? `section-${words || 1}` : words;
  // The count goes on where it was: a text may have thousands of headings of one name.
  let count = taken.get(name) ?? 0;
  let anchor = name;
  while (taken.has(anchor)) anchor = `${name}-${++count + 1}`;
  taken.set(name, count);
  taken.set(anchor, taken.get(anchor) ?? 0);
  return anchor;
}

const rules = markdown.renderer.rules;

/** How each link that is open must be closed, the innermost last. */
const openLinks = (env: Record<string, unknown> | undefined): string[] => {
  const holder = env ?? {};
  return (holder["openLinks"] ??= []) as string[];
};

/** A token that carries a number of ours under `key`. */
const numberOf = (token: Token, key: string): number | undefined => token.meta?.[key] as number | undefined;

rules["link_open"] = (tokens, i, _options, env) => {
  const token = tokens[i]!;
  const mark = numberOf(token, MARK);
  if (mark !== undefined) return hole("q", mark);
  const link = numberOf(token, CONTENT);
  openLinks(env).push(link === undefined ? "</a>" : hole("/l"));
  if (link !== undefined) return hole("l", link);
  return `<a href="${escapeHtml(String(token.attrGet("href") ?? ""))}">`;
};

rules["link_close"] = (tokens, i, _options, env) => {
  if (numberOf(tokens[i]!, MARK) !== undefined) return hole("/q");
  return openLinks(env).pop() ?? "</a>";
};

rules["blockquote_open"] = (tokens, i) => {
  const mark = numberOf(tokens[i]!, MARK);
  return mark === undefined ? "<blockquote>\n" : hole("q", mark);
};

rules["blockquote_close"] = (tokens, i) => (numberOf(tokens[i]!, MARK) === undefined ? "</blockquote>\n" : hole("/q"));

rules["image"] = (tokens, i) => {
  const image = numberOf(tokens[i]!, CONTENT);
  return image === undefined ? escapeHtml(altOf(tokens[i]!)) : hole("i", image);
};

rules["table_open"] = () => `${hole("t")}<table>\n`;
rules["table_close"] = () => `</table>${hole("/t")}\n`;
rules["footnote_block_open"] = () => '<section class="footnotes" role="doc-endnotes">\n<ol>\n';

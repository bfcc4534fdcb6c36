/** The text of a foreign document as Markdown of ours. */
import { renderMarkdown } from "../markdown/render.ts";
import { rewriteHtml } from "./html.ts";
import { rewriteLinks, type Directory, type Here } from "./links.ts";
import { applyEdits, spansIn } from "./markup.ts";
import { oneLine } from "./meta.ts";

export interface Converted {
  body: string;
  losses: [what: string, detail: string][];
  copies: ReadonlyMap<string, string>;
  /** How many links lead to other articles now. */
  links: number;
}

const SHORTCODE = "a shortcode or template code stays as text";

export function convertBody(foreign: string, here: Here, directory: Directory): Converted {
  const losses: Converted["losses"] = [];
  let text = resolveShortcodes(foreign);
  let spans = spansIn(text);
  const html = rewriteHtml(text, spans);
  if (html.edits.length > 0) {
    text = applyEdits(text, html.edits);
    spans = spansIn(text);
  }
  losses.push(...html.losses);
  const links = rewriteLinks(text, spans, here, directory);
  losses.push(...links.losses);
  for (const span of spans) {
    if (span.type !== "shortcode") continue;
    // kramdown's attributes of a block name no words.
    if (span.code.startsWith("{:")) links.edits.push({ from: span.from, to: span.to, text: "" });
    losses.push([span.code.startsWith("{:") ? "attributes of a block were taken out" : SHORTCODE, span.code]);
  }
  const body = partBrackets(applyEdits(text, links.edits), losses)
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  return { body, losses, copies: links.copies, links: links.rewritten };
}

/** `[“words”][2]` without a definition of `2` would be taken for a quotation that lacks its source. */
function partBrackets(text: string, losses: Converted["losses"]): string {
  if (!/[”"»“」]\s*\]\[/u.test(text)) return text;
  const slips = renderMarkdown(text, { checkMarks: true }).slips.filter(({ rule }) => rule === "quote-label-undefined");
  const lines = new Set(slips.map(({ line }) => line));
  const parted = text.split("\n").map((line, i) => (lines.has(i + 1) ? line.replaceAll("][", "] [") : line));
  for (const { line } of slips)
    losses.push(["a space was put between two pairs of brackets", text.split("\n")[line - 1]!]);
  return parted.join("\n");
}

/** Shortcodes that stand for an address, within a link: `{% post_url NAME %}`, `{{< ref "NAME" >}}`, `{{ site.baseurl }}`. */
function resolveShortcodes(text: string): string {
  if (!/\{[{%]/.test(text)) return text;
  return text
    .replace(/\{%-?\s*(?:post_url|link)\s+([^\s%}]+)\s*-?%\}/g, "$1")
    .replace(/\{\{[<%]\s*(?:rel)?ref\s+["']?([^"'\s>%]+)["']?\s*[>%]\}\}/g, "$1")
    .replace(/\{\{-?\s*["']([^"'\s]+)["']\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url)\s*-?\}\}/g, "$1")
    .replace(/(\]\(|\]:\s*)\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/g, "$1");
}

/** The first heading of a text when it opens it, and the text without it. */
export function leadingHeading(body: string): { heading: string; rest: string } | undefined {
  const match = /^\s*(?:#[ \t]+([^\n]+?)[ \t#]*|([^\s>#|-][^\n]*)\n=+[ \t]*)(?:\n|$)/.exec(body);
  if (!match) return undefined;
  const words = (match[1] ?? match[2] ?? "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`~]|\\(?=[^\w\s])/g, "");
  return { heading: oneLine(words), rest: body.slice(match[0].length) };
}

export const anchorsIn = (body: string): readonly string[] => renderMarkdown(body).anchors;

/** Raw HTML in a foreign text as Markdown: the site shows HTML as text. Blocks by turndown, tags within a line by a small table. */
import Turndown from "turndown";
import type { Edit, HtmlBlock, Span, TagSpan } from "./markup.ts";

export interface HtmlOutcome {
  edits: Edit[];
  /** What was lost: the sentence and the tag it concerns. */
  losses: [what: string, detail: string][];
}

const TAKEN_OUT = "HTML tags were taken out, their words stay";
const DROPPED = "HTML with no words was taken out";
const KEPT = "HTML has no form in Markdown and stays, shown as text";

/** Tags that become marks on both sides of their words. */
const MARKS = new Map([
  ...["em", "i"].map((name) => [name, "*"] as const),
  ...["strong", "b"].map((name) => [name, "**"] as const),
  ...["s", "del", "strike"].map((name) => [name, "~~"] as const),
]);

/** Tags that say how words look or where they stand: the words do without. */
const PLAIN =
  /^(u|ins|span|font|small|big|center|div|p|mark|abbr|acronym|cite|dfn|time|wbr|label|bdi|bdo|section|article|aside|header|footer|figure|figcaption|nobr|tt|kbd|samp|var|code|q|html|body|main|summary|details|picture|noscript|o:p)$/;

const pairs = (plain: string, moved: string): Map<string, string> =>
  new Map([...plain].map((one, i) => [one, [...moved][i]!]));
const SUPERSCRIPT = pairs("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ");
const SUBSCRIPT = pairs("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎");

/** Rewrites every HTML block and every tag within a line. */
export function rewriteHtml(text: string, spans: readonly Span[]): HtmlOutcome {
  const outcome: HtmlOutcome = { edits: [], losses: [] };
  for (const span of spans) if (span.type === "block") rewriteBlock(span, outcome);
  const tags = spans.filter((span) => span.type === "tag");
  const answered = new Set<TagSpan>();
  const open: TagSpan[] = [];
  for (const tag of tags) {
    if (open[0] && open[0].run !== tag.run) open.length = 0;
    const { name, closing, single } = read(tag.html);
    if (!closing) {
      if (!single && name !== "") open.push(tag);
      continue;
    }
    const at = open.findLastIndex((one) => read(one.html).name === name);
    if (at === -1) continue;
    rewritePair(text, open[at]!, tag, outcome);
    answered.add(open[at]!).add(tag);
    open.length = at;
  }
  for (const tag of tags) if (!answered.has(tag)) rewriteAlone(text, tag, outcome);
  return outcome;
}

function read(html: string): { name: string; closing: boolean; single: boolean } {
  const name = /^<\/?([a-z][\w:-]*)/i.exec(html)?.[1]?.toLowerCase() ?? "";
  return { name, closing: html.startsWith("</"), single: /^(br|img|hr|input|wbr)$/.test(name) || html.endsWith("/>") };
}

function rewritePair(text: string, open: TagSpan, close: TagSpan, { edits, losses }: HtmlOutcome): void {
  const { name } = read(open.html);
  const put = (before: string, after: string): void => {
    edits.push({ from: open.from, to: open.to, text: before }, { from: close.from, to: close.to, text: after });
  };
  const words = text.slice(open.to, close.from);
  const mark = MARKS.get(name);
  if (mark !== undefined && /^\S[\s\S]*\S$|^\S$/.test(words)) return put(mark, mark);
  const href = name === "a" ? attribute(open.html, "href") : undefined;
  if (href !== undefined && words.trim() !== "" && !words.includes("](")) return put("[", `](${destination(href)})`);
  const raised = name === "sup" ? SUPERSCRIPT : name === "sub" ? SUBSCRIPT : undefined;
  if (raised && [...words].every((character) => raised.has(character))) {
    edits.push({ from: open.from, to: close.to, text: [...words].map((character) => raised.get(character)).join("") });
    return;
  }
  if (name === "q") return put("“", "”");
  // "2<sup>nd</sup>" reads the same without its tags; "x<sup>a</sup>" does not.
  const ordinal = name === "sup" && /^(st|nd|rd|th|e|er|re|o|a|º|ª|tm|®)$/i.test(words.trim());
  if (PLAIN.test(name) || mark !== undefined || name === "a" || ordinal) {
    losses.push([TAKEN_OUT, `<${name}>`]);
    return put("", "");
  }
  losses.push([KEPT, `<${name}>`]);
}

function rewriteAlone(text: string, tag: TagSpan, { edits, losses }: HtmlOutcome): void {
  const { name } = read(tag.html);
  const replace = (put: string): void => void edits.push({ from: tag.from, to: tag.to, text: put });
  if (tag.html.startsWith("<!--")) {
    if (!/^<!--\s*more\s*-->$/i.test(tag.html)) losses.push(["a comment was taken out", tag.html]);
    replace("");
  } else if (name === "br") replace(lineBreak(text, tag));
  else if (name === "img") replace(imageOf(tag.html));
  else if (MARKS.has(name) || name === "a" || PLAIN.test(name)) {
    losses.push([TAKEN_OUT, `<${name}>`]);
    replace("");
  } else losses.push([KEPT, tag.html]);
}

/** A backslash at the end of a line breaks it; where the next words would begin a list or a heading, a space must do. */
function lineBreak(text: string, tag: TagSpan): string {
  const before = text.slice(text.lastIndexOf("\n", tag.from - 1) + 1, tag.from).trim();
  const after = /^[^\n]*/.exec(text.slice(tag.to, tag.to + 80))![0].trimStart();
  if (!tag.breakable || before === "" || before === ">") return " ";
  if (after === "") return /^\s*\n\s*\S/.test(text.slice(tag.to)) ? "\\" : "";
  return /^([-+*#>|=]|\d+[.)]|<br)/i.test(after) ? " " : `\\\n${tag.lead}`;
}

function rewriteBlock(block: HtmlBlock, { edits, losses }: HtmlOutcome): void {
  const { html } = block;
  const replace = (put: string): void => void edits.push({ from: block.from, to: block.to, text: put });
  if (/^\s*(<!--[\s\S]*?-->\s*)+$/.test(html)) {
    if (!/^\s*<!--\s*more\s*-->\s*$/i.test(html)) losses.push(["a comment was taken out", html]);
    return replace("");
  }
  if (/<(table|math|svg|form|td|tr)[\s>]/i.test(html)) {
    losses.push([KEPT, html]);
    return;
  }
  const markdown = toMarkdown(html);
  const [first = ""] = /<[^>]*>/.exec(html) ?? [];
  losses.push([markdown === "" ? DROPPED : "an HTML block became Markdown", first]);
  replace(markdown.split("\n").join(`\n${block.lead}`));
}

/** A block of HTML as Markdown; "" when it holds no words, or when it cannot be read. */
function toMarkdown(html: string): string {
  try {
    return turndown.turndown(html).trim();
  } catch {
    return "";
  }
}

const turndown = new Turndown({
  headingStyle: "atx",
  codeBlockStyle: "fenced",
  bulletListMarker: "-",
  emDelimiter: "*",
  br: "\\",
});
turndown.remove(["script", "style", "noscript", "template"]);
turndown.addRule("struck", {
  filter: ["s", "del"],
  replacement: (words) => (words.trim() === "" ? "" : `~~${words}~~`),
});
// Frames and films cannot be shown without asking another server: the address stays.
turndown.addRule("frames", {
  filter: ["iframe", "video", "audio", "embed", "object"],
  replacement: (words, node) => {
    const element = node as unknown as { getAttribute(name: string): string | null };
    const address = element.getAttribute("src") ?? element.getAttribute("data") ?? "";
    return address === "" ? words : `[${words.trim() || address}](${destination(address)})`;
  },
});

function imageOf(html: string): string {
  const src = attribute(html, "src");
  const alt = (attribute(html, "alt") ?? "").replace(/[[\]\\]/g, "\\$&").replace(/\s+/g, " ");
  return src === undefined ? alt : `![${alt}](${destination(src)})`;
}

/** An attribute's value as it stands in a tag, its commonest entity decoded. */
function attribute(html: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(html);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.replaceAll("&amp;", "&").trim();
}

/** An address as it may stand between the parentheses of a link. */
export const destination = (address: string): string =>
  address.replace(/[\s()<>\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/, (one) => (one === "(" ? "%28" : "%29")),
  );

/**
 * Finds links, images, raw HTML and shortcodes in a foreign Markdown text, each with the place where it stands, so that only
 * these are rewritten and every other character stays as it was. Read by markdown-it, as the site will read it.
 */
import MarkdownIt, { type StateInline, type Token } from "markdown-it";
import footnote from "markdown-it-footnote";

interface At {
  /** Offsets into the text. */
  from: number;
  to: number;
}

export interface LinkSpan extends At {
  type: "link";
  /** Offsets of the words between the brackets. */
  inner: At;
  href: string;
  title: string;
}

export interface ImageSpan extends At {
  type: "image";
  src: string;
  title: string;
  alt: string;
  /** Whether it stands within the words of a link. */
  inLink: boolean;
}

export interface TagSpan extends At {
  type: "tag";
  html: string;
  /** Which run of text it belongs to: tags that answer each other stand in one run. */
  run: number;
  /** Whether a line break may stand here: not in headings and tables. */
  breakable: boolean;
  /** What opens the line it stands in, for a line that is to follow: `> `, or spaces in a list. */
  lead: string;
}

export interface HtmlBlock extends At {
  type: "block";
  html: string;
  lead: string;
}

/** `[[name|words]]`, `![[name]]` */
export interface WikiSpan extends At {
  type: "wiki";
  target: string;
  words: string;
  embed: boolean;
}

/** `{{< … >}}`, `{% … %}` */
export interface ShortcodeSpan extends At {
  type: "shortcode";
  code: string;
}

export type Span = LinkSpan | ImageSpan | TagSpan | HtmlBlock | WikiSpan | ShortcodeSpan;

export interface Edit extends At {
  text: string;
}

/** The text with every edit made; edits that overlap an earlier one are left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    out += text.slice(at, from) + put;
    at = to;
  }
  return out + text.slice(at);
}

/**
 * What a text must hold to be read at all: most hold no link but whole addresses, which stay as they are.
 * In turn: links and definitions of other kinds, tags, images, wiki links, shortcodes.
 */
const NOTABLE = /\]\(\s*(?!https?:\/\/)|\]:\s*(?!<?https?:\/\/)|<(?!https?:\/\/)[a-z!/?]|!\[|\[\[|\{[{%:]/i;

/** Every span in the order of the text. */
export function spansIn(text: string): Span[] {
  if (!NOTABLE.test(text)) return [];
  const lines = lineStarts(text);
  const found: Span[] = [];
  const tokens = reader.parse(text, { noting: true });
  let map: Token["map"] = null;
  let cell = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.map && token.map[0] !== map?.[0]) cell = 0;
    map = token.map ?? map;
    if (token.type === "html_block" && token.map) found.push(blockSpan(token, text, lines));
    if (token.type !== "inline" || !map) continue;
    const spans = (token.meta as { spans?: Span[] } | null)?.spans;
    const parent = tokens[i - 1]?.type ?? "";
    const raw = rawPlaces(token.content, map, cell, text, lines);
    if (!spans || !raw) continue;
    // The cells of a table stand in one line, one after the other.
    if (/^t[hd]_open/.test(parent)) cell = raw.end - (lines[map[0]] ?? 0);
    for (const span of spans) {
      found.push(placed(span, raw, text, i, parent));
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

interface RawPlaces {
  offset: (inContent: number) => number;
  lead: (inContent: number) => string;
  end: number;
}

/** Where the lines of a block's content, freed of indentation and `>`, stand in the text. */
function rawPlaces(
  content: string,
  [first, last]: [number, number],
  column: number,
  text: string,
  lines: readonly number[],
): RawPlaces | undefined {
  const starts: { content: number; raw: number; lead: string }[] = [];
  let inContent = 0;
  let end = 0;
  let row = first;
  for (const [i, line] of content.split("\n").entries()) {
    // Definitions of references are taken out of a block's content, so that a line of it may stand further down.
    let place = -1;
    for (; place === -1 && row < last; row++) {
      const start = lines[row]!;
      const raw = text.slice(start, (lines[row + 1] ?? text.length + 1) - 1);
      // What opens the line can hold the same characters as the words; the words come last.
      const at =
        column === 0 && raw.endsWith(line) ? raw.length - line.length : raw.indexOf(line, i === 0 ? column : 0);
      if (at === -1) continue;
      place = at;
      starts.push({ content: inContent, raw: start + at, lead: raw.slice(0, at).replace(/[^>\s]/g, " ") });
      end = start + at + line.length;
    }
    if (place === -1) return undefined;
    inContent += line.length + 1;
  }
  const rowOf = (offset: number) => {
    let low = 0;
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]!.content <= offset) low = middle;
      else high = middle - 1;
    }
    return starts[low]!;
  };
  return {
    offset: (offset) => rowOf(offset).raw + offset - rowOf(offset).content,
    lead: (offset) => rowOf(offset).lead,
    end,
  };
}

function placed(span: Span, { offset, lead }: RawPlaces, text: string, run: number, parent: string): Span {
  const at = { from: offset(span.from), to: offset(span.to) };
  if (span.type === "link") {
    return { ...span, ...at, inner: { from: offset(span.inner.from), to: offset(span.inner.to) } };
  }
  if (span.type !== "tag") return { ...span, ...at };
  const breakable = parent === "paragraph_open";
  return { ...span, ...at, html: text.slice(at.from, at.to), run, breakable, lead: lead(span.from) };
}

function blockSpan(token: Token, text: string, lines: readonly number[]): HtmlBlock {
  const [first, last] = token.map!;
  const from = lines[first]!;
  const to = Math.min(text.length, (lines[last] ?? text.length + 1) - 1);
  const raw = text.slice(from, lines[first + 1] === undefined ? text.length : lines[first + 1]! - 1);
  const firstLine = token.content.split("\n")[0]!;
  const before = raw.endsWith(firstLine) ? raw.slice(0, raw.length - firstLine.length) : "";
  return { type: "block", from: from + before.length, to, html: token.content, lead: before.replace(/[^>\s]/g, " ") };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

const reader = new MarkdownIt({ html: true, linkify: false, typographer: false }).use(footnote);
// As plain brackets, what stands in a footnote within the line has its place in the line.
reader.disable("footnote_inline");
// Every address is looked at here; which may stay is decided by those who rewrite.
reader.validateLink = () => true;

/** Notes a span within the block that is being read. */
function note(state: StateInline, span: Span): void {
  const env = state.env as { spans?: Span[] };
  env.spans?.push(span);
}

/** Lets a rule of markdown-it do its work and notes what it found. */
function watch(
  name: "link" | "image" | "html_inline",
  spanOf: (state: StateInline, from: number, token: Token) => Span | undefined,
): void {
  // The ruler has no other way to wrap a rule.
  const rule = reader.inline.ruler.__rules__.find((one) => one.name === name)!.fn;
  // What stands in an image's words is read as a text of its own, with its own places.
  const reads = name === "image";
  reader.inline.ruler.at(name, (state, silent) => {
    const from = state.pos;
    const index = state.tokens.length + (state.pending === "" ? 0 : 1);
    const env = state.env as { spans?: Span[] };
    const { spans } = env;
    if (reads) delete env.spans;
    const done = rule(state, silent);
    if (spans) env.spans = spans;
    const token = done && !silent ? state.tokens[index] : undefined;
    const span = token && spanOf(state, from, token);
    if (span) note(state, span);
    return done;
  });
}

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? "");

watch("link", (state, from, token) => {
  const end = state.md.helpers.parseLinkLabel(state, from, true);
  const href = attribute(token, "href");
  const inner = { from: from + 1, to: end };
  return { type: "link", from, to: state.pos, inner, href, title: attribute(token, "title") };
});

watch("image", (state, from, token) => {
  const end = state.md.helpers.parseLinkLabel(state, from + 1, false);
  const alt = state.src.slice(from + 2, end);
  const inLink = state.linkLevel > 0;
  return {
    type: "image",
    from,
    to: state.pos,
    src: attribute(token, "src"),
    title: attribute(token, "title"),
    alt,
    inLink,
  };
});

watch("html_inline", (state, from, token) => ({
  type: "tag",
  from,
  to: state.pos,
  html: token.content,
  run: 0,
  breakable: false,
  lead: "",
}));

/** Shortcodes and wiki links are words to Markdown; here they are found and passed over whole. */
reader.inline.ruler.before("link", "foreign", (state, silent) => {
  if (!"[!{".includes(state.src.charAt(state.pos))) return false;
  const rest = state.src.slice(state.pos, state.posMax);
  const wiki = /^(!?)\[\[([^[\]\n|]{1,999})(?:\\?\|([^[\]\n]{0,999}))?\]\]/.exec(rest);
  const code = wiki ? null : /^(?:\{\{[^\n]{0,999}?\}\}|\{%[^\n]{0,999}?%\}|\{:[^\n}]{0,999}\})/.exec(rest);
  const match = wiki ?? code;
  if (!match) return false;
  const from = state.pos;
  if (!silent) {
    const to = from + match[0].length;
    state.pending += match[0];
    if (wiki) note(state, { type: "wiki", from, to, target: wiki[2]!, words: wiki[3] ?? "", embed: wiki[1] === "!" });
    else note(state, { type: "shortcode", from, to, code: match[0] });
  }
  state.pos = from + match[0].length;
  return true;
});

// Each block has a list of its own, which its token keeps.
reader.core.ruler.at("inline", (state) => {
  for (const token of state.tokens) {
    if (token.type !== "inline") continue;
    const env = state.env as { spans?: Span[] };
    env.spans = [];
    state.md.inline.parse(token.content, state.md, state.env, (token.children ??= []));
    if (env.spans.length > 0) token.meta = { ...token.meta, spans: env.spans };
  }
});

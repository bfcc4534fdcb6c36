/**
 * Finds quotation links that Markdown did not take for links, and so left as text: what is wrong with each is told at the
 * character that has to be mended, with the link as it should be.
 */
import { normalizeLabel } from "./body.ts";
import type { InlineText } from "./inline-text.ts";
import type { Reading } from "./reading.ts";

/** A stretch of a paragraph's words. */
export interface Stretch {
  from: number;
  to: number;
}

/** Told problems cover stretches of the text, so that nothing more is said of the marks in them. */
export function reportBrokenLinks(words: InlineText, offset: number, reading: Reading): Stretch[] {
  const told: Stretch[] = [];
  for (const match of words.text.matchAll(SCHEME)) {
    const link = leftOver(words.text, match.index, match[0]);
    if (!link || (told.at(-1)?.to ?? 0) > match.index) continue;
    const definition = brokenDefinition(words.text, link, reading);
    const { at, reason, mend } = definition ?? mendOf(words.text, link, offset + words.rawAt(link.scheme), reading);
    const place = at.raw ?? offset + words.rawAt(at.text ?? link.scheme);
    reading.slip(place, "quote-link-broken", `this quotation link is broken: ${reason}; write \`${mend}\``);
    told.push({ from: link.open ?? link.scheme, to: link.end });
  }
  return told;
}

// No quotation link is longer: the search for its ends must not go through a whole book each time.
const LONGEST = 4000;

const SCHEME = /(?:mis)?quotes?\s*:/giu;

interface LeftOver {
  /** Offsets into the words: of the opening bracket or mark, of its parenthesis, of `quote:`, of what follows, of the end. */
  open: number | undefined;
  bracketed: boolean;
  closed: boolean;
  parenthesis: number | undefined;
  scheme: number;
  rest: number;
  end: number;
  kind: "quote" | "misquote";
  words: string;
  person: string;
  /** As written, with its marks. */
  source: string;
  sourceAt: number;
  title: string;
  finished: boolean;
}

/** Reads what looks like a quotation link; undefined for the word "quote:" in a sentence. */
function leftOver(text: string, scheme: number, written: string): LeftOver | undefined {
  const base = Math.max(0, scheme - LONGEST);
  const before = text.slice(base, scheme).trimEnd();
  const parenthesis = before.endsWith("(") ? base + before.length - 1 : undefined;
  const label = (parenthesis === undefined ? before : before.slice(0, -1)).trimEnd();
  const rest = scheme + written.length;
  const tail = text.slice(rest, rest + LONGEST);
  const [, person = "", whole = ""] = /^([^"“”„«»()]*)((?:["“”„«»][^"“”„«»()\n]*["“”„«»]?)?)/u.exec(tail)!;
  const finish = /^\s*\)/.exec(tail.slice(person.length + whole.length))?.[0];
  const title = whole.replace(/^["“”„«»]|["“”„«»]$/gu, "").trim();
  const named = title !== "" && /^\s*[^\s]/u.test(person);
  const closed = label.endsWith("]");
  const isDefinition = /^[ \t>]*\[[^\]\n]+\]:$/.test(label.slice(label.lastIndexOf("\n") + 1));
  const touching = parenthesis !== undefined && (closed || /[”“»"」’]/u.test(text.charAt(parenthesis - 1)));
  if (!isDefinition && !touching && !(named && (parenthesis !== undefined || closed))) return undefined;
  const opened = openingOf(label, base);
  return {
    ...opened,
    closed,
    parenthesis,
    scheme,
    rest,
    kind: /^mis/i.test(written) ? "misquote" : "quote",
    person,
    source: whole,
    sourceAt: rest + person.length,
    title,
    end: rest + person.length + whole.length + (finish?.length ?? 0),
    finished: finish !== undefined,
  };
}

function openingOf(label: string, base: number): Pick<LeftOver, "open" | "bracketed" | "words"> {
  const inner = label.endsWith("]") ? label.slice(0, -1) : label;
  const bracket = inner.lastIndexOf("[");
  if (bracket > inner.lastIndexOf("]"))
    return { open: base + bracket, bracketed: true, words: inner.slice(bracket + 1).trim() };
  const marked = /[“„«"「‘][^“„«"」「‘”»]*[”“»"」’]?$/u.exec(inner);
  if (marked) return { open: base + marked.index, bracketed: false, words: marked[0].trim() };
  return { open: undefined, bracketed: false, words: "" };
}

interface Mend {
  /** Where: an offset into the words, or into the whole text. */
  at: { text?: number; raw?: number };
  reason: string;
  mend: string;
}

function mendOf(text: string, link: LeftOver, rawScheme: number, reading: Reading): Mend {
  const { scheme, rest, parenthesis, person, source, sourceAt } = link;
  const mend = `[${shorten(link.words) || "“words”"}](${addressOf(link)})`;
  const at = (place: number, reason: string): Mend => ({ at: { text: place }, reason, mend });
  const written = text.slice(scheme, rest);
  if (/[A-Z]/.test(written)) return at(scheme, "`quote:` is written in small letters");
  if (/quotes/.test(written)) return at(scheme, "its address begins with `quote:`, without an s");
  if (/\s/.test(written)) return at(scheme + written.search(/\s/), "a space stands before its colon");
  if (/^\s/.test(person) && person.trim() !== "") return at(rest, "a space stands after its colon");
  if (!link.closed && !link.bracketed && link.open !== undefined && parenthesis !== undefined) {
    return at(link.open, "its opening bracket is missing");
  }
  if (!link.bracketed) {
    const raw = openBefore(reading.source, rawScheme);
    const reason = "an empty line stands inside it, and a link must be in one paragraph";
    if (raw !== undefined) {
      const begun = reading.source.slice(raw + 1, rawScheme).split(/\n[ \t>]*\n/)[0]!;
      const words = `${begun.trim()} ${text.slice(0, parenthesis).trimEnd().replace(/\]$/, "")}`;
      return { at: { raw }, reason, mend: mend.replace("“words”", shorten(words)) };
    }
    return at(link.open ?? scheme, "its opening bracket is missing");
  }
  if (!link.closed) return at(parenthesis ?? scheme, "its closing bracket is missing after the last mark");
  if (parenthesis === undefined) return at(scheme, "its opening parenthesis is missing");
  if (/\s$/.test(text.slice(0, parenthesis))) {
    return at(text.slice(0, parenthesis).trimEnd().length, "a space or a line end stands between `]` and `(`");
  }
  if (/^[“”„«»]|[“”„«»]$/u.test(source)) {
    const curly = sourceAt + Math.max(0, source.search(/[“”„«»]/u));
    return at(curly, "its source stands between curly marks instead of straight ones");
  }
  if (/\s/.test(person.trim()) && source === "")
    return at(rest + person.trimEnd().search(/\S+$/), "its source needs straight marks");
  if (/\s\+|\+\s/.test(person)) return at(rest + person.search(/\s\+|\+\s/), "a space stands beside its plus sign");
  if (/\s/.test(person.trim()))
    return at(rest, "a person is named by the name of the file in `people/`, without spaces");
  if (source === "") return finishOf(text, link, rawScheme, reading, at);
  if (!source.startsWith('"')) return at(sourceAt, "its source needs straight marks");
  if (!/^".*"$/s.test(source)) return at(sourceAt, "the mark that closes its source is missing");
  return finishOf(text, link, rawScheme, reading, at);
}

function finishOf(
  text: string,
  link: LeftOver,
  rawScheme: number,
  reading: Reading,
  at: (place: number, reason: string) => Mend,
): Mend {
  const paragraph = /\n[ \t>]*\n/.exec(reading.source.slice(rawScheme, rawScheme + LONGEST));
  const below = paragraph && reading.source.slice(rawScheme + paragraph.index + paragraph[0].length);
  const goesOn = below && /^["“][^"“”\n]*["”]\s*\)/u.exec(below);
  if (!link.finished && paragraph && goesOn) {
    reading.toldUntil = rawScheme + paragraph.index + paragraph[0].length + goesOn[0].length;
    const mended = at(link.open ?? link.scheme, "an empty line stands inside it, and a link must be in one paragraph");
    const source = goesOn[0].replace(/["“”)\s]/gu, "");
    return { ...mended, mend: mended.mend.replace('"source"', `"${source}"`) };
  }
  if (!link.finished) return at(text.slice(0, link.end).trimEnd().length - 1, "its closing parenthesis is missing");
  return at(link.scheme, "all of it must stand in one paragraph, with straight marks around the source");
}

const EMPTY_LINE = /\n[ \t>]*\n/g;

/** The bracket that a paragraph before this one opened around a mark and never closed. */
function openBefore(source: string, scheme: number): number | undefined {
  const from = Math.max(0, scheme - LONGEST);
  const before = source.slice(from, scheme);
  const gap = [...before.matchAll(EMPTY_LINE)].at(-1)?.index;
  if (gap === undefined) return undefined;
  const bracket = before.lastIndexOf("[", gap);
  if (bracket === -1 || !/^\[[“„«"「‘]/u.test(before.slice(bracket, bracket + 2))) return undefined;
  return /\]|\n[ \t>]*\n/.test(before.slice(bracket, gap)) ? undefined : from + bracket;
}

function brokenDefinition(text: string, link: LeftOver, reading: Reading): Mend | undefined {
  const lineStart = text.lastIndexOf("\n", link.scheme) + 1;
  const head = /^([ \t>]*)\[([^\]\n]+)\]:/.exec(text.slice(lineStart));
  if (!head || link.scheme < lineStart + head[0].length) return undefined;
  const [, lead = "", label = ""] = head;
  reading.brokenLabels.add(normalizeLabel(label));
  const mend = `[${label}]: ${addressOf(link)}`;
  const written = text.slice(link.scheme, link.rest);
  const at = (place: number, reason: string): Mend => ({ at: { text: place }, reason, mend });
  if (/\s/.test(written)) return at(link.scheme + written.search(/\s/), "a space stands before its colon");
  if (/^\s/.test(link.person)) return at(link.rest, "a space stands after its colon");
  if (/[“”„«»]/u.test(link.source)) {
    return at(link.sourceAt, "its source stands between curly marks instead of straight ones");
  }
  if (text.slice(0, lineStart).trim() !== "") {
    const { mend: line, ...rest } = at(
      lineStart + lead.length,
      "a definition cannot follow a line of text; put an empty line above it",
    );
    return { ...rest, mend: line };
  }
  return at(link.scheme, "a definition has a label, an address and a source in straight marks, and nothing after them");
}

/** The address as it should be; what cannot be guessed is named as the editor would name it. */
function addressOf({ kind, person, title, source }: LeftOver): string {
  const [first = "", second] = source === "" ? person.trim().split(/\s+(?!\+)(?<!\+\s*)/) : [person];
  const speakers = first
    .split("+")
    .map(
      (one) =>
        one
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu)
          ?.join("-") ?? "",
    )
    .filter((one) => one !== "");
  if (first.trim() === "none") return `${kind}:none`;
  return `${kind}:${speakers.join("+") || "person"} "${(second ?? title.split(/\s/)[0]) || "source"}"`;
}

/** A mended link shows enough of its words to find them. */
function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ");
  const closing = /[”“»"」’]$/u.exec(line)?.[0] ?? "";
  return line.length > 60 ? `${line.slice(0, 56).trimEnd()}…${closing}` : line;
}

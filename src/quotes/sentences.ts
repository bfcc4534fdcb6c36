/** Cuts a text in N1 into sentences, so that the rules can say what stands in one sentence with the quoted words. */
import { BEFORE_NUMBERS, COMMON_ABBREVIATIONS, DOTTED_ORDINALS, MAY_END } from "../language/words/abbreviations.ts";
import { ELLIPSIS } from "./characters.ts";

/** Offsets of one sentence; without the space that follows it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SentenceOptions {
  /** Abbreviations of the language, lower case, without their full stop: after "Dr." no sentence ends. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Offsets at which a sentence begins whatever stands before: paragraphs, and the words after a speaker's label. */
  readonly breaks?: readonly number[];
  /** Words that begin many sentences, lower case: "the", "we". After "U.S." such a word begins one. */
  readonly starters?: ReadonlySet<string>;
  readonly lang?: string;
}

const ENDS = /[.!?‽。！？．｡؟۔।॥።፧፨।]+/gu;
const GREEK_ENDS = /[.!?;]+/gu;
const ENDS_ALONE = /[。！？｡؟۔।॥።፧፨]/u;
/** What may stand between the end of a sentence and the next: closing marks, the mark of a footnote. */
const CLOSERS = /['’)\]}»]*(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|(?<=\p{L}['’)]*[.?!]['’)]*)\d{1,3}(?= \p{Lu}| ?$))?/uy;

function closersAt(text: string, end: number): number {
  // A letter stands before the mark of a footnote, so a little of what comes before is looked at too.
  const from = Math.max(0, end - 6);
  CLOSERS.lastIndex = end - from;
  return CLOSERS.exec(text.slice(from, end + 12))?.[0].length ?? 0;
}

/** The word before a full stop, with inner full stops: "U.S" in "U.S.". */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
}

/** Whether the full stop after `word` belongs to the word, as in "Dr." and "U.S."; `next` is what follows. */
function isAbbreviation(word: string, next: string, options: SentenceOptions): boolean {
  const plain = word.toLowerCase();
  // "J. Smith", "U.S. Forces", "a.m. Then": an initial or a row of them.
  const isRow = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  const isInitial = /^\p{Lu}$/u.test(word) && word !== "I" && word !== "Я" && word !== "Y";
  // "Cllr.", "Brgd.": a word of Latin letters has a vowel.
  const hasNoVowel = /^\p{Lu}\p{Ll}{1,5}$/u.test(word) && /^[b-df-hj-np-tv-xz]+$/.test(plain);
  const known = COMMON_ABBREVIATIONS.has(plain) || options.abbreviations?.has(plain) === true;
  if (isInitial || (known && !isRow && !MAY_END.has(plain)) || (hasNoVowel && !known)) return true;
  if (isRow || known) {
    const first = /^[\p{L}\p{M}']+/u.exec(next)?.[0].toLowerCase() ?? "";
    return options.starters?.has(first) !== true;
  }
  return BEFORE_NUMBERS.has(plain) && /^(?:\p{N}|[IVXLC]+\b)/u.test(next);
}

/** In doubt no sentence ends: one sentence too long shows the editor more of what was cut off, one too short hides it. */
function endsSentence(text: string, start: number, end: number, options: SentenceOptions, lines: Lines): boolean {
  const mark = text.slice(start, end);
  if (ENDS_ALONE.test(mark)) return true;
  const closed = end + closersAt(text, end);
  const rest = text.slice(closed, closed + 24);
  if (rest === "") return true;
  if (rest.startsWith("—") || rest.startsWith(ELLIPSIS)) return /^[—…]['([¿¡]*\p{Lu}/u.test(rest) && mark !== ".";
  if (!rest.startsWith(" ")) return false;
  const next = rest.slice(1).replace(/^['"([{«¿¡—…]+/u, "");
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark !== ".") return true;
  const word = wordBefore(text, start);
  if (isAbbreviation(word, next, options)) return false;
  // "am 3. Oktober"; a number that opens the line counts the line: "3. Everyone has the right".
  const ordinal = /^(?:\d{1,2}|[IVX]{1,5})$/.test(word) && DOTTED_ORDINALS.has(languageOf(options.lang));
  return !(ordinal && /\p{L}/u.test(next.charAt(0)) && !opensLine(text, start - word.length, lines));
}

function languageOf(lang = ""): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? "";
}

type Lines = ReadonlySet<number>;

function opensLine(text: string, at: number, lines: Lines): boolean {
  return at === 0 || lines.has(at) || /[.!?:;]['’)]* $/.test(text.slice(Math.max(0, at - 3), at));
}

/**
 * The sentences of a text in N1, in order, without gaps other than spaces.
 * A full stop after an initial or an abbreviation, or before a small letter, ends none; "…" ends none.
 */
export function splitSentences(text: string, options: SentenceOptions = {}): readonly Span[] {
  const lines: Lines = new Set<number>(options.breaks ?? []);
  const cuts = new Set(lines);
  // The Greek question mark looks like a semicolon, and NFC makes it one.
  for (const match of text.matchAll(languageOf(options.lang) === "el" ? GREEK_ENDS : ENDS)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, end, options, lines)) {
      cuts.add(end + closersAt(text, end));
    }
  }
  const spans: Span[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length].toSorted((a, b) => a - b)) {
    let start = from;
    let end = Math.min(cut, text.length);
    while (start < end && text.charAt(start) === " ") start += 1;
    while (end > start && text.charAt(end - 1) === " ") end -= 1;
    if (end > start) spans.push({ start, end });
    from = Math.max(from, cut);
  }
  return spans;
}

/** Cuts a text in N1 into sentences, so that the rules can say what stands in one sentence with the quoted words. */
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
}

const ENDS = /[.!?‽。！？．｡؟۔।॥።፧፨।]+/gu;
const ENDS_ALONE = /[。！？｡؟۔।॥።፧፨]/u;
const CLOSERS = /^['’)\]}»]*/u;

/** The word before a full stop, with inner full stops: "U.S" in "U.S.". */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
}

/** In doubt no sentence ends: one sentence too long shows the editor more of what was cut off, one too short hides it. */
function endsSentence(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const mark = text.slice(start, end);
  if (ENDS_ALONE.test(mark)) return true;
  const closed = end + (CLOSERS.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  const rest = text.slice(closed, closed + 12);
  if (rest === "") return true;
  if (rest.startsWith("—") || rest.startsWith(ELLIPSIS)) return /^[—…]['([¿¡]*\p{Lu}/u.test(rest) && mark !== ".";
  if (!rest.startsWith(" ")) return false;
  const next = rest.slice(1).replace(/^['"([{«¿¡—…]+/u, "");
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark !== ".") return true;
  const word = wordBefore(text, start);
  // "J. Smith", "U.S. Forces", "a.m. Then": an initial or a row of them.
  if (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) && word !== "I") return false;
  if (abbreviations.has(word.toLowerCase())) return false;
  return true;
}

/**
 * The sentences of a text in N1, in order, without gaps other than spaces.
 * A full stop after an initial or an abbreviation, or before a small letter, ends none; "…" ends none.
 */
export function splitSentences(text: string, options: SentenceOptions = {}): readonly Span[] {
  const abbreviations = options.abbreviations ?? new Set<string>();
  const cuts = new Set<number>(options.breaks ?? []);
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, end, abbreviations)) {
      cuts.add(end + (CLOSERS.exec(text.slice(end, end + 8))?.[0].length ?? 0));
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

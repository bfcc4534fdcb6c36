/** Looks at what was cut off: the rest of the sentence in which a quotation begins or ends (section 3, "Fragments"). */
import type { Fragment } from "./types.ts";
import type { Span } from "./sentences.ts";
import type { View } from "./view.ts";
import { findWord, hasWordList, REST_KINDS } from "./words.ts";

/** A piece of the quotation in view offsets, with the cuts inside it. */
export type PieceSpan = Span;

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What of a stretch is not covered by any piece of the quotation. */
function uncovered(stretch: Span, pieces: readonly Span[]): Span[] {
  let rest: Span[] = [stretch];
  for (const piece of pieces) {
    rest = rest.flatMap(({ start, end }) => [
      { start, end: Math.min(end, piece.start) },
      { start: Math.max(start, piece.end), end },
    ]);
    rest = rest.filter(({ start, end }) => end > start);
  }
  return rest;
}

/** Inside a report's quotation marks the reporter's own words are no part of the sentence. */
function withinMarks(view: View, stretches: readonly Span[]): Span[] {
  return stretches.flatMap((stretch) =>
    view.quoted
      .map((quoted) => ({ start: Math.max(stretch.start, quoted.start), end: Math.min(stretch.end, quoted.end) }))
      .filter(({ start, end }) => end > start),
  );
}

function triggerIn(view: View, rest: string): string | undefined {
  if (!hasWords(rest)) return undefined;
  if (!hasWordList(view.lang)) return `(no word list for “${view.lang}”)`;
  return findWord(rest, view.lang, REST_KINDS)?.word;
}

/** The note "part of a sentence" with what it leaves out; undefined if every piece is made of whole sentences. */
export function fragmentOf(view: View, pieces: readonly PieceSpan[]): Fragment | undefined {
  const text = (spans: readonly Span[]): string =>
    spans
      .map(({ start, end }) => view.text.slice(start, end))
      .filter(hasWords)
      .join(" … ")
      .trim();
  const rests = pieces.map((piece) => {
    const first = view.sentenceAt(piece.start);
    const last = view.sentenceAt(Math.max(piece.start, piece.end - 1));
    const before = uncovered({ start: first.start, end: piece.start }, pieces);
    const after = uncovered({ start: piece.end, end: last.end }, pieces);
    const reported = view.quotedAt(piece.start) !== undefined;
    return {
      before: text(reported ? withinMarks(view, before) : before),
      after: text(reported ? withinMarks(view, after) : after),
    };
  });
  const restBefore = rests[0]?.before ?? "";
  const restAfter = rests.at(-1)?.after ?? "";
  const cut = rests.some((rest) => rest.before !== "" || rest.after !== "");
  if (!cut) return undefined;
  // Cut off before its mark, a question reads like a statement.
  const question = rests.some((rest) => /[?？؟]['"’”)\]]*$/u.test(rest.after)) ? "?" : undefined;
  const trigger =
    rests
      .map((rest) => triggerIn(view, rest.before) ?? triggerIn(view, rest.after))
      .find((word) => word !== undefined) ?? question;
  return {
    start: restBefore !== "",
    end: restAfter !== "",
    restBefore,
    restAfter,
    ...(trigger === undefined ? {} : { trigger }),
  };
}

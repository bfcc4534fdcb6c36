/** Looks at what was cut off: the rest of the sentence in which a quotation begins or ends (section 3, "Fragments"). */
import { primaryLanguage } from "../language/locale.ts";
import { characterAt } from "./characters.ts";
import type { Fragment } from "./types.ts";
import type { Span } from "./sentences.ts";
import { exceptingBut, invertedAfter, invertedBefore } from "./turning.ts";
import type { View } from "./view.ts";
import { findWord, hasWordList, REST_KINDS } from "./words.ts";

/** A piece of the quotation in view offsets, with the cuts inside it. */
export type PieceSpan = Span;

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What of a stretch is not covered by any piece of the quotation; empty stretches (which may end before they start) too. */
function uncovered(stretch: Span, pieces: readonly Span[]): Span[] {
  let rest: Span[] = [stretch];
  for (const piece of pieces) {
    rest = rest.flatMap(({ start, end }) => [
      { start, end: Math.min(end, piece.start) },
      { start: Math.max(start, piece.end), end },
    ]);
  }
  return rest;
}

/** Inside a report's quotation marks the reporter's own words are no part of the sentence. */
function withinMarks(view: View, stretches: readonly Span[]): Span[] {
  return stretches.flatMap((stretch) =>
    view.quoted.map(({ start, end }) => ({ start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) })),
  );
}

/** A speaker's label or a heading in capitals before the words is no part of their sentence: "MS. REIS:", "Q". */
const LABEL = /^(?:[*_]{0,2}\p{Lu}[\p{Lu}\p{M}\p{N}.,'’&()\- ]{1,70}:[*_]{0,2}|Q|[QA][.:])$/u;
/** Nor is the number of the paragraph or of the list item; a bare number or letter is a word. */
const NUMBER =
  /^(?:§ ?\d{1,4}[.)]?|[[(](?:\d{1,4}|\p{Ll}|[ivxlcIVXLC]{1,7})[\])]|(?:\d{1,4}|\p{L}|[ivxlcIVXLC]{1,7})[.)])$/u;
const SECTION = /^(?:\d{1,3}\.)+\d{1,3}$/u;

function withoutLabel(rest: string, next: string, lang: string): string {
  // "3.2 We find" is a section, "3.2 tonnes" is a number.
  if (NUMBER.test(rest) || (SECTION.test(rest) && /[\p{Lu}\p{Lo}]/u.test(next))) return "";
  return LABEL.test(rest) && !(hasWordList(lang) && findWord(rest, lang, REST_KINDS)) ? "" : rest;
}

function triggerIn(view: View, rest: string): string | undefined {
  if (!hasWords(rest)) return undefined;
  if (!hasWordList(view.lang)) return `(no word list for “${view.lang}”)`;
  return findWord(rest, view.lang, REST_KINDS)?.word;
}

/** What is cut off on one side of a piece. */
interface Rest {
  readonly text: string;
  /** The line above a list governs its items; it is shown only where it could turn them round. */
  readonly governing: string;
}

interface Cut {
  readonly piece: Span;
  readonly before: Rest;
  readonly after: Rest;
}

/** A condition by word order, or an exception by "but", that no list can know. */
function turnedIn(view: View, { piece, before, after }: Cut): string | undefined {
  const sentence = view.sentenceAt(Math.max(piece.start, piece.end - 1));
  return (
    invertedBefore(before.text, view.lang) ??
    invertedAfter(after.text, view.text.slice(piece.start, piece.end)) ??
    exceptingBut(view, sentence, piece.end, sentence.end)
  );
}

/** The note "part of a sentence" with what it leaves out; undefined if every piece is made of whole sentences. */
export function fragmentOf(view: View, pieces: readonly PieceSpan[]): Fragment | undefined {
  const text = (spans: readonly Span[]): string =>
    spans
      .map(({ start, end }) => view.text.slice(start, end))
      .filter(hasWords)
      .join(" … ")
      .trim();
  const rest = (own: readonly Span[], beyond: readonly Span[], runsOn: boolean, isBefore: boolean): Rest => {
    const further = beyond.flatMap((span) => uncovered(span, pieces));
    const whole = isBefore ? [...further, ...own] : [...own, ...further];
    return runsOn ? { text: text(whole), governing: "" } : { text: text(own), governing: text(further) };
  };
  const unlabelled = (one: Rest, at: number): Rest => ({
    ...one,
    text: withoutLabel(one.text, characterAt(view.text, at), view.lang),
  });
  const cuts = pieces.map((piece): Cut => {
    const index = view.sentenceIndexAt(piece.start);
    const lastIndex = view.sentenceIndexAt(Math.max(piece.start, piece.end - 1));
    const first = view.sentences[index] ?? piece;
    const last = view.sentences[lastIndex] ?? piece;
    const before = uncovered({ start: first.start, end: piece.start }, pieces);
    const after = uncovered({ start: piece.end, end: last.end }, pieces);
    if (view.quotedAt(piece.start) !== undefined) {
      const within = (spans: readonly Span[]): Rest => ({ text: text(withinMarks(view, spans)), governing: "" });
      return { piece, before: within(before), after: within(after) };
    }
    const opening = view.continuationOf(index);
    const closing = view.continuationOf(lastIndex);
    return {
      piece,
      before: unlabelled(rest(before, opening.before, opening.startsBefore, true), piece.start),
      after: rest(after, closing.after, true, false),
    };
  });
  const sides = cuts.flatMap(({ before, after }) => [before, after]);
  const turned = cuts.map((cut) => turnedIn(view, cut)).find((word) => word !== undefined);
  // Cut off before its mark, a question reads like a statement.
  const mark = new RegExp(`[${primaryLanguage(view.lang) === "el" ? "?;" : "?？؟"}]['"’”)\\]]*$`, "u");
  const question = cuts.some(({ after }) => mark.test(after.text)) ? "?" : undefined;
  const trigger =
    sides.map((side) => triggerIn(view, `${side.governing} ${side.text}`)).find((word) => word !== undefined) ??
    turned ??
    question;
  const governed =
    trigger === undefined ? undefined : sides.find((side) => triggerIn(view, side.governing) === trigger);
  if (sides.every((side) => side.text === "") && !governed) return undefined;
  const [restBefore = "", restAfter = ""] = [sides[0], sides.at(-1)].map((side) =>
    side === governed ? `${side?.governing} ${side?.text}`.trim() : side?.text,
  );
  return {
    start: restBefore !== "",
    end: restAfter !== "",
    restBefore,
    restAfter,
    ...(trigger === undefined ? {} : { trigger }),
  };
}

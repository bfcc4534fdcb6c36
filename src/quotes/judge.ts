/** Applies the rules of section 3 to one way of laying a quotation over its source: who speaks, what was left out, what was cut. */
import { primaryLanguage } from "../language/locale.ts";
import { MOST_SHARE } from "./brackets.ts";
import { fragmentOf } from "./fragment.ts";
import { n1Text, n2 } from "./normalize.ts";
import { cutsNumber } from "./number-cut.ts";
import type { Hit } from "./occurrences.ts";
import { hasEmphasisNote } from "./readings.ts";
import { attributionInGap, exceptingBut, invertedInGap } from "./turning.ts";
import type { Edit, Fragment, QuoteClaim, Severity } from "./types.ts";
import type { View } from "./view.ts";
import { findWord, GAP_KINDS, hasWordList, isInflection } from "./words.ts";

/** What of a claim and its source the judge needs to know. */
export interface Question {
  readonly pieces: readonly string[];
  readonly names: readonly string[];
  readonly speakers: readonly string[];
  readonly reportedBy: string | undefined;
  readonly context: string | undefined;
  readonly emphasis: readonly string[];
  readonly source: { readonly speakers: readonly string[]; readonly standing: string; readonly hasTurns: boolean };
}

export function questionOf(claim: QuoteClaim, source: Question["source"]): Question {
  const { pieces, names, speakers, reportedBy, context } = claim;
  return { pieces, names, speakers, reportedBy, context, emphasis: claim.emphasis ?? [], source };
}

/** A run of words in its place; `piece` is the piece of the quotation that it belongs to. */
export interface Laid extends Hit {
  readonly piece: number;
}

export interface Judgement {
  /** 3 passes, 2 fails as a fragment, 1 is altered, 0 is another person's. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly verdict: "verbatim" | "altered" | "wrong-speaker";
  readonly severity?: Severity;
  readonly reason: string;
  readonly view: View;
  readonly laid: readonly Laid[];
  readonly edits: readonly Edit[];
  readonly fragment?: Fragment;
}

interface Fault {
  readonly severity: Severity;
  readonly reason: string;
}

export const MOST_LEFT_OUT = 60;
const LEAST_WORDS = 3;

/** Slugs of those who speak at a place: the turn's person, or everybody whom the record names. */
export function speakersAt(view: View, offset: number, source: Question["source"]): readonly string[] {
  const turn = view.turns[view.turnIndexAt(offset)];
  return turn ? [turn.speaker ?? "none"] : source.speakers;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((member) => other.includes(member));
}

/** Why the words are not those of the person named; undefined if they are. */
function speakerFault(view: View, question: Question, laid: readonly Laid[]): string | undefined {
  const { source, reportedBy } = question;
  for (const run of laid) {
    const last = Math.max(run.start, run.end - 1);
    if (view.turnIndexAt(run.start) !== view.turnIndexAt(last))
      return "The words run over from one speaker to another.";
    const speakers = speakersAt(view, run.start, source);
    const quoted = view.quotedAt(run.start);
    if (reportedBy !== undefined) {
      if (!speakers.includes(reportedBy))
        return `Here speaks ${speakers.join(", ")}, not ${reportedBy}, who is said to report the words.`;
      if (!quoted) return `The words are ${reportedBy}'s own: the source does not put them in quotation marks.`;
      continue;
    }
    // A passage without a label may be any of its speakers'; in a turn there is only one.
    const anyOf = source.hasTurns || source.standing === "secondary";
    const claimed = anyOf
      ? question.speakers.every((speaker) => speakers.includes(speaker))
      : sameSet(question.speakers, speakers);
    if (!claimed || question.speakers.length === 0) {
      const jointly = speakers.length > 1 ? " jointly" : "";
      return speakers[0] === "none"
        ? "The words stand in the turn of somebody else."
        : `These are the words of ${speakers.join(" and ")}${jointly}.`;
    }
    if (quoted && source.standing !== "secondary") {
      return "The source itself puts these words in quotation marks: they belong to the person quoted there (name that person, and the speaker as reportedBy).";
    }
  }
  return undefined;
}

/** What is wrong with leaving out what lies between two runs of words. */
function gapFault(view: View, from: Laid, to: Laid): Fault | undefined {
  const gap = view.text.slice(from.end, to.start);
  const cut = from.piece === to.piece;
  const size = (run: Laid): number => n2(view.text.slice(run.start, run.end), view.lang).length;
  const short = size(from) < LEAST_WORDS || size(to) < LEAST_WORDS;
  const leftOut = n2(gap, view.lang);
  if (cut && short)
    return { severity: "substantive", reason: `Beside an ellipsis each piece needs at least ${LEAST_WORDS} words.` };
  // Between pieces with own words between them only the speaker counts, who is looked at already.
  if (cut && view.turnIndexAt(from.end - 1) !== view.turnIndexAt(to.start)) {
    return { severity: "substantive", reason: "The pieces stand in different turns of the source." };
  }
  const crosses = view.sentenceIndexAt(from.end - 1) !== view.sentenceIndexAt(to.start);
  const resumes = !/[\p{L}\p{N}]/u.test(view.text.slice(view.sentenceAt(to.start).start, to.start));
  const phrases = !cut && size(from) < LEAST_WORDS && size(to) < LEAST_WORDS;
  if (crosses && !resumes && !phrases) {
    return {
      severity: "critical",
      reason: "The pieces join two sentences: a gap over the end of a sentence must resume at the beginning of one.",
    };
  }
  if (!cut) return undefined;
  if (leftOut.length > MOST_LEFT_OUT) {
    return {
      severity: "substantive",
      reason: `The ellipsis leaves out ${leftOut.length} words; at most ${MOST_LEFT_OUT} are allowed.`,
    };
  }
  if (view.paragraphBreaks(from.end, to.start) > 1) {
    return { severity: "substantive", reason: "The ellipsis leaves out more than one paragraph break." };
  }
  if (leftOut.length > 0 && !hasWordList(view.lang)) {
    return {
      severity: "substantive",
      reason: `There is no word list for “${view.lang}”, so nobody can vouch for what the ellipsis leaves out.`,
    };
  }
  const swallowed =
    findWord(gap, view.lang, GAP_KINDS)?.word ??
    invertedInGap(gap) ??
    exceptingBut(view, view.sentenceAt(from.end - 1), from.end, to.start);
  if (swallowed) return { severity: "critical", reason: `The ellipsis leaves out “${swallowed}”.` };
  const hidden = view.text.slice(from.end, view.sentenceAt(from.end - 1).end);
  const question = crosses && /[?？؟]['’”»)\]]*$/u.test(hidden);
  return question || /[^!！]/u.test(finalMark(view, from.end) ?? "!")
    ? { severity: "substantive", reason: "The ellipsis leaves out a question mark." }
    : undefined;
}

/** The mark that ends the words in the source, after closing marks and, in French, a space: "?" or "!". */
function finalMark(view: View, at: number): string | undefined {
  const mark = /^['’”»)\]]* ?['’”»)\]]*([?!？！؟՞፧⁇⁈⁉‽;])/u.exec(view.text.slice(at, at + 8))?.[1];
  // The Greek question mark looks like a semicolon, and NFC makes it one.
  return mark === ";" && primaryLanguage(view.lang) !== "el" ? undefined : mark;
}

/** A final "?" or "!" is part of the words: "We ordered it? Never." does not say that they did. */
function endFault(view: View, run: Laid): Fault | undefined {
  const mark = finalMark(view, run.end);
  if (mark === undefined) return undefined;
  return {
    severity: /[!！]/u.test(mark) ? "minor" : "substantive",
    reason: `The source ends these words with “${mark}”.`,
  };
}

function bracketFault(view: View, question: Question, laid: readonly Laid[]): Fault | undefined {
  for (const run of laid) {
    if (run.objection)
      return { severity: run.objection.severity, reason: `Not allowed in a quotation: ${run.objection.reason}.` };
  }
  const inserted = laid
    .flatMap((run) => run.edits)
    .flatMap((edit) =>
      edit.kind === "bracket" && !isInflection(edit.inserted, edit.replaced, view.lang) ? [edit.inserted] : [],
    );
  const count = (text: string): number => n2(n1Text(text), view.lang).length;
  const inBrackets = inserted.reduce((sum, text) => sum + count(text), 0);
  const all = question.pieces.reduce((sum, text) => sum + count(text), 0);
  return inBrackets > all * MOST_SHARE
    ? { severity: "substantive", reason: "More than a quarter of the quotation stands in brackets." }
    : undefined;
}

/** "[emphasis added]" stands if and only if something is emphasised that the source does not emphasise. */
function emphasisFault(view: View, question: Question, laid: readonly Laid[]): Fault | undefined {
  const noted = question.pieces.some(hasEmphasisNote);
  if (!noted && question.emphasis.length === 0) return undefined;
  const marked =
    question.emphasis.length > 0 || question.pieces.some((piece) => /(?<![\p{L}\p{N}])[*_]\S[^*_]*[*_]/u.test(piece));
  if (noted && !marked) return { severity: "minor", reason: "“[emphasis added]” stands where nothing is emphasised." };
  const own = question.emphasis.length > 0 && question.emphasis.every((words) => isEmphasisedIn(view, laid, words));
  if (noted) {
    return own
      ? { severity: "minor", reason: "The source itself has the emphasis: “[emphasis added]” is wrong." }
      : undefined;
  }
  return own ? undefined : { severity: "minor", reason: "The emphasis is not the source's: say “[emphasis added]”." };
}

/** Whether the source sets these words in emphasis, alone or within a longer stretch. */
function isEmphasisedIn(view: View, laid: readonly Laid[], words: string): boolean {
  const wanted = n1Text(words).replace(/[.,;:!?]+$/u, "");
  const first = laid[0];
  const last = laid.at(-1);
  if (!first || !last || wanted === "") return false;
  const { start, end } = view.rawSpan(first.start, last.end);
  const raw = view.raw.slice(Math.max(0, start - 3), end + 3);
  // The words of a text stand in the order of the quotation, so a stretch that holds them is the one.
  return Array.from(raw.matchAll(/([*_])(?=\S)([^*_]+?)(?<=\S)\1/gu), ([, , inner = ""]) => n1Text(inner)).some(
    (inner) => inner.includes(wanted),
  );
}

function editsOf(view: View, question: Question, laid: readonly Laid[]): Edit[] {
  const edits: Edit[] = [];
  for (const [index, run] of laid.entries()) {
    const before = laid[index - 1];
    if (before && before.piece === run.piece) {
      const { start, end } = view.rawSpan(before.end, run.start);
      edits.push({ kind: "ellipsis", leftOut: view.raw.slice(start, end).trim() });
    }
    edits.push(...run.edits);
  }
  if (question.pieces.some(hasEmphasisNote)) edits.push({ kind: "emphasis" });
  return edits;
}

/** The judgement on one way of laying the quotation. */
export function judge(view: View, question: Question, runs: readonly Laid[]): Judgement {
  const laid = [...runs];
  const edits = editsOf(view, question, laid);
  const base = { view, laid, edits };
  const speaker = speakerFault(view, question, laid);
  if (speaker !== undefined) return { ...base, rank: 0, verdict: "wrong-speaker", reason: speaker };

  const faults: (Fault | undefined)[] = [bracketFault(view, question, laid), emphasisFault(view, question, laid)];
  for (const [index, run] of laid.entries()) {
    const next = laid[index + 1];
    if (cutsNumber(view, run)) faults.push({ severity: "critical", reason: "The quotation cuts a number in two." });
    if (next) faults.push(gapFault(view, run, next));
    if (!next || next.piece !== run.piece) faults.push(endFault(view, run));
  }
  const fault = faults.find((one) => one !== undefined);
  if (fault) return { ...base, rank: 1, verdict: "altered", severity: fault.severity, reason: fault.reason };

  const pieces = question.pieces.flatMap((_, piece) => {
    const own = laid.filter((run) => run.piece === piece);
    const [first] = own;
    const last = own.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  const cut = fragmentOf(view, pieces);
  const doubt = laid.flatMap((run, index) => {
    const previous = laid[index - 1];
    if (previous?.piece !== run.piece) return [];
    const word =
      findWord(view.text.slice(previous.end, run.start), view.lang, ["doubts"])?.word ??
      attributionInGap(view, previous.end, run.start);
    return word ?? [];
  });
  const trigger = cut?.trigger ?? doubt[0];
  const fragment =
    trigger === undefined ? cut : { ...(cut ?? { start: false, end: false, restBefore: "", restAfter: "" }), trigger };
  if (fragment?.trigger !== undefined && question.context === undefined) {
    const reason =
      fragment.trigger === "?"
        ? "A part of a question is quoted without its question mark: quote more, or record in the front matter why it is fair (context)."
        : `Part of a sentence, and what was cut off holds “${fragment.trigger}”: quote more, or record in the front matter why it is fair (context).`;
    return { ...base, rank: 2, verdict: "verbatim", reason, fragment };
  }
  const marked = edits.length > 0 ? ", with marked edits" : "";
  const part = fragment ? " (part of a sentence)" : "";
  return {
    ...base,
    rank: 3,
    verdict: "verbatim",
    reason: `These words match our copy of the source${marked}${part}.`,
    ...(fragment ? { fragment } : {}),
  };
}

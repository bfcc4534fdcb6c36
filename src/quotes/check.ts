/** Checks one quotation against the words of its source and gives the verdict of section 4. */
import { primaryLanguage } from "../language/locale.ts";
import { wordDiff } from "./diff.ts";
import { questionOf, type Question } from "./judge.ts";
import { n1Text } from "./normalize.ts";
import { findElsewhere, findIn, nearestPlace, placeOf, type Found, type NearestPlace } from "./search.ts";
import { severityOf } from "./severity.ts";
import type { Library, PreparedPart, PreparedSource } from "./source.ts";
import { disagreement } from "./translation.ts";
import type { Check, Place, QuoteClaim } from "./types.ts";

export type { Check, Edit, Fragment, Place, QuoteClaim, Severity, Verdict } from "./types.ts";
export { prepareLibrary, prepareSource, type Library, type PreparedSource, type SourceText } from "./source.ts";

/** The version of the rules and of the word lists: a cached result is good for this version only. */
export const rulesVersion = "3";

/** The words of all pieces, as one text. */
function wordsOf(claim: QuoteClaim): string {
  return claim.pieces.join(" … ");
}

/** What the source has at a place, with the mark after it where that belongs to the comparison: a final "?" is part of the words. */
function sourceWords(raw: string, place: Place, words: string): string {
  const tail = /^['"’”»)\]]*[.,;:!?…。，？！؟]/u.exec(raw.slice(place.end, place.end + 6))?.[0] ?? "";
  const counts = /[?!？！؟]/u.test(tail) || /[.,;:!?…。，？！؟]['’”»]?$/u.test(words);
  return raw.slice(place.start, place.end + (counts ? tail.length : 0));
}

function fromJudgement(source: PreparedSource, found: Found, claim: QuoteClaim): Check {
  const { judgement, part } = found;
  const { view, laid, edits, fragment, severity, reason, rank } = judgement;
  const first = laid[0];
  const last = laid.at(-1);
  const place = first && last ? placeOf(source, part, view, first.start, last.end) : undefined;
  const rest = { edits, ...(fragment ? { fragment } : {}), ...(place ? { found: place } : {}) };
  if (judgement.verdict !== "verbatim") {
    const diff =
      place && judgement.verdict === "altered"
        ? wordDiff(sourceWords(part.raw, place, wordsOf(claim)), wordsOf(claim), source.lang)
        : undefined;
    return {
      verdict: judgement.verdict,
      ...(severity ? { severity } : {}),
      reason,
      passes: false,
      ...rest,
      ...(diff ? { diff } : {}),
    };
  }
  if (source.standing === "secondary" || claim.reportedBy !== undefined) {
    const report = source.standing === "primary" ? `as reported by ${claim.reportedBy}` : "in a secondary source";
    return {
      verdict: "unverified",
      reason:
        rank === 3
          ? `The words stand ${report}: they match the report, and nobody here has compared the report with what was said.`
          : reason,
      passes: rank === 3,
      ...rest,
    };
  }
  return { verdict: "verbatim", reason, passes: rank === 3, ...rest };
}

/** The place is known but the words differ: diff and severity. */
function altered(source: PreparedSource, near: NearestPlace, claim: QuoteClaim, note: string): Check {
  const { view, part, nearest } = near;
  const place = placeOf(source, part, view, nearest.start, nearest.end);
  const diff = wordDiff(sourceWords(part.raw, place, wordsOf(claim)), wordsOf(claim), source.lang);
  const severity = severityOf(diff, source.lang, claim.names);
  return {
    verdict: "altered",
    severity,
    reason: `The place is found, but the words differ (${severity})${note}.`,
    passes: false,
    score: nearest.score,
    edits: [],
    diff,
    found: place,
  };
}

/** So much of a quotation, in characters, must be found piece by piece. */
const MOST_OF_IT = 0.6;

/** The nearest place of a quotation with ellipses is that of its pieces: each is looked for alone. */
function nearestByPieces(
  parts: readonly PreparedPart[],
  claim: QuoteClaim,
  inNamedPassage: boolean,
): NearestPlace | undefined {
  const pieces = claim.pieces
    .flatMap((piece) => n1Text(piece).split("…"))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const places = pieces.map((piece) => ({ piece, near: nearestPlace(parts, piece, inNamedPassage) }));
  const found = places.flatMap(({ piece, near }) => (near?.located === true ? [{ piece, near }] : []));
  const length = (list: readonly { piece: string }[]): number => list.reduce((sum, { piece }) => sum + piece.length, 0);
  const [first] = found;
  if (!first || length(found) < MOST_OF_IT * length(places)) return undefined;
  const same = found.flatMap(({ near }) => (near.part === first.near.part ? [near.nearest] : []));
  const start = Math.min(...same.map((nearest) => nearest.start));
  const end = Math.max(...same.map((nearest) => nearest.end));
  const score = Math.min(...places.map(({ near }) => near?.nearest.score ?? 0));
  return { ...first.near, nearest: { ...first.near.nearest, start, end, score } };
}

function located(parts: readonly PreparedPart[], claim: QuoteClaim, inNamedPassage: boolean): NearestPlace | undefined {
  const whole = nearestPlace(parts, wordsOf(claim), inNamedPassage);
  return whole?.located === true ? whole : nearestByPieces(parts, claim, inNamedPassage);
}

/** What there is to say when the words do not stand where they should. */
function elsewhere(
  claim: QuoteClaim,
  question: Question,
  source: PreparedSource,
  parts: readonly PreparedPart[],
  library: Library,
): Check {
  const others = source.parts.filter((part) => !parts.includes(part));
  const moved = findIn(others, question);
  if (moved && moved.judgement.rank !== 1) {
    const check = fromJudgement(source, moved, claim);
    if (moved.judgement.rank === 0) return check;
    const where = moved.part.id === undefined ? "another passage" : `passage #${moved.part.id}`;
    return {
      ...check,
      verdict: "wrong-source",
      reason: `The words stand in ${where} of the source, not in #${claim.passage}.`,
      passes: false,
    };
  }
  const near = located(parts, claim, claim.passage !== undefined) ?? located(others, claim, false);
  if (near) {
    const [twin] = findElsewhere(library, source.slug, question, claim.lang);
    return altered(source, near, claim, twin ? `; exactly so they stand in “${twin.source.slug}”` : "");
  }
  const [hit] = findElsewhere(library, source.slug, question, claim.lang);
  if (hit) {
    const other = fromJudgement(hit.source, hit.found, claim);
    const whose = hit.found.judgement.rank === 0 ? `, as the words of ${hit.source.speakers.join(" and ")}` : "";
    const { severity: _, ...rest } = other;
    return {
      ...rest,
      verdict: "wrong-source",
      reason: `The words do not stand in “${source.slug}” but in “${hit.source.slug}”${whose}.`,
      passes: false,
    };
  }
  const foreign = primaryLanguage(claim.lang) !== primaryLanguage(source.lang);
  const hint = foreign ? ` The source is in “${source.lang}”: give the original of a translation.` : "";
  return {
    verdict: "not-found",
    reason: `The words do not stand in “${source.slug}”.${hint}`,
    passes: false,
    edits: [],
  };
}

function withoutText(claim: QuoteClaim): Check {
  const reason =
    claim.noText === undefined
      ? `There is no text of “${claim.source}” to compare with: give a passage, or say in the front matter why there is none (noText).`
      : `No text of the source is at hand: ${claim.noText}`;
  return { verdict: "unverified", reason, passes: claim.noText !== undefined, edits: [] };
}

function checkWords(claim: QuoteClaim, library: Library): Check {
  const source = library.get(claim.source);
  if (!source || !source.parts.some((part) => part.raw.trim() !== "")) return withoutText(claim);
  if (!/[\p{L}\p{N}]/u.test(wordsOf(claim))) {
    return { verdict: "not-found", reason: "The quotation has no words.", passes: false, edits: [] };
  }
  const question = questionOf(claim, source);
  const named = source.parts.filter((part) => part.id === claim.passage);
  // One full text has no passages: the name of one says nothing there.
  const hasPassages = source.parts.some((part) => part.id !== undefined);
  const parts = claim.passage !== undefined && hasPassages ? named : source.parts;
  const found = findIn(parts, question);
  return found ? fromJudgement(source, found, claim) : elsewhere(claim, question, source, parts, library);
}

/** A translation is labelled as one if its original is verbatim, its translator named, and numbers and negations agree. */
function checkTranslation(claim: QuoteClaim, original: { words: string; lang: string }, library: Library): Check {
  const { original: _, ...rest } = claim;
  const check = checkWords({ ...rest, pieces: [original.words], lang: original.lang }, library);
  if (!check.passes) return { ...check, reason: `The original: ${check.reason}` };
  if ((claim.translator ?? "").trim() === "") {
    return { ...check, verdict: "translated", passes: false, reason: "The translator of the words is not named." };
  }
  const difference = disagreement(original, claim.pieces.join(" "), claim.lang);
  if (difference !== undefined)
    return { ...check, verdict: "altered", severity: "critical", passes: false, reason: difference };
  if (check.verdict !== "verbatim") return check;
  return {
    ...check,
    verdict: "translated",
    reason: "The original was compared with its source; the translation was not.",
  };
}

/** Words shown because they differ: the source must hold other words, or none of these (section 4). */
function checkMisquote(claim: QuoteClaim, library: Library): Check {
  const check = checkWords(claim, library);
  const source = library.get(claim.source);
  if (!source || (check.verdict === "unverified" && check.found === undefined)) return check;
  const isTrue =
    check.verdict === "verbatim" ||
    check.verdict === "unverified" ||
    (check.verdict === "wrong-source" && check.found?.source === claim.source);
  if (isTrue) {
    return {
      ...check,
      verdict: source.standing === "secondary" ? "unverified" : "verbatim",
      passes: false,
      reason: "These words stand in the source: as a misquotation they would call a true quotation false.",
    };
  }
  if (source.standing === "secondary") {
    return {
      ...check,
      verdict: "conflicting",
      passes: true,
      reason: "The words differ from what a secondary source reports: nobody here holds the true words.",
    };
  }
  const none = check.found === undefined || check.found.source !== claim.source;
  const theirs =
    check.verdict === "wrong-speaker" ? "The source is held, and there the words are not this person's." : undefined;
  const reason =
    theirs ?? (none ? "The source is held and has none of these words." : "The source is held, and its words differ.");
  return { ...check, verdict: "misquotation", passes: true, reason };
}

/**
 * Compares the words of a claim with the library and says what was compared, never more.
 * Pure: the same claim and library give the same check. A waiver lets a failing check pass; the verdict stays.
 */
export function checkQuote(claim: QuoteClaim, library: Library): Check {
  const check =
    claim.kind === "misquote"
      ? checkMisquote(claim, library)
      : claim.original
        ? checkTranslation(claim, claim.original, library)
        : checkWords(claim, library);
  return claim.waiver && !check.passes ? { ...check, passes: true, waived: true } : check;
}

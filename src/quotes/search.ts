/** Looks a quotation up in the parts of a source, and in the other sources when its own does not have it. */
import { arrange } from "./arrange.ts";
import { isLocated, nearestIn, type Nearest } from "./align.ts";
import type { Judgement, Question } from "./judge.ts";
import { speakersAt } from "./judge.ts";
import { n1Text, n2 } from "./normalize.ts";
import type { Library, PreparedPart, PreparedSource } from "./source.ts";
import type { Place } from "./types.ts";
import type { View } from "./view.ts";

/** A judgement together with the part that it was found in. */
export interface Found {
  readonly judgement: Judgement;
  readonly part: PreparedPart;
}

function inPart(part: PreparedPart, question: Question): Judgement | undefined {
  const literal = arrange(part.literal, question);
  if (literal?.rank === 3) return literal;
  const view = part.relaxed();
  const relaxed = view ? arrange(view, question) : undefined;
  if (!literal) return relaxed;
  return relaxed && relaxed.rank > literal.rank ? relaxed : literal;
}

/** The best judgement over these parts; undefined where the words stand in none. */
export function findIn(parts: readonly PreparedPart[], question: Question): Found | undefined {
  let best: Found | undefined;
  for (const part of parts) {
    const judgement = inPart(part, question);
    if (!judgement || (best && judgement.rank <= best.judgement.rank)) continue;
    best = { judgement, part };
    if (judgement.rank === 3) return best;
  }
  return best ?? findAcross(parts, question);
}

/** Pieces may be taken from several passages of a record, in their order. */
function findAcross(parts: readonly PreparedPart[], question: Question): Found | undefined {
  if (question.pieces.length < 2 || parts.length < 2) return undefined;
  let worst: Found | undefined;
  let last = { part: 0, start: -1 };
  let inOrder = true;
  for (const piece of question.pieces) {
    const found = findIn(parts, { ...question, pieces: [piece] });
    if (!found) return undefined;
    const place = { part: parts.indexOf(found.part), start: found.judgement.laid[0]?.start ?? 0 };
    inOrder &&= place.part > last.part || (place.part === last.part && place.start > last.start);
    last = place;
    if (!worst || found.judgement.rank < worst.judgement.rank) worst = found;
  }
  if (!worst || inOrder) return worst;
  const reason = "The pieces of the quotation stand in the source, but not in this order.";
  return { ...worst, judgement: { ...worst.judgement, rank: 1, verdict: "altered", severity: "substantive", reason } };
}

/** Other sources that have the words (5.5); shorter ones than three words stand everywhere. */
export function findElsewhere(
  library: Library,
  own: string,
  question: Question,
  lang: string,
): { source: PreparedSource; found: Found }[] {
  const words = question.pieces.reduce((sum, piece) => sum + n2(n1Text(piece), lang).length, 0);
  if (words < 3) return [];
  const hits: { source: PreparedSource; found: Found }[] = [];
  for (const source of library.values()) {
    if (source.slug === own) continue;
    const found = findIn(source.parts, { ...question, source });
    if (found && found.judgement.rank !== 1) hits.push({ source, found });
  }
  return hits.toSorted((a, b) => b.found.judgement.rank - a.found.judgement.rank);
}

export interface NearestPlace {
  readonly view: View;
  readonly part: PreparedPart;
  readonly nearest: Nearest;
  readonly located: boolean;
}

/** The place nearest to the words; `located` says whether it is the one they were taken from (5.4). */
export function nearestPlace(
  parts: readonly PreparedPart[],
  words: string,
  inNamedPassage: boolean,
): NearestPlace | undefined {
  let best: NearestPlace | undefined;
  for (const part of parts) {
    const view = part.relaxed() ?? part.literal;
    const nearest = nearestIn(view, words);
    if (!nearest) continue;
    const located = isLocated(view, words, nearest, inNamedPassage);
    const better =
      !best || (located && !best.located) || (located === best.located && nearest.score > best.nearest.score);
    if (better) best = { view, part, nearest, located };
  }
  return best;
}

/** A stretch of a view as a place in the raw text of its part. */
export function placeOf(source: PreparedSource, part: PreparedPart, view: View, start: number, end: number): Place {
  const first = view.sentenceIndexAt(start);
  const last = view.sentenceIndexAt(Math.max(start, end - 1));
  const span = (from: number, to: number): { start: number; end: number } => {
    const [begin, finish] = [
      view.sentences[Math.max(0, from)],
      view.sentences[Math.min(view.sentences.length - 1, to)],
    ];
    return view.rawSpan(begin?.start ?? start, finish?.end ?? end);
  };
  const speakers = speakersAt(view, start, source);
  return {
    source: source.slug,
    passage: part.id,
    speaker: speakers.length === 1 ? speakers[0] : undefined,
    ...view.rawSpan(start, end),
    sentence: span(first, last),
    neighbours: span(first - 1, last + 1),
  };
}

/** Finds words in one text, exactly or nearly, and asks the checker about them as the words of whoever speaks there. */
import { isLocated, nearestIn } from "../quotes/align.ts";
import { checkQuote, prepareSource, type Check } from "../quotes/check.ts";
import { questionOf, speakersAt } from "../quotes/judge.ts";
import { n1 } from "../quotes/normalize.ts";
import { hitsOf } from "../quotes/readings.ts";
import { findIn } from "../quotes/search.ts";
import type { PreparedPart, PreparedSource } from "../quotes/source.ts";
import { indexTokens, type View } from "../quotes/view.ts";
import { groupBy } from "./order.ts";

/** Words in one part of a source, by one speaker. */
export interface Hit {
  readonly part: PreparedPart;
  /** Slugs; "none" for somebody without a record. */
  readonly speakers: readonly string[];
  /** False where the words are only near. */
  readonly isExact: boolean;
  readonly check: Check;
  /** Where in the raw text the words stand, every time; the first is where the checker found them. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** What is looked for, and the names on record that may stand in its brackets. */
export interface Wanted {
  readonly words: string;
  readonly names: readonly string[];
}

/** The words as they stand (with the marked edits that the rules know) in one part, once for each speaker. */
export function exactHits(source: PreparedSource, part: PreparedPart, wanted: Wanted): Hit[] {
  const standing = placesIn(source, part, wanted);
  const bySpeaker = groupBy(standing, ({ speakers }) => speakers.join("+"));
  return [...bySpeaker.values()].map((own) => {
    const { speakers } = own[0]!;
    const check = checkIn(source, part, wanted, speakers);
    return { part, speakers, isExact: true, check, places: withFirst(check, own) };
  });
}

/** The nearest words of one part, where the rules say that they are the place meant (5.4). */
export function nearHit(source: PreparedSource, part: PreparedPart, wanted: Wanted): Hit | undefined {
  const isNear = likelyStretches(part.literal, wanted.words).some(({ start, end }) => {
    const { start: from, end: to } = part.literal.rawSpan(start, end);
    return isLocatedIn(part.raw.slice(from, to), source.lang, wanted.words);
  });
  if (!isNear) return undefined;
  const check = checkIn(source, part, wanted, source.speakers);
  const { found } = check;
  if (!found) return undefined;
  const speakers = found.speaker === undefined ? source.speakers : [found.speaker];
  return { part, speakers, isExact: false, check, places: [{ start: found.start, end: found.end }] };
}

/** Whether the words are near enough to some of the text's to be taken from there. */
export function isLocatedIn(text: string, lang: string, words: string): boolean {
  if (!sharesEnough(text, words)) return false;
  const { parts } = prepareSource({
    slug: "",
    lang,
    speakers: [],
    standing: "primary",
    markdown: true,
    parts: [{ text }],
  });
  const view = parts[0]!.relaxed() ?? parts[0]!.literal;
  const nearest = nearestIn(view, words);
  return nearest !== undefined && isLocated(view, words, nearest, false);
}

interface Standing {
  readonly start: number;
  readonly end: number;
  readonly speakers: readonly string[];
}

function placesIn(source: PreparedSource, part: PreparedPart, { words, names }: Wanted): Standing[] {
  const place = (view: View, start: number, end: number): Standing => ({
    ...view.rawSpan(start, end),
    speakers: speakersAt(view, start, source),
  });
  const needle = n1(words).text;
  if (!holdsAll(part.literal, needle)) return [];
  for (const view of [part.literal, part.relaxed()]) {
    const hits = view ? hitsOf(view, needle, names) : [];
    if (view && hits.length > 0) {
      return hits.toSorted((a, b) => a.start - b.start).map(({ start, end }) => place(view, start, end));
    }
  }
  // With ellipses it stands in several runs, which only the checker lays out.
  if (!needle.includes("…")) return [];
  const { judgement } = findIn([part], questionOf(claim(source, { words, names }, source.speakers), source)) ?? {};
  const first = judgement?.laid[0];
  return judgement && first ? [place(judgement.view, first.start, judgement.laid.at(-1)!.end)] : [];
}

/**
 * Whether each word stands somewhere in the text: if not, no reading of it has them, and the second reading of a long text is
 * not worth its making. Words in brackets, and those that brackets end or begin ("[t]he"), need not stand there.
 */
function holdsAll(view: View, needle: string): boolean {
  const plain = needle.replace(/[\p{L}\p{M}\p{N}]*\[[^[\]]*\][\p{L}\p{M}\p{N}]*/gu, " ");
  return Array.from(indexTokens(plain)).every(({ key }) => view.index.has(key));
}

/** Asks about this part alone: the build's answer for a quotation that names it. */
function checkIn(source: PreparedSource, part: PreparedPart, wanted: Wanted, speakers: readonly string[]): Check {
  const library = new Map([[source.slug, { ...source, parts: [part] }]]);
  return checkQuote(claim(source, wanted, speakers), library);
}

function claim({ slug, lang }: PreparedSource, { words, names }: Wanted, speakers: readonly string[]) {
  return { kind: "quote" as const, pieces: [words], lang, speakers, source: slug, names };
}

/** The place that the checker chose comes first. */
function withFirst({ found }: Check, places: readonly Standing[]): readonly { start: number; end: number }[] {
  const isChosen = ({ start, end }: Standing): boolean => found !== undefined && found.start < end && start < found.end;
  return [...places.filter(isChosen), ...places.filter((place) => !isChosen(place))].map(({ start, end }) => ({
    start,
    end,
  }));
}

/** Below these shares of shared words no alignment can reach the measure of 5.4; a tenth less for compounds cut otherwise. */
const leastShare = (size: number): number => (size < 8 ? 0.7 : size < 12 ? 0.55 : 0.4);
/** Nearest places are few: of the stretches that look likely, the likeliest are aligned. */
const MOST_STRETCHES = 3;

/** Most texts are unlike the words: this tells them apart at a hundredth of what an alignment costs. */
function sharesEnough(text: string, words: string): boolean {
  const there = new Set(Array.from(indexTokens(n1(text).text), ({ key }) => key));
  const wanted = Array.from(indexTokens(n1(words).text), ({ key }) => key);
  return wanted.filter((key) => there.has(key)).length >= leastShare(wanted.length) * wanted.length;
}

/**
 * The stretches of a view that share the most words with the wanted ones. Aligning whole texts takes seconds for a shelf of
 * them; this looks at each shared word once.
 */
function likelyStretches(view: View, words: string): { start: number; end: number }[] {
  const wanted = new Map<string, number>();
  let size = 0;
  for (const { key } of indexTokens(n1(words).text)) {
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
    size += 1;
  }
  if (size < 4) return [];
  const places = [...wanted.keys()]
    .flatMap((key) => (view.index.get(key) ?? []).map((at) => ({ at, key })))
    .toSorted((a, b) => a.at - b.at);
  const reach = 2 * words.length + 40;
  const inside = new Map<string, number>();
  const likely: { start: number; end: number; shared: number }[] = [];
  let shared = 0;
  let last = 0;
  for (const { at, key } of places) {
    for (let next = places[last]; next && next.at < at + reach; next = places[++last]) {
      const count = (inside.get(next.key) ?? 0) + 1;
      inside.set(next.key, count);
      if (count <= wanted.get(next.key)!) shared += 1;
    }
    if (shared >= leastShare(size) * size) addStretch(likely, { start: at, end: at + reach, shared });
    const count = inside.get(key)!;
    if (count <= wanted.get(key)!) shared -= 1;
    inside.set(key, count - 1);
  }
  return likely
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST_STRETCHES)
    .map(({ start, end }) => ({ start: Math.max(0, start - reach), end: Math.min(view.text.length, end + reach) }));
}

/** Of stretches that lie over each other the one that shares more is kept. */
function addStretch(
  likely: { start: number; end: number; shared: number }[],
  stretch: { start: number; end: number; shared: number },
): void {
  const before = likely.at(-1);
  if (!before || stretch.start >= before.end) likely.push(stretch);
  else if (stretch.shared > before.shared) likely[likely.length - 1] = stretch;
}

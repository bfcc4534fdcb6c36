/** Finds words in everything at hand: the quotations of the articles, the passages of the records, and the full texts. */
import type { Place } from "../content/problem.ts";
import type { Check } from "../quotes/check.ts";
import { paragraphStarts } from "../quotes/layout.ts";
import { quoteKey } from "../quotes/normalize.ts";
import { prepareSource, type PreparedPart, type PreparedSource } from "../quotes/source.ts";
import { exactHits, isLocatedIn, nearHit, type Hit, type Wanted } from "./find-in-text.ts";
import { passageLibrary } from "./text-library.ts";
import { wordsOf } from "./quotation.ts";
import type { Digest, Quote, QuoteUse, Source } from "./types.ts";

/** A full text, which may lie there before anybody has written the record of its source. */
export interface HeldText {
  readonly slug: string;
  readonly text: string;
  /** The language guessed, for a text without a record. */
  readonly lang: string;
}

export interface Finding {
  readonly slug: string;
  /** Undefined for a full text without a record. */
  readonly source: Source | undefined;
  readonly where: "passage" | "full-text" | "quotation";
  /** The name of the passage, where it has one. */
  readonly passage: string | undefined;
  readonly speakers: readonly string[];
  readonly isExact: boolean;
  readonly check: Check;
  /** The raw words that stand there, and the whole sentence or sentences around them. */
  readonly standing: string;
  readonly sentence: string;
  /** Of the full text where that is at hand, else of the passage; counted from 1. */
  readonly places: readonly { readonly paragraph: number; readonly line: number }[];
  /** Where articles quote these words already. */
  readonly uses: readonly QuoteUse[];
}

/** A misquotation on record that has the words, or that stands beside the true ones. */
export interface Misquoted {
  readonly quote: Quote;
  readonly place: Place;
  /** Whether the words looked for are its own, and not only those that it differs from. */
  readonly hasTheWords: boolean;
}

export interface Found {
  /** Best first. */
  readonly findings: readonly Finding[];
  readonly misquotes: readonly Misquoted[];
}

export function findWords(words: string, digest: Digest, texts: readonly HeldText[]): Found {
  const names = digest.people.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]);
  const wanted = { words, names };
  const { library } = passageLibrary(digest.sources);
  const sources = new Map(digest.sources.map((source) => [source.slug as string, source]));
  const held = new Map(texts.map((text) => [text.slug, text]));
  const findings: Finding[] = [];
  for (const slug of new Set([...sources.keys(), ...held.keys()])) {
    const source = sources.get(slug);
    const passages = library.get(slug);
    const text = held.get(slug);
    findings.push(...findIn(slug, source, passages, text && preparedText(text, source), wanted));
  }
  const alike = digest.uses.filter(({ quote }) => isAlike(quote, words));
  const withUses = findings.map((finding) => ({
    ...finding,
    uses: digest.uses.filter(({ quote }) => quote.kind === "quote" && isQuotationOf(quote, finding)),
  }));
  const attached = new Set(withUses.flatMap(({ uses }) => uses.map(({ quote }) => quote.id)));
  const alone = alike.filter(({ quote }) => quote.kind === "quote" && !attached.has(quote.id));
  return {
    findings: [...withUses, ...alone.map((use) => fromUse(use, words))].toSorted(betterFirst),
    misquotes: digest.uses.flatMap((use) => {
      if (use.quote.kind !== "misquote") return [];
      const hasTheWords = alike.includes(use);
      const isBeside = findings.some((finding) => isQuotationOf(use.quote, finding));
      return hasTheWords || isBeside ? [{ quote: use.quote, place: use.place, hasTheWords }] : [];
    }),
  };
}

/** A text without a record has nobody to whom its words could belong: one unnamed speaker stands for whoever it is. */
function preparedText({ slug, text, lang }: HeldText, source: Source | undefined): PreparedSource {
  const turns = source?.meta.turns;
  return prepareSource({
    slug,
    lang: source?.lang ?? lang,
    speakers: source?.speakers.map((person) => person.slug) ?? [""],
    standing: source?.meta.standing ?? "primary",
    ...(turns ? { turns } : {}),
    markdown: true,
    parts: [{ text }],
  });
}

function findIn(
  slug: string,
  source: Source | undefined,
  passages: PreparedSource | undefined,
  full: PreparedSource | undefined,
  wanted: Wanted,
): Finding[] {
  const whole = full?.parts[0];
  const spans = new Map((passages?.parts ?? []).map((part) => [part, whole && spanOf(part, whole)]));
  const inPassages = (passages?.parts ?? []).flatMap((part) => hitsIn(passages!, part, wanted));
  const inFull = full && whole ? hitsIn(full, whole, wanted) : [];
  const isInPassage = ({ start, end }: { start: number; end: number }): boolean =>
    inPassages.some(({ part }) => {
      const span = spans.get(part);
      return span !== undefined && span.start <= start && end <= span.end;
    });
  const outside = inFull.flatMap((hit) => {
    const places = hit.places.filter((place) => !isInPassage(place));
    return places.length === 0 ? [] : [{ ...hit, places }];
  });
  return [
    ...inPassages.map((hit) => finding(slug, source, "passage", hit, placeOf(hit, whole, spans.get(hit.part)))),
    ...outside.map((hit) => finding(slug, source, "full-text", hit, placeOf(hit, whole, undefined))),
  ];
}

function hitsIn(source: PreparedSource, part: PreparedPart, wanted: Wanted): Hit[] {
  const exact = exactHits(source, part, wanted);
  return exact.length > 0 ? exact : [nearHit(source, part, wanted) ?? []].flat();
}

/** Where a passage stands in the full text, in raw offsets; undefined where it does not. */
function spanOf(passage: PreparedPart, whole: PreparedPart): { start: number; end: number } | undefined {
  const { text } = passage.literal;
  const at = text === "" ? -1 : whole.literal.text.indexOf(text);
  return at === -1 ? undefined : whole.literal.rawSpan(at, at + text.length);
}

/** The raw text in which places are counted, and how far into it the text of the hit begins. */
function placeOf(
  hit: Hit,
  whole: PreparedPart | undefined,
  span: { start: number } | undefined,
): { raw: string; offset: number } {
  if (hit.part === whole) return { raw: whole.raw, offset: 0 };
  return whole && span ? { raw: whole.raw, offset: span.start } : { raw: hit.part.raw, offset: 0 };
}

function finding(
  slug: string,
  source: Source | undefined,
  where: Finding["where"],
  hit: Hit,
  { raw, offset }: { raw: string; offset: number },
): Finding {
  const { part, speakers, isExact, check, places } = hit;
  const { start, end } = places[0]!;
  const sentence = check.found?.sentence ?? { start, end };
  const paragraphs = paragraphStarts(raw);
  return {
    slug,
    source,
    where,
    passage: part.id,
    speakers,
    isExact,
    check,
    standing: oneLine(part.raw.slice(start, end)),
    sentence: oneLine(part.raw.slice(sentence.start, sentence.end)),
    places: places.map((place) => ({
      paragraph: paragraphs.filter((begin) => begin <= offset + place.start).length,
      line: raw.slice(0, offset + place.start).split("\n").length,
    })),
    uses: [],
  };
}

/** A quotation whose source has no text at hand, or that is a translation: its own record is all there is. */
function fromUse(use: QuoteUse, words: string): Finding {
  const { quote } = use;
  const own = oneLine(wordsOf(quote));
  return {
    slug: quote.source.slug,
    source: quote.source,
    where: "quotation",
    passage: quote.passage?.id,
    speakers: quote.speakers.map(({ person }) => person.slug),
    isExact: overlaps(quote, words),
    check: quote.check,
    standing: own,
    sentence: own,
    places: [],
    uses: [use],
  };
}

/** Whether a quotation on record has the words, is a part of them, or is near to them. */
function isAlike(quote: Quote, words: string): boolean {
  return overlaps(quote, words) || isLocatedIn(quote.pieces.join("\n\n"), quote.lang, words);
}

function overlaps({ pieces }: Quote, words: string): boolean {
  const pad = (text: string): string =>
    ` ${quoteKey(text)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim()} `;
  const [one, other] = [pad(pieces.join(" ")), pad(words)];
  // A quotation of one or two words stands in every longer text.
  return one.includes(other) || (one.split(" ").length > 4 && other.includes(one));
}

/** Whether a quotation on record was found to stand where a finding stands. */
function isQuotationOf(quote: Quote, { slug, where, passage, check, standing }: Finding): boolean {
  const { found } = quote.check;
  if (quote.source.slug !== slug || where !== "passage") return false;
  if (found && check.found && found.source === slug) {
    return found.passage === passage && found.start < check.found.end && check.found.start < found.end;
  }
  // What differs so much that nobody can say where it stands was at least set beside one passage.
  return quote.kind === "misquote" && passage !== undefined && quote.passage?.id === passage && standing !== "";
}

function betterFirst(one: Finding, other: Finding): number {
  return (
    gradeOf(one) - gradeOf(other) ||
    (other.check.score ?? 1) - (one.check.score ?? 1) ||
    ORDER.indexOf(one.where) - ORDER.indexOf(other.where) ||
    Number(one.source === undefined) - Number(other.source === undefined) ||
    (one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0)
  );
}

const ORDER: readonly Finding["where"][] = ["passage", "quotation", "full-text"];

const gradeOf = ({ isExact, check }: Finding): number => (isExact ? (check.passes ? 0 : 1) : 2);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Finds where words stand in a view: by the rarest token of the index when they are literal, by their brackets when not. */
import { characterAt } from "./characters.ts";
import { elementsOf, objectionTo, type Element, type Objection } from "./brackets.ts";
import { foldCase } from "./normalize.ts";
import type { Edit } from "./types.ts";
import { indexTokens, type View } from "./view.ts";
import { isInflection, isNumber, isWordOf } from "./words.ts";

/** One place at which a piece stands. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
  /** The brackets lie over the source, but the rules do not allow them. */
  readonly objection?: Objection;
}

/** A phrase that stands more often than this is not looked up further: it says nothing. */
const MOST_PLACES = 1000;

/** Literal places of `needle`; the case of its first letter may differ, which is then an edit. */
export function literalHits(view: View, needle: string, changeFirstLetter = true): readonly Hit[] {
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const { key, at } of indexTokens(needle)) {
    const places = view.index.get(key);
    if (!places) return [];
    if (!rarest || places.length < rarest.length) {
      rarest = places;
      offset = at;
      if (places.length <= 2) break;
    }
  }
  const hits: Hit[] = [];
  const first = characterAt(needle, 0);
  const rest = needle.slice(first.length);
  for (const place of rarest ?? []) {
    const start = place - offset;
    if (start < 0) continue;
    const literal = view.text.startsWith(needle, start);
    const here = characterAt(view.text, start);
    const changed =
      !literal &&
      changeFirstLetter &&
      here.length === first.length &&
      view.text.startsWith(rest, start + first.length) &&
      foldCase(here, view.lang) === foldCase(first, view.lang);
    if (!literal && !changed) continue;
    const end = start + needle.length;
    if (!view.isBoundary(start) || !view.isBoundary(end)) continue;
    hits.push({ start, end, edits: changed ? [{ kind: "first-letter", quoted: first, source: here }] : [] });
    if (hits.length >= MOST_PLACES) break;
  }
  return hits.length < 2 ? hits : hits.toSorted((a, b) => Number(a.edits.length > 0) - Number(b.edits.length > 0));
}

interface Step {
  readonly at: number;
  readonly edits: readonly Edit[];
  readonly objection?: Objection | undefined;
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === " " ? at + 1 : at;
}

/** The ends of the next one to four words from a place. */
function wordEnds(view: View, at: number): number[] {
  const stretch = view.text.slice(at, at + 80);
  const ends: number[] = [];
  for (const match of stretch.matchAll(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu)) {
    if (ends.length === 0 && match.index > 0) break;
    if (ends.length > 0 && /[.!?;:]/.test(stretch.slice(0, match.index))) break;
    ends.push(at + match.index + match[0].length);
    if (ends.length === 4) break;
  }
  return ends;
}

/** Lays the elements of a quotation over the source from one place on. */
class Overlay {
  readonly view: View;
  readonly elements: readonly Element[];
  readonly names: readonly string[];

  constructor(view: View, elements: readonly Element[], names: readonly string[]) {
    this.view = view;
    this.elements = elements;
    this.names = names;
  }

  *from(index: number, step: Step): Generator<Step> {
    const element = this.elements[index];
    if (!element) {
      if (this.view.isBoundary(step.at)) yield step;
      return;
    }
    for (const next of this.#alternatives(element, index, step)) yield* this.from(index + 1, next);
  }

  /** The words of an element, without the spaces on the side of a bracket or a "sic", which has no width. */
  words(index: number): string {
    const element = this.elements[index];
    if (element?.kind !== "words") return "";
    const loose = (neighbour: Element | undefined): boolean =>
      neighbour?.kind === "bracket" || neighbour?.kind === "sic";
    const left = loose(this.elements[index - 1]) ? element.text.trimStart() : element.text;
    return loose(this.elements[index + 1]) ? left.trimEnd() : left;
  }

  *#alternatives(element: Element, index: number, { at, edits, objection }: Step): Generator<Step> {
    const { view } = this;
    const { text } = view;
    if (element.kind === "words") {
      const words = this.words(index);
      const previous = this.elements[index - 1]?.kind;
      const starts = previous === "bracket" || previous === "sic" ? [at, skipSpace(text, at)] : [at];
      for (const start of new Set(starts)) {
        const joins = starts.length === 1 || view.isBoundary(start);
        if (joins && text.startsWith(words, start)) yield { at: start + words.length, edits, objection };
      }
    } else if (element.kind === "letter") {
      const here = characterAt(text, at);
      if (foldCase(here, view.lang) !== foldCase(element.text, view.lang)) return;
      const changed: Edit = { kind: "first-letter", quoted: element.text, source: here };
      yield { at: at + here.length, edits: here === element.text ? edits : [...edits, changed], objection };
    } else if (element.kind === "ending") {
      yield* this.#ending(element.text, { at, edits, objection });
    } else if (element.kind === "sic") {
      const before = /\S+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0];
      if (before !== undefined && index > 0) yield { at, edits: [...edits, { kind: "sic", word: before }], objection };
    } else {
      yield* this.#bracket(element.text, { at, edits, objection });
    }
  }

  *#ending(ending: string, { at, edits, objection }: Step): Generator<Step> {
    const { text, lang } = this.view;
    const stem = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
    const old = /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + 20))?.[0] ?? "";
    const [before, after] = [stem + old, stem + ending];
    const guarded = [before, after].some((word) => isWordOf(word, lang, "modals") || isNumber(word, lang));
    if (stem === "" || guarded || !isInflection(before, after, lang) || !this.view.isBoundary(at + old.length)) return;
    const edit: Edit = { kind: "bracket", inserted: after, replaced: before };
    yield { at: at + old.length, edits: [...edits, edit], objection };
  }

  *#bracket(content: string, { at, edits, objection }: Step): Generator<Step> {
    const { view } = this;
    const { text } = view;
    const start = skipSpace(text, at);
    // The literal reading first: sources contain real brackets.
    if (text.startsWith(`[${content}]`, start)) yield { at: start + content.length + 2, edits, objection };
    if (!view.isBoundary(at)) return;
    for (const end of [at, ...wordEnds(view, start)]) {
      const replaced = end === at ? "" : text.slice(start, end);
      const found = objectionTo(content, replaced, view, start, this.names);
      const edit: Edit = { kind: "bracket", inserted: content, replaced };
      yield { at: end, edits: [...edits, edit], objection: objection ?? found };
    }
  }
}

/** Places of a piece that has brackets. Those that the rules allow come first. */
export function bracketHits(view: View, piece: string, names: readonly string[]): readonly Hit[] {
  const elements = elementsOf(piece);
  if (!elements.some((element) => element.kind !== "words")) return [];
  const overlay = new Overlay(view, elements, names);
  const anchor = elements.findIndex(
    (element, index) => element.kind === "words" && /[\p{L}\p{N}]/u.test(overlay.words(index)),
  );
  if (anchor < 0 || anchor > 2) return [];
  const words = overlay.words(anchor);
  const good: Hit[] = [];
  const bad: Hit[] = [];
  const changesFirst = anchor === 0;
  const needle = changesFirst ? words.slice(characterAt(words, 0).length) : words;
  // A single letter would stand everywhere.
  if (needle === "") return [];
  for (let place = view.text.indexOf(needle); place >= 0; place = view.text.indexOf(needle, place + 1)) {
    for (const { start, at, edits } of startsBefore(view, elements, anchor, place, words)) {
      if (!view.isBoundary(start)) continue;
      for (const step of overlay.from(anchor === 0 ? 1 : 0, { at, edits })) {
        if (anchor === 0 || step.at > place) {
          const objection = step.objection ?? edgeObjection(view, elements, start, step);
          const hit: Hit = {
            start,
            end: step.at,
            edits: step.edits,
            ...(objection ? { objection } : {}),
          };
          (objection ? bad : good).push(hit);
        }
      }
    }
    if (good.length + bad.length > MOST_PLACES) break;
  }
  return [...good, ...bad];
}

/** Where the quotation may begin if its first plain words stand at `place`: a bracket before them may have replaced words. */
function startsBefore(
  view: View,
  elements: readonly Element[],
  anchor: number,
  place: number,
  words: string,
): { start: number; at: number; edits: readonly Edit[] }[] {
  if (anchor === 0) {
    const first = characterAt(words, 0);
    const start = place - first.length;
    if (start < 0) return [];
    const here = characterAt(view.text, start);
    if (here.length !== first.length || foldCase(here, view.lang) !== foldCase(first, view.lang)) return [];
    const edits: Edit[] = here === first ? [] : [{ kind: "first-letter", quoted: first, source: here }];
    return [{ start, at: start + words.length, edits }];
  }
  if (elements[0]?.kind === "letter") {
    const start = place - elements[0].text.length;
    return start < 0 ? [] : [{ start, at: start, edits: [] }];
  }
  const starts: number[] = [];
  const before = view.text.slice(Math.max(0, place - 80), place);
  const found = Array.from(before.matchAll(/\[[^[\]]*\]|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu)).slice(-4);
  for (const match of found) starts.push(place - before.length + match.index);
  // A bracket that replaces a word is likelier than one put in beside it.
  return [...starts, place].map((start) => ({ start, at: start, edits: [] }));
}

/**
 * A bracket put in at the edge of a quotation stands for what was cut off there, whatever that is: "[The rebels] killed
 * three" out of "The police killed three" adds nothing beside the words, it replaces the doer.
 */
function edgeObjection(view: View, elements: readonly Element[], start: number, step: Step): Objection | undefined {
  const putIn = (edit: Edit | undefined): boolean => edit?.kind === "bracket" && edit.replaced === "";
  const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
  const before = view.text.slice(view.sentenceAt(start).start, start);
  const after = view.text.slice(step.at, view.sentenceAt(Math.max(start, step.at - 1)).end);
  const atStart = elements[0]?.kind === "bracket" && putIn(step.edits[0]) && hasWords(before);
  const lastWords = elements.findLast((element) => element.kind !== "words" || hasWords(element.text));
  const atEnd = lastWords?.kind === "bracket" && putIn(step.edits.at(-1)) && hasWords(after);
  return atStart || atEnd
    ? { reason: "brackets at the edge of the quotation stand for words that were cut off", severity: "substantive" }
    : undefined;
}

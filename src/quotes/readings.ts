/** The ways in which the pieces of a quotation may be read: as they stand first, then with their ellipses as cuts. */
import { ELLIPSIS, MARK } from "./characters.ts";
import { n1Text } from "./normalize.ts";
import { bracketHits, literalHits, type Hit } from "./occurrences.ts";
import type { View } from "./view.ts";

/** One reading of a piece: the runs of words between its ellipses, in N1. */
export type Reading = readonly string[];

/** With more ellipses than this, only all of them together are tried as cuts. */
const MOST_CHOICES = 4;
const EMPHASIS_NOTE =
  /\s?\[(?:(?:emphasis|italics|emphases) (?:added|mine|ours|supplied)|(?:my|our) (?:emphasis|italics)|souligné par nous|énfasis añadido|Hervorhebung hinzugefügt|выделено нами)\.?\]/iu;
/** A mark at the start of a further paragraph reopens the quotation and is no word of it. */
const REOPENING = /(\n[^\S\n]*\n\s*)["“„«‟'‘](?=\S)/g;

export function hasEmphasisNote(piece: string): boolean {
  return piece.includes("[") && EMPHASIS_NOTE.test(piece);
}

/** The words without the note on emphasis and without the marks of emphasis that it speaks of. */
function plainPiece(piece: string): string {
  if (!hasEmphasisNote(piece)) return piece;
  return piece
    .replace(EMPHASIS_NOTE, "")
    .replace(/(?<![\p{L}\p{N}])([*_]{1,3})(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2");
}

export function readingsOf(piece: string): readonly Reading[] {
  const plain = plainPiece(piece);
  const reopened = plain.replace(REOPENING, "$1");
  const texts = new Set([n1Text(plain)]);
  if (reopened !== plain) texts.add(n1Text(reopened));
  const readings: Reading[] = [];
  for (const text of texts) {
    readings.push([text]);
    if (!text.includes(ELLIPSIS)) continue;
    const inner = text.replace(/^…+|…+(?=[.,]?$)/gu, "");
    if (inner !== text) readings.push([inner]);
    const parts = inner.split(ELLIPSIS).filter((part) => part !== "");
    if (parts.length < 2) continue;
    const cuts = parts.length - 1;
    const choices = cuts <= MOST_CHOICES ? Array.from({ length: 2 ** cuts - 1 }, (_, choice) => choice + 1) : [2 ** 30];
    for (const choice of choices) {
      const reading: string[] = [parts[0] ?? ""];
      for (let cut = 0; cut < cuts; cut += 1) {
        const next = parts[cut + 1] ?? "";
        if (choice === 2 ** 30 || (choice & (1 << cut)) !== 0) reading.push(next);
        else reading[reading.length - 1] += ELLIPSIS + next;
      }
      readings.push(reading.map((part) => part.trim()));
    }
  }
  return readings;
}

const FINAL = /[.,。、，．､،۔।॥።]$/u;
const FINAL_AT_MARK = /[.,]?'[.,]?$/u;

/**
 * Where one run of words stands. A final full stop or comma may differ (section 3), and so may its place before or
 * after a closing mark; a final "?" or "!" is part of the words.
 */
export function hitsOf(view: View, text: string, names: readonly string[]): readonly Hit[] {
  const core = text.replace(FINAL, "");
  const find = (needle: string): readonly Hit[] => {
    const hits = literalHits(view, needle);
    return hits.length > 0 || !needle.includes("[") ? hits : bracketHits(view, needle, names);
  };
  const final = text.slice(core.length);
  const hits = find(core).map((hit) =>
    final !== "" && view.text.startsWith(final, hit.end) ? { ...hit, end: hit.end + final.length } : hit,
  );
  if (hits.length > 0 || !text.includes(MARK) || !FINAL_AT_MARK.test(text)) return hits;
  return find(text.replace(FINAL_AT_MARK, "")).flatMap((hit) => {
    const closed = /^[.,]?'[.,]?/u.exec(view.text.slice(hit.end, hit.end + 3))?.[0];
    return closed === undefined ? [] : [{ ...hit, end: hit.end + closed.length }];
  });
}

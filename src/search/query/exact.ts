/** Whether a record has exactly the words that were typed, in N1: Pagefind's own phrases match stems. Usable in a browser. */
import { foldCase, n1, rawSpan } from "../../quotes/normalize.ts";
import { isUnspaced } from "./unspaced.ts";

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Case does not count: the same words open one sentence and stand inside another. */
export function hasPhrase(text: string, phrase: string, lang: string): boolean {
  return placeOf(text, phrase, lang) !== undefined;
}

/** Where the phrase stands in the text, whole words only; the end is exclusive. */
export function placeOf(text: string, phrase: string, lang: string): { start: number; end: number } | undefined {
  const normal = n1(text);
  const wanted = foldCase(n1(phrase).text, lang);
  const all = foldCase(normal.text, lang);
  if (wanted === "") return undefined;
  for (let start = all.indexOf(wanted); start >= 0; start = all.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (isEdge(all.charAt(start - 1), wanted.charAt(0)) && isEdge(all.charAt(end), wanted.charAt(wanted.length - 1))) {
      return rawSpan(normal, text, start, Math.min(end, normal.text.length));
    }
  }
  return undefined;
}

/** No word goes on across the edge; scripts without spaces have no edges. */
const isEdge = (outside: string, inside: string): boolean =>
  !IN_WORD.test(outside) || !IN_WORD.test(inside) || isUnspaced(inside) || isUnspaced(outside);

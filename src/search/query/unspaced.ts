/**
 * Scripts that part no words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Where a word ends is guessed differently by
 * Pagefind's indexer, by Chromium, by Firefox and by Node, and each guess would find other records. So text and query are
 * both given as pairs of neighbouring characters, which nobody has to guess. Usable in a browser.
 */
import { UNSPACED } from "../../quotes/characters.ts";
import { primaryOf } from "./forms.ts";

const LANGUAGES = new Set(["zh", "ja", "th", "lo", "km", "my"]);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])\\S)+`, "gu");

export const isUnspaced = (text: string): boolean => IS_UNSPACED.test(text);

/** Whether the text of an index is kept in pairs. */
export const hasPairs = (key: string): boolean => LANGUAGES.has(primaryOf(key));

/** "人人有权" as "人人 人有 有权 权": each character with the one after it, so that the text can be had back. */
export function toPairs(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  return tokens
    .map((token, i) => {
      const next = tokens[i + 1];
      return isUnspaced(token) && next !== undefined && isUnspaced(next) ? `${token}${next}` : token;
    })
    .join(" ");
}

/** The words of a record as they are shown, each with the space before it: those of pairs are their first character. */
export function wordsOf(content: string, key: string): string[] {
  const words = content.split(/\s+/).filter((word) => word !== "");
  if (!hasPairs(key)) return words.map((word, i) => (i === 0 ? word : ` ${word}`));
  return words.map((pair, i) => {
    const [shown = pair] = isUnspaced(pair) ? (pair.match(TOKEN) ?? []) : [pair];
    const before = words[i - 1];
    // Two words of another script were parted by a space, or they would be one.
    return before !== undefined && !isUnspaced(pair) && !isUnspaced(before) ? ` ${shown}` : shown;
  });
}

/** A typed word as it is looked for: "言论自由" as "言论 论自 自由". */
export function queryPairs(word: string): string {
  const tokens = word.match(TOKEN) ?? [];
  if (tokens.length === 1) return word;
  return tokens
    .flatMap((token, i) => {
      const next = tokens[i + 1];
      if (!isUnspaced(token)) return [token];
      if (next !== undefined && isUnspaced(next)) return [`${token}${next}`];
      return i > 0 && isUnspaced(tokens[i - 1]!) ? [] : [token];
    })
    .join(" ");
}

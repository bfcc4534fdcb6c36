/** Which index a text belongs to: one for each language, under a name that Pagefind neither changes nor takes for another. */
import { hasPairs } from "./query/unspaced.ts";

/**
 * The name of a language's index. In small letters, because Pagefind looks for `zh-TW` as `zh-tw` and would fall back to
 * `zh`; so `fr-ca` is apart from `fr`. Scripts without spaces get a private name, since Pagefind would part their words.
 */
export function indexOf(lang: string): string {
  const key = lang.toLowerCase();
  return hasPairs(key) ? `x-${key}` : key;
}

/** The language a name is likely to be in by its letters, where nobody says: one language for each script. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Tamil}/u, "ta"],
];

export function languageByScript(name: string, otherwise: string): string {
  return BY_SCRIPT.find(([script]) => script.test(name))?.[1] ?? otherwise;
}

/** The classes of characters that the quote rules speak of: quotation marks, dashes, hyphens, letters, scripts without spaces. */

/** Quotation marks and apostrophes of every script, without the guillemets and without the doubled ASCII forms. */
export const QUOTE_MARKS =
  "\"'`\u00b4\u02bb\u02bc\u02bd\u02ee\u055a\u05f3\u05f4\u07f4\u07f5\u2018-\u201f\u275b-\u2760\u2e42\u300c-\u300f\u301d-\u301f\ufe41-\ufe44\uff02\uff07\uff40\uff62\uff63";
export const GUILLEMETS = "\u00ab\u00bb\u2039\u203a\u276e\u276f";
export const DASHES = "\u2012-\u2015\u2e3a\u2e3b\ufe58";
// Escaped for use inside a character class.
export const HYPHENS = "\\-\u2010\u2011";

/** The one form that N1 gives to each family. */
export const MARK = "'";
export const DASH = "—";
export const ELLIPSIS = "…";

/** Scripts that write words without spaces between them, as a character class body for `u` patterns. */
export const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc";

/** Zero-width joiner and non-joiner are letters here: Persian and Indic words differ by them, and N1 keeps them. */
const WORD = /^[\p{L}\p{M}\p{N}\u200c\u200d]$/u;
const DIGIT = /^\p{Nd}$/u;
const UNSPACED_CHARACTER = new RegExp(`^[${UNSPACED}]$`, "u");

export function isWordCharacter(character: string): boolean {
  return WORD.test(character);
}

export function isDigit(character: string): boolean {
  return DIGIT.test(character);
}

export function isUnspaced(character: string): boolean {
  return UNSPACED_CHARACTER.test(character);
}

/** The whole character (code point) that ends just before `index`; "" at the start. */
export function characterBefore(text: string, index: number): string {
  if (index <= 0) return "";
  const unit = text.charCodeAt(index - 1);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  const code = isLowHalf && index > 1 ? text.codePointAt(index - 2) : undefined;
  return code !== undefined && code > 0xffff ? String.fromCodePoint(code) : text.charAt(index - 1);
}

/** The whole character (code point) that begins at `index`; "" at the end. */
export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}

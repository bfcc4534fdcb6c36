/** Compares the numbers of a translation with those of its original, in digits or in words (section 4, `translated`). */
import { AMBIGUOUS_NUMBERS } from "../language/words/ambiguous-numbers.ts";
import { wordListFor } from "../language/words/index.ts";
import { foldCase, n1Text, n2 } from "./normalize.ts";

interface Text {
  readonly words: string;
  readonly lang: string;
}

/** One number of a text. */
interface Quantity {
  /** Its value, with "%" where it is a share. */
  readonly key: string;
  /** The word may mean something else ("second", "neuf"): it may stand alone, but not against another number. */
  readonly isSoft: boolean;
}

const UNITS = "零〇一二三四五六七八九两兩";
const CHINESE = new RegExp(`(百分之)?([${UNITS}十百千万萬亿億]+)`, "gu");
const ASCII_ZERO = 48;
/** "5 per cent" is "5%": in French "cent" would be a number of its own. */
const PER_CENT =
  /\s?(?:per\s?cent|percentage points?|pour\s?cent|por\s?ciento|por\s?cento|per\s?cento|prozent|procent\p{L}*|процент\p{L}*|відсот\p{L}*|persen|प्रतिशत|درصد|بالم(?:ئ|ائ)ة|في\s?الم(?:ئ|ائ)ة|τοις\sεκατό|パーセント|เปอร์เซ็นต์|٪|％)(?!\p{L})/giu;
const PER_CENT_BEFORE = /(?:yüzde|asilimia|ร้อยละ)\s?([\p{L}\p{N}.,]+)/giu;
const ROMAN = /(?<![\p{L}\p{N}])[IVXLC]{2,7}(?=(?:e|ème|er|th|º|ª)?(?![\p{L}\p{N}]))/gu;
const AND = /^(?:and|y|et|e|und|и|و|na|ve|και|en|i|і)$/;
const TOKEN = /\d+(?:[.,٫٬]\d+|\s(?=\d{3}(?!\d))\d{3})*|%|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[^\p{L}\p{M}\d\s'-]/gu;

function primary(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? "";
}

/** The digits of any script as ASCII digits. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    // Every decimal block is ten digits in a row: count back to the one whose predecessor is none.
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String.fromCharCode(ASCII_ZERO + value);
  });
}

function digitValue(text: string): number {
  if (/^\d{1,3}(?:[.,\s٬]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ""));
  return Number(text.replace(/[,٫]/, "."));
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  return Array.from(text, (letter) => values[letter] ?? 0).reduce(
    (sum, value, at, all) => (value < (all[at + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

function chineseValue(run: string, values: Readonly<Record<string, number>>): number {
  const digits = Array.from(run, (character) => values[character] ?? 0);
  if (digits.every((digit) => digit < 10)) return Number(digits.join(""));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const value of digits) {
    if (value < 10) digit = value;
    else if (value < 1e4) {
      section += (digit === 0 ? 1 : digit) * value;
      digit = 0;
    } else {
      total = (total + section + digit) * value;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}

/** Adds up the words of one number: "three hundred and five thousand". */
class Sum {
  readonly #lang: string;
  #current = 0;
  #total = 0;
  isOpen = false;

  constructor(lang: string) {
    this.#lang = lang;
  }

  add(value: number, isDigits: boolean): void {
    const isScore = this.#lang === "fr" && value === 20 && this.#current % 100 === 4;
    // "dua puluh", "สองสิบ": ten times what came before.
    const isTens = value === 10 && /^(?:id|th)$/.test(this.#lang) && this.#current >= 2 && this.#current < 10;
    if (isScore) this.#current += 76;
    else if (isTens) this.#current *= 10;
    else if (value === 100) this.#current = (this.#current === 0 ? 1 : this.#current) * 100;
    else if (value >= 1000 && !isDigits) {
      this.#total += (this.#current === 0 ? 1 : this.#current) * value;
      this.#current = 0;
    } else this.#current += value;
    this.isOpen = true;
  }

  get couldEndWithOrdinal(): boolean {
    return this.isOpen && this.#current % 100 >= 20 && this.#current % 10 === 0;
  }

  close(): number {
    const value = this.#total + this.#current;
    this.#current = 0;
    this.#total = 0;
    this.isOpen = false;
    return value;
  }
}

/** The numbers of a text; "one" is left out, it is an article too often. */
function numbersIn({ words, lang }: Text): Quantity[] {
  const list = wordListFor(lang);
  const values = list?.numbers ?? {};
  const ambiguous = AMBIGUOUS_NUMBERS[primary(lang)] ?? new Set<string>();
  const plain = n1Text(words);
  const found: Quantity[] = [];
  const push = (value: number, isSoft: boolean, isShare = false): void => {
    if (value !== 1 || isShare) found.push({ key: `${value}${isShare ? "%" : ""}`, isSoft });
  };
  for (const [roman] of plain.matchAll(ROMAN)) push(romanValue(roman), true);
  const text = asciiDigits(foldCase(plain.replace(ROMAN, " "), lang))
    .replace(PER_CENT, "%")
    .replace(PER_CENT_BEFORE, "$1%");
  const byCharacter = list?.unspaced === true && Object.keys(values).every((word) => word.length === 1);
  if (byCharacter) {
    // "5万" is digits and a character.
    for (const [, share, run = ""] of text.replace(/\d+(?:[.,]\d+)*[十百千万萬亿億]?/gu, " ").matchAll(CHINESE)) {
      push(chineseValue(run, values), false, share !== undefined);
    }
  }
  const sum = new Sum(primary(lang));
  const close = (isShare = false): void => {
    if (sum.isOpen) push(sum.close(), false, isShare);
  };
  const tokens =
    list?.unspaced === true && !byCharacter
      ? n2(text, lang).flatMap(({ key }) => key.match(TOKEN) ?? [key])
      : Array.from(text.matchAll(TOKEN), ([token]) => token);
  for (const [at, token] of tokens.entries()) {
    const isDigits = /^\d/.test(token);
    const bare = primary(lang) === "ar" && !Object.hasOwn(values, token) ? token.replace(/^و/, "") : token;
    const value = isDigits
      ? digitValue(token)
      : Object.hasOwn(values, bare) && !(byCharacter && !sum.isOpen)
        ? values[bare]
        : undefined;
    if (token === "%") close(true);
    else if (value === undefined || Number.isNaN(value)) {
      const next = tokens[at + 1] ?? "";
      if (!(sum.isOpen && AND.test(token) && Object.hasOwn(values, next) && !ambiguous.has(next))) close();
    } else if (ambiguous.has(bare) && !(sum.couldEndWithOrdinal && value < 10)) {
      close();
      push(value, true);
    } else {
      // Digits begin a number of their own.
      if (isDigits) close();
      sum.add(value, isDigits);
    }
  }
  close();
  return found;
}

/** Takes out of both lists what they share. */
function unmatched(one: readonly Quantity[], other: readonly Quantity[]): [Quantity[], Quantity[]] {
  const left = [...one].toSorted((a, b) => Number(a.isSoft) - Number(b.isSoft));
  const right = [...other].toSorted((a, b) => Number(a.isSoft) - Number(b.isSoft));
  const rest = left.filter((quantity) => {
    const at = right.findIndex(({ key }) => key === quantity.key);
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  return [rest, right];
}

/** Why the numbers of the two texts cannot be the same; undefined if they are. */
export function numbersDisagree(original: Text, translation: Text): string | undefined {
  const [before, after] = [numbersIn(original), numbersIn(translation)];
  const [lost, added] = unmatched(before, after);
  const differ = [...lost, ...added].some(({ isSoft }) => !isSoft) || (lost.length > 0 && added.length > 0);
  if (!differ) return undefined;
  const list = (numbers: readonly Quantity[]): string =>
    numbers.length === 0 ? "none" : numbers.map(({ key }) => key).join(", ");
  return `The numbers differ: ${list(before)} in the original, ${list(after)} in the translation.`;
}

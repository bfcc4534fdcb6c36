/** Compares the numbers of a translation with those of its original, in digits or in words (section 4, `translated`). */
import { primaryLanguage } from "../language/locale.ts";
import { AMBIGUOUS_NUMBERS } from "../language/words/ambiguous-numbers.ts";
import { wordListFor } from "../language/words/index.ts";
import { foldCase, n1Text, n2 } from "./normalize.ts";
import { PER_CENTS, PER_CENTS_BEFORE } from "./per-cent.ts";
import { numberWordsIn } from "./words.ts";

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

const MULTIPLIERS = "十百千万萬亿億";
/** "百分之五", "5万", "二十五%", where "%" already stands for every word for it. */
const CHINESE = new RegExp(
  `(百分之)?(?:(\\d+(?:[.,]\\d+)*)([${MULTIPLIERS}]*)|([零〇一二三四五六七八九两兩${MULTIPLIERS}]+))(%?)`,
  "gu",
);
/** "5 per cent" is "5%": in French "cent" would be a number of its own. */
const PER_CENT = new RegExp(`\\s?(?:${PER_CENTS})(?!\\p{L})`, "giu");
const PER_CENT_BEFORE = new RegExp(`(?:${PER_CENTS_BEFORE})\\s?([\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*)`, "giu");
const ROMAN = /(?<![\p{L}\p{N}])[IVXLC]{2,7}(?=(?:e|ème|er|th|º|ª)?(?![\p{L}\p{N}]))/gu;
const AND = new Set(["and", "y", "et", "e", "und", "и", "و", "na", "ve", "και", "en", "i", "і"]);
const TOKEN = /\d+(?:[.,٫٬]\d+|\s\d{3}(?!\d))*|[\p{L}\p{M}]+|[^\s'-]/gu;

/** The digits of any script as ASCII digits. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Every decimal block is ten digits in a row: count back to where the blocks begin.
    let value = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value % 10);
  });
}

/** "1,500" and "1.500.000" have groups; the last mark of "1,234.5", "2,5" and "0.125" begins the decimals. */
function digitValue(text: string): number {
  const parts = text.split(text.match(/\D/g)?.at(-1) ?? " ");
  const hasGroups = parts.length !== 2 || /^[1-9]\d{0,2}\D\d{3}$/.test(text);
  return Number(parts.map((part) => part.replace(/\D/g, "")).join(hasGroups ? "" : "."));
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
      // "一亿二千万" are two parts, "一万亿" is one.
      total = value > 1e4 ? (total + section + digit) * value : total + (section + digit) * value;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}

/** Adds up the words of one number: "three hundred and five thousand". */
class Sum {
  #current = 0;
  #total = 0;
  isOpen = false;
  /** Ends so that a word below ten may follow: "twenty", "three hundred", "mille"; digits end a number. */
  isRound = false;

  add(value: number, isDigits: boolean): void {
    const digit = this.#current % 10;
    // "quatre-vingts"; "dua puluh", "สองสิบ": ten times what came before.
    if (value === 20 && this.#current % 100 === 4) this.#current += 76;
    else if (value === 10) this.#current += digit === 0 ? 10 : 9 * digit;
    else if (value === 100) this.#current = (this.#current === 0 ? 1 : this.#current) * 100;
    else if (value >= 1000) {
      this.#total += (this.#current === 0 ? 1 : this.#current) * value;
      this.#current = 0;
    } else this.#current += value;
    this.isOpen = true;
    this.isRound = !isDigits && this.#current % 10 === 0;
  }

  close(): number {
    const value = this.#total + this.#current;
    this.#current = 0;
    this.#total = 0;
    this.isOpen = false;
    this.isRound = false;
    return value;
  }
}

/** The numbers of a text; "one" is left out, it is an article too often. */
function numbersIn({ words, lang }: Text): Quantity[] {
  const list = wordListFor(lang);
  const values = list?.numbers ?? {};
  const ambiguous = AMBIGUOUS_NUMBERS[primaryLanguage(lang)] ?? new Set<string>();
  const plain = n1Text(words);
  const found: Quantity[] = [];
  const push = (value: number, isSoft: boolean, isShare: boolean): void => {
    if (value !== 1 || isShare) found.push({ key: `${value}${isShare ? "%" : ""}`, isSoft });
  };
  for (const [roman] of plain.matchAll(ROMAN)) push(romanValue(roman), true, false);
  const text = asciiDigits(foldCase(plain.replace(ROMAN, " "), lang))
    .replace(PER_CENT, "%")
    .replace(PER_CENT_BEFORE, "$1%");
  if (list?.unspaced === true && Object.keys(values).every((word) => word.length === 1)) {
    for (const [, share, digits, multipliers = "", run = "", percent] of text.matchAll(CHINESE)) {
      const factor = Array.from(multipliers, (character) => values[character] ?? 1).reduce((all, one) => all * one, 1);
      const value = digits === undefined ? chineseValue(run, values) : digitValue(digits) * factor;
      push(value, false, share !== undefined || percent !== "");
    }
    return found;
  }
  const sum = new Sum();
  const close = (isShare: boolean): void => {
    if (sum.isOpen) push(sum.close(), false, isShare);
  };
  const segments = (key: string): readonly string[] => {
    const parts = numberWordsIn(key, values);
    return parts.length > 0 ? parts : [key];
  };
  const tokens =
    list?.unspaced === true
      ? text.split(/(%)/).flatMap((part) => (part === "%" ? part : n2(part, lang).flatMap(({ key }) => segments(key))))
      : Array.from(text.matchAll(TOKEN), ([token]) => token);
  const valueOf = (token = ""): number | undefined => (Object.hasOwn(values, token) ? values[token] : undefined);
  for (const [at, token] of tokens.entries()) {
    const isDigits = /\d/.test(token);
    // Arabic writes "and" together with the number.
    const value = isDigits ? digitValue(token) : (valueOf(token) ?? valueOf(token.replace(/^و/, "")));
    if (token === "%") close(true);
    else if (value === undefined) {
      // "two and three" are two numbers, "three hundred and five" and "خمسة و عشرون" are one.
      const next = valueOf(tokens[at + 1]) ?? 0;
      if (!(AND.has(token) && (sum.isRound || (sum.isOpen && next >= 20)))) close(false);
    } else if (ambiguous.has(token) && !(sum.isRound && value < 10)) {
      close(false);
      push(value, true, false);
    } else {
      // Digits begin a number of their own.
      if (isDigits) close(false);
      sum.add(value, isDigits);
    }
  }
  close(false);
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

/** Compares what can be compared between a translation and its original: the numbers and the negations (section 4). */
import { wordListFor } from "../language/words/index.ts";
import { foldCase, n1 } from "./normalize.ts";
import { splitSentences } from "./sentences.ts";
import { findWord, findWords, hasWordList, NEGATION_KINDS } from "./words.ts";

const COUNTABLE = new Set(["en", "fr", "es", "pt", "it", "de", "nl", "ru", "uk", "pl"]);
const CLAUSE =
  /[,;:.!?—…]|(?<=\s)(?:y|e|et|und|и|і|й|oraz|i|en|and|or|o|ou|ma|mais|pero|mas|но|але|aber|sondern|but)(?=\s)/u;
const FRENCH_ONLY = /(?:^|[\s'])(?:ne|n')[^]*?\s(?:que|qu')/u;
const FRENCH_SECOND = /(?:^|\s)(?:pas|point|jamais|rien|personne|aucun|aucune|plus|nul|nulle|guère|ni)(?=\s|$)/u;

function primary(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? "";
}

/** Negated clauses: "no … nadie" and "ne … jamais" are one negation, "ne … que" is none. */
function negationsIn(words: string, lang: string): number {
  let count = 0;
  const { text } = n1(words);
  const folded = foldCase(text, lang).replace(/\b(?:not|nicht|niet) (?:only|nur|alleen)\b/g, " ");
  const counted = (wordListFor(lang)?.counted.length ?? 0) > 0 ? ("counted" as const) : ("negations" as const);
  for (const clause of folded.split(CLAUSE)) {
    if (primary(lang) === "fr" && FRENCH_ONLY.test(clause) && !FRENCH_SECOND.test(clause)) continue;
    const own = findWords(clause, lang, [counted]).length;
    count += own > 0 ? own : Math.min(1, findWords(clause, lang, ["concord"]).length);
  }
  return count;
}

const UNITS = "零〇一二三四五六七八九两兩";
const CHINESE = new RegExp(`[${UNITS}十百千万萬亿億]+`, "gu");
const ASCII_ZERO = 48;

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

/** Values of the numbers in a text, from digits and from number words; "one" is left out, it is an article too often. */
function numbersIn(words: string, lang: string): number[] {
  const list = wordListFor(lang);
  const values = list?.numbers ?? {};
  const text = asciiDigits(foldCase(n1(words).text, lang));
  const found: number[] = [];
  if (list?.unspaced === true && Object.keys(values).length > 0) {
    for (const match of text.matchAll(CHINESE)) found.push(chineseValue(match[0], values));
  }
  let current = 0;
  let total = 0;
  let open = false;
  const close = (): void => {
    if (open) found.push(total + current);
    current = 0;
    total = 0;
    open = false;
  };
  for (const match of text.matchAll(/\d+(?:[.,٫٬]\d+|\s(?=\d{3}(?!\d))\d{3})*|[\p{L}\p{M}]+|[^\p{L}\p{M}\d\s'-]/gu)) {
    const [token] = match;
    const digits = /^\d/.test(token);
    const value = digits ? digitValue(token) : Object.hasOwn(values, token) ? values[token] : undefined;
    if (value === undefined || Number.isNaN(value)) {
      if (!(open && /^(?:and|y|et|e|und|и|و)$/.test(token))) close();
      continue;
    }
    if (digits && open) close();
    const score = primary(lang) === "fr" && value === 20 && current % 100 === 4;
    if (score) current += 76;
    else if (value === 100) current = (current === 0 ? 1 : current) * 100;
    else if (value >= 1000 && !digits) {
      total += (current === 0 ? 1 : current) * value;
      current = 0;
    } else current += value;
    open = true;
  }
  close();
  return found.filter((value) => value !== 1).toSorted((a, b) => a - b);
}

/** Why the translation cannot be one of this original; undefined if numbers and negations agree. */
export function disagreement(
  original: { words: string; lang: string },
  words: string,
  lang: string,
): string | undefined {
  for (const tag of [original.lang, lang]) {
    if (!hasWordList(tag))
      return `There is no word list for “${tag}”, so the negations of the translation cannot be compared.`;
  }
  const [before, after] = [numbersIn(original.words, original.lang), numbersIn(words, lang)];
  const readsNumbers = [original.lang, lang].every((tag) => Object.keys(wordListFor(tag)?.numbers ?? {}).length > 0);
  if (readsNumbers ? before.join(" ") !== after.join(" ") : !digitsAgree(original, { words, lang })) {
    const list = (values: readonly number[]): string => (values.length === 0 ? "none" : values.join(", "));
    return `The numbers differ: ${list(before)} in the original, ${list(after)} in the translation.`;
  }
  const sides = [original, { words, lang }];
  const [one = [], other = []] = sides.map((side) =>
    splitSentences(n1(side.words).text).map(({ start, end }) => n1(side.words).text.slice(start, end)),
  );
  const has = (text: string, tag: string): boolean => findWord(text, tag, NEGATION_KINDS) !== undefined;
  const counted = sides.every((side) => COUNTABLE.has(primary(side.lang)));
  const agree = counted
    ? negationsIn(original.words, original.lang) === negationsIn(words, lang)
    : one.length === other.length
      ? one.every((sentence, at) => has(sentence, original.lang) === has(other[at] ?? "", lang))
      : has(original.words, original.lang) === has(words, lang);
  if (agree) return undefined;
  return "The negations of the translation and of the original do not agree.";
}

/** Where one language's number words are not known, the digits of each side must be found on the other. */
function digitsAgree(one: { words: string; lang: string }, other: { words: string; lang: string }): boolean {
  const digits = (words: string): number[] =>
    Array.from(asciiDigits(n1(words).text).matchAll(/\d+(?:[.,]\d+)*/g), ([found]) => digitValue(found));
  return (
    digits(one.words).every((value) => value === 1 || numbersIn(other.words, other.lang).includes(value)) &&
    digits(other.words).every((value) => value === 1 || numbersIn(one.words, one.lang).includes(value))
  );
}

/** Compares what can be compared between a translation and its original: the numbers and the negations (section 4). */
import { primaryLanguage } from "../language/locale.ts";
import { wordListFor } from "../language/words/index.ts";
import { foldCase, n1Text } from "./normalize.ts";
import { splitSentences } from "./sentences.ts";
import { numbersDisagree } from "./translated-numbers.ts";
import { findWord, findWords, hasWordList, NEGATION_KINDS } from "./words.ts";

const COUNTABLE = new Set(["en", "fr", "es", "pt", "it", "de", "nl", "ru", "uk", "pl"]);
/** Their negation stands before the verb, so that it stays in its clause; German and Dutch put it at the end. */
const NEGATES_BEFORE = new Set(["en", "fr", "es", "pt", "it", "ru", "uk", "pl"]);
const COORDINATION = /[;:]|(?<=\s)(?:y|e|et|и|і|й|oraz|i|and|ma|mais|pero|mas|но|але|but)(?=\s)/u;
const CLAUSE =
  /[,;:.!?—…]|(?<=\s)(?:y|e|et|und|и|і|й|oraz|i|en|and|or|o|ou|ma|mais|pero|mas|но|але|aber|sondern|but)(?=\s)/u;
const FRENCH_ONLY = /(?<=^|[\s'])(?:ne |n')(?=[^]*?\s(?:que(?=\s|$)|qu'))/gu;
const FRENCH_SECOND = /(?:^|\s)(?:pas|point|jamais|rien|personne|aucun|aucune|plus|nul|nulle|guère|ni)(?=\s|$)/u;

/** Negated clauses: "no … nadie" and "ne … jamais" are one negation, "ne … que" is none. */
function negationsIn(words: string, lang: string): number {
  let count = 0;
  const text = n1Text(words);
  const folded = foldCase(text, lang).replace(/\b(?:not|nicht|niet) (?:only|nur|alleen)\b/g, " ");
  const counted = wordListFor(lang)?.counted[0] === undefined ? ("negations" as const) : ("counted" as const);
  for (const whole of folded.split(CLAUSE)) {
    const isOnly = primaryLanguage(lang) === "fr" && !FRENCH_SECOND.test(whole);
    const clause = isOnly ? whole.replace(FRENCH_ONLY, "") : whole;
    const own = findWords(clause, lang, [counted]).length;
    count += own > 0 ? own : Math.min(1, findWords(clause, lang, ["concord"]).length);
  }
  return count;
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
  const numbers = numbersDisagree(original, { words, lang });
  if (numbers !== undefined) return numbers;
  return negationsAgree(original, { words, lang })
    ? undefined
    : "The negations of the translation and of the original do not agree.";
}

interface Text {
  readonly words: string;
  readonly lang: string;
}

function sentencesOf({ words, lang }: Text): string[] {
  const text = n1Text(words);
  return splitSentences(text, { lang }).map(({ start, end }) => text.slice(start, end));
}

/** Sentence by sentence where both have as many, and clause by clause where these languages put "not" before the verb. */
function negationsAgree(original: Text, translation: Text): boolean {
  const sides = [original, translation];
  const counted = sides.every(({ lang }) => COUNTABLE.has(primaryLanguage(lang)));
  const count = (words: string, lang: string): number =>
    counted ? negationsIn(words, lang) : Number(findWord(n1Text(words), lang, NEGATION_KINDS) !== undefined);
  const [one = [], other = []] = sides.map(sentencesOf);
  if (one.length !== other.length)
    return count(original.words, original.lang) === count(translation.words, translation.lang);
  const clausewise = sides.every(({ lang }) => NEGATES_BEFORE.has(primaryLanguage(lang)));
  return one.every((sentence, at) => {
    const partner = other[at] ?? "";
    if (count(sentence, original.lang) !== count(partner, translation.lang)) return false;
    const [left = [], right = []] = [sentence, partner].map((text) => text.toLowerCase().split(COORDINATION));
    if (!clausewise || left.length !== right.length) return true;
    return left.every((clause, step) => count(clause, original.lang) === count(right[step] ?? "", translation.lang));
  });
}

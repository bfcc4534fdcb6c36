/** The order of results: Pagefind's own weights, and what only the whole record shows. Chosen on `test/search/quality`. */
import { bareForms, fold, WORD_WITH_ELISION } from "./forms.ts";
import { asWritten, type Record } from "./hit.ts";
import type { Ranking } from "./pagefind.ts";
import type { Typed } from "./typed.ts";
import { isUnspaced, wordsOf } from "./unspaced.ts";

export const RANKING: Ranking = {
  // A quotation is short and an article long; how often a word stands in the article says little.
  termFrequency: 0.6,
  pageLength: 0.8,
  termSimilarity: 2,
  metaWeights: { title: 4, topics: 2, when: 2, source: 0.6, date: 1, forms: 1, differs: 0.2 },
};

/** How many of Pagefind's first results are looked at whole: a reader loads them all before the first is shown. */
export const LOOKED_AT = 12;

const BONUS = {
  /** The name or role of a person, all of what was typed; of the name, beginnings are enough. */
  name: 2.5,
  /** The title, word for word. */
  wholeTitle: 1.5,
  /** The words in a row within the title. */
  inTitle: 0.7,
  /** The words in a row within the text. */
  inText: 0.9,
  /** The date, in whatever words it was typed. */
  date: 1.2,
  /** What one of its topics is called, word for word. */
  topic: 0.8,
  /** Each word as it was typed and not only its stem. */
  asTyped: 0.35,
} as const;

/** What is added to a score between 0 and 1. */
export function bonusOf(record: Record, typed: Pick<Typed, "words" | "text" | "date">): number {
  const { text, fragment, key } = record;
  const { title = "", topics = "", date = "" } = fragment.meta;
  const words = typed.words.map(fold);
  if (words.length === 0) return 0;
  const wanted = plain(typed.text.replace(WORD_WITH_ELISION, (word) => asWritten(record, word)));
  const [ofTitle, ofText] = [plain(wordsOf(title, key).join("")), plain(text)];
  const isOfPerson = (fragment.raw_url ?? fragment.url).startsWith("/people/");
  const isPhrase = words.length > 1 || [...wanted].some((one) => isUnspaced(one));
  let bonus = 0;
  if (isOfPerson && words.every((word) => hasWord(ofText, word) || begins(ofTitle, word))) bonus += BONUS.name;
  if (ofTitle === wanted) bonus += BONUS.wholeTitle;
  else if (isPhrase && holds(ofTitle, wanted)) bonus += BONUS.inTitle;
  if (isPhrase && holds(ofText, wanted)) bonus += BONUS.inText;
  if (typed.date !== undefined && date.startsWith(typed.date)) bonus += BONUS.date;
  const labels = wordsOf(topics, key).join("").split(",");
  if (labels.some((label) => plain(label) === wanted)) bonus += BONUS.topic;
  const all = `${ofTitle} ${ofText}`;
  const bare = new Set(all.split(" ").flatMap((word) => bareForms(word, key)));
  const isThere = (word: string): boolean => hasWord(all, word) || bare.has(bareForms(word, key)[0] ?? "");
  const asTyped = words.filter(isThere).length;
  return bonus + BONUS.asTyped * (asTyped / words.length);
}

/** Folded, and every mark a space. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const hasWord = (text: string, word: string): boolean => holds(text, word.replace(/[^\p{L}\p{N}]+/gu, " ").trim());

/** Whether a word of the text begins like that, and not with two or three letters only. */
const begins = (text: string, word: string): boolean =>
  hasWord(text, word) || (word.length > 3 && ` ${text}`.includes(` ${word}`));

/** Whole words in a row. */
function holds(text: string, words: string): boolean {
  if (words === "") return false;
  if (isUnspaced(words)) return text.includes(words);
  return ` ${text} `.includes(` ${words} `);
}

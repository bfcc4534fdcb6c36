/** Whether a quotation begins or ends inside a number: "13" out of "13 million", "five women" out of "one in five women". */
import { characterAt, characterBefore, isUnspaced } from "./characters.ts";
import type { Span } from "./sentences.ts";
import type { View } from "./view.ts";
import { isNumber } from "./words.ts";

/** How far around the cut is looked. */
const REACH = 60;
const TOKEN = /\p{N}+(?:[.,:/'’٫٬]\p{N}+)*\p{L}*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
/** Digits with these go together: "5 bn", "6 Mio.", "40 %" in words. */
const AFTER_NUMBER =
  /^ ?(?:bn|mn|tn|k|m|mio|mrd|mia|mld|mln|md|mds|mlrd|млн|млрд|трлн|тыс|тис|crores?|lakhs?|करोड़|लाख|per\s?cent\p{L}*|procent\p{L}*|prosent\p{L}*|prozent\p{L}*|pour\s?cent|por\s?cien(?:to)?|por\s?cento|per\s?cento|процент\p{L}*|відсот\p{L}*|persen|प्रतिशत|درصد|بالمئة|بالمائة|في المئة|في المائة|τοις εκατό|เปอร์เซ็นต์|パーセント|basis points|million\p{L}*|milliard\p{L}*|miljoen|miljard)(?![\p{L}\p{M}])/iu;
const BEFORE_NUMBER =
  /(?:(?<![\p{L}\p{M}])(?:minus|moins|menos|meno|минус|мінус|ناقص|منفی|eksi|negative|yüzde|asilimia|half|half an?|a quarter|three quarters)|百分之|千分之|分之|第|零下|負|负|マイナス|ร้อยละ|ลบ) ?$/iu;
/** Words that may stand between the parts of one number: "one in five", "two and a half", "uno de cada cinco". */
const JOINS = new Set(
  (
    "a|an|and|and a|and an|in|in every|out of|out of every|out of the|of|of the|of these|of those|of our|of every|to|or|point|times|" +
    "et|et demi|sur|à|ou|virgule|des|de|de cada|y|o|coma|por|de los|de las|und|von|von den|bis|oder|komma|mal|der|" +
    "из|и|и с|до|или|на|с|по|e|em cada|ou|vírgula|dos|das|su|a|virgola|dei|delle|من|من كل|من أصل|من بين|إلى|أو|و|" +
    "van de|op de|en|of|tot|na|z|do|lub|i|з|із|до|або|ila|veya|ile|में से|से|या|dari|dan|sampai|atau|kati ya|hadi|au|στους|από τους|έως|ή|και|از|تا|یا"
  ).split("|"),
);
/** Between plain digits these count and do not join: "in 2020 and 2021", "12 and 13 boats". */
const COUNTS = new Set(["and", "et", "y", "und", "и", "e", "و", "en", "i", "і", "dan", "και", "و"]);

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|premi[eè]re?s?|primer[oa]?s?|primeir[oa]s?|erste[nr]?|prim[oaie]|перв\p{L}+|eerste|pierwsz\p{L}+)$/iu;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

function isDigits(word: string): boolean {
  return /^\p{N}/u.test(word);
}

/** Whether two numbers with these words between them are one. */
function isJoined(left: string, between: string, right: string): boolean {
  // "the first ten boats" are ten boats.
  if (between === "") return !ORDINAL.test(left);
  // "une femme sur cinq"
  if (!JOINS.has(between) && !/^\p{L}+ (?:sur|su)$/u.test(between)) return false;
  const plain = isDigits(left) && isDigits(right);
  if (plain && COUNTS.has(between)) return false;
  // A year is no part of "in 2020 in 5 towns".
  return !(/^(?:in|of|de|à|a|en)$/.test(between) && [left, right].some((number) => /^[12]\d{3}$/.test(number)));
}

/** `text` from one side of a cut to the other, the cut at `cut`: do the last number before it and the first after it go together? */
function joinsAcross(text: string, cut: number, lang: string): boolean {
  const tokens = tokensOf(text);
  const numbers = tokens.filter(({ word }) => isNumber(word, lang) || /^\p{N}/u.test(word));
  const left = numbers.findLast(({ start }) => start < cut);
  const right = numbers.find(({ start }) => start >= cut);
  if (!left || !right) return false;
  const gap = text.slice(left.end, right.start);
  // A comma, a bracket or a dash ends the number; a hyphen does not.
  if (!/^[\p{L}\p{M} '-]*$/u.test(gap)) return false;
  const between = gap
    .replace(/[\s-]+/g, " ")
    .trim()
    .toLowerCase();
  return isJoined(left.word, between, right.word);
}

/** Numbers in scripts without spaces: a digit or a number character on both sides of the cut. */
function cutsUnspaced(view: View, at: number): boolean {
  const before = characterBefore(view.text, at);
  const after = characterAt(view.text, at);
  if (!isUnspaced(before) && !isUnspaced(after)) return false;
  const near = [view.text.slice(0, at).slice(-12), view.text.slice(at, at + 12)] as const;
  if (/\p{Script=Thai}/u.test(before + after)) {
    const words = view.words;
    const left = words.findLast((word) => word.end <= at && at - word.end <= 1);
    const right = words.find((word) => word.start >= at && word.start - at <= 1);
    return left !== undefined && right !== undefined && [left, right].every(({ key }) => isNumber(key, view.lang));
  }
  return (
    (isNumber(before, view.lang) && isNumber(after, view.lang)) ||
    (isNumber(before, view.lang) && /^[分成割]之?/u.test(near[1]))
  );
}

/** A minus that is written as a dash: "It was –7 degrees", in the raw text a dash with a space before it and none after. */
function losesMinus(view: View, at: number): boolean {
  if (!/^\p{N}/u.test(view.text.slice(at, at + 2))) return false;
  const raw = view.raw.slice(Math.max(0, view.rawSpan(at, at).start - 3), view.rawSpan(at, at).start);
  return /(?:^|[\s(])[–—−-]$/u.test(raw) || /−\s$/u.test(raw);
}

function cutsBefore(view: View, at: number, sentence: Span): boolean {
  // A number that ends a sentence and one that begins the next are two: "Article 23" above "1. Everyone".
  if (at <= sentence.start) return losesMinus(view, at);
  const from = Math.max(sentence.start, at - REACH);
  const text = view.text.slice(from, Math.min(sentence.end, at + REACH));
  const own = text.slice(at - from);
  const first = tokensOf(own)[0];
  const startsWithNumber =
    first !== undefined && isNumber(first.word, view.lang) && /^\P{L}*$/u.test(own.slice(0, first.start));
  if (startsWithNumber && BEFORE_NUMBER.test(text.slice(0, at - from))) return true;
  if (
    /^(?:an? )?(?:hundred|thousand|million|billion|trillion|dozen|score)/i.test(own) &&
    /half $/i.test(text.slice(0, at - from))
  )
    return true;
  return joinsAcross(text, at - from, view.lang) || losesMinus(view, at) || cutsUnspaced(view, at);
}

function cutsAfter(view: View, at: number, sentence: Span): boolean {
  if (at >= sentence.end) return false;
  const from = Math.max(sentence.start, at - REACH);
  const text = view.text.slice(from, Math.min(sentence.end, at + REACH));
  const last = tokensOf(text.slice(0, at - from)).at(-1);
  const endsWithNumber = last !== undefined && last.end === at - from && isNumber(last.word, view.lang);
  if (endsWithNumber && AFTER_NUMBER.test(text.slice(at - from))) return true;
  return joinsAcross(text, at - from, view.lang) || cutsUnspaced(view, at);
}

/** True if the words at `run` begin or end inside a number of the source. */
export function cutsNumber(view: View, run: Span): boolean {
  return (
    cutsBefore(view, run.start, view.sentenceAt(run.start)) ||
    cutsAfter(view, run.end, view.sentenceAt(Math.max(run.start, run.end - 1)))
  );
}

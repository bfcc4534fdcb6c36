/** Whether a quotation begins or ends inside a number: "13" out of "13 million", "five women" out of "one in five women". */
import { characterAt, characterBefore } from "./characters.ts";
import { PER_CENTS, PER_CENTS_BEFORE } from "./per-cent.ts";
import type { Span } from "./sentences.ts";
import type { View } from "./view.ts";
import { isNumber } from "./words.ts";

/** How far around the cut is looked. */
const REACH = 60;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,:/'٫٬]\p{N}+)*/gu;
/** Digits with these go together: "5 bn", "6 Mio.", "40 %" in words. */
const UNITS =
  "bn|mn|tn|k|m|mio|mrd|mia|mld|mln|md|mds|mlrd|млн|млрд|трлн|тыс|тис|crores?|lakhs?|करोड़|लाख|" +
  String.raw`basis points|million\p{L}*|milliard\p{L}*|miljoen|miljard`;
const AFTER_NUMBER = new RegExp(`^ ?(?:${UNITS}|(?:${PER_CENTS})\\p{L}*)(?![\\p{L}\\p{M}])`, "iu");
/** These change the number that follows: words of their own, and others of scripts without spaces. */
const SIGNS = "minus|moins|menos|meno|минус|мінус|ناقص|منفی|eksi|negative|half|half an?|a quarter|three quarters";
const UNSPACED_SIGNS = "百分之|千分之|分之|第|零下|負|负|マイナス|ลบ";
const BEFORE_NUMBER = new RegExp(`(?:(?<![\\p{L}\\p{M}])(?:${SIGNS})|${UNSPACED_SIGNS}|${PER_CENTS_BEFORE}) ?$`, "iu");
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

const ORDINALS =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|premi[eè]re?s?|primer[oa]?s?|primeir[oa]s?|" +
  String.raw`erste[nr]?|prim[oaie]|перв\p{L}+|eerste|pierwsz\p{L}+`;
const ORDINAL = new RegExp(`^(?:${ORDINALS})$`, "iu");
const YEAR = /^(?:1[5-9]|20)(?!00)\d\d$/;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** Whether two numbers with these words between them are one. */
function isJoined(left: string, between: string, right: string): boolean {
  // "the first ten boats" are ten boats.
  if (between === "") return !ORDINAL.test(left);
  // "une femme sur cinq"
  if (!JOINS.has(between) && !/^\p{L}+ (?:sur|su)$/u.test(between)) return false;
  if (COUNTS.has(between) && [left, right].every((word) => /\p{N}/u.test(word))) return false;
  // A year is no part of "in 2020 in 5 towns", nor of "12 in 2021"; but "one in 2000".
  return !(["in", "of", "de", "à", "a", "en"].includes(between) && [left, right].some((word) => YEAR.test(word)));
}

/** A sentence at a cut: what stands before it and after it, not further away than `REACH`. */
interface Sides {
  readonly before: string;
  readonly after: string;
}

function sidesOf(view: View, at: number): Sides {
  const { start, end } = view.sentenceAt(at);
  return { before: view.text.slice(start, at).slice(-REACH), after: view.text.slice(at, end).slice(0, REACH) };
}

/** Do the last number before the cut and the first after it go together? */
function joinsAcross({ before, after }: Sides, lang: string): boolean {
  const left = tokensOf(before).findLast(({ word }) => isNumber(word, lang));
  const right = tokensOf(after).find(({ word }) => isNumber(word, lang));
  if (!left || !right) return false;
  const between = before.slice(left.end) + after.slice(0, right.start);
  // "a five- to ten-year sentence"
  return isJoined(left.word, between.replaceAll("-", " ").trim().toLowerCase(), right.word);
}

/** Numbers in scripts without spaces: a digit or a number character, in Thai a number word, on both sides of the cut. */
function cutsUnspaced(view: View, at: number): boolean {
  const before = characterBefore(view.text, at);
  const after = characterAt(view.text, at);
  if (/\p{Script=Thai}/u.test(before + after)) {
    const words = [view.words.findLast(({ end }) => end <= at), view.words.find(({ start }) => start >= at)];
    return words.every((word) => word !== undefined && isNumber(word.key, view.lang));
  }
  return isNumber(before, view.lang) && (isNumber(after, view.lang) || /[分成割]/u.test(after));
}

/** A minus that is written as a dash: "It was –7 degrees", in the raw text a dash with a space before it and none after. */
function losesMinus(view: View, at: number): boolean {
  if (!/\p{N}/u.test(characterAt(view.text, at))) return false;
  const raw = view.raw.slice(0, view.rawSpan(at, at).start).slice(-3);
  return /(?:^|[\s(])[–—−-]$/u.test(raw);
}

function cutsBefore(view: View, at: number): boolean {
  // A number that ends a sentence and one that begins the next are two: "Article 23" above "1. Everyone".
  const sides = sidesOf(view, at);
  const [first] = tokensOf(sides.after);
  if (first && isNumber(first.word, view.lang) && BEFORE_NUMBER.test(sides.before)) return true;
  return joinsAcross(sides, view.lang) || losesMinus(view, at) || cutsUnspaced(view, at);
}

function cutsAfter(view: View, at: number): boolean {
  const sides = sidesOf(view, at);
  const last = tokensOf(sides.before).at(-1);
  const endsWithNumber = last?.end === sides.before.length && isNumber(last.word, view.lang);
  if (endsWithNumber && AFTER_NUMBER.test(sides.after)) return true;
  return joinsAcross(sides, view.lang) || cutsUnspaced(view, at);
}

/** True if the words at `run` begin or end inside a number of the source. */
export function cutsNumber(view: View, run: Span): boolean {
  return cutsBefore(view, run.start) || cutsAfter(view, run.end);
}

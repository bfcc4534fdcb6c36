/** Weighs a word diff: critical, substantive or minor (section 4). */
import { primaryLanguage } from "../language/locale.ts";
import type { DiffOp } from "./diff.ts";
import { n1Text, n2 } from "./normalize.ts";
import type { Severity } from "./types.ts";
import { findWord, GAP_KINDS, isInflection, isNumber, isWordOf } from "./words.ts";

const GRAVEST_FIRST: readonly Severity[] = ["critical", "substantive"];

/** Without accents and marks: what remains the same was spelt otherwise. */
function skeleton(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}'’-]/gu, "")
    .toLowerCase();
}

function wordsOf(text: string, lang: string): string[] {
  const plain = n1Text(text);
  return n2(plain, lang).map((word) => plain.slice(word.start, word.end));
}

/** In German every noun has a capital, so that only names on record count there. */
function isName(word: string, lang: string, names: ReadonlySet<string>, startsSentence: boolean): boolean {
  if (names.has(word.toLowerCase())) return true;
  return !startsSentence && primaryLanguage(lang) !== "de" && /\p{Lu}\p{L}/u.test(word);
}

function weightOf(text: string, lang: string, names: ReadonlySet<string>, startsSentence: boolean): Severity {
  const plain = n1Text(text);
  if (findWord(plain, lang, GAP_KINDS)) return "critical";
  let weight: Severity = /[?？؟]/u.test(plain) ? "substantive" : "minor";
  for (const [index, word] of wordsOf(text, lang).entries()) {
    const critical =
      (isNumber(word, lang) && !isWordOf(word, lang, "determiners")) ||
      (["modals", "quantifiers", "dates"] as const).some((list) => isWordOf(word, lang, list)) ||
      isName(word, lang, names, startsSentence && index === 0);
    if (critical) return "critical";
    if (!isWordOf(word, lang, "functionWords")) weight = "substantive";
  }
  return weight;
}

/** The severity of a change: that of its gravest part. */
export function severityOf(diff: readonly DiffOp[], lang: string, names: readonly string[]): Severity {
  const known = new Set(names.flatMap((name) => wordsOf(name, lang)).map((word) => word.toLowerCase()));
  const weights = diff.map((op, index) => {
    // In a change, what was taken out comes directly before what was put in.
    const other = op.kind === "delete" ? diff[index + 1] : diff[index - 1];
    const replaced = other !== undefined && other.kind !== "equal";
    if (op.kind === "equal" || (replaced && isAlike(op.words, other.words, lang))) return "minor";
    return weightOf(op.words, lang, known, index === 0 || (index === 1 && replaced));
  });
  return GRAVEST_FIRST.find((weight) => weights.includes(weight)) ?? "minor";
}

/** Another form or spelling of one word; never of a number or a modal verb. */
function isSpelling(one: string, other: string, lang: string): boolean {
  if ([one, other].some((word) => isNumber(word, lang) || isWordOf(word, lang, "modals"))) return false;
  if ([one, other].some((word) => findWord(n1Text(word), lang, GAP_KINDS))) return false;
  return skeleton(one) === skeleton(other) || isInflection(one, other, lang);
}

/** The same words in other forms. Where one side has more of them, that side is found to differ. */
function isAlike(one: string, other: string, lang: string): boolean {
  const [left, right] = [wordsOf(one, lang), wordsOf(other, lang)];
  return left.length > 0 && left.every((word, at) => isSpelling(word, right[at] ?? "", lang));
}

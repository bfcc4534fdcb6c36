/** The brackets of a quotation: what an editor may put into them (section 3), and how they lie over the source. */
import { isWordCharacter, characterBefore, characterAt, isUnspaced } from "./characters.ts";
import { foldCase, n1Text, n2 } from "./normalize.ts";
import type { Severity } from "./types.ts";
import type { View } from "./view.ts";
import { findWord, isInflection, isNumber, isWordOf, NEGATION_KINDS } from "./words.ts";

/** One element of a quotation with brackets, in order. */
export type Element =
  | { readonly kind: "words"; readonly text: string }
  /** `[T]he`: a letter whose case was changed. */
  | { readonly kind: "letter"; readonly text: string }
  /** `want[ed]`: an ending. */
  | { readonly kind: "ending"; readonly text: string }
  | { readonly kind: "bracket"; readonly text: string }
  | { readonly kind: "sic" };

/** What may not be put in beside the words: it changes how much is said. */
const NARROWING = ["quantifiers", "dates"] as const;
const BRACKET = /\[([^[\]]{1,120})\]('s\b)?/gu;
export const MOST_WORDS = 6;
export const MOST_SHARE = 0.25;

/** Cuts a quotation in N1 at its brackets. */
export function elementsOf(text: string): readonly Element[] {
  const elements: Element[] = [];
  let done = 0;
  const pushWords = (end: number): void => {
    if (end > done) elements.push({ kind: "words", text: text.slice(done, end) });
  };
  for (const match of text.matchAll(BRACKET)) {
    const [whole, content = "", possessive = ""] = match;
    const before = characterBefore(text, match.index);
    const after = characterAt(text, match.index + whole.length);
    const touchesBefore = isWordCharacter(before) && !isUnspaced(before);
    const touchesAfter = isWordCharacter(after) && !isUnspaced(after);
    pushWords(match.index);
    done = match.index + whole.length;
    if (/^sic\s?!?$/iu.test(content)) elements.push({ kind: "sic" });
    else if (!touchesBefore && touchesAfter && /^\p{L}\p{M}*$/u.test(content)) {
      elements.push({ kind: "letter", text: content });
    } else if (touchesBefore && !touchesAfter && /^[\p{L}\p{M}]+$/u.test(content)) {
      elements.push({ kind: "ending", text: content });
    } else elements.push({ kind: "bracket", text: content + possessive });
  }
  pushWords(text.length);
  return elements;
}

/** Why a bracket is not allowed. */
export interface Objection {
  readonly reason: string;
  readonly severity: Severity;
}

/** The words of a text for comparison: "Okonjo's" is Okonjo. */
function keys(text: string, lang: string): string[] {
  return n2(text, lang).map((word) => {
    const raw = text.slice(word.start, word.end);
    return raw.endsWith("'s") ? foldCase(raw.slice(0, -2), lang) : word.key;
  });
}

/** True if `part` stands in `whole` word by word, without a gap. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0) return false;
  return whole.some((_, at) => part.every((word, step) => whole[at + step] === word));
}

function person(word: string, lang: string): 1 | 2 | 3 | undefined {
  if (isWordOf(word, lang, "firstPerson")) return 1;
  if (isWordOf(word, lang, "secondPerson")) return 2;
  return isWordOf(word, lang, "thirdPerson") ? 3 : undefined;
}

/** The words within two sentences before or after a place, the sentence itself among them. */
function nearbyWords(view: View, at: number): string[] {
  const index = view.sentenceIndexAt(at);
  const near = view.sentences.slice(Math.max(0, index - 2), index + 3);
  return near.flatMap(({ start, end }) => keys(view.text.slice(start, end), view.lang));
}

/** Names on record, whole or in part, and words from nearby: at most one name and one run of words, in either order. */
function isKnown(
  content: readonly string[],
  names: readonly (readonly string[])[],
  nearby: readonly string[],
  lang: string,
): boolean {
  const isName = (part: readonly string[]): boolean => names.some((name) => standsIn(part, name));
  const isNear = (part: readonly string[]): boolean => standsIn(part, nearby);
  const [first = "", ...others] = content;
  return [content, isWordOf(first, lang, "determiners") ? others : []].some(
    (words) =>
      isName(words) ||
      isNear(words) ||
      words.some((_, cut) => {
        const [left, right] = [words.slice(0, cut), words.slice(cut)];
        return (isName(left) && isNear(right)) || (isNear(left) && isName(right));
      }),
  );
}

/** Says what is wrong with `[content]` where the source has `replaced` (or nothing); undefined if it is allowed. */
export function objectionTo(
  content: string,
  replaced: string,
  view: View,
  at: number,
  names: readonly string[],
): Objection | undefined {
  const { lang } = view;
  const words = n2(content, lang);
  const gone = n2(replaced, lang);
  if (words.length === 0) return { reason: "the brackets hold no word", severity: "minor" };
  if (words.length > MOST_WORDS) {
    return { reason: `brackets hold at most ${MOST_WORDS} words`, severity: "substantive" };
  }
  for (const text of [content, replaced]) {
    const negation = findWord(text, lang, NEGATION_KINDS);
    if (negation) return { reason: `brackets may not touch the negation “${negation.word}”`, severity: "critical" };
    if (n2(text, lang).some((word) => isNumber(text.slice(word.start, word.end), lang))) {
      return { reason: "brackets may not touch a number", severity: "critical" };
    }
    if (n2(text, lang).some((word) => isWordOf(word.key, lang, "modals"))) {
      return { reason: "brackets may not touch a modal verb", severity: "critical" };
    }
  }
  const [only] = words;
  const [single] = gone;
  if (only && single && words.length + gone.length === 2 && isInflection(only.key, single.key, lang)) {
    return undefined;
  }
  const raw = (word: { start: number; end: number }): string => replaced.slice(word.start, word.end);
  const replaceable = gone.every(
    (word) => isWordOf(raw(word), lang, "pronouns") || isWordOf(raw(word), lang, "determiners"),
  );
  if (!replaceable || gone.length > 2) {
    return {
      reason: `brackets may replace only a pronoun, a determiner or an inflection, not “${replaced}”`,
      severity: "substantive",
    };
  }
  const nameKeys = names.map((name) => keys(n1Text(name), lang));
  if (!isKnown(keys(content, lang), nameKeys, nearbyWords(view, at), lang)) {
    return {
      reason: `“[${content}]” is neither a name on record nor stands within two sentences of the place`,
      severity: "substantive",
    };
  }
  if (words.every((word) => NARROWING.some((list) => isWordOf(word.key, lang, list)))) {
    return { reason: `“[${content}]” says how much or how often, and the source does not`, severity: "critical" };
  }
  const limit = findWord(content, lang, ["conditions", "exceptions", "limits", "doubts"]);
  if (limit) return { reason: `brackets may not put in “${limit.word}”`, severity: "critical" };
  // "[we]" for "they" would make somebody else the doer; "[he]" for "I" only turns the speaker round to us.
  const inserted = words.map((word) => foldCase(content.slice(word.start, word.end), lang));
  const persons = inserted.map((word) => person(word, lang));
  const before = gone.map((word) => person(raw(word), lang));
  const turned = persons.every((one) => one !== undefined) && before.some((one) => one !== undefined);
  const asArticle =
    gone.length > 0 &&
    !turned &&
    persons.every((who, at) => who !== undefined && !isWordOf(inserted[at] ?? "", lang, "determiners"));
  if (asArticle) return { reason: `“[${content}]” cannot stand for “${replaced}”`, severity: "substantive" };
  if (!turned || (before.every((one) => one === 1) && persons.every((one) => one === 3))) return undefined;
  // The same pronoun in another case, "[him]" for "he", is an inflection and allowed above; "[she]" is somebody else.
  return { reason: `“[${content}]” is somebody or something else than “${replaced}”`, severity: "critical" };
}

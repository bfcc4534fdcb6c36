/** Asks the word lists of a language about a text in N1: which negation, condition or doubt stands in it, is this a pronoun. */
import { wordListFor, type WordList } from "../language/words/index.ts";
import { foldCase, VOWEL_POINTS } from "./normalize.ts";

/** The lists that the rules name, as questions to a text. */
export type WordKind =
  "negations" | "concord" | "counted" | "exceptions" | "conditions" | "limits" | "doubts" | "attributions";

export interface FoundWord {
  readonly kind: WordKind;
  /** As it stands in the text, in lower case. */
  readonly word: string;
}

/** What no ellipsis may swallow (section 3): a negation, an exception or a condition. */
export const GAP_KINDS: readonly WordKind[] = ["negations", "concord", "exceptions", "conditions", "limits"];
/** What no fragment may leave behind unseen (section 3). */
export const REST_KINDS: readonly WordKind[] = [
  "negations",
  "concord",
  "exceptions",
  "conditions",
  "doubts",
  "attributions",
];
export const NEGATION_KINDS: readonly WordKind[] = ["negations", "concord"];

interface Matcher {
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly parts: readonly string[];
  /** Entries of several words, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Token {
  /** The word and, where it is elided or contracted, its parts: "n'est" is also "n'" and "est". */
  readonly forms: readonly string[];
  readonly word: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:'[\p{L}\p{M}\p{N}]+)*'?/gu;

/** Lower case, without vowel points; the alefs of Arabic are one letter, as careless writers have it. */
function folded(text: string, lang: string): string {
  return foldCase(text, lang)
    .replace(VOWEL_POINTS, "")
    .replace(/[أإآٱ]/g, "ا");
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([raw]) => {
    const word = raw.replace(/'$/, "");
    // "nothing's" is also "nothing", "n'est" also "est"; "n'" is found by its mark.
    const [head = word, ...others] = word.split("'");
    return { forms: [word, raw, head, others.at(-1) ?? word], word };
  });
}

function matcherOf(entries: readonly string[], lang: string): Matcher {
  const whole = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const parts: string[] = [];
  const phrases = new Map<string, string[][]>();
  for (const entry of entries.map((text) => folded(text, lang))) {
    const list = entry.split(/[\s-]/);
    const first = list[0] ?? "";
    if (list.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), list]);
    else if (entry.startsWith("*") && entry.endsWith("*")) parts.push(entry.slice(1, -1));
    else if (entry.startsWith("*")) ends.push(entry.slice(1));
    else if (entry.endsWith("*")) starts.push(entry.slice(0, -1));
    else whole.add(entry);
  }
  return { whole, starts, ends, parts, phrases };
}

function fits(form: string, entry: string): boolean {
  return entry.endsWith("*") ? form.startsWith(entry.slice(0, -1)) : form === entry;
}

function foundAt(matcher: Matcher, tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  for (const form of token.forms) {
    if (matcher.whole.has(form)) return form;
    if (matcher.starts.some((start) => form.startsWith(start))) return form;
    if (matcher.ends.some((end) => form.endsWith(end))) return token.word;
    if (matcher.parts.some((part) => form.includes(part))) return token.word;
    for (const phrase of matcher.phrases.get(form) ?? []) {
      const stands = phrase.every((entry, step) => tokens[at + step]?.forms.some((other) => fits(other, entry)));
      if (stands) return phrase.map((_, step) => tokens[at + step]?.word ?? "").join(" ");
    }
  }
  return undefined;
}

const matchers = new Map<string, Matcher>();

function matcherFor(list: WordList, kind: WordKind): Matcher {
  const key = `${list.lang} ${kind}`;
  const known = matchers.get(key);
  if (known) return known;
  const made = matcherOf(list[kind], list.lang);
  matchers.set(key, made);
  return made;
}

const harmless = new Map<string, RegExp | undefined>();

/** Takes out what only looks like a word of the lists: "nevertheless" needs no entry, "n'importe" and "非常" do. */
function withoutHarmless(text: string, list: WordList): string {
  if (!list.harmless) return text;
  let pattern = harmless.get(list.lang);
  if (!pattern) {
    const entries = list.harmless.map((phrase) => folded(phrase, list.lang)).join("|");
    const inWord = "[\\p{L}\\p{M}\\p{N}]";
    pattern = new RegExp(list.unspaced === true ? entries : `(?<!${inWord})(?:${entries})(?!${inWord})`, "gu");
    harmless.set(list.lang, pattern);
  }
  return text.replace(pattern, " ");
}

/** Every word of these kinds in the text, in order. Without a list for the language: none, see `hasWordList`. */
export function findWords(text: string, lang: string, kinds: readonly WordKind[]): FoundWord[] {
  const list = wordListFor(lang);
  if (!list) return [];
  // "No. 5" is a number and not a negation.
  let plain = withoutHarmless(folded(text, list.lang), list).replace(/\bnos?\. ?(?=\d)/g, "");
  // "perderam-se" is reflexive; "se" alone may be a condition.
  plain = plain.replace(/-se(?!\p{L})/gu, "");
  const found: FoundWord[] = [];
  if (list.unspaced === true) {
    for (const kind of kinds) {
      for (const entry of list[kind]) {
        for (let at = plain.indexOf(entry); at >= 0; at = plain.indexOf(entry, at + entry.length)) {
          found.push({ kind, word: entry });
        }
      }
    }
    return found;
  }
  const tokens = tokensOf(plain);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const kind of kinds) {
      const word = foundAt(matcherFor(list, kind), tokens, at);
      if (word !== undefined) {
        found.push({ kind, word });
        break;
      }
    }
  }
  return found;
}

/** The beginning of a text that is looked at alone first: most texts that hold a word hold it early. */
const BEGINNING = 1000;

export function findWord(text: string, lang: string, kinds: readonly WordKind[]): FoundWord | undefined {
  if (text.length > 2 * BEGINNING) {
    const early = findWords(text.slice(0, text.lastIndexOf(" ", BEGINNING)), lang, kinds)[0];
    if (early) return early;
  }
  return findWords(text, lang, kinds)[0];
}

export function hasWordList(lang: string): boolean {
  return wordListFor(lang) !== undefined;
}

/** True if a clause that begins so is a condition by its word order alone: "Had the port been open". */
export function opensInverted(clause: string, lang: string): boolean {
  const list = wordListFor(lang);
  if (!list) return false;
  const plain = `${folded(clause, list.lang)} `;
  return list.inverted.some((opener) => plain.startsWith(`${opener} `));
}

/** Lists of single words, asked by word. */
export type WordClass =
  | "pronouns"
  | "firstPerson"
  | "secondPerson"
  | "thirdPerson"
  | "determiners"
  | "modals"
  | "quantifiers"
  | "dates"
  | "functionWords";

const classes = new Map<string, ReadonlySet<string>>();

export function isWordOf(word: string, lang: string, wordClass: WordClass): boolean {
  const list = wordListFor(lang);
  if (!list) return false;
  const key = `${list.lang} ${wordClass}`;
  let members = classes.get(key);
  if (!members) {
    members = new Set(list[wordClass].map((entry) => folded(entry, list.lang)));
    classes.set(key, members);
  }
  return members.has(folded(word, list.lang).replaceAll("’", "'"));
}

/** The number words of which a segment of a script without spaces is made, as "สามสิบ"; none if it holds anything else. */
export function numberWordsIn(segment: string, numbers: Readonly<Record<string, number>>): readonly string[] {
  const found = segment.match(new RegExp(Object.keys(numbers).join("|"), "gu")) ?? [];
  return found.join("") === segment ? found : [];
}

/** A digit of any script, or a number word of the language. */
export function isNumber(word: string, lang: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  const list = wordListFor(lang);
  if (!list) return false;
  const plain = folded(word, list.lang);
  if (list.unspaced === true) {
    const hasCharacter = Object.keys(list.numbers).some((number) => number.length === 1 && plain.includes(number));
    return hasCharacter || numberWordsIn(plain, list.numbers).length > 0;
  }
  // Arabic writes "and" together with the number.
  const parts = [...plain.split(/[-'\s]/), plain.replace(/^و/, "")];
  return parts.some((part) => Object.hasOwn(list.numbers, part));
}

/** English endings go together in families: "man" and "many", "the" and "they" are no forms of one word. */
const ENGLISH_FAMILIES: readonly (readonly string[])[] = [
  ["", "s", "es", "ed", "ing", "en"],
  ["e", "es", "ed", "ing", "en"],
  ["y", "ies", "ied", "ying"],
];

function areEndings(one: string, other: string, list: WordList, stem: string): boolean {
  if (list.lang !== "en") return [one, other].every((ending) => ending === "" || list.endings.includes(ending));
  // "stop" and "stopped"
  const doubled = stem.at(-1) ?? "";
  const bare = (ending: string): string =>
    /^[^aeiouy](?:ed|ing)$/.test(ending) && ending.startsWith(doubled) ? ending.slice(1) : ending;
  const pair = [bare(one), bare(other)];
  return ENGLISH_FAMILIES.some((family) => pair.every((ending) => family.includes(ending)));
}

/** Two forms of one word, as "want" and "wanted", or "is" and "was"; only where the list knows the language's endings. */
export function isInflection(one: string, other: string, lang: string): boolean {
  const list = wordListFor(lang);
  if (!list) return false;
  const [a, b] = [folded(one, list.lang), folded(other, list.lang)];
  if (list.forms.some((forms) => forms.includes(a) && forms.includes(b))) return true;
  // "an" and "any", "it" and "its": another quantifier or pronoun is another word.
  const closed = (["quantifiers", "pronouns", "determiners"] as const).some((members) =>
    [a, b].some((word) => isWordOf(word, lang, members)),
  );
  if (closed && a !== b) return false;
  for (let stem = a.length; stem >= 2; stem -= 1) {
    if (a.slice(0, stem) === b.slice(0, stem) && areEndings(a.slice(stem), b.slice(stem), list, a.slice(0, stem))) {
      return true;
    }
  }
  return false;
}

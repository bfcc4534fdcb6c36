/** What somebody typed: words, and phrases in quotation marks of any language. Usable in a browser. */
import { n1 } from "../../quotes/normalize.ts";
import { tellingOf } from "./common-words.ts";

export interface Typed {
  /** Every word once, those of phrases too, in the order they were typed; without common ones where enough others are left. */
  words: string[];
  /** Words that must stand in a row, as they are. */
  phrases: string[];
  /** The words as they were typed, without marks, for comparing with whole titles and texts. */
  text: string;
  /** A date that was among what was typed, in ISO 8601, of any exactness. */
  date?: string;
  /** There was a phrase, which nobody has. */
  wasPhrase?: boolean;
}

const OPENING = `"“„«‹「『`;
const CLOSING = `"”“»›」』`;
const PHRASE = new RegExp(`[${OPENING}]([^${OPENING}${CLOSING}]+)(?:[${CLOSING}]|$)`, "gu");
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’ʼ-][\p{L}\p{M}\p{N}\u200c\u200d]+)*/gu;

/** `exact` takes the whole for a phrase. */
export function readTyped(given: string, exact: boolean): Typed {
  const text = given.replace(/[\s\u200b]+/g, " ").trim();
  const bare = text
    .replace(new RegExp(`[${OPENING}${CLOSING}]`, "gu"), " ")
    .replace(/\s+/g, " ")
    .trim();
  const quoted = exact ? [bare] : [...text.matchAll(PHRASE)].map(([, words = ""]) => words.trim());
  return {
    words: tellingOf([...new Set(bare.match(WORD))]),
    phrases: quoted.filter((phrase) => n1(phrase).text !== ""),
    text: bare,
  };
}

/** Scripts that ISO 15924 names and Unicode does not: in which letters their languages are written. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang"],
};

/** Whether a language may hold words of these letters; digits are at home everywhere. */
export function mayHold(lang: string, words: readonly string[]): boolean {
  const typed = words.join("");
  if (!/\p{L}/u.test(typed)) return true;
  const script = scriptOf(lang);
  const letters = (MIXED[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join("");
  return new RegExp(`[${letters}]`, "u").test(typed);
}

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? "Latn";
  } catch {
    return "Latn";
  }
}

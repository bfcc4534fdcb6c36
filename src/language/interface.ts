/** The words of the interface, by language. English has the key set; a language that lacks a word does not compile. */
import { en } from "./interface/en.ts";

export type Words = typeof en;

const LANGUAGES: Readonly<Record<string, Words>> = { en };

/** The words for a BCP 47 tag, or English where the interface does not speak that language yet. */
export function wordsFor(lang: string): Words {
  return LANGUAGES[lang] ?? LANGUAGES[lang.split("-")[0] ?? ""] ?? en;
}

// Scripts are a safer guide than languages: Punjabi is written both ways.
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);

/** Whether a language is written from the right (BCP 47, likely script by CLDR). */
export function direction(lang: string): "ltr" | "rtl" {
  const known = directions.get(lang);
  if (known) return known;
  const script = new Intl.Locale(lang).maximize().script ?? "Latn";
  const found = RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  directions.set(lang, found);
  return found;
}

const directions = new Map<string, "ltr" | "rtl">();

/** The name of a language in words: "French". */
export function languageName(lang: string, inLang: string): string {
  return new Intl.DisplayNames([inLang], { type: "language" }).of(lang) ?? lang;
}

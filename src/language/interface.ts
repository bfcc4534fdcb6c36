/** The words of the interface, by language. English has the key set; a language that lacks a word does not compile. */
import { primaryLanguage } from "./locale.ts";
import { ar } from "./interface/ar.ts";
import { en } from "./interface/en.ts";
import { es } from "./interface/es.ts";
import { fr } from "./interface/fr.ts";
import { ru } from "./interface/ru.ts";
import { zh } from "./interface/zh.ts";
import type { Words } from "./interface/words.ts";

export { direction, languageName } from "./locale.ts";
export type { Words } from "./interface/words.ts";

const LANGUAGES = { ar, en, es, fr, ru, zh } as const satisfies Readonly<Record<string, Words>>;

/** The languages that the interface speaks, each by its BCP 47 tag. */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly (keyof typeof LANGUAGES)[];

/** The language itself where the interface speaks it, or else the other one. */
export const spokenLanguage = (lang: string, otherwise: string): string =>
  (INTERFACE_LANGUAGES as readonly string[]).includes(primaryLanguage(lang)) ? lang : otherwise;

/** The words for a BCP 47 tag, or English where the interface does not speak that language. */
export function wordsFor(lang: string): Words {
  const known: Readonly<Record<string, Words>> = LANGUAGES;
  return known[lang] ?? known[primaryLanguage(lang)] ?? en;
}

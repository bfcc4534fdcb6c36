/** Finds the word list of a language. */
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { others } from "./others.ts";
import { it, pt } from "./romance.ts";
import { ru } from "./ru.ts";
import type { WordList } from "./types.ts";
import { zh } from "./zh.ts";

export type { WordList } from "./types.ts";

const lists = new Map<string, WordList>(
  [ar, de, en, es, fr, it, pt, ru, zh, ...others].map((list) => [list.lang, list]),
);

/** The list for a language tag ("pt-BR" finds "pt"); undefined where we have none, and nothing may be taken for granted. */
export function wordListFor(lang: string): WordList | undefined {
  return lists.get(lang.toLowerCase().split(/[-_]/)[0] ?? "");
}

/** The languages that have a list. */
export function listedLanguages(): readonly string[] {
  return [...lists.keys()];
}

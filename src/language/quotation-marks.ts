/** The quotation marks of each language, for words that are quoted in a line of text. The style sheet hangs the same ones. */
import { primaryLanguage } from "./locale.ts";

export type Marks = readonly [open: string, close: string];

const NBSP = "\u00a0";
const ENGLISH: Marks = ["“", "”"];

/** By BCP 47; what is not here has the marks of English. `layouts/assets/style/quotation.css` has the same list. */
export const MARKS: Readonly<Record<string, Marks>> = {
  fr: [`«${NBSP}`, `${NBSP}»`],
  ...marked(["es", "it", "pt-PT", "ru", "uk", "ar", "fa", "el", "no"], ["«", "»"]),
  ...marked(["de", "cs", "bg", "is"], ["„", "“"]),
  ...marked(["pl", "hu", "ro"], ["„", "”"]),
  ...marked(["sv", "fi"], ["”", "”"]),
  ...marked(["ja", "zh-Hant", "zh-TW", "zh-HK"], ["「", "」"]),
};

function marked(languages: readonly string[], marks: Marks): Record<string, Marks> {
  return Object.fromEntries(languages.map((lang) => [lang, marks]));
}

/** The marks of a language by its tag, or by the language alone. */
export const marksOf = (lang: string): Marks => MARKS[lang] ?? MARKS[primaryLanguage(lang)] ?? ENGLISH;

/** Words in the marks of their language. */
export function inMarks(words: string, lang: string): string {
  const [open, close] = marksOf(lang);
  return `${open}${words}${close}`;
}

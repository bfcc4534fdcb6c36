/** The words that the search says, as the page hands them over. */
import { formatNumber } from "../../src/language/locale.ts";

export type Text = Record<string, string>;

export interface SearchWords extends Record<string, string | Text | Record<string, Text>> {
  /** By what is counted: a text for each form of the language's plural, in which `#` stands for the number. */
  counts: Record<string, Text>;
  facets: Text;
  /** What stands before words that differ, by what the index has in its place. */
  differs: Text;
  verdicts: Text;
}

/** A sentence with its gaps filled. */
export function say(words: SearchWords, key: string, gaps: Readonly<Record<string, string>> = {}): string {
  const sentence = words[key];
  if (typeof sentence !== "string") return "";
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** A number of things, in the form that the language needs. */
export function sayCount(words: SearchWords, key: string, count: number, lang: string): string {
  const forms = words.counts[key] ?? {};
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms["other"] ?? "#";
  return form.replace("#", formatNumber(count, lang));
}

/** An element with a class and text; text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}

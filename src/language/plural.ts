/** Numbers with the form of the word that they need, by the plural rules of CLDR. */
import { formatNumber } from "./locale.ts";

/** A text for each form that a language has; `#` stands for the number. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>;

/** The forms of a language as a reader of them sees it who does not know which there are: `other` is always there. */
export type AnyPluralForms = Partial<PluralForms<Intl.LDMLPluralRule>> & PluralForms<"other">;

/** Chooses among forms. The type names the forms that the language has, so that none can be forgotten. */
export function pluralIn<Category extends Intl.LDMLPluralRule>(
  lang: string,
): (count: number, forms: PluralForms<Category>) => string {
  const rules = new Intl.PluralRules(lang);
  return (count, forms) => forms[rules.select(count) as Category].replace("#", formatNumber(count, lang));
}

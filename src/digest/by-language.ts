/** Words that an editor wrote once or in several languages, and names that have a spelling of their own in another script. */
import { primaryLanguage } from "../language/locale.ts";
import type { ByLanguage } from "../content/schema/fields.ts";
import type { Person, Role, Tag } from "./types.ts";

/** Words with the language that they turned out to be in. */
export interface LocalText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The words for a reader of `lang`; else those of the site's language, else the first there are. */
export function wordsIn(words: ByLanguage, siteLang: string, lang: string = siteLang): LocalText {
  if (typeof words === "string") return { text: words, lang: siteLang };
  const found = [lang, primaryLanguage(lang), siteLang, ...Object.keys(words)].find((one) => words[one] !== undefined)!;
  return { text: words[found]!, lang: found };
}

/** The name of a topic for a reader of `lang`. */
export const tagLabel = ({ words }: Tag, siteLang: string, lang: string): LocalText =>
  wordsIn(words.label, siteLang, lang);

/** The first spelling of a name in a language, if the record has one. */
function otherName({ otherNames }: Person, lang: string): Person["otherNames"][number] | undefined {
  return otherNames.find((other) => other.lang !== undefined && primaryLanguage(other.lang) === primaryLanguage(lang));
}

/** A name as readers of `lang` write it; the name itself is spelt as the language of the site spells it. */
export function personName(person: Person, siteLang: string, lang: string): LocalText {
  const other = primaryLanguage(lang) === primaryLanguage(siteLang) ? undefined : otherName(person, lang);
  return other ? { text: other.name, lang } : { text: person.name, lang: siteLang };
}

/** The name as lists in `lang` sort it. */
export function personSortName(person: Person, siteLang: string, lang: string): string {
  const other = primaryLanguage(lang) === primaryLanguage(siteLang) ? undefined : otherName(person, lang);
  return other ? (other.sortName ?? other.name) : person.sortName;
}

/** A role in plain words, with its organization where it does not name that itself. */
export function roleText(words: readonly LocalText[], comma = ", "): string {
  const [role = "", ...organization] = words.map(({ text }) => text);
  return [role, ...organization.filter((name) => !role.includes(name))].join(comma);
}

/** A role with its organization, each for a reader of `lang`. */
export function roleWords({ words: { role, organization } }: Role, siteLang: string, lang: string): LocalText[] {
  return [role, ...(organization === undefined ? [] : [organization])].map((one) => wordsIn(one, siteLang, lang));
}

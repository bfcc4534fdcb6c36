/** Says of a part of the page that it is in another language, so that it is spoken, hyphenated and set as such. */
import type { PageContext } from "../../src/site/context.ts";

export interface LanguageOfPart {
  lang?: string;
  dir?: "ltr" | "rtl";
}

/** `lang` and `dir` for a part whose language is not that of the page around it. */
export function languageOf(at: PageContext, lang: string, within: string): LanguageOfPart {
  if (lang === within) return {};
  const dir = at.direction(lang);
  return dir === at.direction(within) ? { lang } : { lang, dir };
}

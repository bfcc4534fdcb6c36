/** The pages of the Universal Declaration: its thirty articles with what touches on each, and all of it in every language. */
import type { Declaration, DeclarationLanguage } from "../content/declaration.ts";
import type { Right } from "../digest/rights.ts";
import { ownWordsIn } from "../digest/quotation.ts";
import type { Digest } from "../digest/types.ts";
import { offeredOf } from "./edition-pages.ts";
import { editionFor, isIn, urlsFor } from "./editions.ts";
import { urls } from "./href.ts";
import type { OfficialText, Page } from "./page-types.ts";
import { paged } from "./paging.ts";

/** Each article brings all its quotations, and the six texts stand before them: with more, a page would be heavy. */
const MOST = 20;

/** The list of the rights and the page of each, in the language of the site or of an edition. */
export function rightsPages(
  { site }: Digest,
  rights: readonly Right[],
  declaration: Declaration,
  lang: string,
): Page[] {
  const at = urlsFor(site, lang);
  const edition = lang === site.lang ? undefined : lang;
  const official = officialLanguages(declaration, lang);
  const [language] = official;
  if (!language) return [];
  const languages = declaration.languages.length;
  return [
    { kind: "rights", url: at.rights, edition, rights, language, text: () => declaration.textOf(language), languages },
    ...rights.flatMap((right): Page[] => {
      const texts = (): OfficialText[] => official.flatMap((one) => articleIn(declaration, one, right.number));
      const articles = edition === undefined ? right.articles : right.articles.filter(isIn(lang));
      return paged(articles, Math.min(site.perPage, MOST), at.right(right)).map((list) => {
        const isFirst = list.number === 1;
        return {
          kind: "right",
          url: list.url,
          edition,
          right,
          list,
          quotes: ownWordsIn(list.items),
          people: isFirst ? right.people : [],
          texts,
          languages,
          ...(isFirst && edition !== undefined
            ? { offered: offeredOf(right.articles, { from: site.lang, to: edition }, site.perPage, urls.right(right)) }
            : {}),
        };
      });
    }),
  ];
}

/** That of the page first, then in the order of their codes, which favours none. */
function officialLanguages({ languages }: Declaration, lang: string): DeclarationLanguage[] {
  const isOwn = isIn(lang);
  const rank = (one: DeclarationLanguage): string => `${isOwn(one) ? 0 : 1}${one.lang}`;
  return languages.filter((one) => one.isOfficial).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function articleIn(declaration: Declaration, language: DeclarationLanguage, number: number): OfficialText[] {
  const part = declaration.textOf(language).articles.get(number);
  return part ? [{ ...part, language }] : [];
}

/** Each exists once; whoever reads the Declaration in a language of the site reads what stands around it in that too. */
export function declarationPages({ site, sources }: Digest, declaration: Declaration): Page[] {
  const records = new Map(sources.map((source) => [source.meta.text, source]));
  return [
    { kind: "declarations", url: urls.declarations, languages: declaration.languages },
    ...declaration.languages.map((language): Page => {
      return {
        kind: "declaration",
        url: urls.declaration(language),
        edition: editionFor(site, language.lang),
        language,
        text: () => declaration.textOf(language),
        source: records.get(`udhr:${language.code}`),
      };
    }),
  ];
}

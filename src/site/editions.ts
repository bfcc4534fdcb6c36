/** The site in other languages: which edition a text belongs to, and where the same page stands in each. */
import type { SiteMeta } from "../content/schema/site.ts";
import type { Article } from "../digest/types.ts";
import { primaryLanguage } from "../language/locale.ts";
import { urls, urlsIn, type UrlPath, type Urls } from "./href.ts";
import type { Page } from "./page-types.ts";

type Languages = Pick<SiteMeta, "lang" | "editions">;

/** A page in a language, by its BCP 47 tag. */
export interface InLanguage {
  readonly lang: string;
  readonly url: UrlPath;
}

/** The language of the site, then those of its editions. */
export const languagesOf = ({ lang, editions }: Languages): string[] => [lang, ...editions.map((one) => one.lang)];

/** The addresses as readers of a language have them. */
export const urlsFor = (site: Languages, lang: string): Urls => (lang === site.lang ? urls : urlsIn(lang));

/** The edition whose interface goes with a text in `lang`; undefined where that is the site's own. */
export function editionFor({ lang: own, editions }: Languages, lang: string): string | undefined {
  const isSame = isIn(lang);
  return isSame({ lang: own }) ? undefined : editions.find(isSame)?.lang;
}

/** Whether something is in a language, of whatever country and script. */
export function isIn(lang: string): (one: { readonly lang: string }) => boolean {
  const primary = primaryLanguage(lang);
  return (one) => primaryLanguage(one.lang) === primary;
}

/**
 * The same page in every language that has it, itself among them, the one for readers of no language named first; empty
 * where it stands alone.
 */
export function alternatesOf(page: Page, site: Languages): InLanguage[] {
  const same = counterparts(page, site);
  // The second page of a list is nobody's translation, since the others are cut elsewhere.
  return same.some(({ url }) => url === page.url) ? same : [];
}

function counterparts(page: Page, site: Languages): InLanguage[] {
  if (page.kind === "article") return translationsOf(page.article, site);
  if (site.editions.length === 0) return [];
  return languagesOf(site).flatMap((lang) => {
    const url = addressIn(page, urlsFor(site, lang));
    return url === undefined ? [] : [{ lang, url }];
  });
}

/** For each language of the site where a reader of the page is led who prefers that: to the same page, or to its front page. */
export function waysToLanguages(page: Page, site: Languages): InLanguage[] {
  const same = counterparts(page, site);
  return languagesOf(site).map((lang) => ({
    lang,
    url: same.find(isIn(lang))?.url ?? urlsFor(site, lang).home,
  }));
}

function translationsOf(article: Article, site: Languages): InLanguage[] {
  if (article.translations.length === 0) return [];
  const isSiteLanguage = isIn(site.lang);
  const rank = (one: Article): number => (isSiteLanguage(one) ? 0 : 1);
  return [article, ...article.translations]
    .sort((a, b) => rank(a) - rank(b) || (a.lang < b.lang ? -1 : 1))
    .map((one) => ({ lang: one.lang, url: urls.article(one) }));
}

/** The address of a page that every edition has; of a list its beginning, since lists differ in length. */
function addressIn(page: Page, at: Urls): UrlPath | undefined {
  switch (page.kind) {
    case "home":
      return at.home;
    case "tags":
      return at.tags;
    case "tag":
      return at.tag(page.tag);
    case "people":
      return at.people;
    case "person":
      return at.person(page.person);
    case "rights":
      return at.rights;
    case "right":
      return at.right(page.right);
    case "search":
      return at.search;
    case "feeds":
      return at.feeds;
    default:
      return undefined;
  }
}

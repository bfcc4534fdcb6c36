/** The pages of an edition: front page, topics, people, search and feeds in one language. Articles and evidence exist once. */
import { personSortName, tagLabel } from "../digest/by-language.ts";
import { isOwnWords } from "../digest/quotation.ts";
import { byName } from "../digest/order.ts";
import type { Article, Digest, Person, Tag } from "../digest/types.ts";
import { isIn } from "./editions.ts";
import { verdictsOf } from "./facets.ts";
import { urls, urlsIn, type UrlPath } from "./href.ts";
import type { Offered, Page } from "./page-types.ts";
import { countByYear, paged } from "./paging.ts";
import { tagPages } from "./tag-pages.ts";
import { strongestOf, voicesOf } from "./voices.ts";

/** So many articles stand on a front page. */
export const LATEST = 12;

/** `people` and `tags` are those that have a page. */
export function editionPages(digest: Digest, lang: string, people: readonly Person[], tags: readonly Tag[]): Page[] {
  const { site } = digest;
  const own = urlsIn(lang);
  const sortedTags = [...tags].sort(
    byName(
      (tag) => tagLabel(tag, site.lang, lang).text,
      ({ slug }) => slug,
      lang,
    ),
  );
  const sortedPeople = [...people].sort(
    byName(
      (person) => personSortName(person, site.lang, lang),
      ({ slug }) => slug,
      lang,
    ),
  );
  const pages: Page[] = [
    homePage(digest, lang, sortedTags),
    ...paged(sortedTags, site.perPage, own.tags).map((list): Page => ({ kind: "tags", url: list.url, list })),
    ...sortedTags.flatMap((tag) => editionTagPages(tag, digest, lang)),
    ...paged(sortedPeople, site.perPage, own.people).map((list): Page => ({ kind: "people", url: list.url, list })),
    ...sortedPeople.map((person) => personPage(person, digest, lang)),
    // The years exist once, so the way to them is in the language of the site.
    { kind: "search", url: own.search, years: [], tags: sortedTags },
    { kind: "feeds", url: own.feeds },
  ];
  return pages.map((page) => ({ ...page, edition: lang }));
}

function homePage({ articles, quotes, site }: Digest, lang: string, tags: readonly Tag[]): Page {
  const own = articles.filter(isIn(lang));
  const leadVoice = own[0] && strongestOf(own[0]);
  const voices = voicesOf(quotes.filter(isIn(lang)), leadVoice);
  return {
    kind: "home",
    url: urlsIn(lang).home,
    latest: own.slice(0, LATEST),
    leadVoice,
    tags,
    // In a language of which there is little yet, people are heard in the one of the site.
    voices: voices.length > 0 || own.length > 0 ? voices : voicesOf(quotes.filter(isIn(site.lang)), undefined),
    years: [],
    newcomers: [],
    offered: offeredOf(articles, { from: site.lang, to: lang }, LATEST, urls.home),
  };
}

function editionTagPages(tag: Tag, { site }: Digest, lang: string): Page[] {
  const own = tag.articles.filter(isIn(lang));
  const offered = offeredOf(tag.articles, { from: site.lang, to: lang }, site.perPage, urls.tag(tag));
  return tagPages(tag, own, site.perPage, urlsIn(lang).tag(tag)).map((page) =>
    page.list.number === 1 ? { ...page, offered } : page,
  );
}

/** The beginning of an archive; all of it, with its facets, stands in the language of the site. */
function personPage(person: Person, { site }: Digest, lang: string): Page {
  const [list] = paged(person.quotes, site.perPage, urlsIn(lang).person(person));
  return {
    kind: "person",
    url: list!.url,
    person,
    list: { ...list!, count: 1 },
    years: countByYear(list!.items.filter(isOwnWords)),
    facets: [],
    verdicts: verdictsOf(person.quotes),
    articles: person.articles.filter(isIn(lang)).slice(0, site.perPage),
    offered: offeredOf(person.articles, { from: site.lang, to: lang }, site.perPage, urls.person(person)),
  };
}

/** The newest articles in the language of the site that the edition has not in its own, and where the rest stands. */
export function offeredOf(
  articles: readonly Article[],
  { from, to }: { from: string; to: string },
  most: number,
  whole: UrlPath,
): Offered {
  const own = articles.filter((article) => isIn(from)(article) && !article.translations.some(isIn(to)));
  return { lang: from, articles: own.slice(0, most), whole };
}

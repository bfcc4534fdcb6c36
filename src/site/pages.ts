/** The table of pages: which there are, where, and what each shows. */
import { isOwnWords, isPublic } from "../digest/quotation.ts";
import type { Article, Digest, Person, Quote, Source } from "../digest/types.ts";
import { byName, groupBy, newestFirst, unique } from "../digest/order.ts";
import { relatedArticles } from "../digest/related.ts";
import { dataViewOf } from "./data/view.ts";
import type { Declaration } from "../content/declaration.ts";
import { rightsOf } from "../digest/rights.ts";
import { editionPages, LATEST } from "./edition-pages.ts";
import { editionFor } from "./editions.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { facetsOf, verdictsOf } from "./facets.ts";
import { urls, type UrlPath } from "./href.ts";
import type { CorrectionEntry, Issue, Page, TopicCount } from "./page-types.ts";
import { countByYear, paged, type Paged } from "./paging.ts";
import { declarationPages, rightsPages } from "./rights-pages.ts";
import { tagPages } from "./tag-pages.ts";
import { strongestOf, voicesOf } from "./voices.ts";

/** Every page of the site, kind by kind. */
export function pagesOf(digest: Digest, declaration: Declaration): Page[] {
  const { articles, quotes, sources, site } = digest;
  const people = digest.people.filter((person) => person.hasArchive);
  const tags = digest.tags.filter((tag) => tag.articles.length > 0);
  const years = countByYear(articles);
  const rights = rightsOf(digest);
  const lists = <T>(list: readonly T[], first: UrlPath): (Paged<T> & { url: UrlPath })[] =>
    paged(list, site.perPage, first);

  const leadVoice = articles[0] && strongestOf(articles[0]);
  const home: Page = {
    kind: "home",
    url: urls.home,
    latest: articles.slice(0, LATEST),
    leadVoice,
    tags,
    voices: voicesOf(quotes, leadVoice),
    years,
    newcomers: newcomersAmong(articles.slice(0, LATEST)).slice(0, 10),
  };
  const others: Page[] = [
    { kind: "search", url: urls.search, years, tags },
    { kind: "everything", url: urls.searchIndex, people, tags, sources: byTitle(sources), years },
    ...paged(quotes.filter(isPublic), LINES, urls.searchText).map((list): Page => ({
      kind: "plainText",
      url: list.url,
      list,
    })),
    { kind: "feeds", url: urls.feeds },
    { kind: "data", url: urls.data, view: () => dataViewOf(digest) },
    { kind: "notFound", url: urls.notFound },
  ];
  return [
    home,
    ...issues(articles, 4).flatMap(([year, list, issue]) => yearPages(year, list, issue, lists)),
    ...issues(articles, 7).flatMap(([month, list, issue]) => monthPages(month, list, issue, lists)),
    ...articlePages(articles, site),
    ...digest.withdrawn.map((article): Page => {
      return { kind: "withdrawn", url: urls.article(article), edition: editionFor(site, article.lang), article };
    }),
    ...lists(tags, urls.tags).map((list): Page => ({ kind: "tags", url: list.url, list })),
    ...tags.flatMap((tag) => tagPages(tag, tag.articles, site.perPage, urls.tag(tag))),
    ...lists(people, urls.people).map((list): Page => ({ kind: "people", url: list.url, list })),
    ...people.flatMap((person) => personPages(person, site, lists)),
    ...lists(quotes.filter(isPublic), urls.quotes).map((list): Page => ({ kind: "quotes", url: list.url, list })),
    ...quotes.map((quote): Page => {
      // Whoever reads the article reads its evidence in the same language.
      const edition = editionFor(site, quote.articles.at(-1)?.lang ?? site.lang);
      const evidence = (): Evidence => evidenceOf(quote, digest, edition ?? site.lang);
      return { kind: "quote", url: urls.quote(quote), edition, quote, others: othersOf(quote), evidence };
    }),
    ...lists(sources, urls.sources).map((list): Page => ({ kind: "sources", url: list.url, list })),
    ...sources.map((source): Page => ({ kind: "source", url: urls.source(source), source })),
    ...digest.pages.map((page): Page => {
      return { kind: "page", url: urls.page(page), edition: editionFor(site, page.lang), page };
    }),
    ...lists(correctionsOf(digest), urls.corrections).map((list): Page => ({
      kind: "corrections",
      url: list.url,
      list,
    })),
    ...rightsPages(digest, rights, declaration, site.lang),
    ...declarationPages(digest, declaration),
    ...movedPages(digest),
    ...others,
    ...site.editions.flatMap(({ lang }) => [
      ...editionPages(digest, lang, people, tags),
      ...rightsPages(digest, rights, declaration, lang),
    ]),
  ];
}

/** A browser looks through so many lines at once without delay. */
const LINES = 1000;

const byTitle = (sources: readonly Source[]): Source[] =>
  [...sources].sort(
    byName(
      ({ title }) => title,
      ({ slug }) => slug,
    ),
  );

type Lists = <T>(list: readonly T[], first: UrlPath) => (Paged<T> & { url: UrlPath })[];

function articlePages(articles: readonly Article[], site: Digest["site"]): Page[] {
  const related = relatedArticles(articles);
  return articles.map((article, i) => ({
    kind: "article",
    url: urls.article(article),
    edition: editionFor(site, article.lang),
    article,
    newer: articles[i - 1],
    older: articles[i + 1],
    related: () => related(article),
  }));
}

/** Every correction and withdrawal, the latest first. */
function correctionsOf({ articles, withdrawn }: Digest): CorrectionEntry[] {
  return [
    ...articles.flatMap((article) => article.corrections.map((correction) => ({ ...correction, article }))),
    ...withdrawn.map((article) => ({ date: article.date, article, kind: "withdrawn" as const, note: article.reason })),
  ].sort(newestFirst(({ article, note }) => `${article.path} ${note}`));
}

/** Pages that stay at addresses which something had before. */
function movedPages({ articles, people, tags, superseded }: Digest): Page[] {
  const moved = (from: UrlPath, to: UrlPath, title: string): Page => ({ kind: "moved", url: from, to, title });
  return [
    ...articles.flatMap((article) =>
      article.aliases.map((alias) => moved(alias as UrlPath, urls.article(article), article.title)),
    ),
    ...people
      .filter((person) => person.hasArchive)
      .flatMap((person) =>
        person.aliases.map((slug) => moved(urls.person({ slug }), urls.person(person), person.name)),
      ),
    ...tags.flatMap((tag) => tag.aliases.map((slug) => moved(urls.tag({ slug }), urls.tag(tag), tag.label))),
    ...[...superseded].map(([id, { to, date, reason }]): Page => ({
      kind: "superseded",
      url: urls.quote({ id }),
      to,
      date,
      reason,
    })),
  ];
}

/** Articles by year (4 characters of their dates) or month (7), each with what its page says of its neighbours. */
function issues(articles: readonly Article[], length: 4 | 7): [string, readonly Article[], Issue][] {
  const groups = [...groupBy(articles, ({ date }) => date.slice(0, length))];
  return groups.map(([name, list], i) => {
    const issue = { newcomers: newcomersAmong(list), earlier: groups[i + 1]?.[0], later: groups[i - 1]?.[0] };
    return [name, list, issue];
  });
}

function yearPages(year: string, articles: readonly Article[], issue: Issue, lists: Lists): Page[] {
  const months = [...groupBy(articles, ({ date }) => date.slice(0, 7))].map(([month, list]) => ({
    month,
    count: list.length,
  }));
  const topics = topicsOf(articles);
  return lists(articles, urls.year(year)).map((list) => ({
    kind: "year",
    url: list.url,
    year,
    list,
    months,
    topics,
    ...issue,
  }));
}

/** The topics of some articles, those of most articles first. */
function topicsOf(articles: readonly Article[]): TopicCount[] {
  const counts = groupBy(
    articles.flatMap(({ tags }) => tags),
    (tag) => tag,
  );
  const inOrder = byName<TopicCount>(
    ({ tag }) => tag.label,
    ({ tag }) => tag.slug,
  );
  return [...counts]
    .map(([tag, all]) => ({ tag, count: all.length }))
    .sort((a, b) => b.count - a.count || inOrder(a, b));
}

function monthPages(month: string, articles: readonly Article[], issue: Issue, lists: Lists): Page[] {
  return lists(articles, urls.month(month)).map((list) => {
    const voices = new Map<Article, Quote>();
    for (const article of list.items) {
      const voice = strongestOf(article);
      if (voice) voices.set(article, voice);
    }
    return { kind: "month", url: list.url, month, list, voices, ...issue };
  });
}

/** The people of some articles of whom no earlier article tells. */
function newcomersAmong(articles: readonly Article[]): Person[] {
  const among = new Set(articles);
  const people = unique(articles.flatMap((article) => article.people));
  return people.filter((person) => person.hasArchive && among.has(person.articles.at(-1)!));
}

function personPages(person: Person, site: Digest["site"], lists: Lists): Page[] {
  const years = countByYear(person.quotes.filter(isOwnWords));
  const facets = facetsOf(person);
  const verdicts = verdictsOf(person.quotes);
  return [
    ...lists(person.quotes, urls.person(person)).map((list): Page => {
      const articles = person.articles.slice(0, site.perPage);
      return { kind: "person", url: list.url, person, list, years, facets, verdicts, articles };
    }),
    ...facets.flatMap((facet) =>
      lists(facet.quotes, urls.facet(person, facet)).map((list): Page => ({
        kind: "facet",
        url: list.url,
        person,
        facet,
        list,
      })),
    ),
  ];
}

/** Other quotations from the same source. */
const othersOf = (quote: Quote): Quote[] => quote.source.quotes.filter((other) => other !== quote && isOwnWords(other));

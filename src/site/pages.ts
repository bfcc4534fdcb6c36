/** The table of pages: which there are, where, and what each shows. */
import type { Article, Digest, Person, Quote, Source, Tag, TextPage, WithdrawnArticle } from "../digest/types.ts";
import { groupBy, unique } from "../digest/order.ts";
import { urls, type UrlPath } from "./href.ts";
import { paged, type Paged } from "./paging.ts";

export interface PageTypes {
  home: { latest: readonly Article[]; tags: readonly Tag[]; voices: readonly Quote[]; years: readonly YearCount[] };
  year: { year: string; list: Paged<Article>; months: readonly string[] };
  month: { month: string; list: Paged<Article>; people: readonly Person[] };
  article: { article: Article };
  withdrawn: { article: WithdrawnArticle };
  tags: { list: Paged<Tag> };
  tag: { tag: Tag; list: Paged<Article>; quotes: readonly Quote[]; people: readonly Person[] };
  people: { list: Paged<Person> };
  person: { person: Person; list: Paged<Quote>; years: readonly YearCount[] };
  quotes: { list: Paged<Quote> };
  quote: { quote: Quote; others: readonly Quote[] };
  sources: { list: Paged<Source> };
  source: { source: Source };
  search: { years: readonly YearCount[]; tags: readonly Tag[] };
  feeds: { tags: readonly Tag[]; people: readonly Person[] };
  page: { page: TextPage };
  notFound: object;
}

export type PageKind = keyof PageTypes;
export type PageOf<Kind extends PageKind> = PageTypes[Kind] & { readonly kind: Kind; readonly url: UrlPath };
export type Page = { [Kind in PageKind]: PageOf<Kind> }[PageKind];

/** A year and how many entries it holds. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** Every page of the site, kind by kind. */
export function pagesOf(digest: Digest): Page[] {
  const { articles, quotes, sources, site } = digest;
  const people = digest.people.filter((person) => person.hasArchive);
  const tags = digest.tags.filter((tag) => tag.articles.length > 0);
  const years = countByYear(articles);
  const lists = <T>(list: readonly T[], first: UrlPath): (Paged<T> & { url: UrlPath })[] =>
    paged(list, site.perPage, first);

  const home: Page = {
    kind: "home",
    url: urls.home,
    latest: articles.slice(0, 12),
    tags,
    voices: voicesOf(quotes),
    years,
  };
  const others: Page[] = [
    { kind: "search", url: urls.search, years, tags },
    { kind: "feeds", url: urls.feeds, tags, people: people.filter((person) => person.quotes.length > 0) },
    { kind: "notFound", url: urls.notFound },
  ];
  return [
    home,
    ...[...groupBy(articles, ({ date }) => date.slice(0, 4))].flatMap(([year, list]) => yearPages(year, list, lists)),
    ...[...groupBy(articles, ({ date }) => date.slice(0, 7))].flatMap(([month, list]) =>
      monthPages(month, list, lists),
    ),
    ...articles.map((article): Page => ({ kind: "article", url: urls.article(article), article })),
    ...digest.withdrawn.map((article): Page => ({ kind: "withdrawn", url: urls.article(article), article })),
    ...lists(tags, urls.tags).map((list): Page => ({ kind: "tags", url: list.url, list })),
    ...tags.flatMap((tag) => tagPages(tag, lists)),
    ...lists(people, urls.people).map((list): Page => ({ kind: "people", url: list.url, list })),
    ...people.flatMap((person) => personPages(person, lists)),
    ...lists(quotes, urls.quotes).map((list): Page => ({ kind: "quotes", url: list.url, list })),
    ...quotes.map((quote): Page => ({ kind: "quote", url: urls.quote(quote), quote, others: othersOf(quote) })),
    ...lists(sources, urls.sources).map((list): Page => ({ kind: "sources", url: list.url, list })),
    ...sources.map((source): Page => ({ kind: "source", url: urls.source(source), source })),
    ...digest.pages.map((page): Page => ({ kind: "page", url: urls.page(page), page })),
    ...others,
  ];
}

type Lists = <T>(list: readonly T[], first: UrlPath) => (Paged<T> & { url: UrlPath })[];

function yearPages(year: string, articles: readonly Article[], lists: Lists): Page[] {
  const months = unique(articles.map(({ date }) => date.slice(0, 7)));
  return lists(articles, urls.year(year)).map((list) => ({ kind: "year", url: list.url, year, list, months }));
}

function monthPages(month: string, articles: readonly Article[], lists: Lists): Page[] {
  const people = unique(articles.flatMap((article) => article.people)).filter((person) => person.hasArchive);
  return lists(articles, urls.month(month)).map((list) => ({ kind: "month", url: list.url, month, list, people }));
}

function tagPages(tag: Tag, lists: Lists): Page[] {
  const people = unique(tag.articles.flatMap((article) => article.people)).filter((person) => person.hasArchive);
  return lists(tag.articles, urls.tag(tag)).map((list) => {
    const quotes = unique(list.items.flatMap((article) => article.quotes)).filter(isOwnWords);
    return { kind: "tag", url: list.url, tag, list, quotes, people };
  });
}

function personPages(person: Person, lists: Lists): Page[] {
  const years = countByYear(person.quotes.filter(isOwnWords));
  return lists(person.quotes, urls.person(person)).map((list) => ({
    kind: "person",
    url: list.url,
    person,
    list,
    years,
  }));
}

/** What a `misquote:` marks are not the person's words, and are never counted or shown as theirs. */
const isOwnWords = (quote: Quote): boolean => quote.kind === "quote";

const countByYear = (list: readonly { date: string }[]): YearCount[] =>
  [...groupBy(list, ({ date }) => date.slice(0, 4))].map(([year, entries]) => ({ year, count: entries.length }));

/** Three recent quotations by three people, from three articles. */
function voicesOf(quotes: readonly Quote[]): Quote[] {
  const chosen: Quote[] = [];
  for (const quote of quotes.filter((one) => isOwnWords(one) && one.source.meta.standing === "primary")) {
    const alike = chosen.some(
      (other) => other.speakers[0]!.person === quote.speakers[0]!.person || other.articles[0] === quote.articles[0],
    );
    const length = quote.pieces.join(" ").length;
    if (!alike && length > 40 && length < 240) chosen.push(quote);
    if (chosen.length === 3) break;
  }
  return chosen;
}

/** Other quotations from the same source. */
const othersOf = (quote: Quote): Quote[] => quote.source.quotes.filter((other) => other !== quote && isOwnWords(other));

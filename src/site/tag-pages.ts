/** The pages of a topic, in the language of the site or of an edition. */
import { ownWordsIn } from "../digest/quotation.ts";
import { unique } from "../digest/order.ts";
import type { Article, Quote, Tag } from "../digest/types.ts";
import type { UrlPath } from "./href.ts";
import type { PageOf, YearOnPage } from "./page-types.ts";
import { countByYear, paged } from "./paging.ts";

/** `articles` are those of the topic that are shown, the newest first; `first` is where they begin. */
export function tagPages(tag: Tag, articles: readonly Article[], perPage: number, first: UrlPath): PageOf<"tag">[] {
  const people = unique(tag.articles.flatMap((article) => article.people)).filter((person) => person.hasArchive);
  const lists = paged(articles, perPage, first);
  const quotes = lists.map(({ items }) => ownWordsIn(items));
  const years = yearsOn(quotes);
  return lists.map((list, i) => {
    const onPage = { kind: "tag" as const, url: list.url, tag, list, quotes: quotes[i]! };
    // Once is enough: a topic of a thousand articles has hundreds of people and dozens of pages.
    return list.number === 1 ? { ...onPage, years, people } : { ...onPage, years: [], people: [] };
  });
}

/** The years of all quotations, the latest first; each is counted once, however many articles quote it. */
function yearsOn(pages: readonly (readonly Quote[])[]): YearOnPage[] {
  return countByYear(unique(pages.flat()))
    .map(({ year, count }) => ({
      year,
      count,
      page: pages.findIndex((quotes) => quotes.some(({ date }) => date.startsWith(year))) + 1,
    }))
    .sort((a, b) => (a.year < b.year ? 1 : -1));
}

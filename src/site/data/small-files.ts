/** The static API: one quotation, one topic, one person's archive, each at the address of its page. */
import { isPublic } from "../../digest/quotation.ts";
import type { Digest, Person, Quote, Tag } from "../../digest/types.ts";
import { unique } from "../../digest/order.ts";
import type { SiteFile } from "../feeds.ts";
import { absoluteFrom, urls, type Href } from "../href.ts";
import { csvOf } from "./csv.ts";
import type { Data } from "./datasets.ts";
import { quoteRecord } from "./quote-record.ts";
import { hasPage } from "./tag-record.ts";

export function smallFiles({ people, quotes, tags, site }: Digest, data: Data): SiteFile[] {
  const absolute = absoluteFrom(site);
  return [
    ...people
      .filter((person) => person.hasArchive && person.quotes.length > 0)
      .flatMap((person) => archiveFiles(person, data, absolute)),
    ...quotes.filter(isPublic).map((quote) => quoteFile(quote, data, absolute)),
    ...tags.filter(hasPage).map((tag) => tagFile(tag, data, absolute)),
  ];
}

function archiveFiles(person: Person, data: Data, absolute: Href): SiteFile[] {
  const records = () => person.quotes.filter(isPublic).map(data.quoteOf);
  const { slug: id, name } = person;
  const url = absolute(urls.person(person));
  const json = () => ({ schema: absolute(urls.schema("person")), id, name, url, quotes: records() });
  return [
    { url: urls.quotesJson(person), content: () => pretty(json()) },
    { url: urls.quotesCsv(person), content: () => csvOf(quoteRecord, records()) },
  ];
}

function quoteFile(quote: Quote, { quoteOf }: Data, absolute: Href): SiteFile {
  const content = () => pretty({ schema: absolute(urls.schema("quote")), quote: quoteOf(quote) });
  return { url: urls.quoteJson(quote), content };
}

function tagFile(tag: Tag, data: Data, absolute: Href): SiteFile {
  const json = () => ({
    schema: absolute(urls.schema("tag")),
    tag: data.tagOf(tag),
    articles: tag.articles.flatMap((article) => {
      const record = data.articleOf(article);
      if (!record) return [];
      const { id, url, title, language, date } = record;
      return [{ id, url, title, language, date }];
    }),
    quotes: unique(tag.articles.flatMap((article) => article.quotes.filter(isPublic))).map(({ id }) => id),
  });
  return { url: urls.tagJson(tag), content: () => pretty(json()) };
}

/** For people who look at one file: each key on a line of its own. */
export const pretty = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

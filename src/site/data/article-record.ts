/** An article as a record of the open data: what it is about and what it rests on, without its text. */
import { z } from "zod";
import { rightsTouchedBy } from "../../digest/rights.ts";
import { isPublic, sourcesOf } from "../../digest/quotation.ts";
import type { Article } from "../../digest/types.ts";
import { urls } from "../href.ts";
import { address, day, language, name, rights, text } from "./fields.ts";
import type { Making } from "./making.ts";
import { isPublicSource } from "./source-record.ts";

export const articleRecord = z
  .strictObject({
    id: name.describe("Year, month and name of the article, under which other records know it."),
    url: address.describe("The article in this digest."),
    title: text.describe("Its title."),
    summary: text.describe("One or two sentences on it."),
    language: language.describe("The language it is written in, a BCP 47 tag."),
    date: day.describe("The day of what is told."),
    published: day.describe("The day it first appeared here."),
    updated: day.optional().describe("The day of its last change, where it was changed."),
    tags: z.array(name).describe("Its topics: the `notation` of each in the tags."),
    people: z.array(name).describe("Those it is about and those it quotes: the `id` of each in the people."),
    quotes: z.array(name).describe("Its quotations: the `id` of each in the quotes."),
    sources: z.array(name).describe("Sources that it rests on, quoted or not: the `id` of each in the sources."),
    places: z.array(name).describe("Countries it tells of, by ISO 3166."),
    rights: rights.describe("Articles of the Universal Declaration of Human Rights that it touches on, 1 to 30."),
  })
  .describe("An article of the digest. Its text stands on its page; withdrawn articles are in the corrections.");

export type ArticleRecord = z.output<typeof articleRecord>;

export function articleRecordOf(article: Article, { absolute, own }: Making): ArticleRecord {
  const { path, title, summary, lang, date, published, updated } = article;
  return {
    id: path,
    url: absolute(urls.article(article)),
    title: own(title),
    summary: own(summary),
    language: lang,
    date,
    published,
    ...(updated === undefined ? {} : { updated }),
    tags: article.tags.map(({ slug }) => slug),
    people: article.people.filter(({ hasArchive }) => hasArchive).map(({ slug }) => slug),
    quotes: article.quotes.filter(isPublic).map(({ id }) => id),
    sources: sourcesOf(article)
      .filter(isPublicSource)
      .map(({ slug }) => slug),
    places: [...article.places],
    rights: rightsTouchedBy(article),
  };
}

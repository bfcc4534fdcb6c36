/** The table of the open data: what there is, and the records of each. */
import type { z } from "zod";
import { isPublic } from "../../digest/quotation.ts";
import type { Article, Digest, Quote, Tag } from "../../digest/types.ts";
import { articleRecord, articleRecordOf, type ArticleRecord } from "./article-record.ts";
import { correctionRecord, correctionRecordsOf } from "./correction-record.ts";
import { makingOf } from "./making.ts";
import {
  namedOrganizations,
  organizationsOf,
  personRecord,
  personRecordOf,
  type Organization,
} from "./person-record.ts";
import { bulkRecordOf, quoteRecord, quoteRecordOf, type QuoteRecord } from "./quote-record.ts";
import type { RecordSchema } from "./schema.ts";
import { isPublicSource, sourceRecord, sourceRecordOf } from "./source-record.ts";
import { hasPage, tagRecord, tagRecordOf, type TagRecord } from "./tag-record.ts";

export const schemas = {
  articles: articleRecord,
  quotes: quoteRecord,
  people: personRecord,
  tags: tagRecord,
  sources: sourceRecord,
  corrections: correctionRecord,
} as const satisfies Record<string, RecordSchema>;

export type DatasetName = keyof typeof schemas;
export const datasetNames = Object.keys(schemas) as DatasetName[];

/** What one record of each is called, where records of all kinds stand together. */
export const recordTypes = {
  articles: "article",
  quotes: "quote",
  people: "person",
  tags: "tag",
  sources: "source",
  corrections: "correction",
} as const satisfies Record<DatasetName, string>;

export type RecordsOf = { readonly [Name in DatasetName]: () => readonly z.output<(typeof schemas)[Name]>[] };

export interface Data {
  readonly records: RecordsOf;
  /** A quotation with its words, for a file that holds it or one person's alone. */
  readonly quoteOf: (quote: Quote) => QuoteRecord;
  /** An article as it stands among the others; undefined where it is left out. */
  readonly articleOf: (article: Article) => ArticleRecord | undefined;
  readonly tagOf: (tag: Tag) => TagRecord;
  /** Organizations that are named in roles and have no record of their own. */
  readonly organizations: () => readonly Organization[];
}

/** The records of a digest, each list made when it is first asked for and never twice. */
export function dataOf(digest: Digest): Data {
  const data = known.get(digest) ?? makeData(digest);
  known.set(digest, data);
  return data;
}

// The page on the data and its files ask for the same records.
const known = new WeakMap<Digest, Data>();

function makeData(digest: Digest): Data {
  const making = makingOf(digest);
  const { namesPrivate } = making;
  const organizationOf = organizationsOf(digest.people);
  const whole = new WeakMap<Quote, QuoteRecord>();
  const quoteOf = (quote: Quote): QuoteRecord => {
    const record = whole.get(quote) ?? quoteRecordOf(quote, making);
    whole.set(quote, record);
    return record;
  };
  // A name may stand where nothing can be put in its place, in an address above all: such a record is left out.
  const list = <T extends object>(make: () => readonly T[]): (() => readonly T[]) =>
    once(() => make().filter((record) => !namesPrivate(JSON.stringify(record))));
  const articles = list(() => digest.articles.map((article) => articleRecordOf(article, making)));
  const articlesById = once(() => new Map(articles().map((record) => [record.id, record])));
  return {
    quoteOf,
    articleOf: ({ path }) => articlesById().get(path),
    tagOf: (tag) => tagRecordOf(tag, making),
    organizations: list(() => namedOrganizations(digest.people)),
    records: {
      articles,
      quotes: list(() => digest.quotes.filter(isPublic).map((quote) => bulkRecordOf(quote, quoteOf(quote), making))),
      people: list(() =>
        digest.people
          .filter(({ hasArchive }) => hasArchive)
          .map((person) => personRecordOf(person, organizationOf, making)),
      ),
      tags: list(() => digest.tags.filter(hasPage).map((tag) => tagRecordOf(tag, making))),
      sources: list(() => digest.sources.filter(isPublicSource).map((source) => sourceRecordOf(source, making))),
      corrections: list(() => correctionRecordsOf(digest, making)),
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What the page on the open data shows: the files, and the fields of each kind of record, by the schemas themselves. */
import { isPublic } from "../../digest/quotation.ts";
import type { Digest } from "../../digest/types.ts";
import type { IsoDate } from "../../language/dates.ts";
import { urls, type UrlPath } from "../href.ts";
import { licenceOf, modifiedOf, VERSION } from "./about.ts";
import { dataOf, datasetNames, schemas, type DatasetName } from "./datasets.ts";
import { fieldsOf, type Field } from "./schema.ts";
import { hasPage } from "./tag-record.ts";

export interface DatasetView {
  readonly name: DatasetName;
  readonly json: UrlPath;
  readonly csv: UrlPath;
  readonly schema: UrlPath;
  readonly count: number;
  /** What one record is; in English, as in the schema. */
  readonly description: string;
  readonly fields: readonly Field[];
}

export interface DataView {
  readonly datasets: readonly DatasetView[];
  /** How many records there are in all. */
  readonly total: number;
  readonly version: string;
  /** The day of the latest change. */
  readonly modified: IsoDate;
  readonly licence: { readonly name: string; readonly address: string } | undefined;
  /** Of each kind of single file one that is there. */
  readonly examples: Readonly<Record<"quote" | "tag" | "person", UrlPath | undefined>>;
}

export function dataViewOf(digest: Digest): DataView {
  const { records } = dataOf(digest);
  const datasets = datasetNames.map((name): DatasetView => ({
    name,
    json: urls.dataset(name, "json"),
    csv: urls.dataset(name, "csv"),
    schema: urls.schema(name),
    count: records[name]().length,
    description: schemas[name].description ?? "",
    fields: fieldsOf(schemas[name]),
  }));
  const address = licenceOf(digest.site);
  const quote = digest.quotes.find(isPublic);
  const tag = digest.tags.find(hasPage);
  const person = digest.people.find((one) => one.hasArchive && one.quotes.length > 0);
  return {
    datasets,
    total: datasets.reduce((sum, { count }) => sum + count, 0),
    version: VERSION,
    modified: modifiedOf(digest) as IsoDate,
    licence: address === undefined ? undefined : { name: digest.site.licence ?? address, address },
    examples: {
      quote: quote && urls.quoteJson(quote),
      tag: tag && urls.tagJson(tag),
      person: person && urls.quotesJson(person),
    },
  };
}

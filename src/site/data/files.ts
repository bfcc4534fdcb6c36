/** The files of the open data: every dataset as JSON and CSV, everything in lines of JSON, the schemas, the static API. */
import type { Digest } from "../../digest/types.ts";
import type { SiteFile } from "../feeds.ts";
import { absoluteFrom, urls } from "../href.ts";
import { collectionOf, everything, indexOf } from "./collections.ts";
import { csvOf } from "./csv.ts";
import { dataOf, datasetNames, schemas } from "./datasets.ts";
import { jsonSchemaOf } from "./schema.ts";
import { shapeNames, shapes } from "./shapes.ts";
import { pretty, smallFiles } from "./small-files.ts";

export function openDataFiles(digest: Digest): SiteFile[] {
  const data = dataOf(digest);
  const absolute = absoluteFrom(digest.site);
  return [
    { url: urls.dataIndex, content: () => pretty(indexOf(digest, data)) },
    ...datasetNames.flatMap((set): SiteFile[] => [
      // Tens of thousands of records: no white space.
      { url: urls.dataset(set, "json"), content: () => `${JSON.stringify(collectionOf(set, digest, data))}\n` },
      { url: urls.dataset(set, "csv"), content: () => csvOf(schemas[set], data.records[set]()) },
    ]),
    { url: urls.everything, content: () => everything(digest, data) },
    ...shapeNames.map((name): SiteFile => ({
      url: urls.schema(name),
      content: () => pretty(jsonSchemaOf(shapes[name], absolute(urls.schema(name)), `${digest.site.title}: ${name}`)),
    })),
    ...smallFiles(digest, data),
  ];
}

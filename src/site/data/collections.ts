/** The files that hold all records of a kind, or of every kind. */
import type { Digest } from "../../digest/types.ts";
import { absoluteFrom, urls } from "../href.ts";
import { aboutOf, type About } from "./about.ts";
import { datasetNames, recordTypes, type Data, type DatasetName } from "./datasets.ts";
import { skosContext, type TagRecord } from "./tag-record.ts";

/** What the JSON file of a dataset holds. */
export function collectionOf(set: DatasetName, digest: Digest, { records, organizations }: Data): object {
  const list = records[set]();
  const about = aboutOf(digest, set, list.length);
  if (set === "tags") return scheme(about, list as readonly TagRecord[], absoluteFrom(digest.site)(urls.tags));
  if (set !== "people") return { ...about, [set]: list };
  const people = records.people();
  return {
    ...about,
    persons: people.filter(({ kind }) => kind === "person"),
    organizations: [...people.filter(({ kind }) => kind === "body"), ...organizations()],
  };
}

/** The topics as a SKOS concept scheme. */
const scheme = (about: About, tags: readonly TagRecord[], url: string): object => ({
  "@context": skosContext,
  url,
  type: "ConceptScheme",
  ...about,
  tags,
});

/** Lines of JSON, one for each record with its type, the first of which tells version, date and licence (ndjson.org). */
export function everything(digest: Digest, { records }: Data): string {
  const total = datasetNames.reduce((sum, set) => sum + records[set]().length, 0);
  const first = { type: "about", ...aboutOf(digest, "everything", total) };
  const lines = datasetNames.map((set) => {
    return records[set]()
      .map((record) => `${JSON.stringify(typed(record, recordTypes[set]))}\n`)
      .join("");
  });
  return `${JSON.stringify(first)}\n${lines.join("")}`;
}

const typed = (record: object, type: string): object => Object.assign({ type }, record, { type });

/** The list of all that there is. */
export function indexOf(digest: Digest, { records }: Data): object {
  const absolute = absoluteFrom(digest.site);
  const counts = datasetNames.map((set) => records[set]().length);
  const total = counts.reduce((sum, one) => sum + one, 0);
  const files = datasetNames.flatMap((set, i) => [
    {
      url: absolute(urls.dataset(set, "json")),
      mediaType: set === "tags" ? "application/ld+json" : "application/json",
      schema: absolute(urls.schema(set)),
      count: counts[i]!,
    },
    { url: absolute(urls.dataset(set, "csv")), mediaType: "text/csv", count: counts[i]! },
  ]);
  const all = {
    url: absolute(urls.everything),
    mediaType: "application/x-ndjson",
    schema: absolute(urls.schema("everything")),
  };
  return { ...aboutOf(digest, "index", total), files: [...files, { ...all, count: total }] };
}

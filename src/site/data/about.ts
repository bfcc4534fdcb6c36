/** What every file of the open data says of itself: version, date, licence. */
import { z } from "zod";
import type { SiteMeta } from "../../content/schema/site.ts";
import type { Digest } from "../../digest/types.ts";
import { absoluteFrom, urls } from "../href.ts";
import { address, count, day, text } from "./fields.ts";

/** Of the form of the data, as semantic versioning has it: a new first number when a field goes or changes its meaning. */
export const VERSION = "1.0.0";

export const about = z.strictObject({
  schema: address.describe("The JSON Schema of this file."),
  title: text.describe("What this file holds."),
  publisher: text.describe("Who publishes the digest."),
  page: address.describe("The page that explains the data."),
  version: text.describe("The version of the form of the data (semantic versioning)."),
  modified: day.describe("The day of the latest change in the content."),
  licence: address.optional().describe("The licence of the digest’s own text and data; never of quoted words."),
  rights: text.describe("What the licence covers and what it does not."),
  count: count.describe("How many records there are."),
});

export type About = z.output<typeof about>;

const RIGHTS =
  "The licence, where one is named, covers what the digest itself wrote: titles, summaries, notes and the data as such. " +
  "Quoted words belong to those who said or wrote them; `copyright` in each record tells what is known of that.";

export function aboutOf(digest: Digest, name: string, records: number): About {
  const { site } = digest;
  const absolute = absoluteFrom(site);
  const licence = licenceOf(site);
  return {
    schema: absolute(urls.schema(name)),
    title: `${site.title}: ${name}`,
    publisher: site.author,
    page: absolute(urls.data),
    version: VERSION,
    modified: modifiedOf(digest),
    ...(licence !== undefined && { licence }),
    rights: RIGHTS,
    count: records,
  };
}

/** The address of the site's licence: its own, that of Creative Commons, or SPDX's page on it. */
export function licenceOf({ licence }: Pick<SiteMeta, "licence">): string | undefined {
  if (licence === undefined || /^https?:/.test(licence)) return licence;
  if (licence === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, terms, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined) return `https://spdx.org/licenses/${licence}.html`;
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}

/**
 * The day of the latest change in the content. The day of the build would make other files of the same content every
 * day; it is used only while nothing is published.
 */
export function modifiedOf({ articles, withdrawn, sources, superseded, asOf }: Digest): string {
  const days = [
    ...articles.flatMap(({ published, updated }) => (updated === undefined ? [published] : [published, updated])),
    ...withdrawn.map(({ date }) => date),
    ...sources.flatMap(({ meta }) => meta.checked?.date ?? []),
    ...[...superseded.values()].map(({ date }) => date),
  ];
  return days.reduce((latest, one) => (one > latest ? one : latest), "") || asOf;
}

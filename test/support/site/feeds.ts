/** Reads the feeds of a built site back and tells what a feed reader could not use. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRssFeed, type RssFeed } from "feedsmith";
import type { BuiltSite } from "./built-site.ts";
import { readAtom, readJson, readRssDocument, type ReadEntry, type ReadFeed } from "./feed-reading.ts";
import { attribute, parsePage } from "./html.ts";
import { whyDeadAbsolute } from "./links.ts";

/** RFC 4151: an authority, a date, and a name of characters that a URI may hold. */
const TAG_URI = /^tag:[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?:[\w./~%!$&'()*+,;=:@?-]*$/i;

const FORMATS: [RegExp, (text: string) => ReadFeed][] = [
  [/(^|\/)feed(-\d+)?\.xml$/, readRssDocument],
  [/(^|\/)atom(-\d+)?\.xml$/, readAtom],
  [/(^|\/)feed(-\d+)?\.json$/, readJson],
];

/** Every document of a feed, archives among them. */
export const feedDocuments = (site: BuiltSite): string[] =>
  site.files.filter((file) => FORMATS.some(([name]) => name.test(file)));

export function readRss(site: BuiltSite, file: string): RssFeed.Feed<string> {
  return parseRssFeed(readFileSync(join(site.folder, file), "utf8"));
}

export function readFeed(site: BuiltSite, file: string): ReadFeed {
  const [, read] = FORMATS.find(([name]) => name.test(file)) ?? [];
  if (!read) throw new Error(`${file} is no feed`);
  return read(readFileSync(join(site.folder, file), "utf8"));
}

/** What is wrong with the feeds, as "file: what". */
export function feedFaults(site: BuiltSite): string[] {
  // The same entry stands in many documents; its text is looked through once.
  const seen = new Set<string>();
  return feedDocuments(site).flatMap((file) => {
    const feed = readFeed(site, file);
    const faults = [
      ...documentFaults(site, file, feed),
      ...feed.entries.flatMap((entry) => entryFaults(site, entry, feed, seen)),
    ];
    if (new Set(feed.entries.map(({ id }) => id)).size !== feed.entries.length) faults.push("two entries have one id");
    if (feed.entries.length > 50) faults.push(`${feed.entries.length} entries`);
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

function documentFaults(site: BuiltSite, file: string, feed: ReadFeed): string[] {
  const faults = [...feed.faults];
  if (feed.links["self"] !== `${site.address}${file}`) faults.push(`self is ${feed.links["self"]}`);
  for (const [rel, href] of Object.entries(feed.links)) faults.push(...dead(site, rel, href));
  if (!feed.title || !feed.description || !feed.language) faults.push("no title, description or language");
  if (feed.links["alternate"] === undefined) faults.push("no link to its page");
  const isArchive = /-\d+\.\w+$/.test(file);
  if (feed.isArchive !== undefined && feed.isArchive !== isArchive)
    faults.push("says wrongly whether it is an archive");
  if (isArchive && feed.isArchive !== undefined && feed.links["current"] === undefined)
    faults.push("no link `current`");
  return faults;
}

function entryFaults(site: BuiltSite, entry: ReadEntry, feed: ReadFeed, seen: Set<string>): string[] {
  const { id, link, content } = entry;
  const faults = entry.faults.map((fault) => `${id}: ${fault}`);
  if (!TAG_URI.test(id ?? "")) faults.push(`the id ${id} is no tag URI`);
  if (!entry.title || !entry.summary || !content || !entry.author || !entry.language)
    faults.push(`${id} lacks something`);
  if (!(entry.published && entry.updated && entry.published <= entry.updated))
    faults.push(`${id} changed before it was`);
  const newest = feed.updated;
  if (newest !== undefined && entry.updated !== undefined && entry.updated > newest)
    faults.push(`${id} is newer than its feed`);
  faults.push(...dead(site, "link", link));
  if (seen.has(`${id} ${content}`)) return faults;
  seen.add(`${id} ${content}`);
  for (const element of parsePage(content ?? "").elements) {
    for (const name of ["href", "src", "cite"]) {
      faults.push(...dead(site, name, attribute(element, name) ?? site.address));
    }
    if (["script", "style", "iframe", "object", "form"].includes(element.tagName))
      faults.push(`${id} has ${element.tagName}`);
    for (const { name } of element.attrs) if (/^on|^style$/.test(name)) faults.push(`${id} has the attribute ${name}`);
  }
  return faults;
}

/** An address of a feed must be absolute; where it is one of ours, it must lead somewhere. */
function dead(site: BuiltSite, name: string, address: string | undefined): string[] {
  if (address === undefined || !/^(https?|mailto):/.test(address)) return [`${name} ${address} is not absolute`];
  if (!address.startsWith(new URL(site.address).origin)) return [];
  const why = whyDeadAbsolute(site, address);
  return why === undefined ? [] : [`${name} ${address}: ${why}`];
}

/** Reads the feeds of a built site back and tells what a feed reader could not use. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRssFeed, type RssFeed } from "feedsmith";
import type { BuiltSite } from "./built-site.ts";
import { attribute, parsePage } from "./html.ts";
import { whyDeadAbsolute } from "./links.ts";

type Rss = RssFeed.Feed<string>;

/** RFC 822 with the four-digit year of RSS 2.0, in Greenwich time. */
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** RFC 4151: an authority, a date, and a name. */
const TAG_URI = /^tag:[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?:\S+$/i;

export const rssFiles = (site: BuiltSite): string[] => site.files.filter((file) => file.endsWith("feed.xml"));

export function readRss(site: BuiltSite, file: string): Rss {
  return parseRssFeed(readFileSync(join(site.folder, file), "utf8"));
}

/** What is wrong with the RSS feeds, as "file: what". */
export function feedFaults(site: BuiltSite): string[] {
  return rssFiles(site).flatMap((file) => {
    const feed = readRss(site, file);
    const faults = [
      ...channelFaults(site, file, feed),
      ...(feed.items ?? []).flatMap((item) => itemFaults(site, item)),
    ];
    const guids = (feed.items ?? []).map(({ guid }) => guid?.value);
    if (new Set(guids).size !== guids.length) faults.push("two entries have one guid");
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

function channelFaults(site: BuiltSite, file: string, feed: Rss): string[] {
  const faults: string[] = [];
  const self = feed.atom?.links?.find(({ rel }) => rel === "self")?.href;
  if (self !== `${site.address}${file}`) faults.push(`atom:link self is ${self}`);
  faults.push(...dead(site, "link", feed.link));
  if (!feed.title || !feed.description) faults.push("no title or no description");
  if (feed.language === undefined) faults.push("no language");
  if (feed.lastBuildDate !== undefined && !RFC_822.test(feed.lastBuildDate)) faults.push(`date ${feed.lastBuildDate}`);
  return faults;
}

function itemFaults(site: BuiltSite, item: RssFeed.Item<string>): string[] {
  const faults = [...dead(site, "link", item.link)];
  if (!TAG_URI.test(item.guid?.value ?? "") || item.guid?.isPermaLink !== false)
    faults.push(`guid ${item.guid?.value}`);
  if (!RFC_822.test(item.pubDate ?? "")) faults.push(`date ${item.pubDate}`);
  if (!item.title || !item.description) faults.push("an entry without title or summary");
  const content = item.content?.encoded ?? "";
  if (content === "") faults.push(`no text in ${item.link}`);
  for (const element of parsePage(content).elements) {
    for (const name of ["href", "src", "cite"])
      faults.push(...dead(site, name, attribute(element, name) ?? site.address));
  }
  return faults;
}

/** An address of a feed must be absolute; where it is one of ours, it must lead somewhere. */
function dead(site: BuiltSite, name: string, address: string | undefined): string[] {
  if (address === undefined || !/^(https?|mailto):/.test(address)) return [`${name} ${address} is not absolute`];
  if (new URL(address).origin !== new URL(site.address).origin) return [];
  const why = whyDeadAbsolute(site, address);
  return why === undefined ? [] : [`${name} ${address}: ${why}`];
}

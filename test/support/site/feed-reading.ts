/** A document of a feed in any of the three formats, read by a parser and seen as one thing. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";

export interface ReadFeed {
  title: string | undefined;
  description: string | undefined;
  language: string | undefined;
  updated: Date | undefined;
  /** By their relation. */
  links: Record<string, string | undefined>;
  /** Whether it says that it is an archive; undefined in JSON, which has no word for it. */
  isArchive: boolean | undefined;
  entries: ReadEntry[];
  /** What the format forbids. */
  faults: string[];
}

export interface ReadEntry {
  id: string | undefined;
  title: string | undefined;
  link: string | undefined;
  summary: string | undefined;
  content: string | undefined;
  author: string | undefined;
  language: string | undefined;
  published: Date | undefined;
  updated: Date | undefined;
  categories: string[];
  enclosure: { url: string | undefined; type: string | undefined; length: number | undefined } | undefined;
  faults: string[];
}

/** RFC 822 with the four-digit year of RSS 2.0, in Greenwich time. */
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const ARCHIVE = /<fh:archive xmlns:fh="http:\/\/purl\.org\/syndication\/history\/1\.0"\/>/;

const day = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));
const byRelation = (links: readonly { rel?: string | undefined; href?: string | undefined }[] = []) =>
  Object.fromEntries(links.map(({ rel, href }) => [rel ?? "alternate", href]));

export function readRssDocument(text: string): ReadFeed {
  const feed = parseRssFeed(text);
  const { lastBuildDate } = feed;
  return {
    title: feed.title,
    description: feed.description,
    language: feed.language,
    updated: day(lastBuildDate),
    links: { ...byRelation(feed.atom?.links), alternate: feed.link },
    isArchive: ARCHIVE.test(text),
    faults: lastBuildDate === undefined || RFC_822.test(lastBuildDate) ? [] : [`the date ${lastBuildDate}`],
    entries: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link,
      summary: item.description,
      content: item.content?.encoded,
      author: item.dc?.creators?.[0],
      language: item.dc?.languages?.[0],
      published: day(item.pubDate),
      updated: day(item.atom?.updated),
      categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
      enclosure: item.enclosures?.[0] && {
        url: item.enclosures[0].url,
        type: item.enclosures[0].type,
        length: item.enclosures[0].length,
      },
      faults: [
        ...(RFC_822.test(item.pubDate ?? "") ? [] : [`the date ${item.pubDate}`]),
        ...(item.guid?.isPermaLink === false ? [] : ["a guid that passes for an address"]),
        ...((item.enclosures ?? []).length > 1 ? ["more than one enclosure"] : []),
      ],
    })),
  };
}

export function readAtom(text: string): ReadFeed {
  const feed = parseAtomFeed(text);
  return {
    title: feed.title?.value,
    description: feed.subtitle?.value,
    language: feed.xml?.lang,
    updated: day(feed.updated),
    links: byRelation(feed.links),
    isArchive: ARCHIVE.test(text),
    faults: [
      ...(RFC_3339.test(feed.updated ?? "") ? [] : [`the date ${feed.updated}`]),
      // The first of the two rules that the grammar itself cannot say.
      ...(feed.authors?.[0]?.name ? [] : ["no author"]),
      ...(feed.id?.startsWith("tag:") ? [] : [`the id ${feed.id}`]),
    ],
    entries: (feed.entries ?? []).map((entry) => {
      const links = byRelation(entry.links);
      const enclosure = entry.links?.find(({ rel }) => rel === "enclosure");
      return {
        id: entry.id,
        title: entry.title?.value,
        link: links["alternate"],
        summary: entry.summary?.value,
        content: entry.content?.value,
        author: entry.authors?.[0]?.name,
        language: entry.xml?.lang,
        published: day(entry.published),
        updated: day(entry.updated),
        categories: (entry.categories ?? []).flatMap(({ label }) => label ?? []),
        enclosure: enclosure && { url: enclosure.href, type: enclosure.type, length: enclosure.length },
        faults: [entry.published, entry.updated].flatMap((date) =>
          RFC_3339.test(date ?? "") ? [] : [`the date ${date}`],
        ),
      };
    }),
  };
}

export function readJson(text: string): ReadFeed {
  const feed = parseJsonFeed(text);
  const next = feed.next_url === undefined ? {} : { "prev-archive": feed.next_url };
  return {
    title: feed.title,
    description: feed.description,
    language: feed.language,
    updated: undefined,
    links: { self: feed.feed_url, alternate: feed.home_page_url, ...next },
    isArchive: undefined,
    faults: text.startsWith('{"version":"https://jsonfeed.org/version/1.1"')
      ? []
      : ["the version does not stand first"],
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      summary: item.summary,
      content: item.content_html,
      author: item.authors?.[0]?.name,
      language: item.language,
      published: day(item.date_published),
      updated: day(item.date_modified),
      categories: item.tags ?? [],
      enclosure: item.attachments?.[0] && {
        url: item.attachments[0].url,
        type: item.attachments[0].mime_type,
        length: item.attachments[0].size_in_bytes,
      },
      faults: [],
    })),
  };
}

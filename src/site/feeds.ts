/** The files of the feeds: for each feed the document to subscribe to and its archives in three formats, and one list of all. */
import { wordsFor } from "../language/interface.ts";
import { groupBy } from "../digest/order.ts";
import type { Digest } from "../digest/types.ts";
import { atom } from "../feeds/atom.ts";
import { archivesOf, newest } from "../feeds/documents.ts";
import type { Feed, FeedDocument, FeedFormat } from "../feeds/feed.ts";
import { json } from "../feeds/json.ts";
import { opml } from "../feeds/opml.ts";
import { writable } from "../feeds/plain.ts";
import { rss } from "../feeds/rss.ts";
import { DrawnEntries } from "./feed-drawn.ts";
import { FeedItems } from "./feed-items.ts";
import type { FeedSource } from "./feed-sources.ts";
import { absoluteFrom, hrefFrom, urls, type UrlPath } from "./href.ts";
import type { Pictures } from "./pictures.ts";

/** A file of the site that is no page. */
export interface SiteFile {
  url: UrlPath;
  content: () => string;
}

const WRITERS: Readonly<Record<FeedFormat, (document: FeedDocument) => string>> = { rss, atom, json };
export const FORMATS = Object.keys(WRITERS) as readonly FeedFormat[];

/** `style` is the name of the style sheet in which browsers show a feed. The first file is the RSS feed of the front page. */
export function feedFiles(
  digest: Digest,
  sources: readonly FeedSource[],
  style: string | undefined,
  pictures: Pictures,
): SiteFile[] {
  if (sources.length === 0) return [];
  const from = new FeedItems(digest, pictures);
  const drawn = new DrawnEntries();
  return [
    ...sources.flatMap((source) => filesOf(digest, source, from, drawn, style)),
    { url: urls.opml, content: () => listOf(digest, sources) },
  ];
}

function filesOf(
  digest: Digest,
  source: FeedSource,
  from: FeedItems,
  drawn: DrawnEntries,
  style: string | undefined,
): SiteFile[] {
  const feed = feedOf(digest, source, style);
  const items = source.items(from);
  const archives = source.isArchived ? archivesOf(items) : [];
  return [newest(items), ...archives].flatMap((list, i) => {
    const archive = i === 0 ? undefined : i;
    drawn.expect(list, FORMATS.length);
    return FORMATS.map((format) => ({
      url: urls.feed(source.of, format, archive),
      content: () => {
        const entries = list.map((item) => drawn.of(item));
        return WRITERS[format]({ feed, archive, archives: archives.length, entries });
      },
    }));
  });
}

function feedOf({ site }: Digest, source: FeedSource, style: string | undefined): Feed {
  const absolute = absoluteFrom(site);
  const { of, lang } = source;
  return {
    id: `tag:${site.id}:feed${of.replace(/(.)\/$/, "$1")}`,
    title: writable(source.title),
    description: writable(source.description),
    link: absolute(of),
    lang,
    author: { name: writable(site.author), email: site.email },
    address: (format, archive) => absolute(urls.feed(of, format, archive)),
    help: { href: absolute(urls.feeds), words: wordsFor(lang).feeds.help },
    style: style === undefined ? undefined : hrefFrom(of, false)(urls.asset(style)),
  };
}

/** Each feed once: Atom, which alone says exactly what is plain text and when an entry changed. */
function listOf({ site }: Digest, sources: readonly FeedSource[]): string {
  const absolute = absoluteFrom(site);
  const words = wordsFor(site.lang).feeds;
  const groups = [...groupBy(sources, ({ group }) => group)].map(([group, own]) => ({
    title: words[group],
    feeds: own.map(({ of, title, description, lang }) => ({
      title: writable(title),
      description: writable(description),
      lang,
      link: absolute(of),
      address: absolute(urls.feed(of, "atom")),
    })),
  }));
  return opml(writable(site.title), { name: writable(site.author), email: site.email }, groups);
}

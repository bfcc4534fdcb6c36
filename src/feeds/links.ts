/** How the documents of a feed lead to each other and to the page: the links of Atom (RFC 4287, RFC 5005). */
import { MEDIA_TYPES, type FeedDocument, type FeedFormat } from "./feed.ts";

export interface FeedLink {
  rel: string;
  href: string;
  type: string;
  title?: string;
}

/**
 * Itself, the feed's page, and the neighbours among the archives. An archive is only told of one that is there, so the
 * latest changes once more when another follows it.
 */
export function linksOf({ feed, archive, archives }: FeedDocument, format: FeedFormat): FeedLink[] {
  const type = MEDIA_TYPES[format];
  const to = (rel: string, number?: number): FeedLink => ({ rel, href: feed.address(format, number), type });
  const previous = archive === undefined ? archives : archive - 1;
  return [
    to("self", archive),
    { rel: "alternate", href: feed.link, type: "text/html" },
    { rel: "help", href: feed.help.href, type: "text/html", title: feed.help.words },
    ...(archive === undefined ? [] : [to("current")]),
    ...(previous > 0 ? [to("prev-archive", previous)] : []),
    ...(archive !== undefined && archive < archives ? [to("next-archive", archive + 1)] : []),
  ];
}

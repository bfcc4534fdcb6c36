/** Writes a document of a feed as Atom (RFC 4287) with the links of RFC 5005. */
import { generateAtomFeed } from "feedsmith";
import { updatedOf, type FeedDocument, type FeedEntry } from "./feed.ts";
import { Joined, PLACEHOLDER } from "./joined.ts";
import { linksOf } from "./links.ts";

/** Atom wants a date of every feed; one without entries has not changed since Unix began to count. */
const NEVER = new Date(0);

const BARE = { id: PLACEHOLDER, title: { value: "-" }, updated: NEVER };
const joined = new Joined("feed", "entry", (entry) => generateAtomFeed({ ...BARE, entries: [entryOf(entry)] }));

export function atom(document: FeedDocument): string {
  const { feed, archive, entries } = document;
  const frame = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: updatedOf(document) ?? NEVER,
      authors: [feed.author],
      links: linksOf(document, "atom"),
      xml: { lang: feed.lang },
      entries: [BARE],
    },
    // Archives do without a style: they are to stay as they are when it changes.
    feed.style === undefined || archive !== undefined ? {} : { stylesheets: [{ type: "text/css", href: feed.style }] },
  );
  return joined.document(frame, entries, archive !== undefined);
}

function entryOf(entry: FeedEntry) {
  const { image } = entry;
  return {
    id: entry.id,
    title: { value: entry.title },
    links: [
      { rel: "alternate", href: entry.link, type: "text/html", hreflang: entry.lang },
      ...(image ? [{ rel: "enclosure", href: image.url, type: image.type, length: image.length }] : []),
    ],
    published: entry.published,
    updated: entry.updated,
    authors: [{ name: entry.author.name }],
    categories: [...entry.categories],
    summary: { value: entry.summary },
    content: { value: entry.content, type: "html" },
    xml: { lang: entry.lang },
  };
}

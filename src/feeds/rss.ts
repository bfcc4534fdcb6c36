/**
 * Writes a document of a feed as RSS 2.0, by the RSS Advisory Board's best practices: `atom:link`, `content:encoded` beside
 * a plain description, `dc:creator` in place of an author's address, and `atom:updated`, for which RSS has no word.
 */
import { generateRssFeed } from "feedsmith";
import { updatedOf, type FeedDocument, type FeedEntry } from "./feed.ts";
import { Joined, PLACEHOLDER } from "./joined.ts";
import { linksOf } from "./links.ts";

const joined = new Joined("channel", "item", (entry) => generateRssFeed({ title: "-", items: [itemOf(entry)] }));

export function rss(document: FeedDocument): string {
  const { feed, archive, entries } = document;
  const updated = updatedOf(document);
  const frame = generateRssFeed(
    {
      title: feed.title,
      link: feed.link,
      description: feed.description,
      language: feed.lang,
      managingEditor: feed.author,
      docs: feed.help.href,
      ...(updated ? { lastBuildDate: updated } : {}),
      atom: { links: linksOf(document, "rss").filter(({ rel }) => rel !== "alternate") },
      items: [PLACE],
    },
    // Archives do without a style: they are to stay as they are when it changes.
    feed.style === undefined || archive !== undefined ? {} : { stylesheets: [{ type: "text/css", href: feed.style }] },
  );
  return joined.document(frame, entries, archive !== undefined);
}

const PLACE = {
  title: "-",
  guid: { value: PLACEHOLDER },
  dc: { creators: ["-"] },
  atom: { updated: new Date(0) },
  content: { encoded: "-" },
};

function itemOf(entry: FeedEntry) {
  const { image } = entry;
  return {
    title: entry.title,
    link: entry.link,
    description: entry.summary,
    guid: { value: entry.id, isPermaLink: false },
    pubDate: entry.published,
    categories: entry.categories.map(({ label, scheme }) => ({ name: label, domain: scheme })),
    ...(image ? { enclosures: [{ url: image.url, length: image.length, type: image.type }] } : {}),
    dc: { creators: [entry.author.name], languages: [entry.lang] },
    atom: { updated: entry.updated },
    content: { encoded: entry.content },
  };
}

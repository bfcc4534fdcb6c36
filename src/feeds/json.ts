/** Writes a document of a feed as JSON Feed 1.1. */
import { generateJsonFeed } from "feedsmith";
import type { FeedDocument, FeedEntry } from "./feed.ts";

export function json({ feed, archive, archives, entries }: FeedDocument): string {
  const next = archive === undefined ? archives : archive - 1;
  const value = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.link,
    feed_url: feed.address("json", archive),
    description: feed.description,
    user_comment: `${feed.help.words} ${feed.help.href}`,
    ...(next > 0 ? { next_url: feed.address("json", next) } : {}),
    language: feed.lang,
    authors: [{ name: feed.author.name, url: `mailto:${feed.author.email}` }],
    items: entries.map(itemOf),
  });
  // feedsmith leaves out an empty list, which the format requires.
  return `${JSON.stringify({ ...(value as object), ...(entries.length === 0 ? { items: [] } : {}) })}\n`;
}

function itemOf(entry: FeedEntry) {
  const { image } = entry;
  return {
    id: entry.id,
    url: entry.link,
    title: entry.title,
    content_html: entry.content,
    summary: entry.summary,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: [{ name: entry.author.name }],
    tags: entry.categories.map(({ label }) => label),
    language: entry.lang,
    ...(image
      ? { image: image.url, attachments: [{ url: image.url, mime_type: image.type, size_in_bytes: image.length }] }
      : {}),
  };
}

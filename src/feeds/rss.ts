/** Writes a feed as RSS 2.0 with `atom:link` (the RSS Advisory Board's best practices) and `content:encoded`. */
import { generateRssFeed } from "feedsmith";
import type { Feed } from "./feed.ts";

export function rss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.link,
    description: feed.description,
    language: feed.lang,
    managingEditor: feed.author,
    ...(feed.updated ? { lastBuildDate: feed.updated } : {}),
    atom: { links: [{ href: feed.self, rel: "self", type: "application/rss+xml" }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.link,
      description: entry.summary,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.published,
      categories: entry.categories.map((name) => ({ name })),
      content: { encoded: entry.content },
    })),
  });
}

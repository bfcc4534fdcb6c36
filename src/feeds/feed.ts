/** A feed as a plain value, whatever format it is written in. */
import type { SafeHtml } from "../markdown/safe-html.ts";

export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the page that the feed follows. */
  link: string;
  /** Absolute address of the feed itself. */
  self: string;
  /** BCP 47. */
  lang: string;
  author: { name: string; email: string };
  /** The latest change of any entry. */
  updated: Date | undefined;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** A `tag:` URI (RFC 4151) that never changes. */
  id: string;
  title: string;
  link: string;
  summary: string;
  /** The whole text with absolute addresses. */
  content: SafeHtml;
  published: Date;
  updated: Date;
  categories: string[];
}

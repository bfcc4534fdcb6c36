/** A feed as plain values, whatever format it is written in. */
import type { SafeHtml } from "../markdown/safe-html.ts";

export type FeedFormat = "rss" | "atom" | "json";

/** What is said once of a feed; its entries come in documents. */
export interface Feed {
  /** A `tag:` URI (RFC 4151) that never changes. */
  id: string;
  title: string;
  description: string;
  /** Absolute address of the page that the feed follows. */
  link: string;
  /** BCP 47. */
  lang: string;
  author: Author;
  /** Absolute address of a document of the feed: the one to subscribe to, or an archive by its number. */
  address: (format: FeedFormat, archive?: number) => string;
  /** A page that tells people what a feed is, for those who open one in a browser. */
  help: { href: string; words: string };
  /** Address of the style in which a browser shows the document to subscribe to, seen from there. */
  style: string | undefined;
}

/** One file of a feed (RFC 5005, section 4): the one to subscribe to, or an archive. */
export interface FeedDocument {
  feed: Feed;
  /** The number of an archive, from 1 with the oldest entries; undefined for the document to subscribe to. */
  archive: number | undefined;
  /** How many archives the feed has. */
  archives: number;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** A `tag:` URI (RFC 4151) that never changes. */
  id: string;
  /** Plain text, as all but `content`. */
  title: string;
  link: string;
  summary: string;
  /** The whole text with absolute addresses. */
  content: SafeHtml;
  published: Date;
  /** The latest change that readers should learn of. */
  updated: Date;
  categories: readonly Category[];
  author: Author;
  /** BCP 47. */
  lang: string;
  image: FeedImage | undefined;
}

export interface Author {
  name: string;
  email: string;
}

export interface Category {
  /** Its name for programs. */
  term: string;
  label: string;
  /** Absolute address of the vocabulary that the term is of. */
  scheme: string;
}

export interface FeedImage {
  url: string;
  /** Media type: `image/png`. */
  type: string;
  /** In bytes. */
  length: number;
}

export const MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** The latest change of any entry, or undefined where there is none. */
export function updatedOf({ entries }: FeedDocument): Date | undefined {
  if (entries.length === 0) return undefined;
  return new Date(Math.max(...entries.map(({ updated }) => updated.getTime())));
}

/** The site: every page and every file of a digest, with the way to draw them, before anything is written. */
import type { Digest } from "../digest/types.ts";
import { cardCopies } from "./cards.ts";
import { contextFor, type PageContext, type SiteOptions } from "./context.ts";
import { dataFiles } from "./data-files.ts";
import { feedSources, type FeedSource } from "./feed-sources.ts";
import { feedFiles, type SiteFile } from "./feeds.ts";
import type { UrlPath } from "./href.ts";
import type { Page } from "./page-types.ts";
import { pagesOf } from "./pages.ts";
import { pictureCopies } from "./pictures.ts";
import { discoveryFiles } from "./sitemap.ts";

export interface Site {
  readonly digest: Digest;
  readonly pages: readonly Page[];
  readonly page: (url: UrlPath) => Page;
  readonly contextOf: (page: Page) => PageContext;
  /** Feeds and whatever else is text and no page. */
  readonly files: readonly SiteFile[];
  /** Files that are copied as they are: where to, and from which file. */
  readonly copies: readonly { url: UrlPath; from: string }[];
}

export function siteOf(digest: Digest, options: SiteOptions): Site {
  const { only } = options;
  const all = pagesOf(digest, options.declaration);
  const addresses = new Set(all.map(({ url }) => url));
  const editions = digest.site.editions.map(({ lang }) => lang);
  const feeds = feedSources(digest, editions, (url) => addresses.has(url));
  const pages = all.filter(({ kind }) => only?.has(kind) ?? true);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const contextOf = contextFor(digest.site, new Set(digest.pages.map(({ path }) => path)), options, feeds);
  return {
    digest,
    pages,
    page: (url) => {
      const page = byUrl.get(url);
      if (!page) throw new Error(`no page at ${url}`);
      return page;
    },
    contextOf,
    files: [...filesOf(digest, feeds, options), ...(only ? [] : discoveryFiles(digest, pages))],
    copies: [...pictureCopies(options.pictures), ...cardCopies(options.cards)],
  };
}

function filesOf(digest: Digest, feeds: readonly FeedSource[], { only, assets, pictures }: SiteOptions): SiteFile[] {
  if (!only) return [...feedFiles(digest, feeds, assets.feed, pictures), ...dataFiles(digest)];
  return [
    ...(only.has("feeds") ? feedFiles(digest, feeds, assets.feed, pictures) : []),
    // The first is the RSS feed of the front page.
    ...(only.has("feed") ? feedFiles(digest, feeds.slice(0, 1), assets.feed, pictures).slice(0, 1) : []),
    ...(only.has("data") ? dataFiles(digest) : []),
  ];
}

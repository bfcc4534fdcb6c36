/** What search engines and browsers look for: `sitemap.xml` (sitemaps.org), `robots.txt` (RFC 9309), OpenSearch 1.1. */
import XmlBuilder from "fast-xml-builder";
import type { Article, Digest } from "../digest/types.ts";
import { writable } from "../feeds/plain.ts";
import { modifiedOf } from "./data/about.ts";
import { alternatesOf, type InLanguage } from "./editions.ts";
import type { SiteFile } from "./feeds.ts";
import { absoluteFrom, urls, type UrlPath } from "./href.ts";
import { isListed } from "./page-meta.ts";
import type { Page } from "./page-types.ts";

/** The most addresses that one sitemap may hold. */
const MOST = 50_000;

const XML = new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: "@", suppressEmptyNode: true });
const DECLARATION = { "?xml": { "@version": "1.0", "@encoding": "UTF-8" } };
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

const xmlOf = (root: object): string => `${XML.build({ ...DECLARATION, ...root })}\n`;

export function discoveryFiles(digest: Digest, pages: readonly Page[]): SiteFile[] {
  return [
    ...sitemapFiles(digest, pages),
    { url: urls.robots, content: () => robots(absoluteFrom(digest.site)(urls.sitemap)) },
    { url: urls.openSearch, content: () => openSearch(digest) },
  ];
}

/** One sitemap, or, beyond what one may hold, an index of several. `most` is for tests. */
export function sitemapFiles(digest: Digest, pages: readonly Page[], most = MOST): SiteFile[] {
  const listed = pages.filter(isListed);
  const absolute = absoluteFrom(digest.site);
  const lastChange = lastChanges(digest);
  const part = (from: number) => (): string => {
    const entries = listed
      .slice(from, from + most)
      .map((page) => entryOf(page, lastChange(page), alternatesOf(page, digest.site), absolute));
    return xmlOf({ urlset: { "@xmlns": NAMESPACE, "@xmlns:xhtml": "http://www.w3.org/1999/xhtml", url: entries } });
  };
  if (listed.length <= most) return [{ url: urls.sitemap, content: part(0) }];
  const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, i) => ({
    url: urls.sitemapPart(i + 1),
    content: part(i * most),
  }));
  const lastmod = modifiedOf(digest);
  const list = parts.map(({ url }) => ({ loc: absolute(url), lastmod }));
  return [
    { url: urls.sitemap, content: () => xmlOf({ sitemapindex: { "@xmlns": NAMESPACE, sitemap: list } }) },
    ...parts,
  ];
}

function entryOf(
  page: Page,
  lastmod: string | undefined,
  alternates: readonly InLanguage[],
  absolute: (url: UrlPath) => string,
): object {
  return {
    loc: absolute(page.url),
    ...(lastmod !== undefined && { lastmod }),
    "xhtml:link": alternates.map(({ lang, url }) => ({
      "@rel": "alternate",
      "@hreflang": lang,
      "@href": absolute(url),
    })),
  };
}

/** The day on which what a page shows last changed; undefined where nobody keeps that. */
function lastChanges(digest: Digest): (page: Page) => string | undefined {
  const everything = modifiedOf(digest);
  const known = new WeakMap<readonly Article[], string | undefined>();
  // Every page of a long list asks for the same.
  const latest = (articles: readonly Article[]): string | undefined => {
    if (!known.has(articles)) known.set(articles, latestOf(articles));
    return known.get(articles);
  };
  return (page) => {
    switch (page.kind) {
      case "article":
        return latestOf([page.article]);
      case "quote":
        return latestOf(page.quote.articles);
      case "person":
        return latest(page.person.articles);
      case "tag":
        return latest(page.tag.articles);
      case "right":
        return latest(page.right.articles);
      case "source":
        return latestOf(page.source.quotes.flatMap(({ articles }) => articles));
      case "year":
      case "month":
        return latestOf(page.list.items);
      case "corrections":
        return page.list.items[0]?.date;
      case "page":
      case "search":
      case "feeds":
      case "declarations":
      case "declaration":
        return undefined;
      default:
        return everything;
    }
  };
}

function latestOf(articles: readonly Article[]): string | undefined {
  let latest: string | undefined;
  for (const { published, updated = published } of articles) {
    if (latest === undefined || updated > latest) latest = updated;
  }
  return latest;
}

/** Everything may be read: what must not be found is not published. */
const robots = (sitemap: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;

/** What a browser needs to offer the search of this site. The words stand in the fragment, which reaches no server. */
function openSearch({ site }: Digest): string {
  const absolute = absoluteFrom(site);
  const cut = (text: string, most: number): string => [...writable(text)].slice(0, most).join("").trim();
  return xmlOf({
    OpenSearchDescription: {
      "@xmlns": "http://a9.com/-/spec/opensearch/1.1/",
      // The lengths are those that the specification allows.
      ShortName: cut(site.title, 16),
      LongName: cut(site.title, 48),
      Description: cut(site.description, 1024),
      Language: site.lang,
      InputEncoding: "UTF-8",
      OutputEncoding: "UTF-8",
      Url: [
        { "@type": "text/html", "@template": `${absolute(urls.search)}#q={searchTerms}` },
        {
          "@type": "application/opensearchdescription+xml",
          "@rel": "self",
          "@template": absolute(urls.openSearch),
        },
      ],
    },
  });
}

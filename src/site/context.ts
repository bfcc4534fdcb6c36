/** What a page's template is handed besides the page: the site, its words, and the way to every address. */
import { formatDate, monthName, type IsoDate, type PartialDate } from "../language/dates.ts";
import { wordsFor, type Words } from "../language/interface.ts";
import { direction, formatNumber, languageName } from "../language/locale.ts";
import { inMarks } from "../language/quotation-marks.ts";
import { fold, type Draw } from "../markdown/fold.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import type { Declaration } from "../content/declaration.ts";
import type { SiteMeta } from "../content/schema/site.ts";
import { personName, personSortName, roleWords, tagLabel, wordsIn, type LocalText } from "../digest/by-language.ts";
import { sourcesOf, wordsOf } from "../digest/quotation.ts";
import type { LinkedBody, Person, Role, Tag, Target } from "../digest/types.ts";
import type { Cards } from "./cards.ts";
import { alternatesOf, isIn, urlsFor, waysToLanguages, type InLanguage } from "./editions.ts";
import {
  absoluteFrom,
  groupAnchor,
  hrefFrom,
  hrefFromAnywhere,
  articleAnchor,
  pageOf,
  passageAnchor,
  quoteAnchor,
  fragmentOf,
  urlOf,
  type Href,
  type UrlPath,
  type Urls,
} from "./href.ts";
import { feedsByPage, feedsIn, type FeedSource } from "./feed-sources.ts";
import { metaOf, type PageMeta } from "./page-meta.ts";
import type { Page } from "./page-types.ts";
import { pictureOf, urlOfPicture, type Picture, type Pictures } from "./pictures.ts";
import { differsLabel, verdictOf } from "./verdict.ts";
import { hasAnnotation, passageRuns } from "./evidence.ts";
import { passageText } from "./passage-text.ts";

/** Names of the built styles and scripts under `/assets/`, with their hashes. */
export interface AssetNames {
  style: string;
  search: string;
  /** What the script of the search loads once somebody searches. */
  engine: string;
  archive: string;
  languages: string;
  /** On every page: the search box and the switch of the masthead. */
  masthead: string;
  /** On every page, before it is drawn: the colours that the reader chose. */
  theme: string;
  /** The style of a feed that is opened in a browser. */
  feed: string;
}

export interface PageContext {
  /** With the title and the description that the edition has. */
  readonly site: SiteMeta;
  readonly url: UrlPath;
  /** What the head says to machines; asked when the page is drawn. */
  readonly meta: () => PageMeta;
  /** Language of the interface. */
  readonly lang: string;
  /** The line below the name of the site. */
  readonly line: LocalText;
  /** The same page in each language that has it, for machines; the first is for readers of none of them. */
  readonly alternates: () => readonly InLanguage[];
  /** Where the switch leads in each language of the site; one alone needs no switch. */
  readonly languages: () => readonly InLanguage[];
  readonly words: Words;
  /** Relative links from this page. */
  readonly href: Href;
  /** Absolute links, for what leaves the page. */
  readonly absolute: Href;
  /** Those of the edition, where it has pages of its own. */
  readonly urls: Urls;
  readonly assets: AssetNames;
  /** Every feed, in the order in which people are shown them. */
  readonly feeds: readonly FeedSource[];
  /** The feed of a page, if it has one. */
  readonly feedOf: (page: UrlPath) => FeedSource | undefined;
  /** Which pages of text the content has, so that no link to a missing one is shown. */
  readonly hasPage: (path: string) => boolean;
  /** A date in the interface's language. */
  readonly date: (date: PartialDate | IsoDate) => string;
  readonly month: (yearMonth: string) => string;
  readonly number: (count: number) => string;
  /** Words in the quotation marks of their language. */
  readonly inMarks: typeof inMarks;
  readonly direction: typeof direction;
  /** The name of a language in that of the interface, or in its own. */
  readonly languageName: (lang: string, inLang?: string) => string;
  /** Whether something is in the interface's language. */
  readonly isOwnLanguage: (one: { readonly lang: string }) => boolean;
  /** Names, topics and roles as the readers of this page write them. */
  readonly nameOf: (person: Person) => LocalText;
  readonly sortNameOf: (person: Person) => string;
  readonly labelOf: (tag: Tag) => LocalText;
  readonly noteOf: (tag: Tag) => LocalText | undefined;
  readonly roleOf: (role: Role) => readonly LocalText[];
  readonly pictures: Pictures;
  readonly cards: Cards;
  readonly pictureOf: (path: string) => Picture;
  readonly urlOfPicture: typeof urlOfPicture;
  /** Draws a body, its open pieces by the template's own means. */
  readonly draw: (body: LinkedBody, draw: Draw) => SafeHtml;
  readonly plainText: typeof plainText;
  readonly passageText: typeof passageText;
  readonly passageRuns: typeof passageRuns;
  readonly urlOf: (target: Target) => UrlPath;
  readonly fragmentOf: typeof fragmentOf;
  readonly verdictOf: typeof verdictOf;
  readonly differsLabel: typeof differsLabel;
  readonly sourcesOf: typeof sourcesOf;
  readonly wordsOf: typeof wordsOf;
  readonly hasAnnotation: typeof hasAnnotation;
  readonly pageOf: typeof pageOf;
  readonly anchors: {
    quote: typeof quoteAnchor;
    passage: typeof passageAnchor;
    group: typeof groupAnchor;
    article: typeof articleAnchor;
  };
}

export interface SiteOptions {
  /** Write `index.html` into links, for a copy that is read from disk. */
  disk: boolean;
  assets: AssetNames;
  /** What was made of each image of the digest. */
  pictures: Pictures;
  /** What was drawn for others to show beside a link. */
  cards: Cards;
  /** The Universal Declaration in the languages that are shown. */
  declaration: Declaration;
  /** Kinds of page, and `feed` (that of the front page), `feeds` (all) and `data`: when given, everything else is left out. */
  only?: ReadonlySet<string> | undefined;
}

/** Everything of the context that is the same on every page, made once. */
export function contextFor(
  site: SiteMeta,
  pagePaths: ReadonlySet<string>,
  options: SiteOptions,
  feeds: readonly FeedSource[],
): (page: Page) => PageContext {
  const feedOf = feedsByPage(feeds, site);
  const absolute = absoluteFrom(site);
  const everywhere = {
    absolute,
    assets: options.assets,
    pictures: options.pictures,
    cards: options.cards,
    pictureOf: (path: string) => pictureOf(options.pictures, path),
    urlOfPicture,
    feedOf: (page: UrlPath) => feedOf.get(page),
    hasPage: (path: string) => pagePaths.has(path),
    inMarks,
    direction,
    draw: (body: LinkedBody, draw: Draw) => fold(body.pieces, draw),
    plainText,
    passageText,
    passageRuns,
    fragmentOf,
    verdictOf,
    differsLabel,
    sourcesOf,
    wordsOf,
    hasAnnotation,
    pageOf,
    anchors: { quote: quoteAnchor, passage: passageAnchor, group: groupAnchor, article: articleAnchor },
  };
  const made = new Map<string, Shared>();
  const sharedIn = (lang: string): Shared => {
    const known = made.get(lang) ?? { ...everywhere, ...inLanguage(site, lang), feeds: feedsIn(feeds, lang) };
    made.set(lang, known);
    return known;
  };
  return (page) => {
    const shared = sharedIn(page.edition ?? site.lang);
    return {
      ...shared,
      url: page.url,
      meta: () => metaOf(page, shared),
      alternates: () => alternatesOf(page, site),
      languages: () => waysToLanguages(page, site),
      href: page.kind === "notFound" ? hrefFromAnywhere(site.pathPrefix) : hrefFrom(page.url, options.disk),
    };
  };
}

type Shared = Omit<PageContext, "url" | "href" | "meta" | "alternates" | "languages">;

/** What is the same on every page of one language. */
function inLanguage(site: SiteMeta, lang: string) {
  const { title = site.title, description } = site.editions.find((edition) => edition.lang === lang) ?? {};
  const urls = urlsFor(site, lang);
  return {
    site: { ...site, title, description: description ?? site.description },
    lang,
    line: { text: description ?? site.description, lang: description === undefined ? site.lang : lang },
    words: wordsFor(lang),
    urls,
    date: (date: PartialDate | IsoDate) => formatDate(date, lang),
    month: (yearMonth: string) => monthName(Number(yearMonth.slice(5, 7)), lang),
    number: (count: number) => formatNumber(count, lang),
    languageName: (other: string, inLang = lang) => languageName(other, inLang),
    isOwnLanguage: isIn(lang),
    nameOf: (person: Person) => personName(person, site.lang, lang),
    sortNameOf: (person: Person) => personSortName(person, site.lang, lang),
    labelOf: (tag: Tag) => tagLabel(tag, site.lang, lang),
    noteOf: ({ words }: Tag) => (words.note === undefined ? undefined : wordsIn(words.note, site.lang, lang)),
    roleOf: (role: Role) => roleWords(role, site.lang, lang),
    urlOf: (target: Target) => urlOf(target, urls),
  };
}

/** What the head of a page says to machines: Open Graph, Dublin Core, Highwire Press's tags, schema.org. */
import type { SiteMeta } from "../content/schema/site.ts";
import type { LocalText } from "../digest/by-language.ts";
import { isOwnWords, isPublic } from "../digest/quotation.ts";
import type { Article, Person, Quote, Role, Tag } from "../digest/types.ts";
import type { Words } from "../language/interface.ts";
import { licenceOf } from "./data/about.ts";
import { CARD, cardKey, type Cards } from "./cards.ts";
import type { Href, UrlPath, Urls } from "./href.ts";
import { jsonLdOf } from "./json-ld.ts";
import type { Page } from "./page-types.ts";
import { pictureOf, plainFile, urlOfPicture, type PictureFile, type Pictures } from "./pictures.ts";

/** What of a page's context its head needs: words, names and addresses as the edition has them. */
export interface MetaContext {
  readonly site: SiteMeta;
  /** Language of the interface. */
  readonly lang: string;
  readonly words: Words;
  readonly absolute: Href;
  readonly urls: Urls;
  readonly month: (yearMonth: string) => string;
  readonly nameOf: (person: Person) => LocalText;
  readonly labelOf: (tag: Tag) => LocalText;
  readonly noteOf: (tag: Tag) => LocalText | undefined;
  readonly roleOf: (role: Role) => readonly LocalText[];
  readonly pictures: Pictures;
  readonly cards: Cards;
}

/** A name with what it says; one name may stand several times. */
export type MetaPair = readonly [name: string, content: string];

export interface PageMeta {
  /** Open Graph (ogp.me) beyond title, description and address, which every listed page has. */
  readonly openGraph: readonly MetaPair[];
  /**
   * Dublin Core (DCMI) and Highwire Press's `citation_*`, which reference managers read, beyond the title. Empty where
   * there is nothing to cite.
   */
  readonly citation: readonly MetaPair[];
  /** The same as data, beside the page. */
  readonly data: UrlPath | undefined;
  readonly jsonLd: object | undefined;
}

const nothing: PageMeta = { openGraph: [], citation: [], data: undefined, jsonLd: undefined };

/** Pages that search engines may list: those that are not only left behind, and no second view of what another page shows. */
export function isListed(page: Page): boolean {
  switch (page.kind) {
    case "withdrawn":
    case "moved":
    case "superseded":
    case "notFound":
    case "facet":
    case "plainText":
      return false;
    case "quote":
      // Private persons' words are read beside their article, and not looked up.
      return isPublic(page.quote);
    default:
      return true;
  }
}

export function metaOf(page: Page, context: MetaContext): PageMeta {
  if (!isListed(page)) return nothing;
  const meta = metaOfKind(page, context);
  return { ...meta, openGraph: [...meta.openGraph, ...shareGraph(page, context)] };
}

function metaOfKind(page: Page, context: MetaContext): PageMeta {
  const meta = { ...nothing, openGraph: [["og:type", "website"]] as MetaPair[], jsonLd: jsonLdOf(page, context) };
  switch (page.kind) {
    case "article":
      return { ...meta, openGraph: articleGraph(page.article, context), citation: citedArticle(page.article, context) };
    case "quote":
      return {
        ...meta,
        openGraph: [["og:type", "article"]],
        citation: citedQuote(page.quote, context),
        data: context.urls.quoteJson(page.quote),
      };
    case "person":
      return { ...meta, openGraph: [["og:type", page.person.isBody ? "website" : "profile"]] };
    case "tag":
      return { ...meta, data: context.urls.tagJson(page.tag) };
    default:
      return meta;
  }
}

function articleGraph(article: Article, context: MetaContext): MetaPair[] {
  const { times, tags } = article;
  const { site, labelOf } = context;
  return [
    ["og:type", "article"],
    ["article:published_time", times.published],
    ...(times.updated === times.published ? [] : [["article:modified_time", times.updated] as const]),
    ["article:author", site.author],
    ...tags.map((tag): MetaPair => ["article:tag", labelOf(tag).text]),
  ];
}

/** What others show beside a link: the picture of an article, or the card of the page, or that of the site. */
function shareGraph(page: Page, context: MetaContext): MetaPair[] {
  const { absolute, pictures, cards, lang, urls } = context;
  const image = page.kind === "article" ? page.article.image : undefined;
  if (image) {
    const file = plainFile(pictureOf(pictures, image.path));
    return imageGraph(absolute(urlOfPicture(file)), file, image.alt);
  }
  const own =
    page.kind === "article"
      ? cardKey.article(page.article)
      : page.kind === "quote"
        ? cardKey.quote(page.quote)
        : cardKey.site(lang);
  const card = cards.get(own) ?? cards.get(cardKey.site(lang)) ?? cards.get(cardKey.site(context.site.lang));
  return card ? imageGraph(absolute(urls.card(card.name)), CARD, card.alt) : [];
}

const imageGraph = (url: string, { type, width, height }: typeof CARD | PictureFile, alt: string): MetaPair[] => [
  ["og:image", url],
  ["og:image:type", type],
  ["og:image:width", String(width)],
  ["og:image:height", String(height)],
  ["og:image:alt", alt],
];

function citedArticle(article: Article, { site, absolute, urls, labelOf }: MetaContext): MetaPair[] {
  const { published, lang, tags } = article;
  const url = absolute(urls.article(article));
  const licence = licenceOf(site);
  return [
    ["citation_author", site.author],
    ["citation_publication_date", slashed(published)],
    ["citation_publisher", site.title],
    ["citation_language", lang],
    ["citation_public_url", url],
    ["DC.creator", site.author],
    ["DC.publisher", site.title],
    ["DC.date", published],
    ["DC.language", lang],
    ["DC.identifier", url],
    // Zotero's own name for it, by which it knows what to make.
    ["DC.type", "newspaperArticle"],
    ...tags.map((tag): MetaPair => ["DC.subject", labelOf(tag).text]),
    ...(licence === undefined ? [] : [["DC.rights", licence] as const]),
  ];
}

/** A quotation is its speaker's; words that are shown because they differ are ours, who show them. */
function citedQuote(quote: Quote, { site, absolute, urls }: MetaContext): MetaPair[] {
  const { date, lang, source, speakers } = quote;
  const url = absolute(urls.quote(quote));
  const authors = isOwnWords(quote) ? speakers.map(({ person }) => citedName(person)) : [site.author];
  return [
    ...authors.map((author): MetaPair => ["citation_author", author]),
    ["citation_publication_date", slashed(date)],
    ["citation_publisher", site.title],
    ["citation_language", lang],
    ["citation_public_url", url],
    ...authors.map((author): MetaPair => ["DC.creator", author]),
    ["DC.publisher", site.title],
    ["DC.date", date],
    ["DC.language", lang],
    ["DC.identifier", url],
    ["DC.type", "webpage"],
    ["DC.source", source.title],
  ];
}

/** "Okonjo, Amara", where the record tells the parts of the name apart. */
const citedName = ({ name, sortName, isBody }: Person): string => (isBody ? name : sortName);

/** Dates as Highwire Press writes them: `2026/11/24`. */
const slashed = (date: string): string => date.replaceAll("-", "/");

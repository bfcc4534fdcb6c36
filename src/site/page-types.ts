/** The kinds of page, and what each is handed to show. */
import type { Declaration, DeclarationLanguage } from "../content/declaration.ts";
import type { DeclarationPart, DeclarationText } from "../content/declaration-text.ts";
import type { Right } from "../digest/rights.ts";
import type { Article, Person, Quote, Source, Tag, TextPage, WithdrawnArticle } from "../digest/types.ts";
import type { IsoDate } from "../language/dates.ts";
import type { DataView } from "./data/view.ts";
import type { Evidence } from "./evidence.ts";
import type { Facet } from "./facets.ts";
import type { UrlPath } from "./href.ts";
import type { Paged } from "./paging.ts";

export interface PageTypes {
  home: {
    latest: readonly Article[];
    /** The words set beside the headline of the lead, which is the first of `latest`. */
    leadVoice: Quote | undefined;
    tags: readonly Tag[];
    voices: readonly Quote[];
    years: readonly YearCount[];
    newcomers: readonly Person[];
    offered?: Offered;
  };
  year: {
    year: string;
    list: Paged<Article>;
    months: readonly MonthCount[];
    topics: readonly TopicCount[];
  } & Issue;
  month: { month: string; list: Paged<Article>; voices: ReadonlyMap<Article, Quote> } & Issue;
  article: {
    article: Article;
    newer: Article | undefined;
    older: Article | undefined;
    /** Asked when the page is drawn: weighing all articles against each other at once would be idle work. */
    related: () => readonly Article[];
  };
  withdrawn: { article: WithdrawnArticle };
  tags: { list: Paged<Tag> };
  tag: {
    tag: Tag;
    list: Paged<Article>;
    quotes: readonly Quote[];
    /** How many quotations each year has, and on which page of the list it first stands. */
    years: readonly YearOnPage[];
    people: readonly Person[];
    offered?: Offered;
  };
  people: { list: Paged<Person> };
  person: {
    person: Person;
    list: Paged<Quote>;
    years: readonly YearCount[];
    facets: readonly Facet[];
    verdicts: readonly Facet[];
    articles: readonly Article[];
    offered?: Offered;
  };
  /** The part of an archive on one topic, from one source or with one verdict. */
  facet: { person: Person; facet: Facet; list: Paged<Quote> };
  quotes: { list: Paged<Quote> };
  /** `evidence` is asked when the page is drawn: what is worked out for one page need not be kept for all. */
  quote: { quote: Quote; others: readonly Quote[]; evidence: () => Evidence };
  sources: { list: Paged<Source> };
  source: { source: Source };
  /** `text` is the Declaration in the language of the page. Words are read when the page is drawn. */
  rights: { rights: readonly Right[]; language: DeclarationLanguage; text: () => DeclarationText; languages: number };
  right: {
    right: Right;
    list: Paged<Article>;
    quotes: readonly Quote[];
    people: readonly Person[];
    /** The article in the official languages, that of the page first. */
    texts: () => readonly OfficialText[];
    languages: number;
    offered?: Offered;
  };
  declarations: { languages: Declaration["languages"] };
  declaration: {
    language: DeclarationLanguage;
    text: () => DeclarationText;
    /** The record of this text, if the digest has one. */
    source: Source | undefined;
  };
  search: { years: readonly YearCount[]; tags: readonly Tag[] };
  /** People, topics, sources and years in the order of their names. */
  everything: {
    people: readonly Person[];
    tags: readonly Tag[];
    sources: readonly Source[];
    years: readonly YearCount[];
  };
  /** Every quotation in one line. */
  plainText: { list: Paged<Quote> };
  /** Which feeds there are, the context knows. */
  feeds: object;
  /** The records are counted when the page is drawn. */
  data: { view: () => DataView };
  page: { page: TextPage };
  corrections: { list: Paged<CorrectionEntry> };
  /** An address that an article, person or topic had before. */
  moved: { to: UrlPath; title: string };
  /** A quotation whose words were mended after it was published. */
  superseded: { to: Quote; date: IsoDate; reason: string };
  notFound: object;
}

/** An article of the Declaration in one of the official languages. */
export interface OfficialText extends DeclarationPart {
  readonly language: DeclarationLanguage;
}

/** Something that was put right, in an article that stands or by taking one back. */
export interface CorrectionEntry {
  readonly date: IsoDate;
  readonly article: Article | WithdrawnArticle;
  readonly kind: Article["corrections"][number]["kind"] | "withdrawn";
  readonly note: string;
}

export type PageKind = keyof PageTypes;
export type PageOf<Kind extends PageKind> = PageTypes[Kind] & {
  readonly kind: Kind;
  readonly url: UrlPath;
  /** The edition whose interface the page has, by its language; without one it has that of the site. */
  readonly edition?: string | undefined;
};
export type Page = { [Kind in PageKind]: PageOf<Kind> }[PageKind];

/** What an edition has below its own articles: those in the language of the site. */
export interface Offered {
  /** BCP 47. */
  readonly lang: string;
  readonly articles: readonly Article[];
  /** The page of the site that has all of them. */
  readonly whole: UrlPath;
}

/** A year and how many entries it holds. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** A year of a list in pages. */
export interface YearOnPage extends YearCount {
  /** From 1. */
  readonly page: number;
}

/** A month, `YYYY-MM`, and how many articles it holds. */
export interface MonthCount {
  readonly month: string;
  readonly count: number;
}

/** A topic and how many of some articles are about it. */
export interface TopicCount {
  readonly tag: Tag;
  readonly count: number;
}

/** What the digests of a year and of a month have in common. */
export interface Issue {
  /** People whose first article in the digest stands in it. */
  readonly newcomers: readonly Person[];
  /** The year or month with articles before it, and after it. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

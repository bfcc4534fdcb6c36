/** The domain: what the digest is made of and how its parts know each other. Read-only once built. */
import type { IsoDate, PartialDate } from "../language/dates.ts";
import type { Body } from "../markdown/body.ts";
import type { Place } from "../content/problem.ts";
import type { Passage } from "../content/passages.ts";
import type { ArticleMeta } from "../content/schema/article.ts";
import type { ByLanguage } from "../content/schema/fields.ts";
import type { SiteMeta } from "../content/schema/site.ts";
import type { SourceMeta } from "../content/schema/source.ts";
import type { Slug } from "../content/slug.ts";
import type { Check } from "../quotes/check.ts";

export interface Digest {
  readonly site: SiteMeta;
  /** The day of the build, handed in. */
  readonly asOf: IsoDate;
  /** Newest first; drafts, future and withdrawn articles are not among them. */
  readonly articles: readonly Article[];
  readonly withdrawn: readonly WithdrawnArticle[];
  /** By sort name; private persons are among them, and `hasArchive` tells them apart. */
  readonly people: readonly Person[];
  /** By label. */
  readonly tags: readonly Tag[];
  /** Newest first. */
  readonly sources: readonly Source[];
  /** Newest first. */
  readonly quotes: readonly Quote[];
  /** Every place where an article quotes, drafts and future articles too, in the order of the files. */
  readonly uses: readonly QuoteUse[];
  readonly pages: readonly TextPage[];
  readonly superseded: ReadonlyMap<string, { to: Quote; date: IsoDate; reason: string }>;
  /** Images that pages show, by their path in the content folder. */
  readonly images: ReadonlyMap<string, ShownImage>;
}

export interface ShownImage {
  /** The file it is read from. */
  readonly file: string;
  /** The first place that shows it. */
  readonly place: Place;
}

/** A body with what its marks and links mean. */
export interface LinkedBody extends Body {
  /** The quotation of each mark. */
  readonly quoteOf: readonly Quote[];
  /** Where each link leads. */
  readonly targetOf: readonly Target[];
  /** The content path of each image. */
  readonly imagePathOf: readonly string[];
}

/** What a link in a body leads to. */
export type Target = (Article | WithdrawnArticle | Person | Tag | Source | TextPage) & { readonly fragment?: string };

export interface Article {
  readonly kind: "article";
  readonly slug: Slug;
  /** `YYYY/MM/slug`, its name in the digest. */
  readonly path: string;
  readonly title: string;
  /** The day of what is told. */
  readonly date: IsoDate;
  /** The day it first appeared here. */
  readonly published: IsoDate;
  /** `date`, `published` and `updated` as written, perhaps with a time, for feeds. */
  readonly times: { readonly published: string; readonly updated: string };
  readonly updated: IsoDate | undefined;
  readonly summary: string;
  readonly lang: string;
  readonly tags: readonly Tag[];
  /** Those it is about and those it quotes, in that order, each once. */
  readonly people: readonly Person[];
  readonly basedOn: readonly Source[];
  readonly places: readonly string[];
  readonly rights: readonly number[];
  readonly corrections: ArticleMeta["corrections"];
  readonly replies: ArticleMeta["replies"];
  readonly reviewedBy: string | undefined;
  readonly aliases: readonly string[];
  /** What it is a translation of. */
  readonly original: Article | undefined;
  /** The same article in other languages, by language: its translations, or what it is a translation of and the others. */
  readonly translations: readonly Article[];
  /** The picture that stands for it, by its path in the content folder. */
  readonly image: { readonly path: string; readonly alt: string; readonly credit: string } | undefined;
  readonly body: LinkedBody;
  /** Its quotations in the order they stand, each once. */
  readonly quotes: readonly Quote[];
}

/** What is left of an article that was taken back: the fact and the reason, nothing else. */
export interface WithdrawnArticle {
  readonly kind: "withdrawn";
  readonly path: string;
  readonly lang: string;
  /** The day it was taken back. */
  readonly date: IsoDate;
  readonly reason: string;
  /** Where it stood in feeds, so that whoever has it from there learns that it was taken back: no page shows this. */
  readonly stood: {
    /** When it first appeared here: a day or a date-time. */
    readonly published: string;
    /** The day of what it told. */
    readonly date: IsoDate;
    readonly aliases: readonly string[];
    readonly tags: readonly Tag[];
    readonly rights: readonly number[];
    readonly quotes: readonly { readonly id: string; readonly speakers: readonly Person[] }[];
  };
}

export interface Role {
  /** In the language of the site. */
  readonly role: string;
  readonly organization: string | undefined;
  /** The same in every language that the record has. */
  readonly words: { readonly role: ByLanguage; readonly organization: ByLanguage | undefined };
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

export interface Person {
  readonly kind: "person";
  readonly slug: Slug;
  readonly name: string;
  readonly sortName: string;
  readonly otherNames: readonly { name: string; lang?: string | undefined; sortName?: string | undefined }[];
  /** Whether this is an assembly or an organization and no human being. */
  readonly isBody: boolean;
  readonly roles: readonly Role[];
  readonly born: PartialDate | undefined;
  readonly died: PartialDate | undefined;
  /** Names in other catalogues, such as Wikidata's. */
  readonly identifiers: readonly { scheme: string; identifier: string }[];
  /** False for private persons: no page, no feed, no place in the index. */
  readonly hasArchive: boolean;
  readonly aliases: readonly Slug[];
  readonly body: LinkedBody;
  /** Newest first. */
  readonly quotes: readonly Quote[];
  /** Articles that are about them or quote them, newest first. */
  readonly articles: readonly Article[];
}

export interface Tag {
  readonly kind: "tag";
  readonly slug: Slug;
  /** In the language of the site. */
  readonly label: string;
  readonly note: string | undefined;
  /** The same in every language that the record has. */
  readonly words: { readonly label: ByLanguage; readonly note: ByLanguage | undefined };
  readonly rights: readonly number[];
  readonly aliases: readonly Slug[];
  readonly broader: readonly Tag[];
  readonly narrower: readonly Tag[];
  readonly body: LinkedBody;
  /** Of this topic and those below it, newest first. */
  readonly articles: readonly Article[];
}

export interface Source {
  readonly kind: "source";
  readonly slug: Slug;
  readonly meta: SourceMeta;
  readonly title: string;
  readonly date: PartialDate;
  readonly lang: string;
  readonly speakers: readonly Person[];
  readonly passages: readonly Passage[];
  /** Every quotation taken from it, by passage. */
  readonly quotes: readonly Quote[];
}

export interface TextPage {
  readonly kind: "page";
  /** `about/checking`. */
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  readonly summary: string | undefined;
  readonly body: LinkedBody;
}

/** One quotation, however often it is quoted: these words, by this speaker, in this source. */
export interface Quote {
  readonly kind: "quote" | "misquote";
  readonly id: string;
  /** The words in pieces, in order; most quotations have one. Paragraphs are parted by an empty line. */
  readonly pieces: readonly string[];
  /** Words that are set in emphasis. */
  readonly emphasis: readonly string[];
  readonly lang: string;
  readonly speakers: readonly Speaker[];
  readonly source: Source;
  /** The passage the editor named. */
  readonly passage: Passage | undefined;
  /** When the words were said or published: the date of the source. */
  readonly date: PartialDate;
  /** The words in their first language, where `pieces` are a translation. */
  readonly original: { words: string; lang: string; translator: string | undefined } | undefined;
  /** Why a cut inside a sentence is fair. */
  readonly context: string | undefined;
  readonly waiver: { reason: string; by: string | undefined; date: IsoDate | undefined } | undefined;
  readonly noText: string | undefined;
  readonly reportedBy: Person | undefined;
  /** What the comparison with the source's passages showed. */
  readonly check: Check;
  /** Articles that quote it, newest first. */
  readonly articles: readonly Article[];
}

/** A quotation where it stands in an article's file; the same record may be used in many. */
export interface QuoteUse {
  readonly quote: Quote;
  /** Path of the article, `YYYY/MM/slug`. */
  readonly article: string;
  readonly place: Place;
}

/** Who says a quotation, in the role held on that day. */
export interface Speaker {
  readonly person: Person;
  readonly roles: readonly Role[];
}

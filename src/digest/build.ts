/** Links the content into the digest: one value in which every article, person, topic, source and quotation knows the others. */
import { posix } from "node:path";
import { dayOf, type IsoDate } from "../language/dates.ts";
import type { ArticleEntry, Content, PageEntry } from "../content/content.ts";
import { placeIn } from "../content/entry.ts";
import type { Problems } from "../content/problem.ts";
import { didYouMean } from "../content/slug.ts";
import { noBody, type OpenArticle, type OpenPage, type OpenPerson, type OpenQuote, type OpenTag } from "./draft.ts";
import { reportAliases } from "./aliases.ts";
import { checkerOf, noCache, type CheckCache } from "./evidence.ts";
import { shownImages } from "./images.ts";
import { linkBody, reportLeadImage, type Targets } from "./links.ts";
import { byName, compareText, newestFirst, unique } from "./order.ts";
import { quotesOf } from "./quotes.ts";
import { reportQuotedInTitles } from "./quoted-in-titles.ts";
import { linkRecords, lookUp, type Records } from "./records.ts";
import { passageLibrary } from "./text-library.ts";
import { linkTranslations } from "./translations.ts";
import type { Digest, Quote, QuoteUse, Tag, Target, WithdrawnArticle } from "./types.ts";
import { withdrawnOf } from "./withdrawn.ts";

export interface DigestOptions {
  /** The day of the build: what is published later is not shown yet. */
  asOf: IsoDate;
  /** Show drafts and future articles too. */
  drafts?: boolean;
  /** Results of earlier comparisons. */
  cache?: CheckCache;
}

/** Builds the digest and tells what does not fit together. Where a reference is broken the value leaves it out. */
export function buildDigest(content: Content, options: DigestOptions, problems: Problems): Digest {
  const records = linkRecords(content, problems);
  const articles = new Map<ArticleEntry, OpenArticle>();
  const hidden = new Map<string, string>();
  const withdrawn: WithdrawnArticle[] = [];
  const quotes = new Map<string, OpenQuote>();
  const quoteOf = new Map<ArticleEntry, Quote[]>();

  const checker = checkerOf(passageLibrary([...records.sources.values()]), namesOf(records), options.cache ?? noCache);
  const uses: QuoteUse[] = [];

  for (const entry of content.articles) {
    const lang = entry.meta.lang ?? content.site.lang;
    const made = quotesOf(entry, lang, records, checker, problems);
    uses.push(...usesOf(entry, made));
    const whole = made.filter((quote) => quote !== undefined);
    const { unattributed } = content.site;
    // A quotation that could not be made has its problem already, and may be the one that the title repeats.
    if (unattributed !== "off" && whole.length === made.length) {
      reportQuotedInTitles(entry, whole, unattributed, problems);
    }
    const article = articleOf(entry, lang, records, problems);
    const reason = hiddenBecause(entry, options);
    if (entry.meta.withdrawn) withdrawn.push(withdrawnOf(article, entry.meta.withdrawn, whole));
    else if (reason) hidden.set(entry.path, reason);
    else {
      articles.set(entry, article);
      const own = made.map((quote) => quote && register(quote, quotes));
      quoteOf.set(
        entry,
        own.filter((quote) => quote !== undefined),
      );
    }
  }

  const pages = new Map(content.pages.map((entry) => [entry, pageOf(entry, content.site.lang)]));
  for (const { slug, hasArchive } of records.people.values()) {
    if (!hasArchive) hidden.set(`people/${slug}.md`, "a private person");
  }
  const targets = targetsOf(content, records, articles, pages, withdrawn, hidden);
  for (const [entry, article] of articles) {
    article.body = linkBody(entry, quoteOf.get(entry) ?? [], targets, problems);
    reportLeadImage(entry, targets, problems);
    article.quotes = unique(quoteOf.get(entry) ?? []);
  }
  linkOtherBodies(content, records, pages, targets, problems);
  linkTranslations(content, articles, problems);
  reportAliases(content, problems);

  const shown = [...articles.values()].sort(newestFirst((article) => article.path));
  fillLists(shown, records, quotes);
  return {
    site: content.site,
    asOf: options.asOf,
    articles: shown,
    withdrawn: withdrawn.sort(newestFirst((article) => article.path)),
    people: [...records.people.values()].sort(
      byName(
        (person) => person.sortName,
        (person) => person.slug,
      ),
    ),
    tags: [...records.tags.values()].sort(
      byName(
        (tag) => tag.label,
        (tag) => tag.slug,
      ),
    ),
    sources: [...records.sources.values()].sort(newestFirst((source) => source.slug)),
    quotes: [...quotes.values()].sort(newestFirst((quote) => quote.id)),
    uses,
    pages: [...pages.values()].sort((a, b) => compareText(a.path, b.path)),
    superseded: supersededOf(content, quotes, problems),
    images: shownImages(content, articles.keys()),
  };
}

const pathOf = (entry: ArticleEntry): string => entry.path.replace(/^articles\//, "").replace(/\.md$/, "");

/** Names that may stand in brackets inside a quotation. */
export function namesOf({ people }: Pick<Records, "people">): string[] {
  return [...people.values()].flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]);
}

/** One use for each quotation of the text, at the first of its pieces. */
function usesOf(entry: ArticleEntry, made: readonly (Quote | undefined)[]): QuoteUse[] {
  const seen = new Set<number>();
  return entry.body.marks.flatMap(({ group, line, column }, i) => {
    const quote = made[i];
    if (!quote || seen.has(group)) return [];
    seen.add(group);
    return [{ quote, article: pathOf(entry), place: { file: entry.file, line, column } }];
  });
}

function articleOf(entry: ArticleEntry, lang: string, records: Records, problems: Problems): OpenArticle {
  const { meta, slug } = entry;
  const published = meta.published ?? meta.date;
  const lastChange =
    meta.updated ??
    meta.corrections
      .map(({ date }) => date)
      .sort()
      .at(-1);
  return {
    kind: "article",
    slug,
    path: pathOf(entry),
    title: meta.title,
    date: dayOf(meta.date),
    published: dayOf(published),
    times: { published, updated: lastChange ?? published },
    updated: lastChange === undefined ? undefined : dayOf(lastChange),
    summary: meta.summary,
    lang,
    tags: unique(meta.tags.flatMap((name, i) => lookUp(records, "tag", name, entry, ["tags", i], problems) ?? [])),
    people: unique(
      meta.people.flatMap((name, i) => lookUp(records, "person", name, entry, ["people", i], problems) ?? []),
    ),
    basedOn: unique(
      meta.basedOn.flatMap((name, i) => lookUp(records, "source", name, entry, ["basedOn", i], problems) ?? []),
    ),
    places: meta.places,
    rights: meta.rights,
    corrections: meta.corrections,
    replies: meta.replies,
    reviewedBy: meta.reviewedBy,
    aliases: meta.aliases,
    original: undefined,
    translations: [],
    image: meta.image && { ...meta.image, path: posix.join(posix.dirname(entry.path), meta.image.src) },
    body: noBody,
    quotes: [],
  };
}

function hiddenBecause({ meta }: ArticleEntry, { asOf, drafts }: DigestOptions): string | undefined {
  if (drafts) return undefined;
  if (meta.draft) return "a draft";
  return dayOf(meta.published ?? meta.date) > asOf ? "an article that is not published yet" : undefined;
}

/** The record that has this id already, or this one, registered. */
function register(quote: OpenQuote, quotes: Map<string, OpenQuote>): OpenQuote {
  const known = quotes.get(quote.id);
  if (!known) quotes.set(quote.id, quote);
  return known ?? quote;
}

function pageOf(entry: PageEntry, siteLang: string): OpenPage {
  const { title, lang, summary } = entry.meta;
  const path = entry.path.replace(/^pages\//, "").replace(/\.md$/, "");
  return { kind: "page", path, title, lang: lang ?? siteLang, summary, body: noBody };
}

function targetsOf(
  content: Content,
  records: Records,
  articles: ReadonlyMap<ArticleEntry, OpenArticle>,
  pages: ReadonlyMap<PageEntry, OpenPage>,
  withdrawn: readonly WithdrawnArticle[],
  hidden: ReadonlyMap<string, string>,
): Targets {
  const byPath = new Map<string, Target>();
  const anchors = new Map<string, readonly string[]>();
  for (const [entry, target] of [...articles, ...pages]) {
    byPath.set(entry.path, target);
    anchors.set(entry.path, entry.body.anchors);
  }
  for (const article of withdrawn) byPath.set(`articles/${article.path}.md`, article);
  for (const person of records.people.values()) if (person.hasArchive) byPath.set(`people/${person.slug}.md`, person);
  for (const tag of records.tags.values()) byPath.set(`tags/${tag.slug}.md`, tag);
  for (const { path, body } of [...content.people, ...content.tags]) anchors.set(path, body.anchors);
  for (const source of records.sources.values()) {
    const path = `sources/${source.slug}.md`;
    byPath.set(path, source);
    anchors.set(
      path,
      source.passages.flatMap(({ id }) => id ?? []),
    );
  }
  const images = new Set([...content.assets.keys()].filter((path) => /\.(avif|gif|jpe?g|png|webp)$/i.test(path)));
  const files = new Set(content.assets.keys());
  return { byPath, hidden, unread: content.unread, images, files, anchorsOf: (path) => anchors.get(path) };
}

function linkOtherBodies(
  content: Content,
  records: Records,
  pages: ReadonlyMap<PageEntry, OpenPage>,
  targets: Targets,
  problems: Problems,
): void {
  for (const entry of content.people) records.people.get(entry.slug)!.body = linkBody(entry, [], targets, problems);
  for (const entry of content.tags) records.tags.get(entry.slug)!.body = linkBody(entry, [], targets, problems);
  for (const [entry, page] of pages) page.body = linkBody(entry, [], targets, problems);
  for (const entry of [...content.people, ...content.tags, ...content.pages]) {
    for (const { line, column } of entry.body.marks) {
      const message = "quotations are records of articles; quote these words in an article and link to it from here";
      problems.add({ file: entry.file, line, column }, "quote-outside-article", message);
    }
  }
}

/** Fills every list that follows from the articles, in the articles' order. */
function fillLists(articles: readonly OpenArticle[], records: Records, quotes: ReadonlyMap<string, OpenQuote>): void {
  for (const article of articles) {
    for (const quote of article.quotes) quotes.get(quote.id)!.articles.push(article);
    const quoted = article.quotes.flatMap((quote) => quote.speakers.map(({ person }) => person as OpenPerson));
    article.people = unique([...article.people, ...quoted]);
    for (const person of article.people) (person as OpenPerson).articles.push(article);
    for (const tag of unique(article.tags.flatMap(withBroader))) (tag as OpenTag).articles.push(article);
  }
  for (const quote of [...quotes.values()].sort(newestFirst(({ id }) => id))) {
    for (const { person } of quote.speakers) (person as OpenPerson).quotes.push(quote);
    records.sources.get(quote.source.slug)!.quotes.push(quote);
  }
}

/** The topic and all that are broader; a circle, which is a problem told elsewhere, ends. */
function withBroader(tag: Tag): Tag[] {
  const found = new Set<Tag>([tag]);
  for (const one of found) for (const broader of one.broader) found.add(broader);
  return [...found];
}

function supersededOf(content: Content, quotes: ReadonlyMap<string, Quote>, problems: Problems): Digest["superseded"] {
  const found = new Map<string, { to: Quote; date: IsoDate; reason: string }>();
  const file = content.supersededFile;
  if (!file) return found;
  for (const [id, { to, date, reason }] of Object.entries(content.superseded)) {
    const quote = quotes.get(to);
    if (quotes.has(id)) {
      const message = `the quotation \`${id}\` is still there, so it leads nowhere else; take these lines out`;
      problems.add(placeIn(file, [id], true), "superseded-twice", message);
    } else if (quote) found.set(id, { to: quote, date, reason });
    else if (![...content.unread].some((path) => path.startsWith("articles/"))) {
      const mend = didYouMean(to, quotes.keys()) || "; write the id at the end of the address of its page";
      problems.add(
        placeIn(file, [id, "to"]),
        "unknown-quote",
        `\`${id}\` leads to \`${to}\`, which is no quotation${mend}`,
      );
    }
  }
  return found;
}

/** What can be found: articles and people by page, and each quotation as a record of its own. */
import { isPublic, sourcesOf, wordsOf } from "../digest/quotation.ts";
import type { Article, Digest, Person, Quote, Source, Tag } from "../digest/types.ts";
import { personName, tagLabel } from "../digest/by-language.ts";
import { unique } from "../digest/order.ts";
import { rightsTouchedBy } from "../digest/rights.ts";
import { formatDate } from "../language/dates.ts";
import { listFormat } from "../language/locale.ts";
import { wordsFor } from "../language/interface.ts";
import { plainText } from "../markdown/plain-text.ts";
import { urls, type UrlPath } from "../site/href.ts";
import type { Site } from "../site/site.ts";
import { differsLabel, verdictOf } from "../site/verdict.ts";
import { indexOf, languageByScript } from "./languages.ts";
import { otherSpelling } from "./english.ts";
import { bareForms, fold, primaryOf, WORD_WITH_ELISION } from "./query/forms.ts";
import { hasPairs, toPairs } from "./query/unspaced.ts";

/** The filters of a record; each value is a slug, a code or a number, and `labelsOf` has the words for it. */
export interface Filters {
  kind: [string];
  person?: string[];
  /** With the topics above. */
  topic?: string[];
  year?: [string];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, for a range of dates. */
  day?: [string];
  place?: string[];
  right?: string[];
  verdict?: [string];
  source?: string[];
  /** Only words that are shown because they differ have it: it keeps them out of what nobody asked for. */
  differs?: ["yes"];
}

export interface SearchRecord {
  url: UrlPath;
  /** The name of its index: see `indexOf`. */
  index: string;
  /** BCP 47, as written. */
  lang: string;
  content: string;
  /** Every value can be found, those that are shown and those that only help to find. */
  meta: Record<string, string>;
  filters: Filters;
  /** ISO 8601, of any exactness: as text they sort by time, which numbers would not. */
  date: string;
}

/** Nobody's date: without a key a record would vanish from the results sorted by date. */
const UNDATED = "0000";

/**
 * Every record, the latest first, so that two builds index alike and equal scores keep that order. Private persons,
 * drafts and withdrawn articles have none.
 */
export function recordsOf({ digest }: Pick<Site, "digest">): SearchRecord[] {
  const { lang } = digest.site;
  const hush = withoutNames(digest.people.filter((person) => !person.hasArchive));
  const records = [
    ...digest.quotes.filter(isPublic).map((quote) => quoteRecord(quote, lang)),
    ...digest.articles.map((article) => articleRecord(article, lang, hush)),
    ...digest.people.filter((person) => person.hasArchive).flatMap((person) => personRecords(person, lang)),
  ];
  return records.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

const isOfPublic = (source: Source): boolean => source.speakers.every((person) => person.hasArchive);

/** Takes private persons' names, whole or the last part alone, out of a text: nobody is to be found by looking for one. */
function withoutNames(people: readonly Person[]): (text: string) => string {
  const names = people.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]);
  const all = unique(names.flatMap((name) => [name, name.split(/\s+/).at(-1)!])).sort((a, b) => b.length - a.length);
  if (all.length === 0) return (text) => text;
  const escaped = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join("|")})(?![\\p{L}\\p{M}])`, "giu");
  return (text) => text.replace(pattern, "…");
}

function quoteRecord(quote: Quote, siteLang: string): SearchRecord {
  const { label } = verdictOf(quote);
  const differs = quote.kind === "misquote" ? differsLabel(quote, wordsFor(siteLang)) : "";
  const who = listFormat(siteLang).format(quote.speakers.map(({ person }) => person.name));
  const words = wordsOf(quote);
  const { articles, source } = quote;
  return prepared({
    url: urls.quote(quote),
    lang: quote.lang,
    content: differs === "" ? words : `${differs} ${words}`,
    meta: {
      title: differs === "" ? who : `${differs} ${who}`,
      source: source.title,
      when: formatDate(quote.date, siteLang),
      ...(differs === "" ? {} : { differs }),
    },
    filters: {
      kind: [quote.kind],
      person: quote.speakers.map(({ person }) => person.slug),
      topic: withBroader(articles.flatMap(({ tags }) => tags)),
      place: unique(articles.flatMap(({ places }) => places)).sort(),
      right: unique(articles.flatMap(rightsTouchedBy))
        .sort((a, b) => a - b)
        .map(String),
      verdict: [label],
      source: [source.slug],
      ...(differs === "" ? {} : { differs: ["yes"] }),
    },
    date: quote.date,
  });
}

function articleRecord(article: Article, siteLang: string, hush: (text: string) => string): SearchRecord {
  const { title, summary, body, tags } = article;
  const sources = sourcesOf(article).filter(isOfPublic);
  return prepared({
    url: urls.article(article),
    lang: article.lang,
    // Its quotations are records of their own, and would be found twice.
    content: hush(`${title}. ${summary} ${plainText(body, false)}`),
    meta: {
      title: hush(title),
      when: formatDate(article.date, siteLang),
      topics: topicsOf(tags, siteLang, article.lang).join(", "),
    },
    filters: {
      kind: ["article"],
      person: article.people.filter((person) => person.hasArchive).map(({ slug }) => slug),
      topic: withBroader(tags),
      place: [...article.places].sort(),
      right: rightsTouchedBy(article).map(String),
      source: unique(sources).map(({ slug }) => slug),
    },
    date: article.date,
  });
}

/**
 * What topics are called in the language of the site and in that of an article. In others they would answer for whatever
 * those languages have, since the site's own language is asked first.
 */
const topicsOf = (tags: readonly Tag[], siteLang: string, lang: string): string[] =>
  unique([siteLang, lang].flatMap((one) => tags.map((tag) => tagLabel(tag, siteLang, one).text)));

/** One record in the index of each language in which the person has a name. */
function personRecords(person: Person, siteLang: string): SearchRecord[] {
  const byLang = new Map<string, string[]>([[siteLang, [person.name]]]);
  for (const { name, lang } of person.otherNames) {
    const written = languageByScript(name, siteLang);
    // Pagefind has one index for each language, and a reader types where the letters are.
    const key = lang !== undefined && languageByScript(name, lang) === lang ? lang : written;
    byLang.set(key, [...(byLang.get(key) ?? []), name]);
  }
  const roles = person.roles.map(({ role, organization }) => [role, organization].filter(Boolean).join(", "));
  return [...byLang].map(([lang, names]) =>
    prepared({
      url: urls.person(person),
      lang,
      content: unique([...names, person.name, ...roles])
        .map((part) => part.replace(/\.$/, ""))
        .join(". "),
      meta: { title: lang === siteLang ? person.name : `${names[0]} (${person.name})` },
      filters: { kind: ["person"], person: [person.slug] },
      date: UNDATED,
    }),
  );
}

/** A record before it belongs to an index. */
export type GivenRecord = Omit<SearchRecord, "index">;

/** A record as its index takes it: white space made even, forms added that readers look for, pairs where words are not parted. */
export function prepared(given: GivenRecord): SearchRecord {
  const { lang, content, meta, filters, date } = given;
  const index = indexOf(lang);
  const isDated = date !== UNDATED;
  const text = content.replace(/\s+/g, " ").trim();
  const forms = formsOf(text, index);
  const paired = hasPairs(index) ? toPairs(text) : text;
  return {
    ...given,
    index,
    content: paired,
    meta: {
      ...(hasPairs(index) ? inPairs(meta) : meta),
      ...(isDated ? { date } : {}),
      ...(forms === "" ? {} : { forms }),
    },
    filters: {
      ...(Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)) as unknown as Filters),
      ...(isDated ? { year: [date.slice(0, 4)], day: [date] } : {}),
    },
  };
}

/** What is typed in pairs stands there in pairs; a date and a source are in the words of the site. */
function inPairs(meta: SearchRecord["meta"]): SearchRecord["meta"] {
  const { title = "", topics } = meta;
  return { ...meta, title: toPairs(title), ...(topics === undefined ? {} : { topics: toPairs(topics) }) };
}

/** Words under which a reader may look for those of a text, and that Pagefind's stemmers do not give. */
function formsOf(text: string, index: string): string {
  const words = text.match(WORD_WITH_ELISION) ?? [];
  const forms = unique(words).flatMap((word) => {
    const other = primaryOf(index) === "en" ? otherSpelling(word) : undefined;
    return [...bareForms(word, index).filter((form) => form !== word), ...(other === undefined ? [] : [other])];
  });
  return unique(forms)
    .filter((form) => form.length > 1)
    .join(" ");
}

/** The years of records, each once, in order. */
export const yearsOf = (records: readonly SearchRecord[]): string[] =>
  unique(records.flatMap(({ filters }) => filters.year ?? [])).sort();

/** The words in Latin letters of the names of those who speak in records, folded, in order. */
export function namesOf(records: readonly SearchRecord[]): string[] {
  const spoken = records.filter(({ filters }) => filters.kind[0] === "quote");
  return unique(spoken.flatMap(({ meta }) => fold(meta["title"] ?? "").match(LATIN_WORD) ?? [])).sort();
}

const LATIN_WORD = /\p{Script=Latin}{3,}/gu;

/** The slugs of topics and of those above them, so that a wide topic finds what lies below it. */
function withBroader(tags: readonly Tag[]): string[] {
  const all = new Set(tags);
  for (const tag of all) for (const broader of tag.broader) all.add(broader);
  return [...all].map(({ slug }) => slug).sort();
}

/** The words for those values of filters that are slugs. */
export interface Labels {
  person: Record<string, string>;
  topic: Record<string, string>;
  source: Record<string, string>;
}

/** Names, topics and titles for the slugs that some record has. */
export function labelsOf(
  { people, tags, sources, site }: Digest,
  records: readonly SearchRecord[],
  lang: string = site.lang,
): Labels {
  const used = (name: "person" | "topic" | "source"): Set<string> =>
    new Set(records.flatMap(({ filters }) => filters[name] ?? []));
  const labels = (name: "person" | "topic" | "source", all: readonly (readonly [string, string])[]) => {
    const known = used(name);
    return Object.fromEntries(all.filter(([slug]) => known.has(slug)));
  };
  return {
    person: labels(
      "person",
      people.map((person) => [person.slug, personName(person, site.lang, lang).text]),
    ),
    topic: labels(
      "topic",
      tags.map((tag) => [tag.slug, tagLabel(tag, site.lang, lang).text]),
    ),
    source: labels(
      "source",
      sources.map(({ slug, title }) => [slug, title]),
    ),
  };
}

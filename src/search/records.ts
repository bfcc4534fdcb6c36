/** What can be found: articles and people, and each quotation as a record of its own. */
import { plainText } from "../markdown/plain-text.ts";
import type { Article, Person, Quote, Tag } from "../digest/types.ts";
import { unique } from "../digest/order.ts";
import { urls, type UrlPath } from "../site/href.ts";
import type { Site } from "../site/site.ts";

export interface SearchRecord {
  url: UrlPath;
  kind: "article" | "person" | "quote";
  /** BCP 47. */
  lang: string;
  title: string;
  /** The words that are searched. */
  text: string;
  /** Who says it, for quotations. */
  person?: string;
  date?: string;
  filters: Record<string, string[]>;
}

/** Every record in the order of the digest's lists, so that two builds index alike. Private persons have none. */
export function recordsOf({ digest }: Site): SearchRecord[] {
  return [
    ...digest.quotes.filter(isPublic).map(quoteRecord),
    ...digest.articles.map(articleRecord),
    ...digest.people.filter((person) => person.hasArchive).map(personRecord),
  ];
}

const isPublic = (quote: Quote): boolean => quote.speakers.every(({ person }) => person.hasArchive);

function quoteRecord(quote: Quote): SearchRecord {
  const people = quote.speakers.map(({ person }) => person.name);
  const who = people.join(" + ");
  const words = quote.pieces.join(" … ").replace(/\s+/g, " ");
  const differs = quote.kind === "misquote" ? "Reported differently: " : "";
  const tags = unique(quote.articles.flatMap((article) => article.tags));
  return {
    url: urls.quote(quote),
    kind: "quote",
    lang: quote.lang,
    title: `${differs}${who}, ${quote.date}`,
    text: `${differs}${words}`,
    person: who,
    date: quote.date,
    filters: { kind: ["quote"], person: people, topic: topics(tags), year: [quote.date.slice(0, 4)] },
  };
}

function articleRecord(article: Article): SearchRecord {
  const people = article.people.filter((person) => person.hasArchive).map((person) => person.name);
  return {
    url: urls.article(article),
    kind: "article",
    lang: article.lang,
    title: article.title,
    text: `${article.title}. ${article.summary} ${plainText(article.body, false)}`,
    date: article.date,
    filters: { kind: ["article"], person: people, topic: topics(article.tags), year: [article.date.slice(0, 4)] },
  };
}

function personRecord(person: Person): SearchRecord {
  const names = unique([person.name, ...person.otherNames.map(({ name }) => name)]);
  const roles = person.roles.map(({ role, organization }) => [role, organization].filter(Boolean).join(", "));
  return {
    url: urls.person(person),
    kind: "person",
    lang: "en",
    title: person.name,
    text: [...names, ...roles].join(". "),
    filters: { kind: ["person"], person: [person.name] },
  };
}

/** The labels of topics and of those above them, so that a wide topic finds what lies below it. */
function topics(tags: readonly Tag[]): string[] {
  const all = new Set(tags);
  for (const tag of all) for (const broader of tag.broader) all.add(broader);
  return [...all].map(({ label }) => label).sort();
}

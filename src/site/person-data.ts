/** A person's archive as data: one row for each quotation, as JSON and as CSV (RFC 4180). */
import { stringify } from "csv-stringify/sync";
import type { Person, Quote } from "../digest/types.ts";
import { wordsFor } from "../language/interface.ts";
import type { SiteMeta } from "../content/schema/site.ts";
import { absoluteFrom, urls, type Href } from "./href.ts";
import { verdictOf } from "./verdict.ts";

/** One quotation; `label` is the stamp that its page carries, and stands before the words where these differ. */
export interface QuoteRow {
  id: string;
  url: string;
  label: string;
  verdict: string;
  words: string;
  language: string;
  speakers: string;
  roles: string;
  date: string;
  source: string;
  sourceTitle: string;
  sourceUrl: string;
  passage: string;
  copyright: string;
}

export function quoteRow(quote: Quote, site: SiteMeta, absolute: Href): QuoteRow {
  const { source, passage, speakers, check } = quote;
  const label = wordsFor(site.lang).evidence.labels[verdictOf(quote).label];
  const words = quote.pieces.join(" … ");
  return {
    id: quote.id,
    url: absolute(urls.quote(quote)),
    label,
    verdict: check.verdict,
    words: quote.kind === "misquote" ? `${label}: ${words}` : words,
    language: quote.lang,
    speakers: speakers.map(({ person }) => person.name).join("; "),
    roles: speakers.flatMap(({ roles }) => roles.map(({ role }) => role)).join("; "),
    date: quote.date,
    source: source.slug,
    sourceTitle: source.title,
    sourceUrl: source.meta.url ?? "",
    passage: passage?.id ?? check.found?.passage ?? "",
    copyright: source.meta.copyright ?? "",
  };
}

export function personJson(person: Person, site: SiteMeta): string {
  const absolute = absoluteFrom(site);
  const quotes = person.quotes.map((quote) => quoteRow(quote, site, absolute));
  return `${JSON.stringify({ name: person.name, url: absolute(urls.person(person)), quotes }, null, 1)}\n`;
}

export function personCsv(person: Person, site: SiteMeta): string {
  const absolute = absoluteFrom(site);
  return stringify(
    person.quotes.map((quote) => quoteRow(quote, site, absolute)),
    // A spreadsheet would run a cell that begins with `=`.
    { header: true, columns: COLUMNS, record_delimiter: "windows", escape_formulas: true },
  );
}

// Given apart, so that a file of no quotations has its header too.
const COLUMNS = [
  "id",
  "url",
  "label",
  "verdict",
  "words",
  "language",
  "speakers",
  "roles",
  "date",
  "source",
  "sourceTitle",
  "sourceUrl",
  "passage",
  "copyright",
] as const satisfies readonly (keyof QuoteRow)[];

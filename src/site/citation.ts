/** How to cite one quotation: in plain words, as CSL-JSON and as BibTeX, each with what is needed to check it again. */
import { Cite, plugins, type CslItem } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { personName } from "../digest/by-language.ts";
import { wordsOf } from "../digest/quotation.ts";
import type { Digest, Quote } from "../digest/types.ts";
import { wordsFor } from "../language/interface.ts";
import { formatDate } from "../language/dates.ts";
import { listFormat } from "../language/locale.ts";
import { inMarks } from "../language/quotation-marks.ts";
import { rulesVersion } from "../quotes/check.ts";
import { absoluteFrom, urls } from "./href.ts";
import { differsLabel, verdictOf } from "./verdict.ts";

plugins.config.get("@bibtex").format.useIdAsLabel = true;

/** A part of a citation: in a language, or no language at all, as an address or a sum. */
export interface CitationRun {
  text: string;
  /** BCP 47; undefined for what reads from the left in every language. */
  lang: string | undefined;
}

export interface Citation {
  runs: CitationRun[];
  bibtex: string;
  csl: CslItem;
}

/** `lang` is that of the interface, whose words stand between the parts. */
export function citationOf(quote: Quote, { site, asOf }: Pick<Digest, "site" | "asOf">, lang: string): Citation {
  const words = wordsFor(lang);
  const { evidence, punctuation } = words;
  const { source } = quote;
  const names = quote.speakers.map(({ person }) => person.name);
  const url = absoluteFrom(site)(urls.quote(quote));
  const said = (text: string): CitationRun => ({ text, lang });
  const code = (text: string): CitationRun => ({ text, lang: undefined });
  const comma = said(punctuation.comma);

  const sha256 = source.meta.checked?.sha256 ?? source.meta.sha256;
  const note = [
    [said(punctuation.colon(evidence.cite.verdict, evidence.labels[verdictOf(quote).label]))],
    [said(`${evidence.cite.rules} `), code(rulesVersion)],
    ...(sha256 === undefined ? [] : [[code(`SHA-256 ${sha256}`)]]),
    [said(`${evidence.cite.built} `), code(asOf)],
  ].flatMap((part, i) => (i === 0 ? part : [said(punctuation.semicolon), ...part]));

  // Words that are shown because they differ never stand without the word that says so.
  const differs = quote.kind === "misquote" ? `${differsLabel(quote, words)} ` : "";
  const text = inMarks(wordsOf(quote).replace(/\s+/g, " "), quote.lang);
  const [open, close] = punctuation.brackets("\n").split("\n") as [string, string];
  const who = quote.speakers.map(({ person }) => personName(person, site.lang, lang));
  const runs = [
    ...listFormat(lang)
      .formatToParts(who.map((_, i) => String(i)))
      .map(({ type, value }) => (type === "element" ? who[Number(value)]! : said(value))),
    comma,
    ...(differs === "" ? [] : [said(differs)]),
    { text, lang: quote.lang },
    comma,
    { text: source.title, lang: source.lang },
    comma,
    said(`${formatDate(quote.date, lang)}. `),
    { text: site.title, lang: site.lang },
    comma,
    code(url),
    said(open),
    ...note,
    said(`${close}.`),
  ];
  const csl: CslItem = {
    id: `quote-${quote.id}`,
    type: "webpage",
    title: `${differs}${text}`,
    author: names.map((literal) => ({ literal })),
    "container-title": site.title,
    "original-title": source.title,
    issued: { "date-parts": [quote.date.split("-").map(Number)] },
    language: quote.lang,
    URL: url,
    note: `${source.title}. ${plainCitation(note)}`,
  };
  return { runs, csl, bibtex: new Cite(csl).format("bibtex").trim() };
}

/** A citation as plain text. */
export const plainCitation = (runs: readonly CitationRun[]): string => runs.map(({ text }) => text).join("");

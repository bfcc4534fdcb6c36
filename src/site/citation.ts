/** How to cite one quotation: in plain words, as CSL-JSON and as BibTeX, each with what is needed to check it again. */
import { Cite, plugins, type CslItem } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { Digest, Quote } from "../digest/types.ts";
import { wordsFor } from "../language/interface.ts";
import { formatDate } from "../language/dates.ts";
import { rulesVersion } from "../quotes/check.ts";
import { absoluteFrom, urls } from "./href.ts";
import { verdictOf } from "./verdict.ts";

plugins.config.get("@bibtex").format.useIdAsLabel = true;

export interface Citation {
  plain: string;
  bibtex: string;
  csl: CslItem;
}

export function citationOf(quote: Quote, { site, asOf }: Pick<Digest, "site" | "asOf">): Citation {
  const { evidence, and, quote: words } = wordsFor(site.lang);
  const names = quote.speakers.map(({ person }) => person.name);
  const url = absoluteFrom(site)(urls.quote(quote));
  const label = evidence.labels[verdictOf(quote).label];
  const sha256 = quote.source.meta.checked?.sha256 ?? quote.source.meta.sha256;
  const note = [
    `${evidence.cite.verdict}: ${label}`,
    `${evidence.cite.rules} ${rulesVersion}`,
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256}`]),
    `${evidence.cite.built} ${asOf}`,
  ].join("; ");
  // Words that are shown because they differ never stand without the word that says so.
  const differs = quote.kind === "misquote" ? `${evidence.differs[verdictOf(quote).label] ?? words.differs} ` : "";
  const text = `${differs}“${quote.pieces.join(" … ").replace(/\s+/g, " ")}”`;
  const csl: CslItem = {
    id: `quote-${quote.id}`,
    type: "webpage",
    title: text,
    author: names.map((literal) => ({ literal })),
    "container-title": site.title,
    "original-title": quote.source.title,
    issued: { "date-parts": [quote.date.split("-").map(Number)] },
    language: quote.lang,
    URL: url,
    note: `${quote.source.title}. ${note}`,
  };
  const date = formatDate(quote.date, site.lang);
  const plain = `${names.join(` ${and} `)}, ${text}, ${quote.source.title}, ${date}. ${site.title}, ${url} (${note}).`;
  return { plain, csl, bibtex: new Cite(csl).format("bibtex").trim() };
}

/** The evidence of a quotation as its page shows it: the source's sentence with the words marked, the edits, the diff. */
import type { Passage } from "../content/passages.ts";
import type { Digest, Quote } from "../digest/types.ts";
import { rulesVersion } from "../quotes/check.ts";
import { citationOf, type Citation } from "./citation.ts";
import { passageText } from "./passage-text.ts";
import { verdictOf, type VerdictView } from "./verdict.ts";

export interface Evidence {
  verdict: VerdictView;
  exhibit: Exhibit | undefined;
  /** Opens the source's page at the words. */
  sourceLink: string | undefined;
  rules: string;
  citation: Citation;
}

/** `lang` is that of the interface. */
export function evidenceOf(quote: Quote, digest: Pick<Digest, "site" | "asOf">, lang: string): Evidence {
  const exhibit = exhibitOf(quote);
  return {
    verdict: verdictOf(quote),
    exhibit,
    sourceLink: textFragmentLink(quote, exhibit),
    rules: rulesVersion,
    citation: citationOf(quote, digest, lang),
  };
}

/** A run of the source's text: the sentences around, the rest of the sentence, the quoted words, or what the quotation left out. */
export interface Run {
  kind: "around" | "sentence" | "quoted" | "left-out";
  text: string;
}

export interface Exhibit {
  /** Name of the passage shown, if it has one. */
  passage: { id: string | undefined; loc: string | undefined; index: number };
  runs: Run[];
  /** The words as the source has them, with what stands before and after: for annotations and links. */
  exact: string;
  prefix: string;
  suffix: string;
}

/** Whether the words stand in a passage of their own source; those of a misquotation do not, and a machine would mistake them. */
export const hasAnnotation = ({ check, source, kind }: Quote): boolean =>
  kind === "quote" &&
  check.found?.source === source.slug &&
  source.passages.some(({ id }) => id === check.found?.passage);

/** Undefined where no place in the source was found. */
export function exhibitOf({ check, source }: Quote): Exhibit | undefined {
  const { found } = check;
  if (!found || found.source !== source.slug) return undefined;
  const index = source.passages.findIndex(({ id }) => id === found.passage);
  const passage = source.passages[index];
  if (!passage) return undefined;
  const raw = passage.text;
  const { start, end, sentence, neighbours } = found;
  const runs: Run[] = [
    { kind: "around", text: raw.slice(neighbours.start, sentence.start) },
    { kind: "sentence", text: raw.slice(Math.max(neighbours.start, sentence.start), start) },
    ...quotedRuns(raw.slice(start, end), leftOutOf(check.edits)),
    { kind: "sentence", text: raw.slice(end, Math.max(end, sentence.end)) },
    { kind: "around", text: raw.slice(Math.max(end, sentence.end), neighbours.end) },
  ];
  return {
    passage: { id: passage.id, loc: passage.loc, index },
    runs: runs.map(({ kind, text }) => ({ kind, text: readable(text) })).filter(({ text }) => text !== ""),
    exact: readable(raw.slice(start, end)).trim(),
    prefix: readable(raw.slice(0, start)).slice(-CONTEXT),
    suffix: readable(raw.slice(end)).slice(0, CONTEXT),
  };
}

/** A passage with all that is quoted from it marked. */
export function passageRuns(passage: Passage, quotes: readonly Quote[]): Run[] {
  const spans = quotes
    .filter(({ kind, check }) => kind === "quote" && check.found?.passage === passage.id)
    .map(({ check }) => check.found!)
    .sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    // Quotations may overlap; what is marked already is not marked again.
    if (end <= at) continue;
    runs.push({ kind: "around", text: passage.text.slice(at, Math.max(at, start)) });
    runs.push({ kind: "quoted", text: passage.text.slice(Math.max(at, start), end) });
    at = end;
  }
  runs.push({ kind: "around", text: passage.text.slice(at) });
  return runs.map(({ kind, text }) => ({ kind, text: readable(text) })).filter(({ text }) => text !== "");
}

/** Characters of context on each side of a TextQuoteSelector: enough to tell repeated phrases apart. */
const CONTEXT = 32;

const leftOutOf = (edits: Quote["check"]["edits"]): string[] =>
  edits.flatMap((edit) => (edit.kind === "ellipsis" ? [edit.leftOut] : []));

/** The quoted words of the source, without lighting what the quotation's ellipses stand for. */
function quotedRuns(words: string, leftOut: readonly string[]): Run[] {
  const runs: Run[] = [];
  let rest = words;
  for (const gap of leftOut) {
    const at = gap === "" ? -1 : rest.indexOf(gap);
    if (at === -1) continue;
    runs.push({ kind: "quoted", text: rest.slice(0, at) }, { kind: "left-out", text: gap });
    rest = rest.slice(at + gap.length);
  }
  return [...runs, { kind: "quoted", text: rest }];
}

/** Without Markdown's escapes and hard line breaks; the spaces at both ends stay, since runs join. */
function readable(raw: string): string {
  const lead = /^\s/.test(raw) ? " " : "";
  const trail = /\S\s+$/.test(raw) ? " " : "";
  const text = passageText({ text: raw }).join(" ");
  return text === "" ? "" : `${lead}${text}${trail}`;
}

/**
 * A link that opens the source's page at the words (URL Fragment Text Directives, WICG): their first and last words.
 * Undefined where the source has no address.
 */
export function textFragmentLink(quote: Quote, exhibit: Exhibit | undefined): string | undefined {
  const { url } = quote.source.meta;
  if (url === undefined || !exhibit) return undefined;
  const words = exhibit.exact.split(" ");
  // A comma, a dash and an ampersand have a meaning in the directive.
  const encode = (part: readonly string[]): string => encodeURIComponent(part.join(" ")).replace(/-/g, "%2D");
  const directive = words.length <= 8 ? encode(words) : `${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
  return `${url.split("#")[0]}#:~:text=${directive}`;
}

/** A summary for an article that has none: its first sentences, as plain words. */
import { plainText } from "../markdown/plain-text.ts";
import { renderMarkdown } from "../markdown/render.ts";

/** Characters a summary may have. */
const LONGEST = 300;
/** How much of a text is looked at, in characters. */
const LOOKED_AT = 4000;
const SHORTEST = 40;

const MARKS = /["“”„«»「」‘]/u;

/** The words of a summary that the archive has, on one line and without markup. */
export function summaryFrom(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const words = wordsOf(value);
  return words === "" ? undefined : cut(words);
}

/**
 * The first sentences of a text that fit. Sentences with quotation marks are passed over where others follow: marks in a summary
 * must repeat a quotation that is checked, and an imported text has none yet.
 */
export function summaryOf(body: string): string | undefined {
  let any: string | undefined;
  let whole: string | undefined;
  for (const paragraph of body.slice(0, LOOKED_AT).split(/\n\s*\n/)) {
    const words = NO_WORDS.test(paragraph) ? "" : wordsOf(paragraph);
    any ??= words || undefined;
    if (words.length < SHORTEST || !ENDS.test(words)) continue;
    whole ??= words;
    const fitting = fill(sentencesOf(words).filter((sentence) => !MARKS.test(sentence)));
    if (fitting.length >= SHORTEST) return fitting;
  }
  const words = whole ?? any;
  return words === undefined ? undefined : cut(words);
}

/** Headings, quotations, code, tables, images, rules, definitions and raw HTML. */
const NO_WORDS = /^\s*(#|>|```|~~~|\||!\[|[-*_=]{3}|\[\^?[^\]]*\]:|<)/;
const ENDS = /[.!?…。！？؟।](\s|$)/u;

/** As many of the first sentences as fit. */
function fill(sentences: readonly string[]): string {
  let words = "";
  for (const sentence of sentences) {
    if (words.length + sentence.length > LONGEST) break;
    words += sentence;
  }
  return words.trim();
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const sentencesOf = (words: string): string[] => [...segmenter.segment(words)].map(({ segment }) => segment);

/** The first sentences that fit; of a longer sentence its first words and an ellipsis. */
function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const fitting = fill(sentencesOf(words));
  if (fitting.length >= SHORTEST) return fitting;
  const short = words.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${short.replace(/\s+\S*$/, "") || short}…`;
}

const wordsOf = (text: string): string =>
  plainText(renderMarkdown(text.slice(0, LOOKED_AT)), true)
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

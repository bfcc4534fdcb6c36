/** Finds what a source puts in quotation marks: those words belong to the person quoted there, not to the speaker. */
import type { Span } from "./sentences.ts";

/** One stretch inside quotation marks; `start` and `end` are the words without the marks, in the raw text. */
export interface QuotedSpan extends Span {
  /** Offsets of marks that only reopen the quotation at the start of a further paragraph, with their lengths. */
  readonly reopenings: readonly Span[];
}

const MARKS = /``|''|["“”„‟«»‹›「」『』＂〝〞‘‚']/g;
const OPENING = new Set(["“", "„", "‟", "「", "『", "〝", "``"]);
const CLOSED_BY: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”‟",
  "‟": "”",
  "「": "」",
  "『": "』",
  "〝": "〞",
  "``": "''\"",
  '"': "\"''",
  "＂": "＂",
  "”": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
};
/** A single mark opens a quotation only if it closes within this many characters of one paragraph. */
const SINGLE_REACH = 1500;
const ELISION = /^(?:tis|twas|em|cause|til|till|n|bout|round|cos|neath|gainst|s)\b/i;

function isWordy(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** Where a single quotation that opens at `at` closes; -1 if the mark is only an apostrophe. */
function closeOfSingle(text: string, at: number, paragraphEnd: number): number {
  const opened = text.charAt(at);
  const after = text.slice(at + 1, at + 10);
  if (isWordy(text.charAt(at - 1)) || !/^\p{L}/u.test(after) || ELISION.test(after)) return -1;
  if (!/^$|[\s([{—–\-"“«]/.test(text.charAt(at - 1))) return -1;
  const closing = opened === "‘" ? "’" : opened === "‚" ? "‘" : "'";
  const limit = Math.min(paragraphEnd, at + SINGLE_REACH);
  let possible = -1;
  for (
    let close = text.indexOf(closing, at + 1);
    close >= 0 && close < limit;
    close = text.indexOf(closing, close + 1)
  ) {
    const before = text.charAt(close - 1);
    const next = text.charAt(close + 1);
    if (/\s/.test(before)) {
      // Here another one opens: what came before it is all there is.
      if (closing === "'" && isWordy(next)) break;
      continue;
    }
    if (isWordy(next) || next === "'") continue;
    if (/[.,!?…—–-]/.test(before)) return close;
    // "'The crews' boats are gone,' he said": a mark after an s may belong to the word, one after a comma closes.
    if (possible < 0) possible = close;
    if (!/s$/iu.test(before)) break;
  }
  return possible;
}

/** Scripts in which a quotation may begin within a run of letters: no straight mark stands there otherwise. */
const RUN_ON = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}]/u;

function opens(mark: string, text: string, at: number): boolean {
  if (OPENING.has(mark)) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const freeBefore = /^$|[\s([{—–\-'‘¿¡:：*_\u200b]/.test(before);
  if (mark === "«" || mark === "‹") return freeBefore || !/^$|[\s.,;:!?)]/.test(after);
  if (mark === "»" || mark === "›" || mark === "”") return freeBefore && isWordy(after);
  if (mark === '"' || mark === "＂") return (freeBefore || RUN_ON.test(before)) && /\S/.test(after);
  return false;
}

/** The quoted stretches of a text, outermost ones only, given where its paragraphs begin. */
export function quotedSpans(text: string, paragraphs: readonly number[]): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { mark: string; start: number; reopenings: Span[] } | undefined;
  let paragraph = 0;
  let skipTo = 0;
  for (const match of text.matchAll(MARKS)) {
    const [mark] = match;
    const at = match.index;
    if (at < skipTo) continue;
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1] ?? 0) <= at) {
      paragraph += 1;
      const begin = paragraphs[paragraph] ?? 0;
      const reopened =
        open && text.startsWith(open.mark, begin + /^[\s>]*/.exec(text.slice(begin, begin + 20))![0].length);
      // A quotation that is not reopened was never closed: a slip of the source, not a quotation.
      if (open && !reopened) open = undefined;
    }
    const begin = paragraphs[paragraph] ?? 0;
    const end = paragraphs[paragraph + 1] ?? text.length;
    if (open) {
      if (mark === open.mark && at > open.start && text.slice(begin, at).trim() === "" && opens(mark, text, at)) {
        open.reopenings.push({ start: at, end: at + mark.length });
      } else if ((CLOSED_BY[open.mark] ?? "").includes(mark) && !(mark === open.mark && opens(mark, text, at))) {
        spans.push({ start: open.start, end: at, reopenings: open.reopenings });
        open = undefined;
      } else if (mark === open.mark && opens(mark, text, at)) {
        open = { mark, start: at + mark.length, reopenings: [] };
      }
    } else if (mark === "‘" || mark === "'" || mark === "‚") {
      const close = closeOfSingle(text, at, end);
      if (close > 0) {
        spans.push({ start: at + 1, end: close, reopenings: [] });
        skipTo = close + 1;
      }
    } else if (opens(mark, text, at)) {
      open = { mark, start: at + mark.length, reopenings: [] };
    }
  }
  return spans;
}

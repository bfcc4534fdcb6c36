/** What goes into a check and what comes out of it. */
import type { DiffOp } from "./diff.ts";

export interface QuoteClaim {
  readonly kind: "quote" | "misquote";
  /** The pieces of one quotation in order, outer marks removed; the paragraphs of a block quotation joined by "\n\n". */
  readonly pieces: readonly string[];
  readonly lang: string;
  /** Slugs of the people to whom the words are attributed; several jointly. */
  readonly speakers: readonly string[];
  /** Slug of the source. */
  readonly source: string;
  readonly passage?: string | undefined;
  /** Names on record (people's names and other names), which may stand in brackets. */
  readonly names: readonly string[];
  /** The words as spoken, when `pieces` are a translation of them. */
  readonly original?: { readonly words: string; readonly lang: string } | undefined;
  readonly translator?: string | undefined;
  /** Why a fragment is fair although something was cut off that could turn it round. */
  readonly context?: string | undefined;
  /** Why no text of the source is at hand. */
  readonly noText?: string | undefined;
  /** Slug of the speaker in whose words the quoted person's words stand. */
  readonly reportedBy?: string | undefined;
  readonly waiver?: { readonly reason: string; readonly by: string; readonly date: string } | undefined;
  /** Words that the article sets in emphasis within the quotation. */
  readonly emphasis?: readonly string[] | undefined;
}

export type Verdict =
  | "verbatim"
  | "altered"
  | "translated"
  | "unverified"
  | "not-found"
  | "wrong-source"
  | "wrong-speaker"
  | "conflicting"
  | "misquotation";

/** `critical`: negation, number, date, modal, quantifier, name; `substantive`: a content word; `minor`: all else. */
export type Severity = "critical" | "substantive" | "minor";

/** A marked edit of section 3. */
export type Edit =
  | { readonly kind: "first-letter"; readonly quoted: string; readonly source: string }
  | { readonly kind: "ellipsis"; readonly leftOut: string }
  | { readonly kind: "bracket"; readonly inserted: string; readonly replaced: string }
  | { readonly kind: "sic"; readonly word: string }
  | { readonly kind: "emphasis" };

export interface Fragment {
  /** The quotation begins, ends inside a sentence of the source. */
  readonly start: boolean;
  readonly end: boolean;
  /** The uncut rest of the sentence, before and after the quoted words. */
  readonly restBefore: string;
  readonly restAfter: string;
  /** The word of the rest that could turn the quoted words round; "?" where a question was cut. */
  readonly trigger?: string;
}

/** Where the words, or the nearest ones, stand. All offsets are in the raw text of the part; ends are exclusive. */
export interface Place {
  readonly source: string;
  readonly passage: string | undefined;
  /** Slug of who speaks there, "none" for somebody without a record; undefined where the text does not say. */
  readonly speaker: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
  /** With the sentence before and the one after. */
  readonly neighbours: { readonly start: number; readonly end: number };
}

export interface Check {
  readonly verdict: Verdict;
  readonly severity?: Severity;
  /** One plain sentence for the editor. */
  readonly reason: string;
  /** False: the build fails. A waiver turns it true and leaves the verdict as it is. */
  readonly passes: boolean;
  /** 1 − edits / the longer of both, of the nearest place: it locates, it never acquits. */
  readonly score?: number;
  readonly edits: readonly Edit[];
  readonly fragment?: Fragment;
  /** From the source's words to the quotation's. */
  readonly diff?: readonly DiffOp[];
  readonly found?: Place;
  readonly waived?: boolean;
}

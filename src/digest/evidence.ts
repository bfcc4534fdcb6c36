/** Compares quotations with the words of their sources. */
import { createHash } from "node:crypto";
import type { Passage } from "../content/passages.ts";
import { checkQuote, rulesVersion, type Check, type QuoteClaim } from "../quotes/check.ts";
import type { TextLibrary } from "./text-library.ts";
import type { Quote } from "./types.ts";

/** A comparison with what it compared: the claim, and the raw text of the part in which its place was found. */
export interface Checked {
  readonly check: Check;
  readonly claim: QuoteClaim;
  readonly raw: string | undefined;
}

/** Compares one quotation with a library of texts. */
export type Checker = (quote: Omit<Quote, "check">) => Checked;

/** Keeps the results of earlier builds. */
export interface CheckCache {
  get(key: string): Check | undefined;
  set(key: string, check: Check): void;
}

export const noCache: CheckCache = { get: () => undefined, set: () => {} };

/**
 * `names` are the names on record, which may stand in brackets inside a quotation. A result is kept by the hashes of
 * the claim and of the source's text, and by the version of the rules. Only what passes is kept: a failure depends on
 * all other sources too, in which the words are looked for.
 */
export function checkerOf({ library, fingerprint }: TextLibrary, names: readonly string[], cache: CheckCache): Checker {
  const record = hash(names);
  return (quote) => {
    const bare = claimOf(quote);
    const key = hash([rulesVersion, record, bare, fingerprint(bare.source)]);
    const claim = { ...bare, names };
    const known = cache.get(key);
    if (known) return { check: known, claim, raw: undefined };
    const check = checkQuote(claim, library);
    if (check.passes && !check.waived) cache.set(key, check);
    const part = check.found && library.get(check.found.source)?.parts.find(({ id }) => id === check.found?.passage);
    return { check, claim, raw: part?.raw };
  };
}

/** What `check --record` notes down, so that a passage changed afterwards is found out. */
export function passagesHash(passages: readonly Passage[]): string {
  return hash(passages.map(({ id, loc, text }) => [id ?? null, loc ?? null, text]));
}

const hash = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

function claimOf(quote: Omit<Quote, "check">): Omit<QuoteClaim, "names"> {
  const { kind, pieces, emphasis, lang, speakers, source, passage, original, context, noText, reportedBy, waiver } =
    quote;
  return {
    kind,
    pieces,
    emphasis,
    lang,
    speakers: speakers.map(({ person }) => person.slug),
    source: source.slug,
    passage: passage?.id,
    original: original && { words: original.words, lang: original.lang },
    translator: original?.translator,
    context,
    noText,
    reportedBy: reportedBy?.slug,
    waiver: waiver && { reason: waiver.reason, by: waiver.by ?? "", date: waiver.date ?? "" },
  };
}

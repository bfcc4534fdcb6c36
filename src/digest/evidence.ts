/** Compares quotations with the words of their sources: the passages in the records, and full texts where they are at hand. */
import { createHash } from "node:crypto";
import type { FullText } from "../content/full-texts.ts";
import type { Passage } from "../content/passages.ts";
import {
  checkQuote,
  prepareSource,
  type Check,
  type Library,
  type QuoteClaim,
  type SourceText,
} from "../quotes/check.ts";
import type { PreparedSource } from "../quotes/source.ts";
import type { Quote, Source } from "./types.ts";

/** Compares one quotation with a library of sources. */
export type Checker = (quote: Omit<Quote, "check">) => Check;

/** `names` are the names on record, which may stand in brackets inside a quotation. */
export function checkerOf(library: Library, names: readonly string[]): Checker {
  return (quote) => checkQuote(claimOf(quote, names), library);
}

/** The passages that the records hold. Every machine has these, so what pages show comes from them alone. */
export function passageLibrary(sources: readonly Source[]): Library {
  return lazyLibrary(sources, ({ passages }) =>
    passages.map(({ id, text }) => (id === undefined ? { text } : { id, text })),
  );
}

/** The full texts at hand. What they show changes problems, never pages. */
export function fullTextLibrary(sources: readonly Source[], texts: ReadonlyMap<string, FullText>): Library {
  const held = sources.filter(({ slug }) => texts.has(slug));
  return lazyLibrary(held, ({ slug }) => [{ text: texts.get(slug)!.text }]);
}

/** What `check --record` notes down, so that a passage changed afterwards is found out. */
export function passagesHash(passages: readonly Passage[]): string {
  const content = passages.map(({ id, loc, text }) => [id ?? null, loc ?? null, text]);
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

function claimOf(quote: Omit<Quote, "check">, names: readonly string[]): QuoteClaim {
  const { kind, pieces, lang, speakers, source, passage, original, context, noText, reportedBy, waiver } = quote;
  return {
    kind,
    pieces,
    lang,
    speakers: speakers.map(({ person }) => person.slug),
    source: source.slug,
    passage: passage?.id,
    names,
    original: original && { words: original.words, lang: original.lang },
    translator: original?.translator,
    context,
    noText,
    reportedBy: reportedBy?.slug,
    waiver: waiver && { reason: waiver.reason, by: waiver.by ?? "", date: waiver.date ?? "" },
  };
}

/** Most sources are asked for by a few quotations or none: each is prepared when it is first looked up. */
function lazyLibrary(sources: readonly Source[], partsOf: (source: Source) => SourceText["parts"]): Library {
  const bySlug = new Map(sources.map((source) => [source.slug as string, source]));
  return new LazyMap(bySlug, (source) => {
    const { meta, slug, lang, speakers } = source;
    return prepareSource({
      slug,
      lang,
      speakers: speakers.map((person) => person.slug),
      standing: meta.standing,
      ...(meta.turns ? { turns: meta.turns } : {}),
      markdown: true,
      parts: partsOf(source),
    });
  });
}

/** A map whose values are made from others when they are first asked for. */
class LazyMap<Raw> implements ReadonlyMap<string, PreparedSource> {
  readonly #raw: ReadonlyMap<string, Raw>;
  readonly #make: (raw: Raw) => PreparedSource;
  readonly #made = new Map<string, PreparedSource>();

  constructor(raw: ReadonlyMap<string, Raw>, make: (raw: Raw) => PreparedSource) {
    this.#raw = raw;
    this.#make = make;
  }

  get size(): number {
    return this.#raw.size;
  }

  get(key: string): PreparedSource | undefined {
    const raw = this.#raw.get(key);
    if (raw === undefined) return undefined;
    const known = this.#made.get(key) ?? this.#make(raw);
    this.#made.set(key, known);
    return known;
  }

  has(key: string): boolean {
    return this.#raw.has(key);
  }

  keys(): MapIterator<string> {
    return this.#raw.keys();
  }

  *values(): MapIterator<PreparedSource> {
    for (const key of this.keys()) yield this.get(key)!;
  }

  *entries(): MapIterator<[string, PreparedSource]> {
    for (const key of this.keys()) yield [key, this.get(key)!];
  }

  [Symbol.iterator](): MapIterator<[string, PreparedSource]> {
    return this.entries();
  }

  forEach(callback: (value: PreparedSource, key: string, map: ReadonlyMap<string, PreparedSource>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }
}

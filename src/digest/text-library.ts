/** The texts that quotations are compared with, each prepared when it is first asked for and known by a hash of its words. */
import { createHash } from "node:crypto";
import type { FullText } from "../content/full-texts.ts";
import type { Library } from "../quotes/check.ts";
import { prepareSource, type PreparedSource, type SourceText } from "../quotes/source.ts";
import type { Source } from "./types.ts";

export interface TextLibrary {
  readonly library: Library;
  /** Changes with everything of a source that a check depends on; "" for a source without text. */
  readonly fingerprint: (slug: string) => string;
}

/** The passages that the records hold. Every machine has these, so what pages show comes from them alone. */
export function passageLibrary(sources: readonly Source[]): TextLibrary {
  return textLibrary(sources, ({ passages }) =>
    passages.map(({ id, text }) => (id === undefined ? { text } : { id, text })),
  );
}

/** The full texts at hand. What they show changes problems, never pages. */
export function fullTextLibrary(sources: readonly Source[], texts: ReadonlyMap<string, FullText>): TextLibrary {
  const held = sources.filter(({ slug }) => texts.has(slug));
  return textLibrary(held, ({ slug }) => [{ text: texts.get(slug)!.text }]);
}

function textLibrary(sources: readonly Source[], partsOf: (source: Source) => SourceText["parts"]): TextLibrary {
  const textOf = (source: Source): SourceText => {
    const { meta, slug, lang, speakers } = source;
    return {
      slug,
      lang,
      speakers: speakers.map((person) => person.slug),
      standing: meta.standing,
      ...(meta.turns ? { turns: meta.turns } : {}),
      markdown: true,
      parts: partsOf(source),
    };
  };
  const bySlug = new Map(sources.map((source) => [source.slug as string, source]));
  const prints = new Map<string, string>();
  return {
    library: new LazyLibrary(bySlug, (source) => prepareSource(textOf(source))),
    fingerprint: (slug) => {
      const source = bySlug.get(slug);
      if (!source) return "";
      const known =
        prints.get(slug) ??
        createHash("sha256")
          .update(JSON.stringify(textOf(source)))
          .digest("hex");
      prints.set(slug, known);
      return known;
    },
  };
}

/** Most sources are asked for by a few quotations or by none, and preparing a long text costs more than comparing with it. */
class LazyLibrary implements Library {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #prepare: (source: Source) => PreparedSource;
  readonly #prepared = new Map<string, PreparedSource>();

  constructor(sources: ReadonlyMap<string, Source>, prepare: (source: Source) => PreparedSource) {
    this.#sources = sources;
    this.#prepare = prepare;
  }

  get size(): number {
    return this.#sources.size;
  }

  get(slug: string): PreparedSource | undefined {
    const source = this.#sources.get(slug);
    if (!source) return undefined;
    const prepared = this.#prepared.get(slug) ?? this.#prepare(source);
    this.#prepared.set(slug, prepared);
    return prepared;
  }

  has(slug: string): boolean {
    return this.#sources.has(slug);
  }

  keys(): MapIterator<string> {
    return this.#sources.keys();
  }

  *values(): MapIterator<PreparedSource> {
    for (const slug of this.keys()) yield this.get(slug)!;
  }

  *entries(): MapIterator<[string, PreparedSource]> {
    for (const slug of this.keys()) yield [slug, this.get(slug)!];
  }

  [Symbol.iterator](): MapIterator<[string, PreparedSource]> {
    return this.entries();
  }

  forEach(each: (value: PreparedSource, key: string, map: Library) => void): void {
    for (const [slug, prepared] of this) each(prepared, slug, this);
  }
}

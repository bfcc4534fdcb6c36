/** Prepares a source's text once, so that thousands of quotations can be compared with it. */
import { unescapeMarkdown } from "./markdown-text.ts";
import { replaceMapped, type MappedText } from "./mapped-text.ts";
import { paragraphStarts } from "./layout.ts";
import { n1 } from "./normalize.ts";
import { quotedSpans } from "./quoted-words.ts";
import { View } from "./view.ts";
import { wordListFor } from "../language/words/index.ts";

/** One text to compare with: the passages of a record, each with its id, or one part, the full text. */
export interface SourceText {
  readonly slug: string;
  readonly lang: string;
  /** Slugs of the people who speak; several without `turns` speak jointly. */
  readonly speakers: readonly string[];
  readonly standing: "primary" | "secondary";
  readonly turns?: Readonly<Record<string, string>>;
  /** The raw text is Markdown: its escapes are taken away first. */
  readonly markdown: boolean;
  readonly parts: readonly { readonly id?: string; readonly text: string }[];
}

export interface PreparedPart {
  readonly id: string | undefined;
  readonly raw: string;
  /** The literal reading. */
  readonly literal: View;
  /** The reading without what a reader of the source may skip, made when asked; undefined where it is the literal one. */
  relaxed(): View | undefined;
}

export interface PreparedSource {
  readonly slug: string;
  readonly lang: string;
  readonly speakers: readonly string[];
  readonly standing: "primary" | "secondary";
  readonly hasTurns: boolean;
  readonly parts: readonly PreparedPart[];
}

/** The prepared sources by slug. */
export type Library = ReadonlyMap<string, PreparedSource>;

const directions = new Map<string, RegExp>();

/** Stage directions of the language and of English, in brackets: a closed list, never "(inaudible)" (section 2). */
function stageDirections(lang: string): RegExp {
  const known = directions.get(lang);
  if (known) return known;
  const phrases = new Set([
    ...(wordListFor("en")?.stageDirections ?? []),
    ...(wordListFor(lang)?.stageDirections ?? []),
  ]);
  const listed = [...phrases]
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(" ").join("[,;]?\\s+"))
    .join("|");
  const made = new RegExp(`[([（【][*_]{0,2}\\s?(?:${listed})\\s?[.!。]?[*_]{0,2}[)\\]）】]`, "giu");
  directions.set(lang, made);
  return made;
}

/** A hyphen at the end of a line of a hard-wrapped text: "non-⏎violence" is written "non-violence". */
const BROKEN_WORD = /(?<=\p{L})[-‐](?:[^\S\n]*\n[^\S\n]*)(?=\p{L})/gu;

function withoutSkippable(text: MappedText, lang: string): MappedText {
  let plain = replaceMapped(text, stageDirections(lang), () => " ");
  plain = replaceMapped(plain, BROKEN_WORD, () => "-");
  const quoted = quotedSpans(plain.text, paragraphStarts(plain.text));
  const reopened = new Set(quoted.flatMap((span) => span.reopenings.map((mark) => mark.start)));
  // A quotation that runs on over paragraphs is reopened at each: the mark says nothing new.
  return reopened.size === 0
    ? plain
    : replaceMapped(plain, /``|''|["“”„‟«»「」『』＂〝]/g, (mark, at) => (reopened.has(at) ? "" : mark));
}

export function prepareSource(source: SourceText): PreparedSource {
  const { lang } = source;
  const unescape = source.markdown ? unescapeMarkdown : undefined;
  const turns = source.turns ?? {};
  const parts = source.parts.map(({ id, text }): PreparedPart => {
    const origin = { raw: text, lang, turns };
    const literal = new View(n1(text, { unescape }), origin);
    let relaxed: View | "same" | undefined;
    return {
      id,
      raw: text,
      literal,
      relaxed() {
        if (relaxed === undefined) {
          const normal = n1(text, { unescape, prepare: (raw) => withoutSkippable(raw, lang) });
          relaxed = normal.text === literal.text ? "same" : new View(normal, origin);
        }
        return relaxed === "same" ? undefined : relaxed;
      },
    };
  });
  return {
    slug: source.slug,
    lang,
    speakers: source.speakers,
    standing: source.standing,
    hasTurns: Object.keys(turns).length > 0,
    parts,
  };
}

export function prepareLibrary(sources: readonly SourceText[]): Library {
  return new Map(sources.map((source) => [source.slug, prepareSource(source)]));
}

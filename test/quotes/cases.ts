/** Invented sources and claims for the tests of the checker: one line for one case. */
import { suite, type Test } from "uvu";
import * as assert from "uvu/assert";
import { checkQuote, prepareLibrary, type Check, type QuoteClaim, type SourceText } from "../../src/quotes/check.ts";

export const NAMES = ["Amara Okonjo", "Tomas Brandt", "Ana Reis"];

export function sourceText(text: string, more: Partial<SourceText> = {}): SourceText {
  return {
    slug: "harbour-hearing",
    lang: "en",
    speakers: ["amara-okonjo"],
    standing: "primary",
    markdown: false,
    parts: [{ text }],
    ...more,
  };
}

/** A source with a turn of each: "MS. OKONJO: …", "MR. BRANDT: …". */
export const TWO_SPEAKERS = {
  turns: { "MS. OKONJO": "amara-okonjo", "MR. BRANDT": "tomas-brandt" },
  speakers: ["amara-okonjo", "tomas-brandt"],
};

export interface Given {
  readonly source?: Partial<SourceText>;
  readonly claim?: Partial<QuoteClaim>;
  readonly others?: readonly SourceText[];
}

/** Checks `words` (one piece or several) as Amara Okonjo's against a source with this text. */
export function check(text: string, words: string | readonly string[], given: Given = {}): Check {
  const source = sourceText(text, given.source);
  return checkQuote(
    {
      kind: "quote",
      pieces: typeof words === "string" ? [words] : words,
      lang: source.lang,
      speakers: ["amara-okonjo"],
      source: source.slug,
      names: NAMES,
      ...given.claim,
    },
    prepareLibrary([source, ...(given.others ?? [])]),
  );
}

/** The outcome in one word: the verdict, with "!" where the build fails. */
export function outcome(text: string, words: string | readonly string[], given: Given = {}): string {
  const { verdict, passes } = check(text, words, given);
  return passes ? verdict : `${verdict}!`;
}

/** A suite of quotations in one language: each has the outcome that stands beside it, or `usual`. */
export function outcomes(
  name: string,
  lang: string,
  cases: readonly (readonly [source: string, words: string, expected?: string])[],
  usual?: string,
): Test {
  const test = suite(name);
  for (const [source, words, expected = usual] of cases) {
    test(`${words} ⟨out of⟩ ${source}`, () => assert.is(outcome(source, words, { source: { lang } }), expected));
  }
  return test;
}

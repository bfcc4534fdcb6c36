/** Words in the midst of others that may be of another language: names, topics, roles, quoted words. */
import { Fragment, type ComponentChildren, type VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import { languageOf, type LanguageOfPart } from "./language.ts";

/** Words with their language, BCP 47. */
export interface LocalWords {
  readonly text: string;
  readonly lang: string;
}

/** Marked as what they are; nothing stands around words of the interface's own language. */
export function Local({ at, words }: { at: PageContext; words: LocalWords }): VNode {
  const language = languageOf(at, words.lang, at.lang);
  return language.lang === undefined ? <>{words.text}</> : <span {...language}>{words.text}</span>;
}

const [ISOLATE, END] = ["\u2068", "\u2069"];

/**
 * For sentences that hold no elements, such as titles: words that run the other way are set apart (UAX #9), or the figures
 * after them would run with them.
 */
export function isolated(at: PageContext, { text, lang }: LocalWords): string {
  return at.direction(lang) === at.direction(at.lang) ? text : `${ISOLATE}${text}${END}`;
}

/** Says of an address, a sum or a date of figures that it is read from the left, where the page is read from the right. */
export function fromTheLeft(at: PageContext): LanguageOfPart {
  return at.direction(at.lang) === "ltr" ? {} : { dir: "ltr" };
}

/** A sentence of the interface with elements in its gaps, in the order of the gaps. */
export function Filled({
  sentence,
  gaps,
}: {
  sentence: (...gaps: string[]) => string;
  gaps: ComponentChildren[];
}): VNode {
  // Characters for private use stand for the gaps: no sentence has them.
  const marks = gaps.map((_, i) => String.fromCharCode(FIRST_MARK + i));
  return (
    <>
      {sentence(...marks)
        .split(/([\uE000-\uE01F])/)
        .map((part, i) => (
          <Fragment key={i}>{i % 2 === 1 ? gaps[part.charCodeAt(0) - FIRST_MARK] : part}</Fragment>
        ))}
    </>
  );
}

const FIRST_MARK = 0xe000;

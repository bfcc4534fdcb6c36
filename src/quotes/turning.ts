/** What turns quoted words round without a word of the lists: inverted conditions, "but" as an exception, parenthetic attributions. */
import type { Span } from "./sentences.ts";
import type { View } from "./view.ts";
import { findWords, isWordOf, opensInverted } from "./words.ts";

/** "Everyone but the crews": after one of these, without a comma, "but" is an exception and not a conjunction. */
const UNIVERSAL =
  /\b(?:all|every|each|any|everyone|everybody|everything|everywhere|anyone|anybody|anything|anywhere|no|none|nobody|nothing|nowhere|whole|entire)\b[^.;:!?,—…]*$/iu;
/** How far from the cut an exception is looked for, in characters. */
const REACH = 600;
const SUBJECT =
  "(?:the|a|an|any|it|they|we|he|she|i|you|this|that|these|those|there|our|their|his|her|its|my|your|\\p{Lu}\\p{L}+)";

/** "but" where it excepts something from an "all" before it; `from` to `to` is what the quotation does not show. */
export function exceptingBut(view: View, sentence: Span, from: number, to: number): string | undefined {
  if (from >= to || !/^en\b/.test(view.lang)) return undefined;
  const text = view.text.slice(sentence.start, Math.min(to, from + REACH));
  for (const match of text.matchAll(/\bbut (?=\S)/giu)) {
    const at = sentence.start + match.index;
    if (at >= from && at < to && UNIVERSAL.test(text.slice(Math.max(0, match.index - REACH), match.index)))
      return "but";
  }
  return undefined;
}

/** "Had the port been open, …": the verb at the head of what stands before the quoted words, at the beginning of the sentence. */
export function invertedBefore(rest: string, lang: string): string | undefined {
  if (rest === "") return undefined;
  const plain = rest.replace(/^['"([]*(?:(?:and|but|or|und|aber|en|maar|y|pero) )?/iu, "");
  return opensInverted(plain, lang) && /\s/.test(plain) ? plain.split(" ")[0]?.toLowerCase() : undefined;
}

/** "…, had the port been open": the same after the quoted words, which then speak of what would be. */
export function invertedAfter(rest: string, quoted: string, lang: string): string | undefined {
  if (rest === "" || !/^en\b/.test(lang)) return undefined;
  // "… provided the gate is open": with "that" or a pronoun it stands in the list; the crews that were provided do not begin a rest.
  if (/^[,—( ]*provided\b/iu.test(rest)) return "provided";
  if (!/\b(?:would|could|might|should)\b|'d\b/iu.test(quoted)) return undefined;
  return new RegExp(`^[,—( ]*(had|were|should) ${SUBJECT}\\b`, "iu").exec(rest)?.[1]?.toLowerCase();
}

/** Within a gap only a clause of its own is taken for one: ", had the port been open,". */
export function invertedInGap(gap: string, lang: string): string | undefined {
  if (!/^en\b/.test(lang)) return undefined;
  return new RegExp(`[,;—(] ?(?:(had|were|should) ${SUBJECT}|(provided))\\b`, "iu")
    .exec(gap)
    ?.slice(1)
    .find((word) => word !== undefined)
    ?.toLowerCase();
}

/**
 * "The crews, said Brandt, were paid": a word that hands the statement to somebody, in the part of a gap that belongs
 * to a quoted sentence. The speaker's own "as I said", and "who said", hand nothing over.
 */
export function attributionInGap(view: View, from: number, to: number): string | undefined {
  const first = view.sentenceAt(from - 1);
  const last = view.sentenceAt(to);
  const parts =
    first.start === last.start
      ? [[from, to]]
      : [
          [from, first.end],
          [last.start, to],
        ];
  for (const [start = 0, end = 0] of parts) {
    const text = view.text.slice(start, end);
    for (const found of findWords(text, view.lang, ["attributions"])) {
      const at = text.toLowerCase().indexOf(found.word);
      const before = text
        .slice(0, Math.max(0, at))
        .split(/[^\p{L}\p{M}']+/u)
        .filter((word) => word !== "")
        .slice(-3);
      const own = before.some((word) => isWordOf(word, view.lang, "firstPerson"));
      if (!own && !/^(?:who|which|that)$/iu.test(before.at(-1) ?? "")) return found.word;
    }
  }
  return undefined;
}

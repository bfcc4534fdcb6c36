/** What turns quoted words round without a word of the lists: inverted conditions, "but" as an exception, parenthetic attributions. */
import type { Span } from "./sentences.ts";
import type { View } from "./view.ts";
import { findWords, isWordOf, opensInverted } from "./words.ts";

/** "Everyone but the crews": after one of these, without a comma, "but" is an exception and not a conjunction. */
const UNIVERSAL =
  /\b(?:all|every|each|any|everyone|everybody|everything|everywhere|anyone|anybody|anything|anywhere|no|none|nobody|nothing|nowhere|whole|entire)\b[^.;:!?,—…]*$/iu;

/** "but" where it excepts something from an "all" before it; `from` to `to` is what the quotation does not show. */
export function exceptingBut(view: View, sentence: Span, from: number, to: number): string | undefined {
  const hidden = Array.from(view.text.slice(from, to).matchAll(/\bbut(?!\S)/giu));
  return hidden.some(({ index }) => UNIVERSAL.test(view.text.slice(sentence.start, from + index))) ? "but" : undefined;
}

/** "Had the port been open, …": the verb at the head of what stands before the quoted words, at the beginning of the sentence. */
export function invertedBefore(rest: string, lang: string): string | undefined {
  const plain = rest.replace(/^['([]*(?:(?:and|but|or|und|aber|en|maar|y|pero) )?/iu, "");
  return opensInverted(plain, lang) ? plain.split(" ")[0]?.toLowerCase() : undefined;
}

/** "…, had the port been open": the same in English after the quoted words, which then speak of what would be. */
export function invertedAfter(rest: string, quoted: string): string | undefined {
  // "… provided the gate is open": with "that" or a pronoun it stands in the list; the crews that were provided do not begin a rest.
  if (/^[,—( ]*provided\b/iu.test(rest)) return "provided";
  if (!/\b(?:would|could|might|should)\b|'d\b/iu.test(quoted)) return undefined;
  return /(?<=^[,—( ]*)(?:had|were|should)(?= \p{L})/iu.exec(rest)?.[0].toLowerCase();
}

/** Within a gap only a clause of its own is taken for one: ", had the port been open,". Any word may be its subject. */
export function invertedInGap(gap: string): string | undefined {
  return /(?<=[,;—(] ?)(?:(?:had|were|should)(?= \p{L})|provided\b)/iu.exec(gap)?.[0].toLowerCase();
}

/**
 * "The crews, said Brandt, were paid": a word that hands the statement to somebody, in the part of a gap that belongs
 * to the sentence before it (after the gap begins another one, or the same goes on). The speaker's own "as I said", and
 * "who said", hand nothing over.
 */
export function attributionInGap(view: View, from: number, to: number): string | undefined {
  const text = view.text.slice(from, Math.min(view.sentenceAt(from - 1).end, to)).toLowerCase();
  let done = 0;
  for (const { word } of findWords(text, view.lang, ["attributions"])) {
    const at = text.indexOf(word, done);
    const before = text.slice(0, Math.max(0, at)).match(/[\p{L}\p{M}']+/gu) ?? [];
    const own = before.slice(-3).some((one) => isWordOf(one, view.lang, "firstPerson"));
    if (!own && !["who", "which", "that"].includes(before.at(-1) ?? "")) return word;
    done = at + word.length;
  }
  return undefined;
}

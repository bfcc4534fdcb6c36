/** The beginning of a text that is too long for its place. */
import { COMMON_ABBREVIATIONS } from "../language/words/abbreviations.ts";
import { wordListFor } from "../language/words/index.ts";

/**
 * The longest beginning that fits, up to the end of a sentence where one ends in its second half, and else of a word. `fits` is
 * asked about as many beginnings as it takes to halve the words down to one.
 */
export async function beginningThatFits(
  text: string,
  lang: string,
  fits: (beginning: string) => Promise<boolean>,
): Promise<string> {
  const words = ends(text, lang, "word");
  let some = 0;
  let tooMany = words.length;
  while (tooMany - some > 1) {
    const middle = (some + tooMany) >> 1;
    if (await fits(text.slice(0, words[middle - 1]))) some = middle;
    else tooMany = middle;
  }
  const most = words[some - 1] ?? 0;
  const sentence = ends(text, lang, "sentence").findLast((end) => end <= most && end > most / 2);
  return text.slice(0, sentence ?? most).trimEnd();
}

/** Where words or sentences end, as offsets; of a word, before the comma or whatever else follows it. */
function ends(text: string, lang: string, granularity: "word" | "sentence"): number[] {
  const segments = [...new Intl.Segmenter(lang, { granularity }).segment(text)];
  if (granularity === "sentence") {
    const all = segments.map(({ index, segment }) => index + segment.trimEnd().length);
    return all.filter((end) => text[end - 1] !== "." || !isShortForm(text.slice(0, end - 1), lang));
  }
  return segments
    .flatMap(({ index, segment, isWordLike }) => (isWordLike ? [index + segment.length] : []))
    .filter((end) => !GOES_ON.test(text.slice(end, end + 3)))
    .filter((end) => text[end] !== "." || !isShortForm(text.slice(0, end), lang));
}

/** Whether the full stop after these words is that of "Mr." or "J.", behind which a name follows. */
function isShortForm(before: string, lang: string): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? "";
  const plain = word.toLowerCase();
  const isInitial = /^(?:\p{L}\.)*\p{Lu}$/u.test(word);
  return isInitial || COMMON_ABBREVIATIONS.has(plain) || wordListFor(lang)?.abbreviations.includes(plain) === true;
}

/** What Unicode takes for the end of a word and a reader does not: "non" of "non-violent", "50" of "50 %". */
const GOES_ON = /^(?:[-\u2010\u2011/][\p{L}\p{N}]|\s?[%‰٪])/u;

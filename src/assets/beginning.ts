/** The beginning of a text that is too long for its place. */

/**
 * The longest beginning that fits, up to the end of a sentence where one ends in its second half, and else of a word. `fits` is
 * asked about fewer than ten beginnings.
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

/** Where words or sentences end, as offsets; what is neither, such as a comma, belongs to what stands before it. */
function ends(text: string, lang: string, granularity: "word" | "sentence"): number[] {
  const segments = [...new Intl.Segmenter(lang, { granularity }).segment(text)];
  if (granularity === "sentence") return segments.map(({ index, segment }) => index + segment.trimEnd().length);
  return segments.flatMap(({ index, segment, isWordLike }) => (isWordLike ? [index + segment.length] : []));
}

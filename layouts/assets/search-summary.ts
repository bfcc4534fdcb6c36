/** What is said above the results: how many there are, and honestly what was not found. */
import type { Outcome } from "../../src/search/query/outcome.ts";
import { element, say, sayCount, type SearchWords } from "./search-words.ts";

/** `exactly` is the number of results when all of them are shown. */
export function summaryOf(
  outcome: Outcome,
  exactly: number | undefined,
  typed: string,
  { words, lang }: { words: SearchWords; lang: string },
): Node[] {
  const { missing, isDiffering, isLoose, count, typed: used } = outcome;
  const sentences: Node[] = missing.flatMap(({ word, instead }) =>
    instead === undefined
      ? withMarks(say(words, "missing"), { word })
      : withMarks(say(words, "instead"), { word, instead }),
  );
  const found = exactly ?? count;
  if (found === 0) {
    if (missing.length === 0)
      sentences.push(
        ...(typed.trim() === "" ? plain(say(words, "noneHere")) : withMarks(say(words, "none"), { words: typed })),
      );
    return sentences;
  }
  if (isDiffering) sentences.push(...plain(say(words, "differing")));
  else if (isLoose) sentences.push(...plain(say(words, used.wasPhrase ? "looseRow" : "loose")));
  else if (missing.some(({ instead }) => instead === undefined)) {
    sentences.push(...withMarks(say(words, "rest"), { words: used.words.join(" ") }));
  }
  const isSure = exactly !== undefined || !outcome.isAtMost;
  sentences.push(...plain(sayCount(words, isSure ? "results" : "atMost", found, lang)));
  return sentences;
}

const plain = (sentence: string): Node[] => [document.createTextNode(`${sentence} `)];

/** A sentence whose gaps are filled with words set apart. */
function withMarks(sentence: string, gaps: Readonly<Record<string, string>>): Node[] {
  const parts = sentence.split(/\{(\w+)\}/);
  return [
    ...parts.map((part, i) => (i % 2 === 1 ? element("em", "", gaps[part] ?? "") : document.createTextNode(part))),
    document.createTextNode(" "),
  ];
}

/** Results as lines of a terminal: the words, then who said them, when, and where the evidence is. */
import type { Hit, Run } from "./query/hit.ts";
import type { Outcome } from "./query/outcome.ts";

export interface TerminalOptions {
  /** Escape codes for a terminal; marks in a pipe would be lost or in the way. */
  colours: boolean;
  /** Characters in a line. */
  width: number;
}

const [BOLD, DIM, OFF] = ["\u001b[1;4m", "\u001b[2m", "\u001b[0m"];

/** `others` have some of the words only. */
export function inWords(
  outcome: Outcome,
  hits: readonly Hit[],
  others: readonly Hit[],
  options: TerminalOptions,
): string {
  const blocks = [...hits, ...others].map((hit, i) => block(hit, i + 1, options));
  if (others.length > 0) blocks.splice(hits.length, 0, "Others have some of these words:");
  return [heading(outcome, hits.length), ...blocks].join("\n\n");
}

function heading({ count, isAtMost, missing, isDiffering, isLoose, typed }: Outcome, shown: number): string {
  const sentences = missing.map(({ word, instead }) =>
    instead === undefined ? `No result for ${word}.` : `No result for ${word}; results for ${instead}.`,
  );
  if (isDiffering) sentences.push("Nothing true matches. These are words that are shown because they differ:");
  else if (isLoose && count > 0) {
    const words = typed.words.join(" ");
    sentences.push(
      missing.length > 0 ? `Results for ${words}:` : "No record has all of this together. These have some of it:",
    );
  }
  if (count === 0) sentences.push("Nothing found.");
  else
    sentences.push(
      shown < count
        ? `${shown} of ${isAtMost ? "at most " : ""}${count} results`
        : count === 1
          ? "1 result"
          : `${count} results`,
    );
  return sentences.join(" ");
}

function block(hit: Hit, number: number, { colours, width }: TerminalOptions): string {
  const { kind, title, when, source, url, excerpt } = hit;
  const quoted = kind === "quote" || kind === "misquote";
  const words = wrapped(excerpt, width - 4, colours);
  const about = [title, when, source].filter((part) => part !== "").join(", ");
  const quiet = (text: string): string => (colours ? `${DIM}${text}${OFF}` : text);
  const lines = [...(quoted ? [...words, about] : [about, ...words]), quiet(url)];
  return lines.map((line, i) => `${i === 0 ? `${number}.`.padEnd(4) : "    "}${line}`).join("\n");
}

/** Lines of words; a word keeps its mark over the end of a line. */
function wrapped(runs: readonly Run[], width: number, colours: boolean): string[] {
  const lines: string[] = [];
  let [line, length] = ["", 0];
  const words = runs.flatMap(({ text, marked }) => text.split(/(?<= )/).map((word) => ({ word, marked })));
  for (const { word, marked } of words) {
    if (length > 0 && length + word.trimEnd().length > width) {
      lines.push(line.trimEnd());
      [line, length] = ["", 0];
    }
    line += marked && colours ? `${BOLD}${word.trimEnd()}${OFF}${word.endsWith(" ") ? " " : ""}` : word;
    length += word.length;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** One object for programs, as the README promises; `others`, which have some of the words only, say so. */
export function inJson(outcome: Outcome, hits: readonly Hit[], others: readonly Hit[]): string {
  const results = [...hits, ...others].map(
    ({ url, kind, title, excerpt, person, date, source, lang, text, differs }, i) => ({
      url,
      kind,
      title,
      excerpt: excerpt.map((run) => run.text).join(""),
      person,
      date,
      lang,
      ...(source === "" ? {} : { source }),
      ...(differs === "" ? {} : { differs }),
      ...(kind === "quote" || kind === "misquote" ? { words: text } : {}),
      marks: marksOf(excerpt),
      ...(i < hits.length ? {} : { partial: true }),
    }),
  );
  const { count, isAtMost, missing, isDiffering, isLoose, languages } = outcome;
  return JSON.stringify({
    results,
    count,
    ...(isAtMost ? { atMost: true } : {}),
    missing,
    differing: isDiffering,
    loose: isLoose,
    languages,
  });
}

/** Where the marked words stand in the excerpt: start and end of each, in UTF-16 units. */
function marksOf(runs: readonly Run[]): [number, number][] {
  let at = 0;
  return runs.flatMap(({ text, marked }): [number, number][] => {
    const start = at;
    at += text.length;
    return marked ? [[start, at]] : [];
  });
}

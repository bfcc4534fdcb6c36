/** With full texts at hand: every passage is looked for in its text, and every quotation compared with it a second time. */
import { unescapeMarkdown } from "../quotes/markdown-text.ts";
import type { Content, SourceEntry } from "../content/content.ts";
import { placeIn } from "../content/entry.ts";
import type { FullText } from "../content/full-texts.ts";
import type { Problems } from "../content/problem.ts";
import type { Library } from "../quotes/check.ts";
import { n1 } from "../quotes/normalize.ts";
import { checkerOf, passagesHash, type CheckCache } from "./evidence.ts";
import { reportFailure } from "./failure.ts";
import { fullTextLibrary } from "./text-library.ts";
import type { Digest } from "./types.ts";

/** Tells what the full texts show to be wrong; returns the sources whose passages all stand in their text. */
export function checkFullTexts(
  content: Content,
  digest: Digest,
  texts: ReadonlyMap<string, FullText>,
  cache: CheckCache,
  problems: Problems,
): SourceEntry[] {
  const full = fullTextLibrary(digest.sources, texts);
  const good = content.sources.filter((entry) => texts.has(entry.slug) && passagesStand(entry, full.library, problems));
  const names = digest.people.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]);
  const checker = checkerOf(full, names, cache);
  for (const { quote, place } of digest.uses) {
    // A failure that the passages show already is told once.
    if (!texts.has(quote.source.slug) || !quote.check.passes) continue;
    reportFailure(checker(quote), place, problems, "Compared with the full text: ");
  }
  return good;
}

function passagesStand(entry: SourceEntry, library: Library, problems: Problems): boolean {
  const whole = library.get(entry.slug)?.parts[0]?.literal.text ?? "";
  let stand = true;
  for (const { id, text, line } of entry.passages) {
    const words = n1(text, { unescape: unescapeMarkdown }).text.trim();
    if (holdsWords(whole, words)) continue;
    stand = false;
    const name = id === undefined ? "this passage" : `the passage \`#${id}\``;
    const message = `${name} does not stand in the full text word for word; copy it again from the text`;
    problems.add({ file: entry.file, line, column: 1 }, "passage-not-in-text", message);
  }
  return stand;
}

/** Whether the words stand in the text without cutting a word at either end. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const cutBefore = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(words);
    const cutAfter =
      /[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(text.slice(at + words.length, at + words.length + 2));
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}

/** A record of a comparison counts for the passages, the text and the rules it was made with. */
export function reportStaleRecords(content: Content, problems: Problems): void {
  for (const entry of content.sources) {
    const { checked, sha256 } = entry.meta;
    if (!checked) continue;
    const isStale =
      checked.passages !== passagesHash(entry.passages) || (sha256 !== undefined && checked.sha256 !== sha256);
    if (!isStale) continue;
    const message =
      "the passages or the text have changed since they were compared; " +
      "run `npm run check -- --sources DIR --record` to compare them again";
    problems.add(placeIn(entry, ["checked"]), "record-stale", message);
  }
}

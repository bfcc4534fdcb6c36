/** Looks for what was typed in some indexes: as it was typed, and where that is nowhere, for what comes near. Usable in a browser. */
import { asksForDiffering, type Ask } from "./ask.ts";
import { filtersFor, type Differing } from "./filters.ts";
import { inARow } from "./in-a-row.ts";
import type { LanguageIndex } from "./language-index.ts";
import { lackingIn, matches, someMatches, type Lacking } from "./matching.ts";
import { counted, findingOf, type Finding, type Missing } from "./outcome.ts";
import type { Found } from "./results.ts";
import type { Typed } from "./typed.ts";

/** The word that may be meant by one which no record of an index's language has, if any is near. */
export type Meant = (word: string, key: string) => Promise<string | undefined>;

/** An index, and which of the words it lacks. */
interface Asked {
  index: LanguageIndex;
  lacks: Lacking;
  /** What it has, unless it lacks a word. */
  whole: Found[];
}

export async function find(indexes: readonly LanguageIndex[], typed: Typed, ask: Ask, meant: Meant): Promise<Finding> {
  const lists = await look(indexes, typed, ask, usually(ask));
  if (typed.words.length === 0) return findingOf(lists, typed, ask.sort);
  const asked = await Promise.all(
    indexes.map(async (index, i): Promise<Asked> => {
      const lacks = await lackingIn(index, typed.words, lists[i]!);
      return { index, lacks, whole: lacks.missing.length === 0 && lacks.instead.size === 0 ? lists[i]! : [] };
    }),
  );
  return (await asTyped(asked, typed, ask)) ?? near(asked, typed, ask, meant);
}

/** Words that are shown because they differ stand among the others only for whoever asks for them. */
const usually = (ask: Ask): Differing => (asksForDiffering(ask) ? "with" : "without");

/** Of each index what has the words, those of phrases in a row. */
async function look(
  indexes: readonly LanguageIndex[],
  { words, phrases }: Pick<Typed, "words" | "phrases">,
  ask: Ask,
  differing: Differing,
): Promise<Found[][]> {
  const parts = await Promise.all(
    indexes.map(async (index) => ({ index, filters: await filtersFor(index, ask, differing) })),
  );
  if (phrases.length > 0) return inARow(parts, words, phrases, ask.sort);
  return Promise.all(parts.map(({ index, filters }) => matches(index, words, filters, ask.sort)));
}

/** What has all words; else what has them and differs from its source; else, of a phrase, what has its words anywhere. */
async function asTyped(asked: readonly Asked[], typed: Typed, ask: Ask): Promise<Finding | undefined> {
  const indexes = asked.map(({ index }) => index);
  const hasAll = asked.filter(({ whole }) => whole.length > 0);
  if (hasAll.length > 0) {
    const lists = hasAll.map(({ whole }) => whole);
    const finding = await counted(findingOf(lists, typed, ask.sort));
    if (finding.count > 0) return finding;
  }
  if (!asksForDiffering(ask) && asked.some(({ lacks }) => lacks.missing.length === 0)) {
    const lists = await look(indexes, typed, ask, "only");
    const finding = await counted(findingOf(lists, typed, ask.sort, { isDiffering: true }));
    if (finding.count > 0) return finding;
  }
  if (typed.phrases.length === 0 || hasAll.length === 0) return undefined;
  const anywhere: Typed = { ...typed, phrases: [], wasPhrase: true };
  const lists = await look(
    hasAll.map(({ index }) => index),
    anywhere,
    ask,
    usually(ask),
  );
  return findingOf(lists, anywhere, ask.sort, { isLoose: true });
}

/** What has the other words, and what may have been meant by those that are missing, in the language that lacks the fewest. */
async function near(asked: readonly Asked[], typed: Typed, ask: Ask, meant: Meant): Promise<Finding> {
  const best = lackingLeast(asked);
  const missing = await Promise.all(
    best[0]!.lacks.missing.map(async (word): Promise<Missing> => {
      const instead = await meant(word, best[0]!.index.key);
      return instead === undefined ? { word } : { word, instead };
    }),
  );
  const instead = new Map(missing.map((one) => [one.word, one.instead ?? []]));
  const parts = await Promise.all(
    best.map(async ({ index, lacks }) => {
      const words = typed.words.flatMap((word) => instead.get(word) ?? lacks.instead.get(word) ?? word);
      if (words.length === 0) return { all: [], some: [], words };
      const filters = await filtersFor(index, ask, usually(ask));
      const first = await matches(index, words, filters, ask.sort);
      // What was meant may stand in another index of that language alone, and Pagefind would drop it here.
      const all = (await lackingIn(index, words, first)).missing.length === 0 ? first : [];
      return { all, some: all.length > 0 ? [] : await someMatches(index, words, filters), words };
    }),
  );
  const { words } = parts[0]!;
  const hasAll = parts.some(({ all }) => all.length > 0);
  const isPartial = best.some(({ lacks }) => lacks.isPartial);
  return findingOf(
    parts.map(({ all, some }) => (hasAll ? all : some)),
    { words, phrases: [], text: words.join(" ") },
    ask.sort,
    { missing, isLoose: !hasAll || typed.phrases.length > 0 || isPartial },
  );
}

/** All languages that lack no word, or the first of those that lack the fewest; of a language all indexes, whatever each lacks. */
function lackingLeast(asked: readonly Asked[]): Asked[] {
  const least = Math.min(...asked.map(({ lacks }) => lacks.missing.length));
  const few = asked.filter(({ lacks }) => lacks.missing.length === least);
  const used = new Set((least > 0 ? few.slice(0, 1) : few).map(({ index }) => index.lang));
  return [...new Set([...few, ...asked])].filter(({ index }) => used.has(index.lang));
}

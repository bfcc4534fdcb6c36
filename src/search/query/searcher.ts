/** The search itself, the same on a server, on a disk and in a terminal: an ask goes in, an outcome comes out. */
import { asksForDiffering, FACETS, isNarrowed, type Ask, type Facet } from "./ask.ts";
import { primaryOf, queryForm } from "./forms.ts";
import { ENTRY, labelsFile, type SearchEntry } from "./entry.ts";
import { added, filtersFor, type Differing } from "./filters.ts";
import { inARow } from "./in-a-row.ts";
import { LanguageIndex, remembering, type Store } from "./language-index.ts";
import { lackingIn, matches, someMatches, termOf } from "./matching.ts";
import { othersOf } from "./others.ts";
import type { Engine } from "./pagefind.ts";
import { LOOKED_AT, RANKING } from "./rank.ts";
import { Results, type Found } from "./results.ts";
import { isLikely, nearest, readVocabulary, type Known } from "./spelling.ts";
import { mayHold, readTyped, type Typed } from "./typed.ts";

export interface Missing {
  word: string;
  /** The word that was looked for in its place. */
  instead?: string;
}

export interface Outcome {
  results: Results;
  /** How many records match. */
  count: number;
  /** There may be fewer: these have the stems of a phrase in a row, and not all have been looked at. */
  isAtMost: boolean;
  /** Words that no record has. */
  missing: Missing[];
  /** Nothing true matched: these are words that are shown because they differ. */
  isDiffering: boolean;
  /** No record has all words, or none has them in a row: these have some, or have them in another order. */
  isLoose: boolean;
  /** Languages that were looked in, and others that may hold such words, as BCP 47. */
  languages: string[];
  otherLanguages: string[];
  /** What was looked for in the end. */
  typed: Typed;
  /** Records with some of the words, for when few have all: `othersOf`. */
  others: () => Promise<Results>;
}

export type Labels = Record<string, Record<string, string>>;

/** More matches of a phrase are not counted one by one: a reader has loaded so many when the first are shown, and no more. */
const MOST_COUNTED = LOOKED_AT;

export class Searcher {
  readonly #engine: Engine;
  readonly #store: Store;
  #entry: Promise<SearchEntry> | undefined;
  #labels: Promise<Labels> | undefined;
  readonly #edition: string | undefined;
  readonly #indexes = new Map<string, LanguageIndex>();
  /** By the names of their files: the parts of a language share one. */
  readonly #vocabularies = new Map<string, readonly Known[]>();

  /** `edition` is the language of the reader, where that is not the site's. */
  constructor(engine: Engine, store: Store, edition?: string) {
    this.#edition = edition;
    this.#engine = engine;
    this.#store = remembering(store);
  }

  async ask(given: Ask): Promise<Outcome> {
    const typed = readTyped(given.words, given.exact);
    // Without words all are equally good.
    const ask: Ask = typed.words.length === 0 && given.sort === "relevance" ? { ...given, sort: "newest" } : given;
    // What Pagefind finds depends on what it was asked before, since it knows the beginnings of words only among those that
    // have been loaded. Each ask begins anew, so that everybody is given the same answer, however they came to ask.
    this.#indexes.clear();
    const { first, others } = await this.#languages(typed, ask);
    let indexes = await Promise.all(first.map((key) => this.#index(key)));
    let found = await this.#find(indexes, typed, ask);
    const words = found.missing.length > 0 ? found.missing.map(({ word }) => word) : typed.words;
    if (others.length > 0 && (found.missing.length > 0 || found.count === 0)) {
      // The likeliest language lacks a word: another may have it.
      const likely = await Promise.all(others.map((key) => this.#mayHave(key, words)));
      const more = await Promise.all(others.filter((_, i) => likely[i]).map((key) => this.#index(key)));
      const wider = more.length > 0 ? await this.#find([...indexes, ...more], typed, ask) : found;
      if (wider.missing.length <= found.missing.length || found.count === 0) {
        [indexes, found] = [[...indexes, ...more], wider];
      }
    }
    const used = new Set(indexes.map(({ lang }) => lang));
    const { languages } = await this.entry();
    const rest = others.map((key) => languages[key]!.lang).filter((lang) => !used.has(lang));
    return { ...found, others: othersOf(found, indexes, ask), languages: [...used], otherLanguages: rest };
  }

  entry(): Promise<SearchEntry> {
    return (this.#entry ??= this.#json<SearchEntry>(ENTRY).catch((error: unknown) => {
      this.#entry = undefined;
      throw error;
    }));
  }

  /** Names, topics and titles for the values of filters. */
  labels(): Promise<Labels> {
    return (this.#labels ??= this.#json<Labels>(labelsFile(this.#edition)));
  }

  /** For each facet, how many results each of its values would leave, whatever else is chosen in that facet. */
  async facets(ask: Ask, { typed, languages, isDiffering }: Outcome): Promise<Map<Facet, Map<string, number>>> {
    const entry = await this.entry();
    const keys = Object.keys(entry.languages).filter((key) => languages.includes(entry.languages[key]!.lang));
    const indexes = await Promise.all(keys.map((key) => this.#index(key)));
    const differing: Differing = isDiffering ? "only" : asksForDiffering(ask) ? "with" : "without";
    const countsBut = (but?: Facet) =>
      Promise.all(
        indexes.map(async (index) => {
          const filters = await filtersFor(index, ask, differing, { counted: true, ...(but ? { but } : {}) });
          const term = typed.words.length === 0 ? null : termOf(typed.words, index.key);
          return (await index.search(term, filters)).counts;
        }),
      );
    const all = await countsBut();
    const facets = new Map<Facet, Map<string, number>>();
    for (const facet of FACETS) {
      const isChosen = (ask.filters[facet]?.length ?? 0) > 0;
      facets.set(facet, added(isChosen ? await countsBut(facet) : all, facet));
    }
    return facets;
  }

  /**
   * The language of the reader, or else the site's own, answers alone when it can, since each language costs a reader an engine. All languages with
   * letters such as those typed are asked when the answer must be whole: within filters, by date, and for phrases.
   */
  async #languages(typed: Typed, ask: Ask): Promise<{ first: string[]; others: string[] }> {
    const { languages } = await this.entry();
    const all = Object.keys(languages);
    const fitting = all.filter((key) => mayHold(languages[key]!.lang, typed.words));
    // French is looked for in Quebec, too.
    const isOwn = (key: string): boolean => primaryOf(key) === primaryOf(this.#edition ?? all[0] ?? "");
    const own = fitting.filter(isOwn);
    const isWhole =
      ask.allLanguages ||
      isNarrowed(ask) ||
      ask.sort !== "relevance" ||
      typed.phrases.length > 0 ||
      own.length === 0 ||
      // Letters with accents are seldom typed for words of one's own language alone.
      /(?![a-z])\p{Script=Latin}/iu.test(typed.text);
    if (isWhole) return { first: fitting.length > 0 ? fitting : all, others: [] };
    return { first: own, others: fitting.filter((key) => !isOwn(key)) };
  }

  async #find(
    indexes: readonly LanguageIndex[],
    typed: Typed,
    ask: Ask,
  ): Promise<Omit<Outcome, "others" | "languages" | "otherLanguages">> {
    const isAsked = asksForDiffering(ask);
    const results = (lists: Found[][], what: Typed): Results => new Results(lists, what, ask.sort);
    const answer = (lists: Found[][], what: Typed, more: Partial<Outcome> = {}) => ({
      results: results(lists, what),
      count: lists.reduce((sum, list) => sum + list.length, 0),
      isAtMost: false,
      missing: [],
      isDiffering: false,
      isLoose: false,
      typed: what,
      ...more,
    });
    const look = async (what: Typed, differing: Differing): Promise<Found[][]> => {
      const parts = await Promise.all(
        indexes.map(async (index) => ({ index, filters: await filtersFor(index, ask, differing) })),
      );
      if (what.phrases.length > 0) return inARow(parts, what, ask.sort);
      return Promise.all(parts.map(({ index, filters }) => matches(index, what.words, filters, ask.sort)));
    };

    const lists = await look(typed, isAsked ? "with" : "without");
    if (typed.words.length === 0) return answer(lists, typed);
    const lacks = await Promise.all(indexes.map((index, i) => lackingIn(index, typed.words, lists[i]!)));
    const least = Math.min(...lacks.map(({ missing }) => missing.length));
    const whole = indexes.map((_, i) =>
      lacks[i]!.missing.length === 0 && lacks[i]!.instead.size === 0 ? lists[i]! : [],
    );
    if (whole.some((list) => list.length > 0)) {
      const counted = await counting(answer(whole, typed));
      if (counted.count > 0) return counted;
    }
    if (!isAsked && least === 0) {
      const differing = await counting(answer(await look(typed, "only"), typed, { isDiffering: true }));
      if (differing.count > 0) return differing;
    }
    if (typed.phrases.length > 0 && whole.some((list) => list.length > 0)) {
      // Nobody has the words in a row.
      const loose = { ...typed, phrases: [], wasPhrase: true };
      const anywhere = await look(loose, isAsked ? "with" : "without");
      return answer(
        anywhere.filter((_, i) => whole[i]!.length > 0),
        loose,
        { isLoose: true },
      );
    }

    // In the first language that lacks the fewest words, the others are looked for, and what may have been meant.
    const all = indexes.map((index, i) => ({ index, lacks: lacks[i]! }));
    const few = all.filter(({ lacks: { missing } }) => missing.length === least);
    const used = new Set((least > 0 ? few.slice(0, 1) : few).map(({ index }) => index.lang));
    // A language may have several indexes, of which some lack more.
    const best = [...new Set([...few, ...all])].filter(({ index }) => used.has(index.lang));
    const missing = await Promise.all(best[0]!.lacks.missing.map((word) => this.#meant(word, best[0]!.index.key)));
    const instead = new Map(
      missing.flatMap(({ word, instead: other }) => (other === undefined ? [] : [[word, other]])),
    );
    const dropped = new Set(missing.filter((one) => one.instead === undefined).map(({ word }) => word));
    const parts = await Promise.all(
      best.map(async ({ index, lacks: { instead: forms } }) => {
        const words = typed.words
          .filter((word) => !dropped.has(word))
          .flatMap((word) => instead.get(word) ?? forms.get(word) ?? word);
        if (words.length === 0) return { found: [], some: [], words };
        const filters = await filtersFor(index, ask, isAsked ? "with" : "without");
        const near = await matches(index, words, filters, ask.sort);
        // What was meant may stand in another index of that language alone, and Pagefind would drop it here.
        const found = (await lackingIn(index, words, near)).missing.length === 0 ? near : [];
        return { found, some: found.length > 0 ? [] : await someMatches(index, words, filters), words };
      }),
    );
    const after: Typed = { words: parts[0]!.words, phrases: [], text: parts[0]!.words.join(" ") };
    if (parts.some(({ found }) => found.length > 0)) {
      return answer(
        parts.map(({ found }) => found),
        after,
        { missing, isLoose: typed.phrases.length > 0 || best.some(({ lacks: { isPartial } }) => isPartial) },
      );
    }
    return answer(
      parts.map(({ some }) => some),
      after,
      { missing, isLoose: true },
    );
  }

  /** The word of a language that is nearest to a missing one. */
  async #meant(word: string, key: string): Promise<Missing> {
    const instead = nearest(word, await this.#vocabulary(key));
    return instead === undefined ? { word } : { word, instead };
  }

  /** Looks up whether the vocabulary of a language has something like one of the words, before its engine is loaded. */
  async #mayHave(key: string, words: readonly string[]): Promise<boolean> {
    const known = await this.#vocabulary(key);
    // Numbers are in no vocabulary.
    return known.length === 0 || words.some((word) => /\d/.test(word) || isLikely(queryForm(word, key), known));
  }

  async #vocabulary(key: string): Promise<readonly Known[]> {
    const { words } = (await this.entry()).languages[key]!;
    const known =
      this.#vocabularies.get(words) ?? readVocabulary(new TextDecoder().decode(await this.#store.bytes(words)));
    this.#vocabularies.set(words, known);
    return known;
  }

  async #index(key: string): Promise<LanguageIndex> {
    const entry = await this.entry();
    const known = this.#indexes.get(key);
    if (known) return known;
    const index = new LanguageIndex(key, entry, this.#engine, this.#store, RANKING);
    this.#indexes.set(key, index);
    return index;
  }

  async #json<T>(path: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.#store.bytes(path))) as T;
  }
}

/** The records that have a phrase are counted one by one while they are few. */
async function counting<T extends { results: Results; count: number; typed: Typed }>(outcome: T): Promise<T> {
  if (outcome.typed.phrases.length === 0 || outcome.count === 0) return outcome;
  const held = await outcome.results.hold(Math.min(outcome.count, MOST_COUNTED));
  return held < MOST_COUNTED ? { ...outcome, count: held } : { ...outcome, isAtMost: outcome.count > held };
}

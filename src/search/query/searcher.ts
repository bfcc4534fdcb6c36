/** The search itself, the same on a server, on a disk and in a terminal: an ask goes in, an outcome comes out. */
import { asksForDiffering, FACETS, isNarrowed, type Ask, type Facet } from "./ask.ts";
import { formatDate } from "../../language/date-words.ts";
import { fold, primaryOf, queryForm } from "./forms.ts";
import { ENTRY, labelsFile, type SearchEntry } from "./entry.ts";
import { added, filtersFor, type Differing } from "./filters.ts";
import { find } from "./find.ts";
import { LanguageIndex, remembering, type Store } from "./language-index.ts";
import { termOf } from "./matching.ts";
import { othersOf } from "./others.ts";
import type { Engine } from "./pagefind.ts";
import type { Finding, Outcome } from "./outcome.ts";
import { RANKING } from "./rank.ts";
import { isLikely, nearest, readVocabulary, type Known } from "./spelling.ts";
import { mayHold, readTyped, type Typed } from "./typed.ts";
import { typedDate, type TypedDate } from "./typed-date.ts";
import { hasPairs } from "./unspaced.ts";

export type Labels = Record<string, Record<string, string>>;

export class Searcher {
  readonly #engine: Engine;
  readonly #store: Store;
  #entry: Promise<SearchEntry> | undefined;
  #labels: Promise<Labels> | undefined;
  readonly #edition: string | undefined;
  readonly #indexes = new Map<string, LanguageIndex>();

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
    const date = typed.phrases.length > 0 ? undefined : typedDate(typed.text);
    if (!date) return this.#answer(typed, ask);
    const dated = inOurWords(typed.text, date, await this.entry());
    if (date.rest === "") return this.#answer(dated, ask, date);
    const outcome = await this.#answer({ ...typed, date: date.date }, ask);
    if (isWhole(outcome)) return outcome;
    const other = await this.#answer(dated, ask, date);
    return isWhole(other) ? other : outcome;
  }

  /** Looks in the likeliest languages, and in others where these lack something that others may have. */
  async #answer(typed: Typed, ask: Ask, date?: TypedDate): Promise<Outcome> {
    const look = (where: LanguageIndex[]): Promise<Finding> =>
      find(where, typed, ask, async (word, key) => nearest(word, await this.#vocabulary(key)));
    const { first, others } = await this.#languages(typed, ask, date);
    let indexes = await Promise.all(first.map((key) => this.#index(key)));
    let found = await look(indexes);
    if (others.length > 0 && !isWhole(found)) {
      const missing = found.missing.map(({ word }) => word);
      const likely = await Promise.all(
        others.map(async (key) => mayHave(await this.#vocabulary(key), key, missing, typed.words)),
      );
      const more = await Promise.all(others.filter((_, i) => likely[i]).map((key) => this.#index(key)));
      const wider = more.length > 0 ? await look([...indexes, ...more]) : found;
      const isBetter = missing.length > 0 && wider.missing.length <= missing.length;
      if (isBetter || isWhole(wider) || found.count === 0) {
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
   * The language of the reader, or else the site's own, answers alone when it can, since each language costs a reader an engine; but
   * whoever is called like that in another is found there, too. All languages with letters such as those typed are asked when the
   * answer must be whole: within filters, by date, and for phrases.
   */
  async #languages(typed: Typed, ask: Ask, date?: TypedDate): Promise<{ first: string[]; others: string[] }> {
    const { languages } = await this.entry();
    const all = Object.keys(languages);
    // The words of a date are no sign of a language.
    const words = date ? readTyped(date.rest, false).words : typed.words;
    const isName = (key: string): boolean =>
      words.length > 0 && words.every((word) => languages[key]!.names.includes(fold(word)));
    const fitting = all.filter((key) => mayHold(languages[key]!.lang, words) || isName(key));
    // French is looked for in Quebec, too.
    const isOwn = (key: string): boolean => primaryOf(key) === primaryOf(this.#edition ?? all[0] ?? "");
    if (date) {
      const year = date.date.slice(0, 4);
      const first = fitting.filter((key) => isOwn(key) || ask.allLanguages || languages[key]!.years.includes(year));
      return { first: first.length > 0 ? first : all, others: [] };
    }
    const own = fitting.filter(isOwn);
    const isComplete =
      ask.allLanguages ||
      isNarrowed(ask) ||
      ask.sort !== "relevance" ||
      typed.phrases.length > 0 ||
      own.length === 0 ||
      // Letters with accents are seldom typed for words of one's own language alone.
      /(?![a-z])\p{Script=Latin}/iu.test(typed.text);
    if (isComplete) return { first: fitting.length > 0 ? fitting : all, others: [] };
    const first = fitting.filter((key) => isOwn(key) || isName(key));
    return { first, others: fitting.filter((key) => !first.includes(key)) };
  }

  async #vocabulary(key: string): Promise<readonly Known[]> {
    const { words } = (await this.entry()).languages[key]!;
    return readVocabulary(new TextDecoder().decode(await this.#store.bytes(words)));
  }

  async #index(key: string): Promise<LanguageIndex> {
    const entry = await this.entry();
    const known = this.#indexes.get(key);
    if (known) return known;
    const index = new LanguageIndex(key, { entry, engine: this.#engine, store: this.#store, ranking: RANKING });
    this.#indexes.set(key, index);
    return index;
  }

  async #json<T>(path: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.#store.bytes(path))) as T;
  }
}

/** Whether all that was typed stands together in some record. */
const isWhole = ({ count, missing, isLoose }: Finding): boolean => count > 0 && missing.length === 0 && !isLoose;

/** What was typed with its date as records have it: in the words of the site. */
function inOurWords(text: string, { date, start, end }: TypedDate, { languages }: SearchEntry): Typed {
  const [key = "", entry] = Object.entries(languages)[0] ?? [];
  // Whole dates in scripts that part no words stand in no pairs.
  const words = hasPairs(key) ? date : formatDate(date, entry?.lang ?? "en");
  return { ...readTyped(`${text.slice(0, start)} ${words} ${text.slice(end)}`, false), date };
}

/** Whether a language may have one of the missing words, or where none is missing all of them, by its list of words. */
function mayHave(known: readonly Known[], key: string, missing: readonly string[], all: readonly string[]): boolean {
  // Numbers are in no vocabulary.
  const may = (word: string): boolean => /\d/.test(word) || isLikely(queryForm(word, key), known);
  return known.length === 0 || (missing.length > 0 ? missing.some(may) : all.every(may));
}

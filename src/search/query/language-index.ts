/** The index of one language, opened: every index has an engine of its own, since each engine stems one language. */
import { ENTRY, type IndexEntry, type SearchEntry } from "./entry.ts";
import type { Counts, Engine, EngineInstance, EngineResult, FilterExpression, Ranking } from "./pagefind.ts";

/** Where the pieces of an index come from: a server, a disk, a folder. */
export interface Store {
  bytes(path: string): Promise<Uint8Array>;
}

export interface Answer {
  results: EngineResult[];
  counts: Counts;
}

const BASE = "/pagefind/";

export class LanguageIndex {
  /** Its name in the entry. */
  readonly key: string;
  readonly lang: string;
  /** How many records it holds. */
  readonly size: number;
  #instance: EngineInstance;
  /** Pagefind has one state for an index: two searches at once would mix. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(key: string, { lang, page_count }: IndexEntry, instance: EngineInstance) {
    this.key = key;
    this.lang = lang;
    this.size = page_count;
    this.#instance = instance;
  }

  static async open(
    key: string,
    whole: SearchEntry,
    engine: Engine,
    store: Store,
    ranking: Ranking,
  ): Promise<LanguageIndex> {
    const entry = whole.languages[key]!;
    // What is missing is told here: Pagefind would only note it in the console and wait for ever.
    const first = [`pagefind.${entry.hash}.pf_meta`, `wasm.${entry.wasm ?? "unknown"}.pagefind`];
    const early = new Map(await Promise.all(first.map(async (path) => [path, await store.bytes(path)] as const)));
    const fetch = async (url: string): ReturnType<Parameters<Engine>[0]> => {
      const path = url.slice(BASE.length).replace(/\?.*$/, "");
      if (path === ENTRY) return { json: async () => whole, arrayBuffer: async () => new ArrayBuffer(0) };
      const bytes = early.get(path) ?? (await store.bytes(path));
      return { json: async () => undefined, arrayBuffer: async () => new Uint8Array(bytes).buffer };
    };
    const page = { currentScript: null, querySelector: () => ({ getAttribute: () => key }) };
    const instance = engine(fetch, page, undefined, undefined).createInstance({
      basePath: BASE,
      noWorker: true,
      ranking,
    });
    await instance.init();
    return new LanguageIndex(key, entry, instance);
  }

  /** Records with all words of the term, or all records for null; those of a quoted term have its words in a row. */
  async search(term: string | null, filters: FilterExpression, sort?: "asc" | "desc"): Promise<Answer> {
    const turn = this.#last.then(() =>
      this.#instance.search(term, { filters, ...(sort ? { sort: { date: sort } } : {}) }),
    );
    this.#last = turn.catch(() => undefined);
    const { results, filters: counts } = await turn;
    return { results, counts };
  }

  /** Whether some record's text has a word with this stem. The titles of records are not looked at. */
  async has(form: string): Promise<boolean> {
    return (await this.search(`"${form}"`, {})).results.length > 0;
  }
}

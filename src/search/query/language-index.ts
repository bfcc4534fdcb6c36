/** The index of one language, opened: every index has an engine of its own, since each engine stems one language. */
import { metaOf, readBrief } from "./brief.ts";
import { briefOf, ENTRY, type SearchEntry } from "./entry.ts";
import type { Counts, Engine, EngineInstance, EngineResult, FilterExpression, Ranking } from "./pagefind.ts";

/** Where the pieces of an index come from: a server, a disk, a folder. */
export interface Store {
  bytes(path: string): Promise<Uint8Array>;
  /** Whether bytes cost nothing: then a piece is taken as Pagefind wrote it, and not put together from a shorter one. */
  readonly isNear?: boolean;
}

/** Asks for each piece once; one that could not be had may be had the next time. */
export function remembering(store: Store): Store {
  const known = new Map<string, Promise<Uint8Array>>();
  return {
    ...store,
    bytes: (path) => {
      const before = known.get(path);
      if (before) return before;
      const asked = store.bytes(path);
      known.set(path, asked);
      asked.catch(() => known.delete(path));
      return asked;
    },
  };
}

export interface Answer {
  results: EngineResult[];
  counts: Counts;
}

const BASE = "/pagefind/";

/**
 * What an engine is for. Pagefind loads its orders with its first piece, all words of the index when no word is asked for,
 * and neither is ever given back: so whoever only looks for words is spared both, by an engine that lacks them.
 */
type Purpose = "words" | "sorted words" | "no words";

/** A piece of an index that holds no words, as Pagefind writes it (CBOR: a list of one empty list). */
const NO_WORDS = new TextEncoder().encode("pagefind_dcd\u0000\u0000");
NO_WORDS.set([0x81, 0x80], NO_WORDS.length - 2);

/** What the indexes of a site are opened with. */
export interface Opening {
  entry: SearchEntry;
  engine: Engine;
  store: Store;
  ranking: Ranking;
}

export class LanguageIndex {
  /** Its name in the entry. */
  readonly key: string;
  readonly lang: string;
  /** How many records it holds. */
  readonly size: number;
  readonly #from: Opening;
  readonly #instances = new Map<Purpose, Promise<EngineInstance>>();
  /** Pagefind has one state for an index: two searches at once would mix. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(key: string, from: Opening) {
    const { lang, page_count } = from.entry.languages[key]!;
    this.key = key;
    this.lang = lang;
    this.size = page_count;
    this.#from = from;
  }

  /** Records with all words of the term, or all records for null; those of a quoted term have its words in a row. */
  async search(term: string | null, filters: FilterExpression, sort?: "asc" | "desc"): Promise<Answer> {
    const purpose = term === null ? "no words" : sort ? "sorted words" : "words";
    const turn = this.#last.then(async () => {
      const instance = await this.#open(purpose);
      return instance.search(term, { filters, ...(sort ? { sort: { date: sort } } : {}) });
    });
    this.#last = turn.catch(() => undefined);
    const { results, filters: counts } = await turn;
    return { results, counts };
  }

  /** Whether some record's text has a word with this stem. The titles of records are not looked at. */
  async has(form: string): Promise<boolean> {
    return (await this.search(`"${form}"`, {})).results.length > 0;
  }

  #open(purpose: Purpose): Promise<EngineInstance> {
    const known = this.#instances.get(purpose);
    if (known) return known;
    const opening = this.#make(purpose);
    this.#instances.set(purpose, opening);
    // A piece that could not be had may be had the next time.
    opening.catch(() => this.#instances.delete(purpose));
    return opening;
  }

  async #make(purpose: Purpose): Promise<EngineInstance> {
    const { entry, engine, store, ranking } = this.#from;
    const { hash, wasm } = entry.languages[this.key]!;
    const meta = `pagefind.${hash}.pf_meta`;
    const program = `wasm.${wasm ?? "unknown"}.pagefind`;
    // What is missing is told here: Pagefind would only note it in the console and wait for ever.
    const [metaBytes, programBytes] = await Promise.all([
      purpose === "words" && !store.isNear
        ? store.bytes(briefOf(meta)).then(readBrief).then(metaOf)
        : store.bytes(meta),
      store.bytes(program),
    ]);
    const bytesOf = async (path: string): Promise<Uint8Array> => {
      if (path === meta) return metaBytes;
      if (path === program) return programBytes;
      return purpose === "no words" && path.startsWith("index/") ? NO_WORDS : store.bytes(path);
    };
    const fetch = async (url: string): ReturnType<Parameters<Engine>[0]> => {
      const path = url.slice(BASE.length).replace(/\?.*$/, "");
      if (path === ENTRY) return { json: async () => entry, arrayBuffer: async () => new ArrayBuffer(0) };
      const bytes = await bytesOf(path);
      return { json: async () => undefined, arrayBuffer: async () => new Uint8Array(bytes).buffer };
    };
    const page = { currentScript: null, querySelector: () => ({ getAttribute: () => this.key }) };
    const instance = engine(fetch, page, undefined, undefined).createInstance({
      basePath: BASE,
      noWorker: true,
      ranking,
    });
    await instance.init();
    return instance;
  }
}

/** The part of Pagefind 1.5's JavaScript interface that is used here. */

/** Filters by name: any of several values, combined with `all` and `not` at will. */
export type FilterExpression = Readonly<Record<string, unknown>>;

export interface EngineOptions {
  filters?: FilterExpression;
  sort?: Readonly<Record<string, "asc" | "desc">>;
}

export interface EngineFragment {
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string>;
  filters?: Record<string, string[]>;
}

export interface EngineResult {
  id: string;
  score: number;
  /** Places in the content, counted in words. */
  words: number[];
  data(): Promise<EngineFragment>;
}

/** How many results have each value of a filter. */
export type Counts = Record<string, Record<string, number>>;

export interface EngineAnswer {
  results: EngineResult[];
  /** Of the filters that have been loaded, for these results. */
  filters: Counts;
}

export interface EngineInstance {
  init(): Promise<void>;
  search(term: string | null, options: EngineOptions): Promise<EngineAnswer>;
}

interface InstanceOptions {
  basePath: string;
  noWorker: boolean;
  ranking: Ranking;
}

/** How Pagefind weighs what it finds (its documentation, "Customize Pagefind's result ranking"). */
export interface Ranking {
  termFrequency?: number;
  termSimilarity?: number;
  pageLength?: number;
  termSaturation?: number;
  metaWeights?: Record<string, number>;
}

/** What Pagefind's module is handed in place of what it would find in a browser. */
export type Engine = (
  fetch: (url: string) => Promise<{ json(): Promise<unknown>; arrayBuffer(): Promise<ArrayBuffer> }>,
  document: { currentScript: null; querySelector(selector: string): { getAttribute(name: string): string } },
  worker: undefined,
  window: undefined,
) => { createInstance(options: InstanceOptions): EngineInstance };

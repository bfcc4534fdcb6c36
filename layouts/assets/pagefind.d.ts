/** The part of Pagefind's browser API that the search page uses; the index brings the module itself. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(words: string, options?: object, wait?: number): Promise<{ results: PagefindResult[] } | null>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** The address as it was indexed. */
  raw_url?: string;
  url: string;
  /** Text in which only `<mark>` is markup. */
  excerpt: string;
  meta: Record<string, string>;
}

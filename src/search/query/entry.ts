/** The first file of an index, as Pagefind writes it and with what our own search adds. Usable in a browser. */

export interface IndexEntry {
  hash: string;
  /** The engine with that language's stemmer; null where Pagefind has none. */
  wasm: string | null;
  page_count: number;
  /** BCP 47: the language of the records, to set and to say them. */
  lang: string;
  /** The file of its language's words. */
  words: string;
  /** Of its records, in order. */
  years: string[];
  /** Words of names in Latin letters that stand in it, folded: who speaks another language than the site's is looked for here, too. */
  names: string[];
}

export interface SearchEntry {
  version: string;
  include_characters: string[];
  /** By the name of the index, that of the site's own language first. */
  languages: Record<string, IndexEntry>;
  /** On a disk: the name of the first fragment in each file of fragments, in order. */
  packs?: string[];
}

export const ENTRY = "pagefind-entry.json";
/** The words for the values of filters, in the language of the site or in that of an edition. */
export const labelsFile = (edition?: string): string =>
  edition === undefined ? "labels.json" : `labels.${edition}.json`;
export const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** What is loaded in place of the first piece of an index as long as no order by date is asked for: see `Brief`. */
export const briefOf = (meta: string): string => meta.replace(/\.pf_meta$/, ".pf_brief");

export const vocabularyFile = (index: string): string => `words.${index}.txt`;

/** The file of fragments that holds one. */
export function packOf(fragment: string, packs: readonly string[]): string {
  let [low, high] = [0, packs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (packs[middle]! <= fragment) low = middle;
    else high = middle - 1;
  }
  return `fragments-${low}.js`;
}

/** What each line of a script calls with the path of a piece and its bytes in base64. */
export const REGISTER = "verbatimPiece";

/** Several indexes in one folder: one entry for all, and for each language one engine and one list of words, however many parts it has. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../digest/order.ts";
import { linkFolder } from "./link-folder.ts";
import { ENTRY, vocabularyFile, type IndexEntry, type SearchEntry } from "./query/entry.ts";
import { mergedVocabulary } from "./vocabulary.ts";

/** An index as `writeIndex` makes it, with the words of its records beside it. */
export interface Part {
  /** Its name, and that of its language, which is the same where the language has one part. */
  index: string;
  language: string;
  /** Of the records, BCP 47. */
  lang: string;
  /** Of the records: see `IndexEntry`. */
  years: readonly string[];
  names: readonly string[];
  folder: string;
}

/** Puts the parts into `folder`, in their order: that of the site's own language first. */
export function joinIndexes(parts: readonly Part[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const read = (part: Part, name: string): string => readFileSync(join(part.folder, name), "utf8");
  const languages: Record<string, IndexEntry> = {};
  const used = new Set<string>();
  let whole: SearchEntry | undefined;
  const byLanguage = [...groupBy(parts, (part) => part.language)];
  for (const [language, own] of byLanguage) {
    let wasm: string | null | undefined;
    for (const part of own) {
      linkFolder(part.folder, folder);
      const entry = JSON.parse(read(part, ENTRY)) as SearchEntry;
      whole ??= entry;
      // Pagefind names an engine after its index; what it does depends on the language alone.
      wasm ??= entry.languages[part.index]!.wasm;
      languages[part.index] = {
        ...entry.languages[part.index]!,
        wasm,
        lang: part.lang,
        words: vocabularyFile(language),
        years: [...part.years],
        // Where there is one language, nobody has to be looked for in another.
        names: byLanguage.length > 1 ? [...part.names] : [],
      };
      rmSync(join(folder, vocabularyFile(part.index)), { force: true });
      if (wasm !== part.index) rmSync(join(folder, engineFile(part.index)), { force: true });
    }
    used.add(engineFile(wasm ?? null));
    const words = mergedVocabulary(own.map((part) => read(part, vocabularyFile(part.index))));
    writeFileSync(join(folder, vocabularyFile(language)), words);
  }
  if (!used.has(engineFile(null))) rmSync(join(folder, engineFile(null)), { force: true });
  // In place of that of one index, which is a file of the cache, too.
  rmSync(join(folder, ENTRY), { force: true });
  const { version = "", include_characters = [] } = whole ?? {};
  writeFileSync(join(folder, ENTRY), JSON.stringify({ version, include_characters, languages } satisfies SearchEntry));
}

/** The engine of an index, or that without a stemmer. */
const engineFile = (wasm: string | null): string => `wasm.${wasm ?? "unknown"}.pagefind`;

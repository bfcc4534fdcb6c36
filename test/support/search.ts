/** Small search indexes of invented records, and the search on them and on built sites. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { engineFile } from "../../src/assets/engine.ts";
import { joined } from "../../src/search/index.ts";
import { indexOf } from "../../src/search/languages.ts";
import { writeIndex } from "../../src/search/pagefind-index.ts";
import { fromFragment } from "../../src/search/query/ask.ts";
import { ENTRY, vocabularyFile, type SearchEntry } from "../../src/search/query/entry.ts";
import type { Hit } from "../../src/search/query/hit.ts";
import type { Engine } from "../../src/search/query/pagefind.ts";
import { Searcher, type Outcome } from "../../src/search/query/searcher.ts";
import { prepared, type GivenRecord, type SearchRecord } from "../../src/search/records.ts";
import { folderStore } from "../../src/search/store.ts";
import { vocabularyOf } from "../../src/search/vocabulary.ts";
import { ROOT, temporaryFolder } from "./command-line.ts";

/** The search on the index in a folder. */
export async function searcherOn(folder: string): Promise<Searcher> {
  const file = await engineFile(join(ROOT, ".cache"));
  const { default: engine } = (await import(pathToFileURL(file).href)) as { default: Engine };
  return new Searcher(engine, folderStore(folder));
}

export type Invented = Partial<GivenRecord> & { content: string };

/** An index of invented records: quotations in English of 1948 unless they say otherwise. */
export async function indexed(all: readonly Invented[]): Promise<{ folder: string; searcher: Searcher }> {
  const folder = join(temporaryFolder(), "pagefind");
  const records = all.map((one, i): SearchRecord => {
    const url = `/quotes/q${i}/` as GivenRecord["url"];
    return prepared({
      url,
      lang: "en",
      meta: { title: "Amara Okonjo" },
      filters: { kind: ["quote"] },
      date: "1948",
      ...one,
    });
  });
  const entries: [string, SearchEntry][] = [];
  for (const lang of [...new Set(records.map((record) => record.lang))]) {
    const index = indexOf(lang);
    const own = records.filter((record) => record.index === index);
    const one = join(folder, `../${index}`);
    await writeIndex(own, index, one);
    writeFileSync(join(one, vocabularyFile(index)), vocabularyOf(own, index));
    entries.push([lang, JSON.parse(readFileSync(join(one, ENTRY), "utf8")) as SearchEntry]);
    cpSync(one, folder, { recursive: true });
  }
  writeFileSync(join(folder, ENTRY), JSON.stringify(joined(entries)));
  return { folder, searcher: await searcherOn(folder) };
}

/** An ask as the fragment of an address has it, or as plain words, with its first hits. */
export async function found(searcher: Searcher, ask: string, count = 10): Promise<Outcome & { hits: Hit[] }> {
  const outcome = await searcher.ask(fromFragment(/^\w+=/.test(ask) ? ask : `q=${encodeURIComponent(ask)}`));
  return { ...outcome, hits: await outcome.results.next(count) };
}

export const urlsOf = ({ hits }: { hits: readonly Hit[] }): string[] => hits.map(({ url }) => url);

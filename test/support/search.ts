/** Small search indexes of invented records, and the search on them and on built sites. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { groupBy } from "../../src/digest/order.ts";
import { engineFile } from "../../src/assets/engine.ts";
import { joinIndexes, type Part } from "../../src/search/join.ts";
import { writeIndex } from "../../src/search/pagefind-index.ts";
import { fromFragment } from "../../src/search/query/ask.ts";
import { vocabularyFile } from "../../src/search/query/entry.ts";
import type { Hit } from "../../src/search/query/hit.ts";
import type { Store } from "../../src/search/query/language-index.ts";
import type { Engine } from "../../src/search/query/pagefind.ts";
import type { Outcome } from "../../src/search/query/outcome.ts";
import { Searcher } from "../../src/search/query/searcher.ts";
import { partsOf } from "../../src/search/parts.ts";
import { namesOf, prepared, yearsOf, type GivenRecord, type SearchRecord } from "../../src/search/records.ts";
import { folderStore } from "../../src/search/store.ts";
import { vocabularyOf } from "../../src/search/vocabulary.ts";
import { ROOT, temporaryFolder } from "./command-line.ts";

/** The search on the index in a folder. */
export async function searcherOn(folder: string, store: Store = folderStore(folder)): Promise<Searcher> {
  const file = await engineFile(join(ROOT, ".cache"));
  const { default: engine } = (await import(pathToFileURL(file).href)) as { default: Engine };
  return new Searcher(engine, store);
}

export type Invented = Partial<GivenRecord> & { content: string };

/** An index of invented records: quotations in English of 1948 unless they say otherwise. */
export function indexed(all: readonly Invented[]): Promise<{ folder: string; searcher: Searcher }> {
  return indexOfRecords(
    all.map((one, i): SearchRecord => {
      const url = `/quotes/q${i}/` as GivenRecord["url"];
      const usual = { meta: { title: "Amara Okonjo" }, filters: { kind: ["quote"] as [string] }, date: "1948" };
      return prepared({ url, lang: "en", ...usual, ...one });
    }),
  );
}

/** One index for each language of the records, the largest first. */
export async function indexOfRecords(
  records: readonly SearchRecord[],
  most?: number,
): Promise<{ folder: string; searcher: Searcher }> {
  const root = temporaryFolder();
  const folder = join(root, "pagefind");
  const parts: Part[] = [];
  const groups = [...groupBy(records, ({ index }) => index)].sort(([, a], [, b]) => b.length - a.length);
  for (const [language, all] of groups) {
    for (const [index, own] of partsOf(language, all, most)) {
      const one = join(root, index);
      await writeIndex(own, index, one);
      writeFileSync(join(one, vocabularyFile(index)), vocabularyOf(own, index));
      parts.push({ index, language, lang: own[0]!.lang, years: yearsOf(own), names: namesOf(own), folder: one });
    }
  }
  joinIndexes(parts, folder);
  return { folder, searcher: await searcherOn(folder) };
}

/** An ask as the fragment of an address has it, or as plain words, with its first hits, and then those with some of the words. */
export async function found(searcher: Searcher, ask: string, count = 10): Promise<Outcome & { hits: Hit[] }> {
  const outcome = await searcher.ask(fromFragment(/^\w+=/.test(ask) ? ask : `q=${encodeURIComponent(ask)}`));
  const hits = await outcome.results.next(count);
  const others = hits.length < count ? await (await outcome.others()).next(count - hits.length) : [];
  return { ...outcome, hits: [...hits, ...others] };
}

export const urlsOf = ({ hits }: { hits: readonly Hit[] }): string[] => hits.map(({ url }) => url);

/** Builds the search index of a site: a Pagefind index for each language, of many records several, and what the page beside it needs. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../digest/order.ts";
import type { Site } from "../site/site.ts";
import { IndexCache } from "./index-cache.ts";
import { joinIndexes, type Part } from "./join.ts";
import { indexOf } from "./languages.ts";
import { writeIndex } from "./pagefind-index.ts";
import { labelsFile, vocabularyFile } from "./query/entry.ts";
import { partsOf } from "./parts.ts";
import { labelsOf, namesOf, recordsOf, yearsOf, type Labels, type SearchRecord } from "./records.ts";
import { packScripts } from "./scripts.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface IndexOptions {
  /** Write scripts in place of data, which a page opened from a disk can load. */
  disk: boolean;
  /** A folder that keeps the index of each language for the next build. */
  cache: string;
}

/** The folder of the index below that of the site. */
const FOLDER = "pagefind";

/** All of a site that its index is made of. Once this is taken, the site itself need not be held any longer. */
export interface Searchable {
  /** The site's own language. */
  readonly lang: string;
  readonly records: readonly SearchRecord[];
  /** The names of the files that hold the words for the filters, and those words. */
  readonly labels: readonly (readonly [file: string, labels: Labels])[];
}

export function searchableOf({ digest }: Pick<Site, "digest">): Searchable {
  const records = recordsOf({ digest });
  const editions = [undefined, ...digest.site.editions.map(({ lang }) => lang)];
  const labels = editions.map((edition) => [labelsFile(edition), labelsOf(digest, records, edition)] as const);
  return { lang: digest.site.lang, records, labels };
}

/** Writes the index into `pagefind/` below the output folder. */
export async function writeSearch(
  { lang, records, labels }: Searchable,
  output: string,
  options: IndexOptions,
): Promise<void> {
  const folder = join(output, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  const cache = new IndexCache(options.cache);
  const parts: Part[] = [];
  for (const [language, all] of byIndex(records, lang)) {
    for (const [index, own] of partsOf(language, all)) {
      const made = await cache.folderOf(index, own, async (fresh) => {
        await writeIndex(own, index, fresh);
        writeFileSync(join(fresh, vocabularyFile(index)), vocabularyOf(own, index));
      });
      parts.push({ index, language, lang: own[0]!.lang, years: yearsOf(own), names: namesOf(own), folder: made });
    }
  }
  if (existsSync(options.cache)) cache.sweep();
  joinIndexes(parts, folder);
  for (const [file, words] of labels) writeFileSync(join(folder, file), JSON.stringify(words));
  if (options.disk) packScripts(folder);
}

/** The records of each index: that of the site's own language first, then the largest. */
function byIndex(records: readonly SearchRecord[], lang: string): [string, SearchRecord[]][] {
  const own = indexOf(lang);
  const rank = (index: string): number => (index === own ? 0 : 1);
  return [...groupBy(records, ({ index }) => index)].sort(
    ([a, m], [b, n]) => rank(a) - rank(b) || n.length - m.length || (a < b ? -1 : 1),
  );
}

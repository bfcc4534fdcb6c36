/**
 * Puts a Pagefind index into one order, and makes what every reader loads smaller. Pagefind 1.5 keeps filters and their values in hash maps, whose order is another in
 * every run, and it names files by what they hold: without this no two builds would be the same.
 */
import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { smallerChunks } from "./chunks.ts";
import { filesOf, listOf, replace, unpack } from "./pagefind-files.ts";
import { nameAt, type Brief, type Cbor } from "./query/brief.ts";
import { briefOf } from "./query/entry.ts";

/** What the meta file is made of. */
const [VERSION, PAGES, CHUNKS, FILTERS, SORTS, FIELDS] = [0, 1, 2, 3, 4, 5] as const;
/** Hexadecimal digits in the names of records' files by which they are apart from those of an older index. */
const DIGITS = 5;

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Rewrites the filters, the words, the meta files and the entry of the index in `folder`, and renames its records. */
export function fixOrder(folder: string): void {
  const filters = new Map<string, string>();
  for (const file of filesOf(join(folder, "filter"), "", ".pf_filter")) {
    const [name, values] = listOf(unpack(file));
    filters.set(file.hash, replace(file, [[name!, byName(listOf(values))]])[0]!);
  }

  const metas = new Map<string, string>();
  for (const file of filesOf(folder, "pagefind.", ".pf_meta")) {
    const parts = listOf(unpack(file));
    const named = listOf(parts[FILTERS]).map((one) => {
      const [name, hash] = listOf(one);
      return [name!, known(filters, String(hash))];
    });
    const pages = listOf(parts[PAGES]).map(listOf);
    const brief: Brief = {
      names: rename(
        folder,
        pages.map(([name]) => String(name)),
      ),
      lengths: pages.map(([, length]) => Number(length)),
      version: String(parts[VERSION]),
      chunks: smallerChunks(folder, listOf(parts[CHUNKS])),
      filters: byName(named),
      fields: listOf(parts[FIELDS]),
    };
    const whole = parts
      .with(
        PAGES,
        brief.lengths.map((length, place) => [nameAt(brief.names, place), length]),
      )
      .with(CHUNKS, brief.chunks)
      .with(FILTERS, brief.filters)
      .with(SORTS, byName(listOf(parts[SORTS])));
    const hash = replace(file, [whole])[0]!;
    metas.set(file.hash, hash);
    writeFileSync(join(folder, briefOf(`pagefind.${hash}.pf_meta`)), gzipSync(JSON.stringify(brief), { level: 9 }));
  }

  const entryFile = join(folder, "pagefind-entry.json");
  const entry = JSON.parse(readFileSync(entryFile, "utf8")) as Entry;
  const languages = Object.entries(entry.languages)
    .map(([lang, one]): [string, { hash: string }] => [lang, { ...one, hash: known(metas, one.hash) }])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(entryFile, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/**
 * Names the files of records by their places, behind a hash of all of them: names of their own would be most of what every
 * reader loads first. A reader with an older list finds none of the newer files, and no wrong one. Returns the beginning.
 */
function rename(folder: string, old: readonly string[]): string {
  const lang = old[0]?.slice(0, old[0].lastIndexOf("_")) ?? "";
  const all = createHash("sha256").update(old.join(" ")).digest("hex").slice(0, DIGITS);
  const names = `${lang}_${all}`;
  const pathOf = (name: string): string => join(folder, "fragment", `${name}.pf_fragment`);
  for (const [place, name] of old.entries()) renameSync(pathOf(name), pathOf(nameAt(names, place)));
  return names;
}

function known(hashes: ReadonlyMap<string, string>, hash: string): string {
  const found = hashes.get(hash);
  if (found === undefined) throw new Error(`the search index names ${hash}, which it does not hold`);
  return found;
}

/** A list of lists, by the text that each begins with. */
function byName(list: readonly Cbor[]): Cbor[] {
  const nameOf = (one: Cbor): string => String(listOf(one)[0]);
  return [...list].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

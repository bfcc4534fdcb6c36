/**
 * Puts a Pagefind index into one order, and makes what every reader loads smaller. Pagefind 1.5 keeps filters and their values in hash maps, whose order is another in
 * every run, and it names files by what they hold: without this no two builds would be the same.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { briefOf } from "./query/entry.ts";

/** The little of CBOR (RFC 8949) that these files hold. */
type Cbor = number | string | Cbor[];

/** Stands before the CBOR in each of Pagefind's files. */
const MARK = Buffer.from("pagefind_dcd");
/** Where the lists of pages, of filters and of sort keys stand among the parts of the meta file. */
const [PAGES, FILTERS, SORTS] = [1, 3, 4] as const;
/** Hexadecimal digits of a fragment's name: at fewer, a changed record might take the name of one that a browser has kept. */
const DIGITS = 5;

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Rewrites the filters, the meta files and the entry of the index in `folder`. */
export function fixOrder(folder: string): void {
  const filters = new Map<string, string>();
  for (const file of filesOf(join(folder, "filter"), ".pf_filter")) {
    const { path, hash } = file;
    const [name, values] = listOf(unpack(path));
    filters.set(hash, rewrite(file, [name!, byName(listOf(values))]));
  }

  const metas = new Map<string, string>();
  for (const file of filesOf(folder, ".pf_meta")) {
    const parts = listOf(unpack(file.path));
    const named = listOf(parts[FILTERS]).map((one) => {
      const [name, hash] = listOf(one);
      return [name!, known(filters, String(hash))];
    });
    const sorts = byName(listOf(parts[SORTS]));
    const pages = shortNames(folder, listOf(parts[PAGES]));
    const whole = parts.with(PAGES, pages).with(FILTERS, byName(named)).with(SORTS, sorts);
    const hash = rewrite(file, whole);
    metas.set(file.hash, hash);
    write(join(folder, briefOf(`pagefind.${hash}.pf_meta`)), whole.with(SORTS, []));
  }

  const entryFile = join(folder, "pagefind-entry.json");
  const entry = JSON.parse(readFileSync(entryFile, "utf8")) as Entry;
  const languages = Object.entries(entry.languages)
    .map(([lang, one]): [string, { hash: string }] => [lang, { ...one, hash: known(metas, one.hash) }])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(entryFile, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

interface IndexFile {
  path: string;
  /** The part of the file's name by which others know it: `en_4b63b97272`. */
  hash: string;
}

function filesOf(folder: string, ending: string): IndexFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ path: join(folder, name), hash: name.slice(0, -ending.length).replace(/^pagefind\./, "") }));
}

function unpack(path: string): Cbor {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path} is not written as Pagefind 1.5 does`);
  return decode(bytes.subarray(MARK.length)) as Cbor;
}

/** Returns what was written, before it was packed. */
function write(path: string, value: Cbor): Buffer {
  const bytes = Buffer.concat([MARK, encode(value)]);
  writeFileSync(path, gzipSync(bytes, { level: 9 }));
  return bytes;
}

/** Writes what a file holds anew, under the name that this gives it; returns that hash. */
function rewrite({ path, hash }: IndexFile, value: Cbor): string {
  const bytes = write(path, value);
  const lang = hash.slice(0, hash.lastIndexOf("_"));
  const renamed = `${lang}_${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}`;
  renameSync(path, path.replace(hash, renamed));
  return renamed;
}

/** Shortens the names of fragments as far as they stay apart: every reader loads the list of them. */
function shortNames(folder: string, pages: readonly Cbor[]): Cbor[] {
  const names = pages.map((page) => String(listOf(page)[0]));
  const sorted = [...names].sort();
  const short = new Map(
    sorted.map((name, i) => {
      const shared = Math.max(sharedBeginning(name, sorted[i - 1]), sharedBeginning(name, sorted[i + 1]));
      return [name, name.slice(0, Math.max(name.lastIndexOf("_") + 1 + DIGITS, shared + 1))];
    }),
  );
  const pathOf = (name: string): string => join(folder, "fragment", `${name}.pf_fragment`);
  for (const [name, shorter] of short) renameSync(pathOf(name), pathOf(shorter));
  return pages.map((page) => [short.get(String(listOf(page)[0]))!, ...listOf(page).slice(1)]);
}

function sharedBeginning(a: string, b = ""): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
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

function listOf(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error("the search index is not laid out as Pagefind 1.5 does");
  return value;
}

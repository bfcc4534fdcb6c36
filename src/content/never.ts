/**
 * Names that must never appear: people at risk have no record, slug or name anywhere. The list lies outside the repository, and
 * neither its path nor a spelling of it is ever printed.
 */
import { isUtf8 } from "node:buffer";
import { readFileSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { listFiles } from "./files.ts";
import { Problems } from "./problem.ts";

/** The spellings, in NFC. */
export type NeverList = readonly string[];

/** One spelling a line; `#` begins a line of comment. */
export function neverList(text: string): NeverList {
  const lines = text.normalize("NFC").split(/\r\n?|\n/);
  return lines.map((line) => line.replace(/^\uFEFF/, "").trim()).filter((line) => line !== "" && !line.startsWith("#"));
}

/**
 * The offsets in `text` at which a spelling of the list stands: whole words, whatever their capital letters, over the end of a
 * line, in a slug (`first-last`) and with markup between its words.
 */
export function findNever(text: string, list: NeverList): number[] {
  return matches(text, list).map(({ from }) => from);
}

/** The text with three dots for each spelling of the list: for all that is printed. */
export function maskNever(text: string, list: NeverList): string {
  let masked = "";
  let at = 0;
  for (const { from, to } of matches(text, list)) {
    masked += `${text.slice(at, from)}…`;
    at = to;
  }
  return masked + text.slice(at);
}

/**
 * Reads the list that `VERBATIM_NEVER` names; without the variable there is none. It must lie in none of `folders` (the content
 * folder, the repository), or its names would be published with them.
 */
export function readNever(path: string | undefined, folders: readonly string[], problems: Problems): NeverList {
  if (path === undefined || path === "") return [];
  const place = { file: "VERBATIM_NEVER", line: 1, column: 1 };
  try {
    const file = realpathSync(path);
    if (folders.some((folder) => isInside(file, folder))) {
      const message =
        "the list of names that must never appear lies inside the repository or the content folder; move it out of both";
      problems.add(place, "never-list", message);
    }
    return neverList(readFileSync(file, "utf8"));
  } catch {
    const message =
      "the list of names that must never appear cannot be read; mend the path in the variable, or unset it";
    problems.add(place, "never-list", message);
    return [];
  }
}

/**
 * Searches the texts and the names of all files of a folder, and tells where a name of the list stands. Of files that `isDrawn`
 * knows to hold nothing but pixels only the names are searched: by chance, some bytes are any short word.
 */
export function reportNever(
  root: string,
  list: NeverList,
  problems: Problems,
  isDrawn: (path: string) => boolean = () => false,
): void {
  if (list.length === 0) return;
  // What is wrong with the files themselves is told where they are read as content.
  for (const { file, path } of listFiles(root, new Problems())) {
    const shown = file.slice(0, file.length - path.length) + maskNever(file.slice(file.length - path.length), list);
    if (findNever(path, list).length > 0) problems.add({ file: shown, line: 1, column: 1 }, "never", IN_NAME);
    if (isDrawn(path)) continue;
    const text = textOf(file);
    for (const offset of findNever(text, list)) problems.add({ file: shown, ...placeOf(text, offset) }, "never", IN_TEXT);
  }
}

const IN_TEXT = "a name on the list of names that must never appear stands here; take it out";
const IN_NAME = "a name on the list of names that must never appear stands in the name of this file; rename it";

function isInside(file: string, folder: string): boolean {
  const way = relative(realpathSync(resolve(folder)), file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`);
}

/** A photograph may say who is on it. */
function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? bytes.toString("utf8") : bytes.toString("latin1");
  } catch {
    return "";
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

function matches(text: string, list: NeverList): { from: number; to: number }[] {
  const pattern = patternOf(list);
  if (!pattern) return [];
  const composed = text.normalize("NFC");
  const found = [...composed.matchAll(pattern)].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  if (found.length === 0 || composed === text) return found;
  const places = placesBeforeComposing(text);
  return found.map(({ from, to }) => ({ from: places[from] ?? from, to: places[to] ?? text.length }));
}

/** For each unit of the text in NFC, where it came from. */
function placesBeforeComposing(text: string): number[] {
  const places: number[] = [];
  // A letter and the accents after it are what NFC puts together; jamo join among themselves.
  for (const { 0: cluster, index } of text.matchAll(/[\u1100-\u11FF]+|[^]\p{M}*/gu)) {
    for (let i = 0; i < cluster.normalize("NFC").length; i++) places.push(index);
  }
  return places;
}

// A build searches thousands of files for one list.
const patterns = new WeakMap<NeverList, RegExp>();

function patternOf(list: NeverList): RegExp | undefined {
  if (list.length === 0) return undefined;
  const known = patterns.get(list) ?? makePattern(list);
  patterns.set(list, known);
  return known;
}

/** Between two words of a name: white space, hyphens of a slug, marks of Markdown, an HTML tag, the full stop of an address. */
const GAP = "(?:(?:[\\s\\u00AD\\-‐‑_+>*]|<[^<>]*>|&nbsp;|&#160;|%20)+|\\.)";

function makePattern(list: NeverList): RegExp {
  // The longest first: where one name begins another, all of it is found.
  const names = [...list].sort((a, b) => b.length - a.length).map((name) => name.normalize("NFC").split(/[\s\-_]+/));
  const alternatives = names.map((words) => words.filter(Boolean).map(wordPattern).join(GAP)).filter((one) => one !== "");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
}

/** A word as it is, or as it stands in an address. */
function wordPattern(word: string): string {
  const plain = escapeRegExp(word).replace(/['’ʼ]/g, "(?:['’ʼ]|&#39;|&apos;)");
  const encoded = new Set([encodeURIComponent(word), encodeURIComponent(word.toLowerCase())]);
  encoded.delete(word);
  return encoded.size === 0 ? plain : `(?:${[plain, ...[...encoded].map(escapeRegExp)].join("|")})`;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, (character) => `\\${character}`);

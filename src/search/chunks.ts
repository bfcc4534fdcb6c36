/** Parts the words of an index into smaller pieces than Pagefind does: a reader who types two words loads two of them. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { listOf, pathOf, replace, sizeOf, unpack, type IndexFile } from "./pagefind-files.ts";
import type { Cbor } from "./query/brief.ts";

/** Bytes that a piece takes in the list of pieces, which every reader loads. */
const IN_LIST = 14;
/** Smaller pieces would spare nothing that is worth a request. */
const SMALLEST = 6000;
/** Words that begin with the same letters stay together: of longer words, Pagefind knows only those that it has loaded. */
const LETTERS = 4;
/** Unless they would fill so many pieces. */
const MOST = 3;

/** Rewrites the pieces that the list names by first word, last word and hash; returns the new list. */
export function smallerChunks(index: string, chunks: readonly Cbor[]): Cbor[] {
  const files = chunks.map((chunk) => ({
    folder: join(index, "index"),
    before: "",
    ending: ".pf_index",
    hash: String(listOf(chunk)[2]),
  }));
  const sizes = files.map((file) => statSync(pathOf(file)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // What smaller pieces save, the longer list of them costs: the sum is least here.
  const wanted = Math.max(SMALLEST, Math.sqrt(total * IN_LIST));
  return files.flatMap((file, i) => parted(file, sizes[i]!, wanted));
}

function parted(file: IndexFile, size: number, wanted: number): Cbor[] {
  const words = listOf(listOf(unpack(file))[0]).map(listOf);
  const packing = size / sizeOf(words);
  const parts: Cbor[][] = [[]];
  let held = 0;
  for (const [i, word] of words.entries()) {
    const isAlike = beginning(word) === beginning(words[i - 1] ?? []);
    if (held > wanted * (isAlike ? MOST : 1)) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)!.push(word);
    held += sizeOf(word) * packing;
  }
  const hashes = replace(
    file,
    parts.map((part) => [part]),
  );
  return parts.map((part, i) => [wordOf(part[0]), wordOf(part.at(-1)), hashes[i]!]);
}

const wordOf = (word: Cbor | undefined): string => String(listOf(word)[0]);
const beginning = (word: Cbor[]): string => String(word[0]).slice(0, LETTERS);

/** Reads and writes the files of a Pagefind index: CBOR (RFC 8949) behind a mark, packed with gzip, named by what they hold. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { MARK, type Cbor } from "./query/brief.ts";

const mark = Buffer.from(MARK);

export interface IndexFile {
  folder: string;
  /** What stands before and after the part by which other files know this one. */
  before: string;
  ending: string;
  /** That part: the language and what begins the hash, `en_4b63b97272`. */
  hash: string;
}

export function filesOf(folder: string, before: string, ending: string): IndexFile[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(ending))
    .map((name) => ({ folder, before, ending, hash: name.slice(before.length, -ending.length) }));
}

export const pathOf = ({ folder, before, ending, hash }: IndexFile): string => join(folder, before + hash + ending);

export function unpack(file: IndexFile): Cbor {
  const bytes = gunzipSync(readFileSync(pathOf(file)));
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error(`${pathOf(file)} is not written as Pagefind 1.5 does`);
  return decode(bytes.subarray(mark.length)) as Cbor;
}

/** Writes values in place of a file, each under the name that it gives; returns the names. */
export function replace(file: IndexFile, values: readonly Cbor[]): string[] {
  rmSync(pathOf(file));
  const at = file.hash.lastIndexOf("_") + 1;
  return values.map((value) => {
    const bytes = Buffer.concat([mark, encode(value)]);
    const digest = createHash("sha256").update(bytes).digest("hex");
    const hash = file.hash.slice(0, at) + digest.slice(0, file.hash.length - at);
    writeFileSync(pathOf({ ...file, hash }), gzipSync(bytes));
    return hash;
  });
}

export const sizeOf = (value: Cbor): number => encode(value).length;

export function listOf(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error("the search index is not laid out as Pagefind 1.5 does");
  return value;
}

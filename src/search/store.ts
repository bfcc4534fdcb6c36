/** The pieces of a built index from its folder, as data or as the scripts of a copy for a disk. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ENTRY, FRAGMENT, packOf, type SearchEntry } from "./query/entry.ts";
import { isPacked } from "./query/brief.ts";
import type { Store } from "./query/language-index.ts";

const LINE = /^\w+\(("[^"]+"),"([^"]*)"\);$/gm;

export function folderStore(folder: string): Store {
  if (existsSync(join(folder, ENTRY))) return { bytes: async (path) => unpacked(readFileSync(join(folder, path))) };
  const pieces = new Map<string, Uint8Array>();
  const read = (script: string): void => {
    for (const [, path, data] of readFileSync(join(folder, script), "utf8").matchAll(LINE)) {
      pieces.set(JSON.parse(path!) as string, unpacked(Buffer.from(data!, "base64")));
    }
  };
  read(`${ENTRY}.js`);
  const { packs = [] } = JSON.parse(new TextDecoder().decode(pieces.get(ENTRY))) as SearchEntry;
  return {
    bytes: async (path) => {
      const fragment = FRAGMENT.exec(path)?.[1];
      if (!pieces.has(path)) read(fragment === undefined ? `${path}.js` : packOf(fragment, packs));
      return pieces.get(path)!;
    },
  };
}

/** Pagefind takes a piece packed or not; Node unpacks it in a fraction of the time. */
const unpacked = (bytes: Buffer): Buffer => (isPacked(bytes) ? gunzipSync(bytes) : bytes);

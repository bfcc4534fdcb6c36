/** Keeps the index of each language under a hash of what went into it, so that unchanged records are not indexed again. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SearchRecord } from "./records.ts";

/** Goes up whenever the same records would give another index. */
const FORMAT = 5;
/** Indexes that no build has asked for lately, beyond these many and this age, are thrown away. */
const KEPT = 8;
const MILLISECONDS_KEPT = 24 * 60 * 60 * 1000;

export class IndexCache {
  readonly #folder: string;
  readonly #base: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#base = `${FORMAT} ${pagefindVersion()}\n`;
  }

  /** The folder that holds the index of these records; when there is none, `make` writes it into a fresh folder. */
  async folderOf(
    index: string,
    records: readonly SearchRecord[],
    make: (fresh: string) => Promise<void>,
  ): Promise<string> {
    const hash = createHash("sha256").update(this.#base).update(index);
    for (const record of records) hash.update(JSON.stringify(record)).update("\n");
    const folder = join(this.#folder, `${index}-${hash.digest("hex").slice(0, 20)}`);
    if (existsSync(folder)) {
      // The age is that of the last use.
      utimesSync(folder, new Date(), new Date());
      return folder;
    }
    mkdirSync(this.#folder, { recursive: true });
    const fresh = `${folder}-${process.pid}`;
    try {
      await make(fresh);
      // Another build may have been faster: its index is the same.
      if (!existsSync(folder)) renameSync(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
    return folder;
  }

  /** Throws old indexes away. */
  sweep(): void {
    const all = readdirSync(this.#folder).map((name) => {
      const path = join(this.#folder, name);
      return { path, used: statSync(path).mtimeMs };
    });
    const old = all.sort((a, b) => b.used - a.used).slice(KEPT);
    for (const { path, used } of old) {
      if (Date.now() - used > MILLISECONDS_KEPT) rmSync(path, { recursive: true, force: true });
    }
  }
}

function pagefindVersion(): string {
  const file = fileURLToPath(new URL("../package.json", import.meta.resolve("pagefind")));
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

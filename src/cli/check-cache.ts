/** The results of the last run's comparisons, in a file that may be deleted at any time. */
import { readFileSync } from "node:fs";
import { writeWhole } from "../assets/kept-files.ts";
import type { CheckCache } from "../digest/evidence.ts";
import type { Check } from "../quotes/check.ts";

export class CheckCacheFile implements CheckCache {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, Check>;
  /** What this run asked for; the rest is forgotten when it is saved. */
  readonly #now = new Map<string, Check>();

  constructor(file: string) {
    this.#file = file;
    this.#before = readChecks(file);
  }

  get(key: string): Check | undefined {
    const check = this.#now.get(key) ?? this.#before.get(key);
    if (check) this.#now.set(key, check);
    return check;
  }

  set(key: string, check: Check): void {
    this.#now.set(key, check);
  }

  /** Writes only when something is new. */
  save(): void {
    const isSame = this.#now.size === this.#before.size && [...this.#now.keys()].every((key) => this.#before.has(key));
    if (isSame) return;
    writeWhole(this.#file, JSON.stringify([...this.#now]));
  }
}

/** A file that is missing or spoilt is an empty cache. */
function readChecks(file: string): Map<string, Check> {
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")) as [string, Check][]);
  } catch {
    return new Map();
  }
}

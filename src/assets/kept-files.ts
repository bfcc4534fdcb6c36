/** Keeps what was made under a hash of what it was made from, so that the next build makes nothing of it again. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What no build has asked for in so many milliseconds is thrown away: a month in which a branch may lie still. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** A short name for some content. `base` says what else goes into the outcome, such as the version of what makes it. */
export function keyOf(base: string, content: string | Uint8Array): string {
  return createHash("sha256").update(`${base}\n`).update(content).digest("hex").slice(0, 16);
}

/** The version of an installed package, by its main module's folder or the one above. */
export function versionOf(name: string): string {
  const found = versions.get(name) ?? readVersion(name);
  versions.set(name, found);
  return found;
}

// Each card and each picture asks.
const versions = new Map<string, string>();

function readVersion(name: string): string {
  for (const up of ["./package.json", "../package.json"]) {
    const file = fileURLToPath(new URL(up, import.meta.resolve(name)));
    if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  }
  throw new Error(`no version of ${name} is known`);
}

/** What the file `name` of `folder` says, or what `make` returns, which is written there in one go. */
export async function keptJson<T>(folder: string, name: string, make: () => Promise<T>): Promise<T> {
  const file = join(folder, name);
  if (existsSync(file)) {
    // The age is that of the last use.
    utimesSync(file, new Date(), new Date());
    return JSON.parse(readFileSync(file, "utf8")) as T;
  }
  const value = await make();
  writeWhole(file, JSON.stringify(value));
  return value;
}

/** A file is there whole or not at all, whenever a build is stopped, and whoever else is writing it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}-${process.pid}`;
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Throws old files away: those of one key together, by the one that was used last. Others in the folder stay. */
export function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  const lastUse = new Map<string, number>();
  const all = readdirSync(folder).flatMap((name) => {
    const key = /^[0-9a-f]{16}(?=[.-])/.exec(name)?.[0];
    const entry = key === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
    if (key === undefined || !entry) return [];
    lastUse.set(key, Math.max(lastUse.get(key) ?? 0, entry.mtimeMs));
    return [{ name, key }];
  });
  const oldest = Date.now() - KEPT;
  for (const { name, key } of all) if (lastUse.get(key)! < oldest) rmSync(join(folder, name), { force: true });
}

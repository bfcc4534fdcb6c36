/**
 * Turns the data of an index into scripts. A page that is opened from a disk may load no data, since to a browser every
 * file there is a foreign site; but it may load scripts, and each of these hands over pieces of the index in base64.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENTRY, REGISTER, type SearchEntry } from "./query/entry.ts";

/** A result needs one fragment; a file for each would be too many files, one for all too large to load. */
const FRAGMENTS_IN_SCRIPT = 40;
/** Scripts of Pagefind's own, which would ask for data. */
const USELESS = ["pagefind.js", "pagefind-worker.js"];

/** Replaces every file of the index in `folder` by a script. */
export function packScripts(folder: string): void {
  const fragments = namesIn(join(folder, "fragment"));
  const packs: string[] = [];
  for (let i = 0; i < fragments.length; i += FRAGMENTS_IN_SCRIPT) {
    const pack = fragments.slice(i, i + FRAGMENTS_IN_SCRIPT);
    const lines = pack.map((name) => line(folder, `fragment/${name}`));
    writeFileSync(join(folder, `fragments-${packs.length}.js`), lines.join(""));
    packs.push(pack[0]!.replace(/\.pf_fragment$/, ""));
  }
  const entryFile = join(folder, ENTRY);
  const entry = JSON.parse(readFileSync(entryFile, "utf8")) as SearchEntry;
  writeFileSync(entryFile, JSON.stringify({ ...entry, packs }));
  for (const name of USELESS) rmSync(join(folder, name), { force: true });
  rmSync(join(folder, "fragment"), { recursive: true });
  const loose = namesIn(folder).filter((name) => !name.startsWith("fragments-"));
  const deeper = ["index", "filter"].flatMap((below) => namesIn(join(folder, below)).map((name) => `${below}/${name}`));
  for (const path of [...loose, ...deeper]) {
    writeFileSync(join(folder, `${path}.js`), line(folder, path));
    rmSync(join(folder, path));
  }
}

function line(folder: string, path: string): string {
  return `${REGISTER}(${JSON.stringify(path)},"${readFileSync(join(folder, path)).toString("base64")}");\n`;
}

/** The files of a folder, in an order of their own. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .sort();
}

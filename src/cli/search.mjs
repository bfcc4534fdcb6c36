/**
 * Runs `search` from a bundle that is kept as long as no source file changes: compiling the files one by one would take most of the half second
 * in which a reader wants an answer. Plain JavaScript, because Node reads this file before anything compiles TypeScript.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** All that the command may import. */
const SOURCES = ["package.json", "src/cli", "src/assets", "src/search", "src/quotes", "src/language"];

/** A hash of when the files changed last, and of how large they are. */
function state() {
  const hash = createHash("sha256");
  const add = (path) => {
    const entry = statSync(path);
    if (entry.isDirectory()) for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
    else hash.update(`${path} ${entry.mtimeMs} ${entry.size}\n`);
  };
  for (const path of SOURCES) add(root + path);
  return hash.digest("hex").slice(0, 12);
}

// As deep below the root as `src/cli`, so that paths which begin at a module's own place hold.
const file = `${root}.cache/programs/search-${state()}.mjs`;
if (!existsSync(file)) {
  const { build } = await import("esbuild");
  const fresh = `${file}-${process.pid}.mjs`;
  mkdirSync(`${root}.cache/programs`, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/search.ts"],
    outfile: fresh,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  renameSync(fresh, file);
}
// As an address: on Windows a path with its drive letter is none.
await import(pathToFileURL(file).href);

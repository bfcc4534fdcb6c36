/** `serve`: builds the site, shows it at a local address and builds again whenever the content changes. */
import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { makeEleventy } from "./eleventy.ts";
import { checkOutput } from "./output-folder.ts";
import type { Settings } from "./settings.ts";
import { openWorkshop } from "./workshop.ts";

export async function serve(settings: Settings): Promise<void> {
  checkOutput(settings);
  const output = resolve(settings.output);
  if (existsSync(output)) rmSync(output, { recursive: true });
  // At home the site lies at the root of its server, whatever folder it is published in, unless a folder is asked for.
  const pathPrefix = settings.pathPrefix ?? "/";
  openWorkshop({ ...settings, pathPrefix });
  const eleventy = makeEleventy(output, "serve", pathPrefix);
  await eleventy.init();
  await eleventy.watch();
  // A deleted file would not rebuild by itself.
  eleventy.watcher?.on("unlink", (file) => eleventy.watcher?.emit("change", file));
  await eleventy.serve(settings.port);
}

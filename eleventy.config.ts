/** How the rooms of the house are put together for Eleventy: load and check, lay out, hand over the pages, write the rest. */
import type { UserConfig } from "@11ty/eleventy";
import { renderPage } from "./layouts/render.tsx";
import { stage } from "./src/cli/stages.ts";
import { indexOptions, refresh, workshop } from "./src/cli/workshop.ts";
import { keptPages } from "./src/eleventy/kept-pages.ts";
import { removeStale, writeRest } from "./src/eleventy/output.ts";
import { addPages } from "./src/eleventy/pages.ts";
import { searchableOf, writeSearch } from "./src/search/index.ts";
import type { Page } from "./src/site/page-types.ts";

export default function configure(config: UserConfig): void {
  const shop = workshop();
  const render = (page: Page): string => renderPage(page, shop.site.contextOf(page));

  // The input folder holds no templates for Eleventy to find: its pages are virtual, `content/` is read by src/content.
  config.setTemplateFormats(["11ty.js"]);
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  addPages(config, () => shop.site, render);

  let written = new Set<string>();
  const kept = keptPages();
  config.on("eleventy.after", async ({ directories, runMode }) => {
    stage("rest");
    const files = writeRest(directories.output, shop.site, shop.assets, render, kept(shop.site, render));
    // A build goes on by itself: what it indexes is much, and by then it need hold nothing else.
    if (runMode === "build") return;
    removeStale(directories.output, written, files);
    written = files;
    if (shop.settings.index)
      await writeSearch(searchableOf(shop.site), directories.output, indexOptions(shop.settings));
  });

  if (shop.settings.command !== "serve") return;
  config.addWatchTarget(shop.settings.content);
  config.addWatchTarget("layouts/assets");
  config.on("eleventy.before", () => refresh(shop));
}

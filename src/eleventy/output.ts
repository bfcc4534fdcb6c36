/** Writes what Eleventy does not: evidence pages, feeds, assets and images; and removes what a rebuild no longer has. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Asset } from "../assets/bundle.ts";
import { urls, type UrlPath } from "../site/href.ts";
import type { Page } from "../site/page-types.ts";
import type { Site } from "../site/site.ts";
import { fileOf } from "./file-of.ts";
import { isWrittenByEleventy } from "./pages.ts";

/** Writes the rest of a site into `folder`, but for kept pages; returns every file the site has, Eleventy's own too. */
export function writeRest(
  folder: string,
  site: Site,
  assets: readonly Asset[],
  render: (page: Page) => string,
  isKept: (page: Page) => boolean,
): Set<string> {
  const made = new Set<string>();
  const place = (url: UrlPath): string => {
    const file = join(folder, fileOf(url));
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return file;
  };
  const files = new Set(site.pages.map(({ url }) => fileOf(url)));
  for (const page of site.pages) {
    if (!isWrittenByEleventy(page) && !isKept(page)) writeFileSync(place(page.url), render(page));
  }
  for (const { url, content } of site.files) {
    writeFileSync(place(url), content());
    files.add(fileOf(url));
  }
  for (const { name, content } of assets) {
    const url = urls.asset(name);
    writeFileSync(place(url), content);
    files.add(fileOf(url));
  }
  for (const { url, from } of site.copies) {
    copyFileSync(from, place(url));
    files.add(fileOf(url));
  }
  return files;
}

/** While serving: takes away the files of `before` that the site no longer has, and folders left empty. */
export function removeStale(folder: string, before: ReadonlySet<string>, now: ReadonlySet<string>): void {
  for (const file of before) {
    if (now.has(file)) continue;
    const path = join(folder, file);
    rmSync(path, { force: true });
    for (let parent = dirname(path); parent.length > folder.length && isEmpty(parent); parent = dirname(parent)) {
      rmdirSync(parent);
    }
  }
}

const isEmpty = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length === 0;

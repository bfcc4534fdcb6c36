/**
 * Hands the pages of the site to Eleventy: one virtual template for each kind of page, paginated over addresses.
 * Eleventy copies deeply what pagination is given, so it carries addresses only and the page is looked up here.
 */
import type { UserConfig } from "@11ty/eleventy";
import type { UrlPath } from "../site/href.ts";
import type { Page, PageKind } from "../site/page-types.ts";
import type { Site } from "../site/site.ts";
import { fileOf } from "./file-of.ts";

/**
 * The kinds of page that Eleventy renders and writes. `output.ts` writes what there is by the thousand, articles, evidence,
 * sources, parts of archives and redirects: at 10,000 articles that saves a quarter of the time, and nothing has to be held until all is rendered.
 */
const KINDS = [
  "home",
  "year",
  "month",
  "withdrawn",
  "tags",
  "tag",
  "people",
  "person",
  "quotes",
  "sources",
  "rights",
  "declarations",
  "search",
  "everything",
  "plainText",
  "feeds",
  "data",
  "page",
  "corrections",
  "notFound",
] as const satisfies readonly PageKind[];

export const isWrittenByEleventy = (page: Page): boolean => (KINDS as readonly PageKind[]).includes(page.kind);

/** `site` is asked at each build, since it is a new one after each change while serving. */
export function addPages(config: UserConfig, site: () => Site, render: (page: Page) => string): void {
  config.addGlobalData("addresses", () => {
    const addresses = Object.fromEntries(KINDS.map((kind): [PageKind, UrlPath[]] => [kind, []]));
    for (const page of site().pages) addresses[page.kind]?.push(page.url);
    return addresses;
  });
  for (const kind of KINDS) {
    config.addTemplate(`${kind}.11ty.js`, ({ url }) => flat(render(site().page(url as UrlPath))), {
      pagination: { data: `addresses.${kind}`, size: 1, alias: "url" },
      permalink: ({ url }) => fileOf(url as UrlPath),
      eleventyExcludeFromCollections: true,
      layout: false,
    });
  }
}

/**
 * A page is a tree of concatenations until it is read; Eleventy keeps all pages before it writes the first, and
 * flat strings take a third of the memory.
 */
const flat = (html: string): string => Buffer.from(html).toString();

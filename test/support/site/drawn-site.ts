/** A site as its files would be written, drawn in this process: for what needs neither the command line nor a disk. */
import assert from "node:assert/strict";
import { basename } from "node:path";
import { renderPage } from "../../../layouts/render.tsx";
import { declaration, type Declaration } from "../../../src/content/declaration.ts";
import { loadContent } from "../../../src/content/content.ts";
import { buildDigest } from "../../../src/digest/build.ts";
import type { Digest } from "../../../src/digest/types.ts";
import type { IsoDate } from "../../../src/language/dates.ts";
import type { Pictures } from "../../../src/site/pictures.ts";
import { siteOf, type Site } from "../../../src/site/site.ts";
import { AS_OF } from "../content-folder.ts";

export interface DrawnSite {
  digest: Digest;
  site: Site;
  /** The text of a file at an address without the address of the site: `/data/quotes.json`. */
  file: (url: string) => string;
  json: (url: string) => Record<string, unknown>;
  /** The HTML of a page. */
  page: (url: string) => string;
}

const ASSETS = {
  style: "s.css",
  search: "s.js",
  engine: "e.js",
  archive: "a.js",
  languages: "l.js",
  masthead: "m.js",
  theme: "t.js",
  feed: "f.css",
};

/** The Declaration in languages of each kind, since more than 500 pages that are drawn alike show nothing new. */
const shown = new Set(["arb", "cmn_hans", "eng", "fra", "rus", "spa", "urd", "ykg", "013", "tgl_tglg"]);
const SOME_LANGUAGES: Declaration = {
  ...declaration,
  languages: declaration.languages.filter(({ code }) => shown.has(code)),
};

export function drawnSite(digest: Digest): DrawnSite {
  const site = siteOf(digest, {
    disk: false,
    assets: ASSETS,
    pictures: picturesOf(digest),
    cards: new Map(),
    declaration: SOME_LANGUAGES,
  });
  const files = new Map<string, () => string>(site.files.map(({ url, content }) => [url, content]));
  const pages = new Map<string, Site["pages"][number]>(site.pages.map((page) => [page.url, page]));
  const file = (url: string): string => {
    const content = files.get(url);
    assert.ok(content, `the site has no ${url}`);
    return content();
  };
  return {
    digest,
    site,
    file,
    json: (url) => JSON.parse(file(url)) as Record<string, unknown>,
    page: (url) => {
      const page = pages.get(url);
      assert.ok(page, `the site has no page ${url}`);
      return renderPage(page, site.contextOf(page));
    },
  };
}

/** What pictures would become, without making them: `livro.png` in one width and two formats. */
function picturesOf({ images }: Digest): Pictures {
  const of = (path: string, format: string) => [
    {
      name: `${basename(path)}-440.${format}`,
      from: path,
      type: `image/${format}`,
      width: 440,
      height: 330,
      length: 76,
    },
  ];
  return new Map([...images.keys()].map((path) => [path, [of(path, "avif"), of(path, "jpeg")]]));
}

/** The digest of a content folder, whatever warnings it has. */
export function digestIn(folder: string, asOf: IsoDate = AS_OF): Digest {
  const { content, problems } = loadContent(folder);
  assert.ok(content);
  return buildDigest(content, { asOf }, problems);
}

/** A built site as the tests look at it: its files, and its pages parsed. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, verbatim } from "../command-line.ts";
import { parsePage, type ParsedPage } from "./html.ts";

export interface BuiltSite {
  folder: string;
  /** Where the site is published, with the path prefix: `https://verbatim.example/digest/`. */
  address: string;
  /** The folder of the server it lies in: `/digest/`. */
  prefix: string;
  /** Whether it is meant to be opened from disk. */
  disk: boolean;
  /** Every file by its path in the folder, with `/`, sorted. */
  files: readonly string[];
  /** All but those of the Declaration in languages that are like others. */
  pages: readonly BuiltPage[];
  /** Of every file its ids; a file that is no page has none. */
  idsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface BuiltPage extends ParsedPage {
  /** `people/amara-okonjo/index.html` */
  file: string;
  html: string;
}

interface BuildOptions {
  content: string;
  address: string;
  /** Further words of the command line. */
  words?: readonly string[];
  cwd?: string;
}

/** Builds a content folder by the command line into a temporary folder. Throws with what was printed when that fails. */
export async function buildSite({ content, address, words = [], cwd }: BuildOptions): Promise<BuiltSite> {
  const folder = join(temporaryFolder(), "site");
  const all = ["build", "--content", content, "--output", folder, ...words];
  const { code, stderr } = await verbatim(all, cwd === undefined ? {} : { cwd });
  assert.equal(code, 0, `the build failed:\n${stderr}`);
  return readSite(folder, address, words.includes("--disk"));
}

/** Reads a site that was built before. */
export function readSite(folder: string, address: string, disk = false): BuiltSite {
  const files = filesOf(folder);
  const pages = files
    .filter((file) => file.endsWith(".html") && !isLikeOthers(file))
    .map((file): BuiltPage => {
      const html = readFileSync(join(folder, file), "utf8");
      return { file, html, ...parsePage(html) };
    });
  const idsOf = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { file, ids } of pages) idsOf.set(file, new Set(ids));
  return { folder, address, prefix: new URL(address).pathname, disk, files, pages, idsOf };
}

/**
 * More than 500 pages with the Declaration are drawn alike from texts of one form, and to read them all takes longer than all
 * other pages: here are the official languages and some of every kind, from the right, in part, of no known language.
 */
function isLikeOthers(file: string): boolean {
  const [, code] = /^rights\/in\/(\w+)\/index\.html$/.exec(file) ?? [];
  return code !== undefined && !DECLARATIONS.has(code);
}

const DECLARATIONS = new Set(
  "arb cmn_hans eng fra rus spa urd fuf_adlm bod 013 009 amc ykg tgl_tglg snn 053".split(" "),
);

/** Every file below a folder by its path, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

export function pageAt(site: BuiltSite, file: string): BuiltPage {
  const page = site.pages.find((one) => one.file === file);
  assert.ok(page, `the site has no ${file}`);
  return page;
}

/** Where the file of an address lies, and what goes when a rebuild has it no longer. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileOf } from "../../src/eleventy/file-of.ts";
import { removeStale } from "../../src/eleventy/output.ts";
import type { UrlPath } from "../../src/site/href.ts";
import { temporaryFolder } from "../support/command-line.ts";

const addresses: [address: string, file: string][] = [
  ["/", "/index.html"],
  ["/people/amara-okonjo/", "/people/amara-okonjo/index.html"],
  ["/people/amara-okonjo/feed.xml", "/people/amara-okonjo/feed.xml"],
  ["/404.html", "/404.html"],
  ["/media/livro%20velho.png", "/media/livro velho.png"],
];
for (const [address, file] of addresses) {
  test(`${address} is the file ${file}`, () => assert.is(fileOf(address as UrlPath), file));
}

test("a file that the site has no longer goes, with the folders that it leaves empty", () => {
  const folder = temporaryFolder();
  for (const file of ["1998/03/count/index.html", "1998/index.html", "tags/index.html"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  const before = new Set(["/1998/03/count/index.html", "/1998/index.html", "/tags/index.html"]);
  removeStale(folder, before, new Set(["/1998/index.html", "/tags/index.html"]));
  assert.not.ok(existsSync(join(folder, "1998/03")));
  assert.ok(existsSync(join(folder, "1998/index.html")));
  removeStale(folder, new Set(["/1998/index.html"]), new Set());
  assert.not.ok(existsSync(join(folder, "1998")));
  assert.ok(existsSync(join(folder, "tags/index.html")));
  assert.ok(existsSync(folder));
});

test.run();

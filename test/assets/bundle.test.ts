/** Styles and scripts come out under names that hold what is in them, the same from any folder. */
import { tmpdir } from "node:os";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundleAssets } from "../../src/assets/bundle.ts";

const here = process.cwd();
test.after(() => process.chdir(here));

test("the names hold a hash, and two bundles are the same wherever the program is run", async () => {
  const first = await bundleAssets();
  process.chdir(tmpdir());
  const second = await bundleAssets();
  assert.equal(second, first);
  assert.match(first.names.style, /^style-[0-9a-f]{10}\.css$/);
  assert.match(first.names.search, /^search-[0-9a-f]{10}\.js$/);
});

test("each style and script names a file that is there", async () => {
  const { names, assets } = await bundleAssets();
  assert.equal(Object.values(names).sort(), assets.map(({ name }) => name).sort());
  for (const { content } of assets) assert.ok(content.length > 0);
});

test("the search script loads the index from the site alone", async () => {
  const { names, assets } = await bundleAssets();
  const textOf = (key: "search" | "engine"): string =>
    Buffer.from(assets.find(({ name }) => name === names[key])!.content).toString("utf8");
  const hosts = (text: string): string[] => [...new Set(text.match(/https?:\/\/[\w.-]+/g))];
  assert.match(textOf("search"), "pagefind/");
  assert.equal(hosts(textOf("search")), []);
  // Pagefind takes relative addresses apart against a host that it never asks; the browser tests see that nobody is asked.
  assert.equal(hosts(textOf("engine")), ["https://example.com"]);
});

test.run();

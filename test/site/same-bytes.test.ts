/** Two builds of the same content at the same moment are the same, byte for byte, wherever they are started. */
import { createHash } from "node:crypto";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run, temporaryFolder } from "../support/command-line.ts";
import { buildSite, readSite, type BuiltSite } from "../support/site/built-site.ts";
import { nothing } from "../support/site/every-page.ts";

const content = join(ROOT, "content");
const address = "https://verbatim.example/";

// Each from a folder of its own: what one build keeps for the next in `.cache` would make them alike all too easily.
const first = await buildSite({ content, address, cwd: temporaryFolder() });

/** The files that two sites do not share, or that differ. */
function differences(one: BuiltSite, other: BuiltSite): string[] {
  const fingerprints = (site: BuiltSite): string[] => site.files.map((file) => `${file} ${hashOf(site, file)}`);
  const [here, there] = [new Set(fingerprints(one)), new Set(fingerprints(other))];
  return [...[...here].filter((line) => !there.has(line)), ...[...there].filter((line) => !here.has(line))];
}

const hashOf = (site: BuiltSite, file: string): string =>
  createHash("sha256")
    .update(readFileSync(join(site.folder, file)))
    .digest("hex");

test("a second build is the same, the search index included", async () => {
  assert.ok(first.files.includes("pagefind/pagefind-entry.json"));
  nothing(differences(first, await buildSite({ content, address, cwd: temporaryFolder() })));
});

test("a build that is started in another folder, with the content elsewhere, is the same", async () => {
  const elsewhere = temporaryFolder();
  cpSync(content, join(elsewhere, "words"), { recursive: true });
  nothing(differences(first, await buildSite({ content: "words", address, cwd: elsewhere })));
});

test("the bundled program, which `npm run build` starts, builds the same", async () => {
  const output = join(temporaryFolder(), "site");
  const program = join(ROOT, "src/cli/bundled.mjs");
  const { code, stderr } = await run(process.execPath, [program, "build", "--content", content, "--output", output]);
  assert.is(code, 0, stderr);
  nothing(differences(first, readSite(output, address)));
});

test.run();

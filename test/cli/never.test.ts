/** `VERBATIM_NEVER`: a name on the list stops a build wherever it stands, and is never printed. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, temporaryFolder, verbatim } from "../support/command-line.ts";

const FOREIGN = join(ROOT, "test/support/foreign");
const folder = temporaryFolder();

function listOf(...names: string[]): Record<string, string> {
  const file = join(folder, "names-kept-apart.txt");
  writeFileSync(file, `${names.join("\n")}\n`);
  return { VERBATIM_NEVER: file };
}

test("a name in the content is told by its place alone", async () => {
  const { code, stdout, stderr } = await verbatim(["check", "--content", FOREIGN], { env: listOf("Amara Okonjo") });
  assert.is(code, 1);
  assert.match(stderr, /:\d+:\d+: a name on the list of names that must never appear stands here; take it out/);
  for (const printed of [stdout, stderr]) {
    assert.not.match(printed, /amara[- ]okonjo/i);
    assert.not.match(printed, "names-kept-apart");
  }
});

test("a name that only the built pages hold stops the build, and nothing is written", async () => {
  const output = join(folder, "site");
  const words = ["build", "--no-index", "--content", FOREIGN, "--output", output];
  const { code, stderr } = await verbatim(words, { env: listOf("Not endorsed by the United Nations") });
  assert.is(code, 1);
  assert.match(stderr, "index.html:");
  assert.not.match(stderr, /Not endorsed by the United Nations/i);
  assert.not.ok(existsSync(output));
});

test("a list that cannot be read stops the build without telling its path", async () => {
  const env = { VERBATIM_NEVER: join(folder, "names-moved-away.txt") };
  const { code, stderr } = await verbatim(["check", "--content", FOREIGN], { env });
  assert.is(code, 1);
  assert.match(stderr, "cannot be read");
  assert.not.match(stderr, "names-moved-away");
});

test.run();

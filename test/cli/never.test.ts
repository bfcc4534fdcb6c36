/** Names that must never appear are refused by the commands, and neither they nor their list are printed. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, temporaryFolder, verbatim, type Run } from "../support/command-line.ts";

const FOREIGN = join(ROOT, "test/support/foreign");
const folder = temporaryFolder();
const list = join(folder, "quiet-list.txt");
writeFileSync(list, "# nobody must read this\nPort of Lagoa\n");
const output = join(folder, "site");

const withList = (words: readonly string[]): Promise<Run> =>
  verbatim([...words, "--content", FOREIGN], { env: { VERBATIM_NEVER: list } });

for (const words of [["check"], ["check", "--json"], ["build", "--no-index", "--output", output]]) {
  test(`${words.slice(0, 2).join(" ")}: the place is told, the name and the list are not`, async () => {
    const { code, stdout, stderr } = await withList(words);
    const printed = `${stdout}${stderr}`;
    assert.is(code, 1);
    assert.match(printed, "amara-okonjo.md");
    assert.not.match(printed, "Lagoa");
    assert.not.match(printed, "quiet-list");
  });
}

test("nothing was written", () => {
  assert.not.ok(existsSync(output));
});

test("a list that cannot be read is a problem, and its path is not printed", async () => {
  const missing = join(folder, "no-such-list.txt");
  const { code, stderr } = await verbatim(["check", "--content", FOREIGN], { env: { VERBATIM_NEVER: missing } });
  assert.is(code, 1);
  assert.match(stderr, "VERBATIM_NEVER");
  assert.not.match(stderr, "no-such-list");
});

test.run();

/** Each broken content gives exactly the problems that its `expected.txt` says, and every sentence says the mend. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { expectedProblems, invalidContents, problemsOfCase } from "./support/invalid-content.ts";

/** Where capital letters make no other file, two names that differ only in them cannot be laid out. */
function tellsCaseApart(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-case-"));
  writeFileSync(join(folder, "case"), "");
  const apart = !existsSync(join(folder, "CASE"));
  rmSync(folder, { recursive: true });
  return apart;
}
const CASE_APART = tellsCaseApart();

test("there are at least 45 broken contents", () => {
  assert.ok(invalidContents().length >= 45);
});

for (const name of invalidContents()) {
  if (name.startsWith("twin-") && !CASE_APART) continue;
  test(`${name} gives its problems`, () => {
    assert.fixture(problemsOfCase(name), expectedProblems(name));
  });
}

test.run();

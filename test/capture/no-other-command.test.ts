/** No other command opens a connection: each is run where every attempt is caught, and capture shows that it would be. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, temporaryFolder, verbatim, type Run } from "../support/command-line.ts";

const GUARD = new URL("connections-told.mjs", import.meta.url).href;
const folder = temporaryFolder();
const content = join(folder, "content");
const texts = join(folder, "texts");
const told = join(folder, "told.txt");

test.before(() => {
  cpSync(join(ROOT, "test/invalid/_base"), content, { recursive: true });
  mkdirSync(texts);
  writeFileSync(join(texts, "harbour-minutes.txt"), "The count was never finished, Amara Okonjo said.\n");
  mkdirSync(join(folder, "archive"));
  writeFileSync(
    join(folder, "archive", "count.md"),
    "---\ntitle: The count\ndate: 2021-07-14\n---\n\nA count without end.\n",
  );
});

const watched = (words: readonly string[]): Promise<Run> =>
  verbatim(words, { env: { NODE_OPTIONS: `--import=${GUARD}`, TOLD_CONNECTIONS: told } });

const commands: [name: string, words: () => string[]][] = [
  ["check", () => ["check", "--content", content, "--sources", texts]],
  ["check --record", () => ["check", "--content", content, "--sources", texts, "--record"]],
  ["build, with its search index", () => ["build", "--content", content, "--output", join(folder, "site")]],
  ["quote", () => ["quote", "never finished", "--content", content, "--sources", texts]],
  ["import", () => ["import", join(folder, "archive"), "--output", join(folder, "imported")]],
];
for (const [name, words] of commands) {
  test(`${name} opens no connection`, async () => {
    const run = await watched(words());
    assert.is(run.code, 0, run.stderr);
    assert.not.ok(existsSync(told), existsSync(told) ? readFileSync(told, "utf8") : "");
  });
}

test("the watch sees a connection, of the command that opens one", async () => {
  const run = await watched([
    "capture",
    "http://127.0.0.1:9/hearing",
    "--yes",
    "--content",
    content,
    "--sources",
    texts,
  ]);
  assert.is(run.code, 1);
  assert.is(readFileSync(told, "utf8"), "net 127.0.0.1:9\n");
});

test.run();

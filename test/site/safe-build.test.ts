/** A build takes the place of the last good site in one go, or leaves it as it is. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { environment, ROOT, temporaryFolder, verbatim, verbatimCommand, type Run } from "../support/command-line.ts";
import { filesOf } from "../support/site/built-site.ts";

const folder = temporaryFolder();
const content = join(folder, "words");
const output = join(folder, "site");
cpSync(join(ROOT, "test/support/foreign"), content, { recursive: true });

const build = (): Promise<Run> => verbatim(["build", "--content", content, "--output", output, "--no-index"]);
const fingerprint = (): string =>
  filesOf(output)
    .map((file) => `${file} ${readFileSync(join(output, file), "base64")}`)
    .join("\n");

const first = await build();
const good = fingerprint();

test("a build leaves the site and nothing beside it", () => {
  assert.is(first.code, 0);
  assert.equal(readdirSync(folder).sort(), ["site", "words"]);
});

test("a build of content with a mistake leaves the last good site as it was, and nothing beside it", async () => {
  const broken = join(content, "articles/2026/11/broken.md");
  writeFileSync(broken, "---\ntitle: Broken\ndate: 2026-11-31\ntags: [harbours]\nsummary: Broken.\n---\n\nText.\n");
  const { code, stderr } = await build();
  rmSync(broken);
  assert.is(code, 1);
  assert.match(stderr, "broken.md:3:7: ");
  assert.is(fingerprint(), good);
  assert.equal(readdirSync(folder).sort(), ["site", "words"]);
});

test("a deleted article leaves nothing behind", async () => {
  const gone = join(content, "articles/2026/10/bayt-al-mina.md");
  const text = readFileSync(gone);
  rmSync(gone);
  assert.is((await build()).code, 0);
  writeFileSync(gone, text);
  assert.not.ok(existsSync(join(output, "2026/10")));
  assert.not.match(fingerprint(), "bayt-al-mina");
  assert.equal(readdirSync(folder).sort(), ["site", "words"]);
});

// Windows has no signals: there a build that is stopped cannot tidy up.
const onlyWithSignals = (name: string, check: () => Promise<void>): void => {
  if (process.platform === "win32") test.skip(name, check);
  else test(name, check);
};
onlyWithSignals("a build that is stopped half-way leaves nothing beside the site", async () => {
  const words = [...verbatimCommand(), "build", "--content", content, "--output", output];
  const child = spawn(process.execPath, words, { cwd: ROOT, env: environment(), stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (readdirSync(folder).length === 2 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  child.kill("SIGTERM");
  await ended;
  assert.equal(readdirSync(folder).sort(), ["site", "words"]);
});

test("a folder that holds something else than a site is not replaced", async () => {
  const precious = join(folder, "letters");
  mkdirSync(precious);
  writeFileSync(join(precious, "letter.txt"), "Dear Amara");
  const { code, stderr } = await verbatim(["build", "--content", content, "--output", precious, "--no-index"]);
  assert.is(code, 1);
  assert.match(stderr, "letters` holds other things than a built site");
  assert.is(readFileSync(join(precious, "letter.txt"), "utf8"), "Dear Amara");
  rmSync(precious, { recursive: true });
});

test("the folder of the content, one above it or one in it is never the output", async () => {
  const slips: [command: string, place: string][] = [
    ["build", content],
    ["build", folder],
    ["build", join(content, "articles")],
    ["serve", content],
  ];
  for (const [command, place] of slips) {
    const { code, stderr } = await verbatim([command, "--content", content, "--output", place, "--no-index"]);
    assert.is(code, 1);
    assert.match(stderr, "and the content must not lie in one another");
  }
  assert.ok(existsSync(join(content, "site.yaml")));
});

test.run();

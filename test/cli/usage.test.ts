/** What somebody reads who mistyped a command: one sentence and the usage, never a stack trace. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { environment, ROOT, temporaryFolder, verbatim, verbatimCommand, type Run } from "../support/command-line.ts";

/** The first line of what was printed, when the exit code is 1 and there is no stack trace. */
function sentence({ code, stdout, stderr }: Run): string {
  assert.is(code, 1);
  assert.is(stdout, "");
  assert.not.match(stderr, /^\s+at |node:internal|Error:/m);
  return stderr.trimStart().split("\n")[0]!;
}

const slips: [words: string[], sentence: string][] = [
  [[], "name a command"],
  [["biuld"], "there is no command `biuld`; did you mean `build`?"],
  [["check", "content"], "`check` takes no further words: `content`"],
  [["build", "--ouput", "site"], "there is no option `--ouput`; did you mean `--output`?"],
  [["check", "--content"], "`--content` needs a value after it"],
  [["build", "--disk=yes"], "`--disk` takes no value"],
  [["serve", "--port", "eighty"], "--port must be a number up to 65535"],
  [["build", "--path-prefix", "digest"], "--path-prefix must begin and end with `/`, such as `/digest/`"],
];
for (const [words, expected] of slips) {
  test(`verbatim ${words.join(" ")}`, async () => {
    const run = await verbatim(words);
    assert.is(sentence(run), expected);
    assert.match(run.stderr, "verbatim build|check|serve [options]");
  });
}

for (const epoch of ["yesterday", "1.5", "999999999999"]) {
  test(`SOURCE_DATE_EPOCH=${epoch} is refused`, async () => {
    const run = await verbatim(["check"], { env: { SOURCE_DATE_EPOCH: epoch } });
    assert.is(sentence(run), "SOURCE_DATE_EPOCH must be whole seconds since 1970, up to the year 9999");
  });
}

test("a content folder that is not there is told, with what to do", async () => {
  const run = await verbatim(["build", "--content", "no-such-folder"]);
  assert.match(
    sentence(run),
    /^no-such-folder[/\\]site\.yaml:1:1: there is no content folder here; name one with `--content`/,
  );
});

test("a content folder that is a file, or empty, is told too", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  mkdirSync(join(folder, "empty"));
  for (const name of ["file", "empty"]) {
    assert.match(
      sentence(await verbatim(["check", "--content", join(folder, name)])),
      "there is no content folder here",
    );
  }
});

test("an output that cannot be written is one sentence", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  const output = join(folder, "file", "site");
  const run = await verbatim(["build", "--content", "test/support/foreign", "--output", output, "--no-index"]);
  assert.match(sentence(run), /cannot be read or written: /);
});

test("a reader who has had enough, as in `verbatim check | head`, is no mistake", async () => {
  const words = [...verbatimCommand(), "check", "--json", "--content", "content"];
  const child = spawn(process.execPath, words, { cwd: ROOT, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  await new Promise((resolve) => child.on("close", resolve));
  assert.is(stderr, "");
});

test.run();

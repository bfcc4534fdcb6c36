/** The test runner sees each way in which a test file can seem to pass without passing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runTests, testFiles, type Outcome } from "./support/test-files.ts";

const UVU = import.meta.resolve("uvu");
const HEAD = `import { test, suite } from ${JSON.stringify(UVU)};\n`;
const PASSING = `${HEAD}test("passes", () => {});\n`;

/** Plants files in a fresh folder and runs them; gives the outcome and what was printed. */
async function plant(files: Record<string, string>, timeout = 60_000): Promise<Outcome & { printed: string }> {
  const root = mkdtempSync(join(tmpdir(), "verbatim-run-"));
  try {
    for (const [path, text] of Object.entries({ "package.json": '{ "type": "module" }', ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    let printed = "";
    const found = testFiles(root, { except: ["test/browser", "test/bench"] });
    const outcome = await runTests(root, found, { timeout, print: (text) => (printed += text) });
    return { ...outcome, printed };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const outcomeOf = ({ passed, failed, exitCode }: Outcome): Outcome => ({ passed, failed, exitCode });

test("counts the tests of all files and ends with one line", async () => {
  const run = await plant({
    "test/one.test.ts": `${PASSING}test("too", () => {});\ntest.run();\n`,
    "test/deep/two.test.ts": `${HEAD}const two = suite("two");\ntwo("passes", () => {});\ntwo.run();\n`,
  });
  assert.equal(outcomeOf(run), { passed: 3, failed: 0, exitCode: 0 });
  assert.is(run.printed.trimEnd().split("\n").at(-1), "3 passed, 0 failed");
});

test("counts a failing test and shows uvu's words about it", async () => {
  const run = await plant({
    "test/one.test.ts": `${PASSING}test("breaks", () => { throw new Error("the reason"); });\ntest.run();\n`,
  });
  assert.equal(outcomeOf(run), { passed: 1, failed: 1, exitCode: 1 });
  assert.match(run.printed, "the reason");
});

test("fails where there is no test file", async () => {
  assert.equal(outcomeOf(await plant({ "test/readme.md": "" })), { passed: 0, failed: 0, exitCode: 1 });
});

test("leaves out the tests of the browser and the benchmark", async () => {
  const run = await plant({
    "test/one.test.ts": `${PASSING}test.run();\n`,
    "test/browser/a.test.ts": "throw 1;\n",
    "test/bench/b.test.ts": "throw 1;\n",
  });
  assert.equal(outcomeOf(run), { passed: 1, failed: 0, exitCode: 0 });
});

test("keeps the files whose path holds a given word", () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  assert.equal(testFiles(root, { except: [] }, ["test/run.test"]), ["test/run.test.ts"]);
  assert.equal(testFiles(root, { except: [] }, ["no-such-file"]), []);
});

const unreliable: [behaviour: string, text: string][] = [
  ["a file without test.run()", PASSING],
  ["a file that runs a suite without tests", `${HEAD}test.run();\n`],
  ["an import that fails", `${PASSING}import "./missing.ts";\ntest.run();\n`],
  ["an await before test.run() that never settles", `${PASSING}await new Promise(() => {});\ntest.run();\n`],
  ["a test that never settles", `${HEAD}test("waits", () => new Promise(() => {}));\ntest.run();\n`],
  ["a test that ends the process with exit code 0", `${HEAD}test("ends", () => process.exit(0));\ntest.run();\n`],
];
for (const [behaviour, text] of unreliable) {
  test(`counts as failed: ${behaviour}`, async () => {
    assert.equal(outcomeOf(await plant({ "test/one.test.ts": text })), { passed: 0, failed: 1, exitCode: 1 });
  });
}

const passingButBroken: [behaviour: string, text: string][] = [
  ["an await after test.run() that never settles", `${PASSING}test.run();\nawait new Promise(() => {});\n`],
  ["an exit code beside passing tests", `${PASSING}test.run();\nprocess.on("exit", () => (process.exitCode = 3));\n`],
  [
    "a promise that is rejected once the tests are over",
    `${PASSING}test.run();\nsetTimeout(() => Promise.reject(new Error("late")), 50);\n`,
  ],
];
for (const [behaviour, text] of passingButBroken) {
  test(`counts as failed: ${behaviour}`, async () => {
    assert.equal(outcomeOf(await plant({ "test/one.test.ts": text })), { passed: 1, failed: 1, exitCode: 1 });
  });
}

test("counts as failed: a hook before the tests that throws, which uvu swallows", async () => {
  const run = await plant({
    "test/one.test.ts": `${PASSING}test.before(() => { throw new Error("no ground"); });\ntest.run();\n`,
  });
  assert.equal(outcomeOf(run), { passed: 0, failed: 1, exitCode: 1 });
});

test("stops a file that takes too long", async () => {
  const run = await plant({ "test/one.test.ts": `${PASSING}test.run();\nsetInterval(() => {}, 1000);\n` }, 3_000);
  assert.is(run.exitCode, 1);
  assert.match(run.printed, "did not end within 3 seconds");
});

test("says how many tests were skipped", async () => {
  const run = await plant({ "test/one.test.ts": `${PASSING}test.skip("later", () => {});\ntest.run();\n` });
  assert.match(run.printed, "1 skipped\n1 passed, 0 failed");
});

test.run();

/** Rules of the house that no linter knows. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/command-line.ts";

interface CodeFile {
  path: string;
  text: string;
}

const code = ["src", "layouts", "test"].flatMap((top) => codeIn(top));

function codeIn(top: string): CodeFile[] {
  return readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
    .map((path) => `${top}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

const breaking = (which: (file: CodeFile) => boolean): string[] => code.filter(which).map(({ path }) => path);

test("every file opens with a sentence that says what it is for", () => {
  const silent = breaking(({ path, text }) => !path.endsWith(".d.ts") && !/^\/\*\*\s/.test(text));
  assert.equal(silent, []);
});

test("no file has more than three hundred lines", () => {
  assert.equal(
    breaking(({ text }) => text.split("\n").length > 301),
    [],
  );
});

test("every test file calls run(), without which uvu runs nothing and says nothing", () => {
  const tests = code.filter(({ path }) => /\.test\.tsx?$/.test(path));
  assert.ok(tests.length > 10);
  assert.equal(
    tests.filter(({ text }) => !/^\s*\w+\.run\(\);$/m.test(text)).map(({ path }) => path),
    [],
  );
});

test("no test is left alone with .only", () => {
  assert.equal(
    breaking(({ path, text }) => /\.test\.tsx?$/.test(path) && /^\s*\w+\.only\(/m.test(text)),
    [],
  );
});

test("only the command line reads the clock", () => {
  const clock = /\bDate\.now\(|\bnew Date\(\)|\bDateTime\.(now|local)\(\)/;
  const pure = /^(src\/(content|digest|feeds|import|language|markdown|quotes|search|site)|layouts)\//;
  // It asks how old its own files are, which reaches no page.
  const cache = "src/search/index-cache.ts";
  assert.equal(
    breaking(({ path, text }) => pure.test(path) && path !== cache && clock.test(text)),
    [],
  );
});

test.run();

/** The linter holds the table of folders: an import that is planted where it does not belong is caught. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, temporaryFolder } from "../support/command-line.ts";

/** What a folder may import of which others: their code, or their types alone. It may import itself. */
interface May {
  code: string[];
  types?: string[];
}

const TABLE: Readonly<Record<string, May>> = {
  "src/language": { code: [] },
  "src/markdown": { code: [] },
  "src/quotes": { code: ["src/language"] },
  "src/content": { code: ["src/markdown", "src/language"] },
  "src/digest": { code: ["src/content", "src/quotes", "src/markdown", "src/language"] },
  "src/feeds": { code: [], types: ["src/markdown"] },
  "src/site": {
    code: ["src/digest", "src/feeds", "src/markdown", "src/language", "src/quotes"],
    types: ["src/content"],
  },
  "src/assets": { code: ["src/language"] },
  "src/eleventy": { code: ["src/site", "src/assets"] },
  "src/search": { code: ["src/site", "src/digest", "src/quotes", "src/markdown", "src/language"] },
  "src/import": { code: ["src/content", "src/markdown", "src/language"] },
  "src/capture": { code: ["src/content", "src/language"] },
  layouts: {
    code: ["src/language"],
    types: ["src/content", "src/digest", "src/markdown", "src/quotes", "src/site"],
  },
};
/** It puts all of them together. */
const FREE = "src/cli";
const FOLDERS = [...Object.keys(TABLE), FREE, "test"];

/** A file of a folder, the line in it, and what that line imports. */
interface Planted {
  file: string;
  line: number;
  of: string;
  asType: boolean;
}

const root = temporaryFolder();
copyFileSync(join(ROOT, ".oxlintrc.json"), join(root, ".oxlintrc.json"));

/** Writes a file that imports code and types of every other folder; one line each. */
function plant(folder: string, file: string): Planted[] {
  const up = "../".repeat(file.split("/").length - 1);
  const planted = FOLDERS.filter((other) => other !== folder).flatMap((of) =>
    [false, true].map((asType) => ({ of, asType })),
  );
  const lines = planted.map(
    ({ of, asType }, i) => `export ${asType ? "type " : ""}{ name${i} } from "${up}${of}/module.ts";`,
  );
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${lines.join("\n")}\n`);
  return planted.map((one, i) => ({ ...one, file, line: i + 1 }));
}

/** Every place of the planted tree at which the linter names a forbidden import, as "file:line". */
function caught(): Set<string> {
  const oxlint = join(ROOT, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format", "unix"], { cwd: root, encoding: "utf8" });
  const places = stdout.matchAll(/^(.+?):(\d+):\d+: .*\[Error\/eslint\(no-restricted-imports\)\]$/gm);
  return new Set([...places].map(([, file, line]) => `${file!.replaceAll("\\", "/")}:${line}`));
}

const isForbidden = (folder: string, { of, asType }: Planted): boolean => {
  const { code, types = [] } = TABLE[folder]!;
  return !code.includes(of) && !(asType && types.includes(of));
};

const planted = new Map(
  Object.keys(TABLE).map((folder) => [
    folder,
    [...plant(folder, `${folder}/planted.ts`), ...plant(folder, `${folder}/parts/planted.ts`)],
  ]),
);
const script = "layouts/assets/planted.ts";
mkdirSync(dirname(join(root, script)), { recursive: true });
writeFileSync(
  join(root, script),
  [
    'export { a } from "../../src/quotes/normalize.ts";',
    'export { b } from "../../src/quotes/judge.ts";',
    'export { c } from "../../src/site/href.ts";',
    'export { d } from "luxon";',
    'export { e } from "./other.ts";',
    'export { f } from "../../src/language/dates.ts";',
    'export { g } from "../../src/search/query/ask.ts";',
    'export { h } from "../../src/search/records.ts";',
  ].join("\n"),
);
const pure = "src/digest/impure.ts";
writeFileSync(
  join(root, pure),
  'export { a } from "node:fs";\nexport { b } from "@11ty/eleventy";\nexport { c } from "node:path";\n',
);
const found = caught();

for (const folder of Object.keys(TABLE)) {
  test(`${folder} imports what the table allows, and nothing else`, () => {
    const wrong = planted
      .get(folder)!
      .filter((one) => isForbidden(folder, one) !== found.has(`${one.file}:${one.line}`))
      .map((one) => `${one.file}: ${one.asType ? "type of" : "code of"} ${one.of}`);
    assert.equal(wrong, []);
  });
}

test("a script of the browser may use the normal forms, the language and the search engine, and no library", () => {
  const lines = [1, 2, 3, 4, 5, 6, 7, 8].filter((line) => found.has(`${script}:${line}`));
  assert.equal(lines, [2, 3, 4, 8]);
});

test("the digest asks neither the file system nor Eleventy", () => {
  assert.equal(
    [1, 2, 3].filter((line) => found.has(`${pure}:${line}`)),
    [1, 2],
  );
});

test("every folder of src stands in the table", () => {
  const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  assert.equal(
    folders.filter((folder) => !FOLDERS.includes(folder)),
    [],
  );
});

test.run();

/** `check` as an editor and a script use it: every problem at once with its line and a caret, or one JSON object. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run, temporaryFolder, verbatim } from "../support/command-line.ts";

const FOREIGN = join(ROOT, "test/support/foreign");

/** A copy of the sound content with some files laid over it. */
function contentWith(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  cpSync(FOREIGN, root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const TWO_SLIPS = contentWith({
  "people/ana-reis.md": "---\nname: Ana Reis\nbron: 1970\n---\n",
  "articles/2026/11/slip.md":
    "---\ntitle: Slip\ndate: 2026-11-05\ntags: [harbors]\nsummary: A slip.\n---\n\nNothing is quoted here.\n",
});

interface Printed {
  problems: Record<string, unknown>[];
  quotes: Record<string, unknown>[];
}

test("sound content has exit code 0 and no problem", async () => {
  const { code, stdout, stderr } = await verbatim(["check", "--content", FOREIGN]);
  assert.is(code, 0);
  assert.is(stderr, "");
  assert.match(stdout, "No problems.");
});

test("all problems are told at once, each with its place, its line, a caret and the mend", async () => {
  const { code, stderr } = await verbatim(["check", "--content", TWO_SLIPS]);
  assert.is(code, 1);
  const article = join(TWO_SLIPS, "articles/2026/11/slip.md");
  const person = join(TWO_SLIPS, "people/ana-reis.md");
  assert.match(
    stderr,
    `${article}:4:8: unknown tag \`harbors\`; did you mean \`harbours\`?\n    tags: [harbors]\n           ^\n`,
  );
  assert.match(stderr, `${person}:3:1: `);
  assert.match(stderr, "    bron: 1970\n    ^\n");
  assert.match(stderr, "2 errors.");
});

test("--json prints one object with the problems and the quotations, and nothing else", async () => {
  const { code, stdout, stderr } = await verbatim(["check", "--json", "--content", TWO_SLIPS]);
  assert.is(code, 1);
  assert.is(stderr, "");
  assert.is(stdout.trim().split("\n").length, 1);
  const { problems, quotes } = JSON.parse(stdout) as Printed;
  assert.is(problems.length, 2);
  for (const problem of problems) {
    assert.equal(Object.keys(problem), ["file", "line", "column", "rule", "severity", "message"]);
  }
  assert.is(problems[0]!["rule"], "unknown-tag");
  for (const quote of quotes) {
    assert.equal(Object.keys(quote), [
      "id",
      "file",
      "line",
      "person",
      "source",
      "words",
      "verdict",
      "reason",
      "severity",
      "score",
    ]);
  }
  const joint = quotes.find(({ source }) => source === "joint-statement-2001");
  assert.is(joint?.["person"], "amara-okonjo+tomas-brandt");
  assert.is(joint?.["words"], "a count without end");
  assert.is(joint?.["line"], 10);
});

test("with warnings alone the exit code is 0", async () => {
  const site = readFileSync(join(FOREIGN, "site.yaml"), "utf8");
  const root = contentWith({
    "site.yaml": `${site}unattributed: warning\n`,
    "articles/2026/11/marks.md":
      "---\ntitle: Marks\ndate: 2026-11-06\ntags: [harbours]\nsummary: Marks.\nlang: en\n---\n\nShe said “the count was never finished at all”, he wrote.\n",
  });
  const { code, stdout } = await verbatim(["check", "--json", "--content", root]);
  const { problems } = JSON.parse(stdout) as Printed;
  assert.equal(
    problems.map(({ severity }) => severity),
    ["warning"],
  );
  assert.is(code, 0);
});

test("the build's moment decides what is of the future", async () => {
  const output = join(temporaryFolder(), "site");
  const builtOn = async (moment: number): Promise<string> => {
    const env = { SOURCE_DATE_EPOCH: String(moment / 1000) };
    const { stdout } = await verbatim(["build", "--no-index", "--content", FOREIGN, "--output", output], { env });
    return stdout.split(",")[0]!;
  };
  assert.is(await builtOn(Date.UTC(2027, 0, 14)), "4 articles");
  assert.is(await builtOn(Date.UTC(2027, 0, 16)), "5 articles");
});

test("the same content is checked alike from another working folder, with paths as they were given", async () => {
  const { code, stdout } = await verbatim(["check", "--json", "--content", "."], { cwd: TWO_SLIPS });
  assert.is(code, 1);
  const { problems } = JSON.parse(stdout) as Printed;
  assert.equal(
    problems.map(({ file }) => file),
    [join("articles", "2026", "11", "slip.md"), join("people", "ana-reis.md")],
  );
});

test("`npm run --silent check -- --json` prints the object alone, for our own content without a problem", async () => {
  const words = ["run", "--silent", "check", "--", "--json"];
  // Windows starts npm only by its script, which npm names to what it runs.
  const script = process.env["npm_execpath"];
  const { code, stdout } = await (script ? run(process.execPath, [script, ...words]) : run("npm", words));
  const { problems, quotes } = JSON.parse(stdout) as Printed;
  assert.equal(problems, []);
  assert.ok(quotes.length > 0);
  assert.is(code, 0);
});

test.run();

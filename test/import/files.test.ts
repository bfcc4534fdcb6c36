/** Files of imported archives: odd encodings, names that clash, folders that are not empty. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listArchive } from "../../src/import/files.ts";
import { ImportReport } from "../../src/import/report.ts";
import { bodyOf, dated, imported, importing } from "./archive.ts";

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");

test("texts in other encodings are read", () => {
  const words = "Crónica – «el muelle»";
  assert.is(bodyOf(imported(`\uFEFF${dated(words)}`)), words);
  assert.is(bodyOf(imported(utf16(dated(words)))), words);
  assert.is(bodyOf(imported(Buffer.from(utf16(dated(words))).swap16())), words);
  assert.is(bodyOf(imported(Buffer.from(dated("Crónica del muelle"), "latin1"))), "Crónica del muelle");
  assert.is(bodyOf(imported(dated("a\0b"))), "ab");
});

test("files that are empty or no text are passed over and reported", () => {
  const { files, report } = importing({
    "empty.md": " \n",
    "film.md": new Uint8Array(900).fill(0),
    "a.md": dated("A."),
  });
  assert.equal(files, ["articles/2021/07/a.md", "import-report.txt", "site.yaml", "tags/harbour.md"]);
  assert.match(report, /^empty\.md: the file is empty and was passed over$/m);
  assert.match(report, /^film\.md: the file is no text and was passed over$/m);
});

test("names become slugs, each once, whatever they were", () => {
  const names = [
    "A b.md",
    "a-b.md",
    "a_b.md",
    "Ünï—çödé.md",
    "السلام.md",
    "中文 标题.md",
    "🚢.md",
    "page.md",
    "index.md",
    "CON.md",
    "x.markdown",
    "sub/_index.md",
    `${"very-long-name-".repeat(16)}.md`,
    "émile.md",
    "e\u0301mile.md",
    "2021-07-14.md",
    "it's.md",
  ];
  const { files, errors } = importing(Object.fromEntries(names.map((name) => [name, dated("Text.")])));
  assert.equal(errors, []);
  assert.equal(
    files.filter((file) => file.startsWith("articles/")).map((file) => file.slice("articles/2021/07/".length)),
    [
      "2021-07-14.md",
      "a-b-2.md",
      "a-b-3.md",
      "a-b.md",
      "article-con.md",
      "article-index.md",
      "article-page.md",
      "its.md",
      "sub.md",
      "the-harbour.md",
      `${"very-long-name-".repeat(12).slice(0, -1)}.md`,
      "x.md",
      "émile-2.md",
      "émile.md",
      "ünï-çödé.md",
      "السلام.md",
      "中文-标题.md",
    ].sort(),
  );
});

test("the same title twice is no trouble, and the same archive gives the same content", () => {
  const archive = { "x/a.md": dated("One."), "y/a.md": dated("Two."), "z/A.md": dated("Three.") };
  const [once, again] = [importing(archive), importing(archive)];
  assert.equal(once.errors, []);
  assert.equal(once.files, again.files);
  assert.is(bodyOf(once.text("articles/2021/07/a-2.md")), "Two.");
  for (const file of once.files) assert.is(once.text(file), again.text(file));
});

test("titles with marks warn and do not stop a build; odd titles survive", () => {
  const titles = [
    '“We count” and "more"',
    "A: b # c",
    "- dash",
    "@at `tick` %",
    "{{ x }}",
    "*bold* <b>",
    "👩‍🚀 \u200Fعنوان\u202E",
    "x".repeat(5000),
    "tab\\tline\\nnext",
    "null",
    "2021",
    "~",
    "[a](b)",
    "' \" \\\\",
  ];
  const archive = Object.fromEntries(
    titles.map((title, i) => [`t${i}.md`, `---\ntitle: ${JSON.stringify(title)}\ndate: 2021-07-14\n---\nText.\n`]),
  );
  const { errors, warnings } = importing(archive);
  assert.equal(errors, []);
  assert.ok(warnings.includes("quoted-in-title"));
});

test("long, deep and broken texts import and build", () => {
  const { errors } = importing({
    "long.md": dated("The harbour was counted again, and [nobody](x.md) <em>minded</em> it.\n".repeat(14_000)),
    "one-line.md": dated("word [a](b.md) <b>c</b> “quoted” ".repeat(30_000)),
    "deep-list.md": dated(Array.from({ length: 200 }, (_, i) => `${"  ".repeat(i)}- [x](y.md) <u>z</u>`).join("\n")),
    "deep-quote.md": dated(`${"> ".repeat(500)}[x](y.md) <br> z`),
    "brackets.md": dated(`${"[".repeat(5000)}${"<a href=x>".repeat(2000)}${"![".repeat(2000)}`),
    "html.md": dated(`${"<div>".repeat(3000)}x${"<p".repeat(2000)}`),
    "stars.md": dated("**a *b ".repeat(8000)),
    "codes.md": dated("{{ {% [[ ".repeat(8000)),
    "deep-yaml.md": `---\ntitle: Deep\ndate: 2021-07-14\nx: ${"[".repeat(3000)}${"]".repeat(3000)}\n---\nText.\n`,
    "only-front.md": "---\ntitle: Only\ndate: 2021-07-14\n---",
    "open-front.md": "---\ntitle: Open\ndate: 2021-07-14\n\nText without a second fence.\n",
    "nothing.md": "---\n---\n",
  });
  assert.equal(errors, []);
});

test("symbolic links are not followed", () => {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-links-"));
  try {
    mkdirSync(join(folder, "a"));
    symlinkSync(folder, join(folder, "a/round"));
    writeFileSync(join(folder, "a/x.md"), "X");
    const report = new ImportReport();
    assert.equal(listArchive(folder, report).documents, ["a/x.md"]);
    assert.match(report.text(), /^a\/round: a symbolic link is not followed$/m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the settings of the old site are used, and what it does not say is reported", () => {
  const { text, report } = importing({
    "_config.yml": "title: Harbour notes\nurl: https://port.example\nlang: pt_BR\nemail: desk@port.example\n",
    "a.md": dated("A."),
  });
  assert.match(text("site.yaml"), /^id: port\.example,2026\ntitle: Harbour notes\n/);
  assert.match(text("site.yaml"), /^unattributed: warning$/m);
  assert.match(
    report,
    /^site\.yaml: the archive does not say these; placeholders stand for them: description lang author$/m,
  );
});

test("a target that is not empty is left alone, in one sentence", () => {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-target-"));
  const program = fileURLToPath(new URL("../../src/cli/verbatim.ts", import.meta.url));
  try {
    mkdirSync(join(folder, "from"));
    writeFileSync(join(folder, "from/a.md"), dated("A."));
    const run = (to: string): string => {
      try {
        return execFileSync(
          process.execPath,
          ["--import", "tsx", program, "import", join(folder, "from"), "--output", to],
          { encoding: "utf8", stdio: "pipe" },
        );
      } catch (error) {
        return (error as { stderr: string }).stderr;
      }
    };
    assert.match(run(join(folder, "to")), /1 {2}documents as articles/);
    assert.match(run(join(folder, "to")), /is there already and not empty; name another folder/);
    assert.not.match(run(join(folder, "to")), /\n {4}at /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();

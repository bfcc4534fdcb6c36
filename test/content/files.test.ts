/** Files are found by their place and read as strict UTF-8 with Unix line ends. */
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../../src/content/files.ts";
import { Problems } from "../../src/content/problem.ts";

function inFolder<T>(use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "verbatim-files-"));
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What is told of a file with these bytes, as `line:column rule`, and its text. */
function read(bytes: string | Buffer): { text: string | undefined; told: string[] } {
  return inFolder((root) => {
    const problems = new Problems();
    writeFileSync(join(root, "a.md"), bytes);
    const text = readText({ file: join(root, "a.md"), path: "a.md" }, problems);
    return { text, told: problems.sorted().map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
  });
}

test("files are listed by path with slashes, without hidden ones", () => {
  inFolder((root) => {
    mkdirSync(join(root, "people", ".git"), { recursive: true });
    for (const path of ["b.md", "a.md", ".hidden", "people/c.md", "people/.git/d.md"]) writeFileSync(join(root, path), "");
    const paths = listFiles(root, new Problems()).map(({ path }) => path);
    assert.equal(paths, ["a.md", "b.md", "people/c.md"]);
  });
});

test("a name is one name however its accents are stored", () => {
  inFolder((root) => {
    writeFileSync(join(root, "jose\u0301.md"), "");
    assert.equal(
      listFiles(root, new Problems()).map(({ path }) => path),
      ["jos\u00E9.md"],
    );
  });
});

test("the folder that is named by a dot is listed as well", () => {
  const before = process.cwd();
  inFolder((root) => {
    writeFileSync(join(root, "a.md"), "");
    process.chdir(root);
    try {
      assert.equal(
        listFiles(".", new Problems()).map(({ path }) => path),
        ["a.md"],
      );
    } finally {
      process.chdir(before);
    }
  });
});

test("a folder that is not there has no files", () => {
  assert.equal(listFiles(join(tmpdir(), "verbatim-no-such-folder"), new Problems()), []);
});

// Windows lets only administrators make symbolic links.
if (process.platform !== "win32") {
  test("a symbolic link is not followed, and told", () => {
    inFolder((root) => {
      const problems = new Problems();
      symlinkSync("/etc/hosts", join(root, "a.md"));
      assert.equal(listFiles(root, problems), []);
      assert.is(problems.sorted()[0]?.rule, "symbolic-link");
    });
  });
}

test("a text is read as it is", () => {
  assert.equal(read("a\nb é 😀\n"), { text: "a\nb é 😀\n", told: [] });
});

test("what is wrong with the bytes is told where it is, and read as far as it can be", () => {
  assert.equal(read(""), { text: undefined, told: ["1:1 empty-file"] });
  assert.equal(read(" \n\n"), { text: undefined, told: ["1:1 empty-file"] });
  assert.equal(read("\uFEFFa"), { text: "a", told: ["1:1 byte-order-mark"] });
  assert.equal(read("ab\r\nc\r\n"), { text: "ab\nc\n", told: ["1:3 carriage-return"] });
  assert.equal(read("a\nbc\rd"), { text: "a\nbc\nd", told: ["2:3 carriage-return"] });
  assert.equal(read(Buffer.from([0x61, 0x0a, 0xc3, 0xa9, 0xe9, 0x62])), { text: undefined, told: ["2:2 not-utf-8"] });
});

test("a file that cannot be read is told and does not end the reading", () => {
  const problems = new Problems();
  assert.is(readText({ file: join(tmpdir(), "verbatim-no-such-file.md"), path: "x.md" }, problems), undefined);
  assert.match(problems.sorted()[0]!.message, "cannot be read (ENOENT)");
});

test.run();

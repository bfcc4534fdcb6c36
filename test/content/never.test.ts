/** Names that must never appear are found in every shape, and never printed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findNever, maskNever, neverList, readNever, reportNever } from "../../src/content/never.ts";
import { Problems } from "../../src/content/problem.ts";
import { shown, withContent } from "../support/content-folder.ts";

const list = neverList("# invented names\n\nAmara Okonjo\n  José Lund  \nBrandt\n");

test("a list has one spelling a line, with comments and empty lines", () => {
  assert.equal(list, ["Amara Okonjo", "José Lund", "Brandt"]);
  assert.equal(neverList("\uFEFFA B\r\nC\r\n"), ["A B", "C"]);
  assert.equal(neverList("Jose\u0301"), ["José"]);
});

test("a name is found whatever its letters' case, and in whole words only", () => {
  assert.equal(findNever("BRANDT and brandt", list), [0, 11]);
  assert.equal(findNever("Brandts, Hildebrandt, Brandtö", list), []);
  assert.equal(findNever("(Brandt)", list), [1]);
});

test("a name is found over line ends, in slugs and between markup", () => {
  for (const text of [
    "Amara\nOkonjo",
    "Amara\n> Okonjo",
    "amara-okonjo.md",
    "Amara **Okonjo**",
    "<b>Amara</b> <i>Okonjo</i>",
    "amara_okonjo",
    "amara.okonjo@digest.example",
    "Amara&nbsp;Okonjo",
    "amara%20okonjo",
    "Amara\u00A0Okonjo",
  ]) {
    assert.is(findNever(text, list).length, 1, text);
  }
  assert.equal(findNever("Amara said. Okonjo left.", list), []);
});

test("a name with accents is found however they are stored or sent", () => {
  assert.equal(findNever("x Jose\u0301 Lund y Brandt", list), [2, 15]);
  assert.is(findNever("/people/jos%C3%A9-lund/", list).length, 1);
  assert.equal(findNever("Jose Lund", list), []);
});

test("an empty list finds nothing", () => {
  assert.equal(findNever("anything", []), []);
});

test("what is printed has three dots for a name", () => {
  assert.is(maskNever("So said Amara Okonjo to Brandt.", list), "So said … to ….");
});

test("the list is read where the variable names it, and nothing is asked without it", () => {
  const problems = new Problems();
  assert.equal(readNever(undefined, [], problems), []);
  assert.equal(readNever("", [], problems), []);
  assert.equal(problems.sorted(), []);
});

test("a list that cannot be read is told without its path", () => {
  const problems = new Problems();
  assert.equal(readNever("/no/such/secret-list.txt", [], problems), []);
  const [problem] = problems.sorted();
  assert.is(problem?.file, "VERBATIM_NEVER");
  assert.not.match(JSON.stringify(problem), /secret-list/);
});

test("a list inside the repository or the content folder is refused", () => {
  const root = mkdtempSync(join(tmpdir(), "verbatim-never-"));
  try {
    mkdirSync(join(root, "inside"));
    writeFileSync(join(root, "inside", "secret-list.txt"), "Brandt\n");
    const problems = new Problems();
    assert.equal(readNever(join(root, "inside", "secret-list.txt"), [join(root, "inside")], problems), ["Brandt"]);
    assert.is(problems.sorted()[0]?.rule, "never-list");
    assert.not.match(JSON.stringify(problems.sorted()), /secret-list|Brandt/);
    const none = new Problems();
    mkdirSync(join(root, "elsewhere"));
    readNever(join(root, "inside", "secret-list.txt"), [join(root, "elsewhere")], none);
    assert.equal(none.sorted(), []);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("texts, file names and settings of the content are searched, and the names never printed", () => {
  const files = {
    "articles/2021/07/second.md": "---\ntitle: A\n---\n\nSo said Tomas\nBrandt.\n",
    "people/tomas-brandt.md": "---\nname: T. B.\n---\n",
    "notes.txt": "Brandt",
  };
  withContent(files, (root) => {
    const problems = new Problems();
    reportNever(root, neverList("Tomas Brandt\nBrandt\nThe Harbour Digest\n"), problems);
    assert.equal(shown(root, problems), [
      "articles/2021/07/second.md:5:9 never",
      "notes.txt:1:1 never",
      "people/….md:1:1 never",
      "site.yaml:2:8 never",
    ]);
    assert.not.match(JSON.stringify(problems.sorted()), /brandt/i);
  });
});

test.run();

/** The body of a source is its passages, by name. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPassages } from "../../src/content/passages.ts";
import { Problems } from "../../src/content/problem.ts";

function read(body: string): { passages: unknown; told: string[] } {
  const problems = new Problems();
  const passages = readPassages(body, 8, "s.md", problems);
  return { passages, told: problems.sorted().map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
}

test("a passage ends with its name, and may say where it is printed", () => {
  assert.equal(read('\nFirst\nlines. {#p4}\n\nSecond. {#art-19 loc="art. 19"}\n'), {
    passages: [
      { id: "p4", loc: undefined, text: "First\nlines.", line: 9 },
      { id: "art-19", loc: "art. 19", text: "Second.", line: 12 },
    ],
    told: [],
  });
});

test("a paragraph without a name belongs to the passage after it", () => {
  assert.equal(read("First.\n\nSecond. {#p4}\n\nThird.\n").passages, [
    { id: "p4", loc: undefined, text: "First.\n\nSecond.", line: 8 },
    { id: undefined, loc: undefined, text: "Third.", line: 12 },
  ]);
});

test("without names each paragraph is a passage", () => {
  assert.equal(read("First.\n\nSecond.\n").passages, [
    { id: undefined, loc: undefined, text: "First.", line: 8 },
    { id: undefined, loc: undefined, text: "Second.", line: 10 },
  ]);
});

test("a name that is repeated, badly written or out of place is told where it stands", () => {
  assert.equal(read("A. {#p4}\n\nB. {#p4}\n").told, ["10:4 passage-twice"]);
  assert.equal(read("A. {#p 4}\n").told, ["8:4 passage-name"]);
  assert.equal(read("A\nB {#p4} c\n").told, ["9:3 passage-name"]);
});

test.run();

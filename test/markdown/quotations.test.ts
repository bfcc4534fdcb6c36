/** Quotations are found where they stand, with speaker, source, words and places. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { QuoteMark } from "../../src/markdown/body.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import { html, slipsOf } from "../support/markdown.ts";

const marksOf = (text: string): readonly QuoteMark[] => renderMarkdown(text, { checkMarks: true }).marks;
const only = (text: string): QuoteMark => {
  const marks = marksOf(text);
  assert.is(marks.length, 1);
  return marks[0]!;
};

test("an inline quotation has its words without their marks", () => {
  assert.equal(only('She said [“never finished”](quote:amara-okonjo "hearing-1998#p4").'), {
    form: "inline",
    kind: "quote",
    speakers: ["amara-okonjo"],
    source: "hearing-1998",
    passage: "p4",
    words: "never finished",
    group: 0,
    line: 1,
    column: 10,
    at: { address: { line: 1, column: 29 }, source: { line: 1, column: 49 } },
    emphasis: [],
  });
});

test("the HTML keeps the marks and leaves the quotation open", () => {
  assert.is(html('So [“it *is*”](quote:a "b").'), "<p>So {q0:“it <em>is</em>”}.</p>");
});

test("speakers are joined by a plus sign", () => {
  assert.equal(only('[“a count”](quote:amara-okonjo+tomas-brandt "s")').speakers, ["amara-okonjo", "tomas-brandt"]);
});

test("a misquotation is one of its own kind", () => {
  assert.is(only('[“a count”](misquote:amara-okonjo "s")').kind, "misquote");
});

test("a label's quotation has its places in the label's definition", () => {
  const mark = only('So [“a\ncount”][The  Count].\n\n[the count]: quote:amara-okonjo "hearing-1998"\n');
  assert.is(mark.label, "THE COUNT");
  assert.is(mark.words, "a count");
  assert.equal([mark.line, mark.column], [1, 4]);
  assert.equal(mark.at, { address: { line: 4, column: 14 }, source: { line: 4, column: 34 } });
});

test("marks of many languages are marks", () => {
  const quoted = ["“a”", "„a“", "«a»", "»a«", "「a」", '"a"', "‘a’", "”a”"];
  for (const words of quoted) assert.is(only(`[${words}](quote:x "y")`).words, "a", words);
});

test("a title of a work is marked as nobody's words", () => {
  assert.equal(marksOf("She wrote [“The Count”](quote:none) then."), []);
  assert.equal(slipsOf("She wrote [“The Count”](quote:none) then."), []);
  assert.is(html("[“The Count”](quote:none)"), "<p>“The Count”</p>");
});

test("pieces of one sentence with one speaker and source are one quotation", () => {
  const text = '[“A count,”](quote:x "y") she said, [“no more.”](quote:x "y") Later: [“A list.”](quote:x "y")';
  assert.equal(
    marksOf(text).map(({ group }) => group),
    [0, 0, 2],
  );
});

test("a block quotation ends with its attribution, which is no part of its words", () => {
  const text = '> First.\n>\n> Second\n> line.\n>\n> — [Amara Okonjo](quote:amara-okonjo "s#p4")\n';
  const mark = only(text);
  assert.is(mark.form, "block");
  assert.is(mark.words, "First.\n\nSecond line.");
  assert.equal([mark.line, mark.column], [6, 5]);
  assert.is(html(text), "{q0:<p>First.</p>\n<p>Second\nline.</p>\n}");
});

test("an attribution may follow on the words, and begin with any dash", () => {
  for (const dash of ["—", "–", "--", "-"]) {
    assert.is(only(`> Words.\n> ${dash} [A](quote:a "b")\n`).words, "Words.", dash);
    assert.is(only(`> Words.\n>\n> ${dash} [A](quote:a "b")\n`).words, "Words.", dash);
  }
});

test("an attribution takes its label along", () => {
  const mark = only('> Words.\n>\n> — [A][k]\n\n[k]: quote:a "b"\n');
  assert.is(mark.label, "K");
});

test("the marks that printers set around long quotations are no words", () => {
  assert.is(only('> “First.\n>\n> “Second.”\n>\n> — [A](quote:a "b")\n').words, "First.\n\nSecond.");
  assert.is(only('> “Stay,” she said. “Go.”\n>\n> — [A](quote:a "b")\n').words, "“Stay,” she said. “Go.”");
});

test("an original is a blockquote in the blockquote", () => {
  const mark = only('> Never finished.\n>\n> > Nunca acabada.\n>\n> — [A](quote:a "b")\n');
  assert.is(mark.words, "Never finished.");
  assert.is(mark.original, "Nunca acabada.");
});

test("lines are those of the file", () => {
  const { marks } = renderMarkdown('a\n\nb [“c”](quote:d "e")', { firstLine: 8 });
  assert.equal([marks[0]!.line, marks[0]!.column], [10, 3]);
});

test("places hold behind links, code, escapes, entities and in tables", () => {
  const places = (text: string): number[][] => marksOf(text).map(({ line, column }) => [line, column]);
  assert.equal(places('[x](https://a.example/b "t [“") `[“` \\[“ &amp; [“c”](quote:d "e")'), [[1, 48]]);
  assert.equal(places('| a | b |\n|---|---|\n| [“c”](quote:d "e") | [“c”](quote:d "e") |'), [
    [3, 3],
    [3, 24],
  ]);
  assert.equal(places('> x\n> y [“c”](quote:d "e")\n>\n> — [A](quote:a "b")'), [[4, 5]]);
  assert.equal(places('- x\n- y [“c”](quote:d "e")'), [[2, 5]]);
});

test.run();

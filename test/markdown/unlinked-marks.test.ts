/** Words in quotation marks are linked; labels are defined, once, and used. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { slipMessage, slipsOf } from "../support/markdown.ts";

test("marks without a link are told at their opening mark", () => {
  const text = 'She said “no” and\nthen «yes» and "perhaps" and ‘so’.';
  assert.equal(slipsOf(text), [
    "1:10 quote-unattributed",
    "2:6 quote-unattributed",
    "2:16 quote-unattributed",
    "2:30 quote-unattributed",
  ]);
});

test("a text may be read without asking for links", () => {
  assert.equal(slipsOf("She said “no”.", false), []);
});

test("the mend shows the words with their link", () => {
  assert.match(slipMessage("She said “no more”."), '`[“no more”](quote:person "source")`');
});

test("apostrophes, inches and marks inside a linked quotation are none", () => {
  assert.equal(slipsOf('The people’s ’90s were 5" long and 6" wide, so it’s ‘'), []);
  assert.equal(slipsOf('[“she said ‘no’ then”](quote:a "b")'), []);
});

test("marks outside the link, or on one side only, are told where they begin", () => {
  assert.equal(slipsOf('She said “[no](quote:a "b")”.'), ["1:10 quote-marks-outside"]);
  assert.equal(slipsOf('She said [no](quote:a "b").'), ["1:10 quote-marks-missing"]);
  assert.equal(slipsOf('She said [“no](quote:a "b").'), ["1:10 quote-marks-missing"]);
  assert.equal(slipsOf('She said [“”](quote:a "b").'), ["1:10 quote-empty"]);
});

test("a label without a definition is told, with the one that was meant", () => {
  assert.equal(slipsOf("[“no”][count]"), ["1:7 quote-label-undefined"]);
  assert.match(slipMessage('[“no”][cuont]\n\n[count]: quote:a "b"'), "did you mean `[count]`?");
});

test("a definition that nobody uses, and a second one, are told", () => {
  assert.equal(slipsOf('[k]: quote:a "b"'), ["1:1 quote-label-unused"]);
  assert.equal(slipsOf('[“no”][k]\n\n[k]: quote:a "b"\n[K]: quote:c "d"'), ["4:1 quote-label-twice"]);
  assert.equal(slipsOf('```\n[k]: quote:a "b"\n```'), []);
});

test.run();

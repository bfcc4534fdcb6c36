/** Silent edits, what only looks like one, and the first letter (section 3). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome } from "./cases.ts";

const silent = suite("silent edits, one by one");
const SAID = "We came to the harbour, and the boats were there.";
for (const [name, source, words] of [
  ["white space", "We came\u00a0to  the\n\tharbour.", "We came to the harbour."],
  [
    "soft hyphens, zero width, direction",
    "We ca\u00adme\u200b to \u2066the\u2069 harbour\u200f.",
    "We came to the harbour.",
  ],
  ["curly and straight marks", 'We call it "a fair count" here.', "We call it “a fair count” here."],
  ["nested marks of another style", "We call it “a fair count” here.", "We call it ‘a fair count’ here."],
  ["dashes", "We came--all of us--to the harbour.", "We came — all of us – to the harbour."],
  ["an ellipsis of the source", "We came . . . and went.", "We came… and went."],
  ["ligatures", "We saw the ﬂeet.", "We saw the fleet."],
  ["entities", "We saw caf&eacute;s &amp; boats&nbsp;there.", "We saw cafés & boats there."],
  ["a final full stop left out", SAID, "We came to the harbour, and the boats were there"],
  ["a final comma for a full stop", SAID, "We came to the harbour, and the boats were there,"],
  ["a final full stop for a comma", SAID, "We came to the harbour."],
  ["a mark of reopening", "“We came.\n\n“We went.” So it was.", "‘We came.\n\n‘We went.’ So it was."],
] as const) {
  silent(name, () => {
    const result = check(source, words);
    assert.is(result.verdict, "verbatim", result.reason);
    assert.is(result.passes, true);
    assert.equal(result.edits, []);
  });
}
for (const [name, source, words] of [
  ["a final semicolon", "We came; we saw.", "We came:"],
  ["a comma inside", "We came, we saw.", "We came we saw."],
  ["a comma put in", "Let us eat, Ana.", "Let us eat Ana."],
  ["a comma that turns the sense", "Let us eat Ana.", "Let us eat, Ana."],
  ["a question mark inside", "We came? We saw.", "We came. We saw."],
  ["a question mark after a space", "Nous y étions ? Jamais.", "Nous y étions."],
  ["an exclamation mark", "We came!", "We came."],
  ["a question mark put in", "We came.", "We came?"],
  ["marks around a word left out", 'We call it "a fair count" here.', "We call it a fair count here."],
  ["marks put around a word", "We call it a fair count here.", "We call it ‘a fair count’ here."],
  ["a letter in capitals", "We saw the march of the north.", "We saw the March of the north."],
  ["an accent", "We saw the café of the north.", "We saw the cafe of the north."],
  ["a hyphen", "We saw the well-known boats.", "We saw the well known boats."],
  ["a contraction", "We do not see the boats.", "We don't see the boats."],
  ["a spelling", "We saw the grey harbour of old.", "We saw the gray harbor of old."],
  ["digits for words", "We saw seven boats of old.", "We saw 7 boats of old."],
  ["digits of another script", "We saw 57 boats of the north.", "We saw ٥٧ boats of the north."],
  ["a letter of another alphabet", "We saw the boats of the north.", "We s\u0430w the boats of the north."],
  ["a joiner inside a word", "We saw the boats of the north.", "We s\u200daw the boats of the north."],
  ["a mark put over a letter", "We saw the boats of the north.", "We s\u0323aw the boats of the north."],
  ["a word struck through", "We did not see the boats.", "We did n\u0336o\u0336t\u0336 see the boats."],
  ["a superscript", "The x² term of the bill is old.", "The x2 term of the bill is old."],
  ["full-width digits", "We saw 57 boats of the north.", "We saw ５７ boats of the north."],
  ["a minus sign", "It was −5 degrees when we came.", "It was 5 degrees when we came."],
] as const) {
  silent(`not silent: ${name}`, () => assert.match(outcome(source, words), /^(?:altered|not-found)!$/));
}
silent("a Greek question mark is one, though it looks like a semicolon", () => {
  const given = { source: { lang: "el" } };
  assert.is(outcome("Το διατάξαμε; Ποτέ.", "Το διατάξαμε.", given), "altered!");
  assert.is(outcome("Το διατάξαμε; Ποτέ.", "Το διατάξαμε;", given), "verbatim");
});
silent("stage directions of the list may be skipped, in the language of the source too", () => {
  for (const direction of ["(Applause)", "(Applause.)", "[laughter]", "(Laughter and applause.)"]) {
    assert.is(outcome(`We came. ${direction} We went.`, "We came. We went."), "verbatim", direction);
  }
  for (const other of [
    "(inaudible)",
    "[inaudible]",
    "(Inaudible.)",
    "(pause)",
    "[sic]",
    "(no applause)",
    "(crosstalk)",
  ]) {
    assert.match(outcome(`We came. ${other} We went home.`, "We came. We went home."), /!$/, other);
  }
  const french = { source: { lang: "fr" } };
  assert.is(
    outcome("Nous venons. (Applaudissements.) Nous partons.", "Nous venons. Nous partons.", french),
    "verbatim",
  );
});
silent("words without words are found nowhere", () => {
  for (const words of ["", " ", "…", "[sic]", ".", "?", "’"]) assert.match(outcome("We came.", words), /!$/, words);
  assert.match(outcome("We came.", []), /!$/);
});
silent("Markdown shows its words: links, styles, block quotes", () => {
  const markdown = { source: { markdown: true } };
  const source =
    '> The [commission](https://example.org/a_(b) "now") met\n> at *noon*. <u>It was late.</u> On May 1<sup>st</sup> it left.';
  assert.is(outcome(source, "The commission met at noon.", markdown), "verbatim");
  assert.is(outcome(source, "It was late.", markdown), "verbatim");
  assert.is(outcome(source, "On May 1st it left.", markdown), "verbatim");
  assert.match(
    outcome("The x<sup>2</sup> term of the bill is old.", "The x2 term of the bill is old.", markdown),
    /!$/,
  );
});
silent.run();

const letters = suite("the first letter");
letters("may change with a mark or without one, and the edit says so", () => {
  for (const words of ["The boats are old.", "[T]he boats are old."]) {
    assert.equal(check("We know that the boats are old.", words).edits, [
      { kind: "first-letter", quoted: "T", source: "t" },
    ]);
  }
});
letters("after an ellipsis too", () => {
  const source = "We counted the boats at noon, and later we went home with them.";
  assert.is(outcome(source, "We counted the boats … [L]ater we went home with them."), "verbatim");
});
letters("is a letter and its own capital, nothing else", () => {
  assert.is(outcome("We know that the boats are old.", "Our boats are old."), "not-found!");
  assert.match(outcome("We know that а boat is old.", "A boat is old."), /!$/);
  assert.match(outcome("Bugün ışık var burada.", "Işık var burada.", { source: { lang: "en" } }), /!$/);
});
letters.run();

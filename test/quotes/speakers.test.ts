/** Whose words they are: turns, joint statements, words inside quotation marks, indirect speech. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome } from "./cases.ts";

const turns = { "MS. OKONJO": "amara-okonjo", "MR. BRANDT": "tomas-brandt", Q: "none" };
const hearing = `Town hall, 9 a.m.

MS. OKONJO: The count is not over. We go on.

Q  Will the boats come home in May?

MS. OKONJO: They come home in June.

We wait for them.

MR. BRANDT: The gate of the port is open.

THE CLERK: The hearing is closed until Monday.
`;

const test = suite("turns");
const given = { source: { turns, speakers: ["amara-okonjo", "tomas-brandt"] } };

test("a label opens a turn that runs on over paragraphs", () => {
  assert.is(outcome(hearing, "They come home in June.", given), "verbatim");
  assert.is(outcome(hearing, "We wait for them.", given), "verbatim");
  assert.is(check(hearing, "We wait for them.", given).found?.speaker, "amara-okonjo");
});
test("a piece from another speaker's turn", () => {
  assert.is(outcome(hearing, "The gate of the port is open.", given), "wrong-speaker!");
  assert.is(outcome(hearing, "Will the boats come home in May?", given), "wrong-speaker!");
  assert.is(outcome(hearing, "The hearing is closed until Monday.", given), "wrong-speaker!");
  assert.is(outcome(hearing, ["We wait for them.", "The gate of the port is open."], given), "wrong-speaker!");
  assert.is(outcome(hearing, "We wait for them. … The gate of the port is open.", given), "wrong-speaker!");
});
test("an ellipsis stays in one turn", () => {
  assert.is(outcome(hearing, "The count is not over. … They come home in June.", given), "altered!");
});
test("a label is no part of the first sentence", () => {
  assert.is(check(hearing, "They come home in June.", given).fragment, undefined);
});
test("labels of other shapes", () => {
  const source = {
    turns: { "JUDGE BRANDT": "tomas-brandt", "MISS OKONJO": "amara-okonjo" },
    speakers: ["amara-okonjo", "tomas-brandt"],
  };
  const trial = "MISS OKONJO--Yes, your honor, I have much to say.\n\nJUDGE BRANDT--The prisoner must sit down.";
  assert.is(outcome(trial, "Yes, your honor, I have much to say.", { source }), "verbatim");
  assert.is(outcome(trial, "The prisoner must sit down.", { source }), "wrong-speaker!");
});
test.run();

const joint = suite("joint statements");
const both = { source: { speakers: ["amara-okonjo", "tomas-brandt"] } };

joint("several speakers without turns speak jointly", () => {
  const claim = { speakers: ["tomas-brandt", "amara-okonjo"] };
  assert.is(outcome("We count together.", "We count together.", { ...both, claim }), "verbatim");
});
joint("one of them alone did not say it", () => {
  assert.is(outcome("We count together.", "We count together.", both), "wrong-speaker!");
});
joint("two did not say what one said", () => {
  const claim = { speakers: ["tomas-brandt", "amara-okonjo"] };
  assert.is(outcome("I count alone.", "I count alone.", { claim }), "wrong-speaker!");
});
joint("a person whom the record does not name", () => {
  assert.is(outcome("I count alone.", "I count alone.", { claim: { speakers: ["ana-reis"] } }), "wrong-speaker!");
});
joint.run();

const quoted = suite("somebody else's words");
const reported = { claim: { speakers: ["tomas-brandt"], reportedBy: "amara-okonjo" } };

for (const [name, source] of [
  ["straight marks", 'Brandt told me, "The gate is open to all." I went there.'],
  ["curly marks", "Brandt told me, “The gate is open to all.” I went there."],
  ["single marks", "Brandt told me, ‘The gate is open to all.’ I went there."],
  ["typewriter marks", "Brandt told me, ``The gate is open to all.'' I went there."],
  ["entities", "Brandt told me, &ldquo;The gate is open to all.&rdquo; I went there."],
  ["guillemets", "Brandt told me, « The gate is open to all. » I went there."],
] as const) {
  quoted(`words inside ${name} belong to the person quoted`, () => {
    assert.is(outcome(source, "The gate is open to all."), "wrong-speaker!");
    assert.is(outcome(source, "The gate is open to all.", reported), "unverified");
    assert.is(outcome(source, "I went there."), "verbatim");
  });
}
quoted("with their marks they are the speaker's telling", () => {
  assert.is(
    outcome(
      'Brandt told me, "The gate is open to all." I went there.',
      "Brandt told me, ‘The gate is open to all.’ I went there.",
    ),
    "verbatim",
  );
});
quoted("a quotation that runs on over paragraphs, each reopened", () => {
  const source = "Brandt wrote:\n\n“The gate is open.\n\n“The boats come home.”\n\nI went there.";
  assert.is(outcome(source, "The boats come home."), "wrong-speaker!");
  assert.is(outcome(source, "The gate is open.\n\nThe boats come home.", reported), "unverified");
  assert.is(outcome(source, "I went there."), "verbatim");
});
quoted("reportedBy needs the marks in the source", () => {
  assert.is(outcome("Brandt told me that the gate is open.", "the gate is open", reported), "wrong-speaker!");
});
quoted("indirect speech is the reporting speaker's, and cut off it fails", () => {
  const source = "Brandt believes that the gate is open.";
  assert.is(outcome(source, "Brandt believes that the gate is open."), "verbatim");
  assert.is(outcome(source, "the gate is open"), "verbatim!");
});
quoted("apostrophes open no quotation", () => {
  assert.is(outcome("'Tis the crews' list. The boats' names are in it.", "The boats' names are in it."), "verbatim");
  assert.is(outcome("In the ’60s the crews’ list was long. We kept it.", "We kept it."), "verbatim");
});
quoted.run();

const pieces = suite("pieces of one quotation");
const two = "We came to the harbour in May, and we stayed there. Later the boats came home.";

pieces("in order, with own words between them", () => {
  assert.is(outcome(two, ["We came to the harbour in May,", "and we stayed there."]), "verbatim");
  assert.is(outcome(two, ["We came to the harbour in May,", "Later the boats came home."]), "verbatim");
});
pieces("a swapped order", () => {
  assert.is(outcome(two, ["and we stayed there.", "We came to the harbour in May,"]), "altered!");
});
pieces("two halves of two sentences are no sentence", () => {
  assert.is(
    outcome("We will expel the gunmen. We will feed the refugees from the north.", [
      "We will expel",
      "the refugees from the north",
    ]),
    "altered!",
  );
});
pieces("a condition between the pieces was cut off", () => {
  assert.is(
    outcome("We will leave, if they attack, and come back.", ["We will leave,", "and come back."]),
    "verbatim!",
  );
});
pieces("from two passages of a record", () => {
  const parts = [
    { id: "p1", text: "We came in May." },
    { id: "p2", text: "The boats came home." },
  ];
  assert.is(outcome("", ["We came in May.", "The boats came home."], { source: { parts } }), "verbatim");
  assert.is(outcome("", ["The boats came home.", "We came in May."], { source: { parts } }), "altered!");
});
pieces.run();

/** What a fragment leaves out, on which side, and what of it could turn the words round (section 3, "Fragments"). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome } from "./cases.ts";

const rest = suite("fragments: the rest");
rest("in a language without a list every rest needs context", () => {
  const given = { source: { lang: "qu" } };
  const result = check("Kay punchaw hamun qayna ripun.", "punchaw hamun", given);
  assert.is(result.passes, false);
  assert.match(result.fragment?.trigger ?? "", "no word list");
  assert.is(
    outcome("Kay punchaw hamun qayna ripun.", "punchaw hamun", { ...given, claim: { context: "read" } }),
    "verbatim",
  );
  assert.is(outcome("Kay punchaw hamun.", "Kay punchaw hamun.", given), "verbatim");
});
rest("a quotation of several sentences may end inside the last", () => {
  const source = "We came in May. We will leave if they pay us.";
  assert.is(outcome(source, "We came in May. We will leave"), "verbatim!");
  const result = check("We came in May. We will leave with them.", "We came in May. We will leave");
  assert.equal(result.fragment, { start: false, end: true, restBefore: "", restAfter: "with them." });
  assert.is(
    outcome("We came in May. Everyone may enter but the cooks.", "We came in May. Everyone may enter"),
    "verbatim!",
  );
});
rest("or begin inside the first", () => {
  const result = check("So we came in May. We left.", "we came in May. We left.");
  assert.equal(result.fragment, { start: true, end: false, restBefore: "So", restAfter: "" });
});
rest("only the quoted words say whether they speak of what would be", () => {
  assert.is(outcome("They would come. The crews we saw had the old nets.", "The crews we saw"), "verbatim");
  assert.is(outcome("The crews would come had the port been open.", "The crews would come"), "verbatim!");
});
rest("within a report's marks the reporter's own words do not count", () => {
  const claim = { speakers: ["tomas-brandt"], reportedBy: "amara-okonjo" };
  const result = check("If asked, he says: “Now we leave at noon with the crews.” Never.", "we leave at noon", {
    claim,
  });
  assert.is(result.passes, true);
  assert.equal(result.fragment, { start: true, end: true, restBefore: "Now", restAfter: "with the crews." });
});
rest("on both sides of a page break it is read in order", () => {
  const before = check("We go with all\n\n17\n\nof the old boats at noon.", "old boats at noon.");
  assert.is(before.fragment?.restBefore, "We go with all … of the");
  const after = check("We go with the old boats\n\n17\n\nand the crews.", "We go with");
  assert.is(after.fragment?.restAfter, "the old boats … and the crews.");
});
rest("the line above a list is shown with what was cut off the item", () => {
  const result = check("A person shall not—\n\n(a) enter the old port;\n\n(b) sell nets.", "the old port");
  assert.is(result.fragment?.restBefore, "A person shall not— (a) enter");
  assert.is(result.fragment?.trigger, "not");
});
rest("the line above alone is shown without a space after it", () => {
  const result = check("A person shall not—\n\n(a) enter the old port;", "enter the old port;");
  assert.equal(result.fragment, {
    start: true,
    end: false,
    restBefore: "A person shall not—",
    restAfter: "",
    trigger: "not",
  });
});
rest("a harmless line above is not shown with what turns the item round", () => {
  const result = check("The State shall:\n\n(a) open the old port if asked;", "open the old port");
  assert.equal(result.fragment, { start: false, end: true, restBefore: "", restAfter: "if asked;", trigger: "if" });
});
rest("what the other piece quotes was not cut off", () => {
  const source = "We did not leave in May, and we stayed until June.";
  assert.is(outcome(source, ["We did not leave in May,", "we stayed until June."]), "verbatim");
});
rest("a semicolon asks only in Greek", () => {
  assert.is(outcome("The State shall:\n\n(a) open the old port today;", "open the old port"), "verbatim");
});
rest("words before or after the number of a section are no part of it", () => {
  assert.is(check("See 3.2 We open the port now.", "We open the port now.").fragment?.restBefore, "See 3.2");
  assert.is(check("3.2 and We open the port now.", "We open the port now.").fragment?.restBefore, "3.2 and");
});
rest("the sentence after the quoted one turns nothing round", () => {
  assert.is(outcome("So we came home. Everyone may enter but the cooks.", "we came home."), "verbatim");
});
rest("any of the pieces may be turned round", () => {
  const source = "We came home. We would have left had the port been open.";
  assert.is(outcome(source, ["We came home.", "We would have left"]), "verbatim!");
});
rest("between two pieces it is shown for neither", () => {
  const result = check("We came in May, and we stayed until June.", ["We came in May,", "we stayed until June."]);
  assert.equal(result.fragment, { start: false, end: false, restBefore: "", restAfter: "" });
});
rest.run();

const questions = suite("fragments: questions");
for (const [source, words, expected] of [
  ["They ask “who counts the boats?”", "They ask", "verbatim!"],
  ["They asked “why?” and left the port.", "They asked", "verbatim"],
  ["Did he say that of “the boats”?", "Did he", "verbatim!"],
  ["We came, we saw, and the rest?", "We came", "verbatim!"],
  ["We came, we saw (and the rest?)", "We came", "verbatim!"],
] as const) {
  questions(`${words} ⟨out of⟩ ${source}`, () => {
    assert.is(outcome(source, words), expected);
  });
}
questions("one piece that is a part of a question is enough", () => {
  assert.is(outcome("We came home. Did you count, all of you?", ["We came home.", "Did you count"]), "verbatim!");
});
questions("in Greek", () => {
  const given = { source: { lang: "el" } };
  assert.is(outcome("Ήρθαμε εδώ, και τα πλοία;", "Ήρθαμε εδώ", given), "verbatim!");
  assert.is(outcome("Ήρθαμε εδώ, και τα πλοία.", "Ήρθαμε εδώ", given), "verbatim");
});
questions.run();

const labels = suite("fragments: labels and numbers before the words");
for (const label of [
  "MS. REIS:",
  "DR. O’HARA-SMITH (OSLO):",
  "**MS. REIS:**",
  "_THE COURT:_",
  "CREWS & CO., PART 2:",
  "Q",
  "Q.",
  "A:",
]) {
  labels(`no part of the sentence: ${label}`, () => {
    assert.equal(check(`${label} We open the port now.`, "We open the port now.").fragment, undefined);
  });
}
for (const label of ["See 3.2", "3.2 and", "Ms. Reis:", "And MS. REIS:", "MS. REIS: and", "A", "X:"]) {
  labels(`cut off: ${label}`, () => {
    assert.is(check(`${label} we open the port now.`, "we open the port now.").fragment?.restBefore, label);
  });
}
for (const number of [
  "§ 5",
  "§5",
  "§12",
  "§12)",
  "3.12",
  "§12.",
  "[12]",
  "(12)",
  "(a)",
  "(iv)",
  "[IV].",
  "12)",
  "a)",
  "iv)",
  "3.2",
  "12.10.3",
]) {
  labels(`a number: ${number}`, () => {
    assert.equal(check(`${number} We open the port now.`, "We open the port now.").fragment, undefined);
  });
}
for (const number of ["12", "§ 5 and", "(we)", "(all)", "the (a)", "3.2 or"]) {
  labels(`no number: ${number}`, () => {
    assert.is(check(`${number} we open the port now.`, "we open the port now.").fragment?.restBefore, number);
  });
}
labels.run();

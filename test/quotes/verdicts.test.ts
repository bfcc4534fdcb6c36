/** The verdicts of section 4, the table and the list of section 6, with invented people and words. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome, sourceText } from "./cases.ts";

const table = suite("the table of section 6");

table("part of a word is not found", () => {
  assert.is(outcome("It was an illegal order.", "legal order"), "not-found!");
});
table("a question without its mark is altered", () => {
  assert.is(outcome("We ordered it? Never.", "We ordered it."), "altered!");
});
table("a condition cut off fails as a fragment", () => {
  const result = check("We will leave if attacked.", "We will leave.");
  assert.is(result.passes, false);
  assert.is(result.fragment?.trigger, "if");
  assert.is(result.fragment?.end, true);
});
table("an ellipsis that joins two sentences is altered", () => {
  const source = "We will expel the gunmen. We will feed the refugees from the north.";
  assert.is(outcome(source, "We will expel … the refugees from the north."), "altered!");
});
table("brackets in place of a noun are altered", () => {
  const source = "The police killed three students in the square that night.";
  assert.is(outcome(source, "[The rebels] killed three students in the square that night."), "altered!");
});
table("a parenthesis left out is altered", () => {
  const result = check("We will withdraw (unless attacked) by May.", "We will withdraw by May.");
  assert.is(result.verdict, "altered");
  assert.is(result.severity, "critical");
});
table("words cut out of a mistake fail as a fragment", () => {
  const result = check("It is a mistake to suggest that the work is now complete.", "the work is now complete");
  assert.is(result.passes, false);
  assert.is(result.fragment?.trigger, "mistake");
  assert.is(result.fragment?.restBefore, "It is a mistake to suggest that");
});
table("a dash is a dash", () => {
  assert.is(outcome("It is a responsibility--to stay", "a responsibility — to stay"), "verbatim");
});
table("a negation added in translation fails", () => {
  const claim = { lang: "en", original: { words: "Nous les laisserons partir.", lang: "fr" }, translator: "Ana Reis" };
  const given = { source: { lang: "fr" }, claim };
  assert.is(outcome("Nous les laisserons partir.", "We will never let them go.", given), "altered!");
  assert.is(outcome("Nous les laisserons partir.", "We will let them go.", given), "translated");
});
table.run();

const altered = suite("altered");

altered("keeps the diff from the source's words to the quotation's", () => {
  const result = check("We will not leave the harbour in May.", "We will leave the harbour in May.");
  assert.equal(result.diff, [
    { kind: "equal", words: "We will" },
    { kind: "delete", words: "not" },
    { kind: "equal", words: "leave the harbour in May." },
  ]);
  assert.is(result.severity, "critical");
});
altered("a high score does not acquit", () => {
  const result = check(
    "We will not leave the old harbour of the north before the boats come home.",
    "We will leave the old harbour of the north before the boats come home.",
  );
  assert.ok((result.score ?? 0) > 0.9);
  assert.is(result.passes, false);
});
for (const [source, words, severity] of [
  ["You have 72 hours to leave.", "You have 24 hours to leave.", "critical"],
  ["We may leave the port soon.", "We will leave the port soon.", "critical"],
  ["Some crews left the port.", "All crews left the port.", "critical"],
  ["We met Tomas Brandt at noon there.", "We met Tomas Brundt at noon there.", "critical"],
  ["The boats were old and heavy.", "The boats were old and light.", "substantive"],
  ["The boats of the town left.", "The boats from the town left.", "minor"],
  ["The boats sail to the north.", "The boats sailed to the north.", "minor"],
  ["The boats, all old, left at noon.", "The boats all old left at noon.", "minor"],
] as const) {
  altered(`${severity}: ${words}`, () => assert.is(check(source, words).severity, severity));
}
altered.run();

const places = suite("where the words stand");
const other = sourceText("The count is a promise that we keep to every crew.", {
  slug: "quay-speech",
  speakers: ["tomas-brandt"],
});

places("in another source: wrong-source, and its name", () => {
  const result = check("We came to the harbour.", "The count is a promise that we keep to every crew.", {
    others: [other],
  });
  assert.is(result.verdict, "wrong-source");
  assert.is(result.passes, false);
  assert.match(result.reason, "quay-speech");
  assert.is(result.found?.source, "quay-speech");
});
places("in another passage than the one named: wrong-source", () => {
  const parts = [
    { id: "p1", text: "We came to the harbour at noon." },
    { id: "p2", text: "The crews were waiting there." },
  ];
  const given = (passage: string): object => ({ source: { parts }, claim: { passage } });
  assert.is(outcome("", "The crews were waiting there.", given("p2")), "verbatim");
  assert.is(outcome("", "The crews were waiting there.", given("p1")), "wrong-source!");
  assert.is(outcome("", "The crews were sleeping there.", given("p2")), "altered!");
  assert.is(outcome("", "Were waiting for us.", given("p2")), "altered!");
});
places("nowhere: not-found", () => {
  assert.is(
    outcome("We came to the harbour.", "Nobody ever said a thing like this.", { others: [other] }),
    "not-found!",
  );
});
places("offsets lead to the raw words, their sentence and its neighbours", () => {
  const raw = "We came.  The  crews\nwaited `there'. They left.";
  const result = check(raw, "crews waited ‘there’.");
  const { start, end, sentence, neighbours } = result.found!;
  assert.is(raw.slice(start, end), "crews\nwaited `there'.");
  assert.is(raw.slice(sentence.start, sentence.end), "The  crews\nwaited `there'.");
  assert.is(raw.slice(neighbours.start, neighbours.end), raw);
});
places("a phrase that the source repeats is taken where it is fair", () => {
  const source = "It is a lie that the work is done. We worked for years, and now the work is done.";
  assert.is(outcome(source, "the work is done"), "verbatim");
});
places("text as prepared and as delivered are two sources", () => {
  const delivered = sourceText("We will, and I mean it, keep every one of our promises.", { slug: "as-delivered" });
  const result = check(
    "We will keep every one of our promises.",
    "We will, and I mean it, keep every one of our promises.",
    { others: [delivered] },
  );
  assert.is(result.passes, false);
  assert.match(result.reason, "as-delivered");
});
places.run();

const labels = suite("labels that pass");

labels("a secondary source: unverified", () => {
  const given = { source: { standing: "secondary" as const } };
  assert.is(outcome("“The count is done,” Okonjo said.", "The count is done", given), "unverified");
  assert.is(outcome("“The count is done,” Okonjo said.", "The count is over", given), "not-found!");
  assert.is(outcome("“The count is done if they agree,” Okonjo said.", "The count is done", given), "unverified!");
  assert.is(outcome("“The count is done,” Okonjo said, “if they agree.”", "The count is done", given), "unverified!");
});
labels("no text, and the front matter says why: unverified", () => {
  const source = { parts: [] };
  assert.is(outcome("", "The count is done.", { source, claim: { noText: "the page is gone" } }), "unverified");
  assert.is(outcome("", "The count is done.", { source }), "unverified!");
});
labels("a waiver lets the build pass and leaves the verdict", () => {
  const waiver = { reason: "a slip of the transcript", by: "editor", date: "2026-01-02" };
  const result = check("We came to the harbour.", "We went to the harbour.", { claim: { waiver } });
  assert.is(result.verdict, "altered");
  assert.is(result.passes, true);
  assert.is(result.waived, true);
});
labels("context lets a fragment pass", () => {
  assert.is(
    outcome("We will leave if attacked.", "We will leave.", { claim: { context: "the condition is told before" } }),
    "verbatim",
  );
});
labels.run();

const misquotes = suite("misquotations");
const misquote = { claim: { kind: "misquote" as const } };
const secondary = { ...misquote, source: { standing: "secondary" as const } };

misquotes("other words than a primary source: misquotation, with the diff", () => {
  const result = check("We will not leave the harbour.", "We will leave the harbour.", misquote);
  assert.is(result.verdict, "misquotation");
  assert.is(result.passes, true);
  assert.ok(result.diff?.some((op) => op.kind === "delete" && op.words === "not"));
});
misquotes("none of the words in a primary source: misquotation", () => {
  assert.is(outcome("We will not leave the harbour.", "Every boat shall burn tonight.", misquote), "misquotation");
});
misquotes("true words fail", () => {
  assert.is(outcome("We will not leave the harbour.", "We will not leave the harbour.", misquote), "verbatim!");
  assert.is(outcome("We will leave if attacked.", "We will leave.", misquote), "verbatim!");
  assert.is(outcome("We will not leave the harbour.", "We will not leave the harbour.", secondary), "unverified!");
});
misquotes("other words than a report: conflicting", () => {
  assert.is(
    outcome("We must not shrink from the count.", "We must not shy away from the count.", secondary),
    "conflicting",
  );
});
misquotes.run();

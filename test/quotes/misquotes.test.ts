/** Misquotations, reports and waivers (section 4). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome, sourceText, TWO_SPEAKERS } from "./cases.ts";

const misquotes = suite("misquotations and reports together");
const misquote = (
  source: string,
  words: string,
  more: object = {},
  standing: "primary" | "secondary" = "primary",
): string => outcome(source, words, { source: { standing }, claim: { kind: "misquote", ...more } });
misquotes("any difference from a primary source is one: a word, an order, a cut that the rules forbid", () => {
  assert.is(misquote("We lost 72 boats.", "We lost 27 boats."), "misquotation");
  assert.is(misquote("We came and we saw the boats.", "We saw the boats … We came and"), "misquotation");
  assert.is(
    misquote("We will pay all crews except the cooks in May.", "We will pay all crews … in May."),
    "misquotation",
  );
});
misquotes("the words of another speaker of the source are not this person's", () => {
  const text = "MS. OKONJO: We stay.\n\nMR. BRANDT: We will burn the boats.";
  const result = check(text, "We will burn the boats.", { source: TWO_SPEAKERS, claim: { kind: "misquote" } });
  assert.is(result.verdict, "misquotation");
  assert.match(result.reason, "not this person's");
});
misquotes("words that are true of another source are no words of this one", () => {
  const other = sourceText("We will burn all of the old boats.", { slug: "quay-speech" });
  const given = { claim: { kind: "misquote" as const }, others: [other] };
  assert.is(outcome("We will stay.", "We will burn all of the old boats.", given), "misquotation");
});
misquotes("words of another passage of the same source are true", () => {
  const parts = [
    { id: "a", text: "We came in May." },
    { id: "b", text: "We left at noon." },
  ];
  const given = { source: { parts }, claim: { kind: "misquote" as const, passage: "a" } };
  assert.is(outcome("", "We left at noon.", given), "verbatim!");
});
misquotes("with marked edits true words are still true", () => {
  assert.is(
    misquote("We came, all of us in the old boats, to the quay.", "We came, all of us … to the quay."),
    "verbatim!",
  );
});
misquotes("against a report they are reported differently, never false", () => {
  assert.is(misquote("She said: “We left at noon.”", "We left at night.", {}, "secondary"), "conflicting");
  assert.is(misquote("She said: “We left at noon.”", "We burn the boats.", {}, "secondary"), "conflicting");
  assert.is(misquote("She said: “We left at noon.”", "We left at noon.", {}, "secondary"), "unverified!");
});
misquotes("without a text nothing can be called false", () => {
  const given = { source: { parts: [] }, claim: { kind: "misquote" as const } };
  assert.is(outcome("", "We left.", given), "unverified!");
});
misquotes("a waiver never changes a verdict, and is told only where it was needed", () => {
  const waiver = { reason: "agreed", by: "editor", date: "2026-01-02" };
  const failing = check("We came.", "We left.", { claim: { waiver } });
  assert.is(failing.passes, true);
  assert.is(failing.waived, true);
  assert.is(failing.verdict, "not-found");
  const fine = check("We came.", "We came.", { claim: { waiver } });
  assert.is(fine.waived, undefined);
});
misquotes.run();

const reports = suite("reports");
const secondary = { source: { standing: "secondary" as const } };
reports("a report is unverified at best, and its words must match", () => {
  assert.is(outcome("She said: “We left at noon.”", "We left at noon.", secondary), "unverified");
  assert.is(outcome("She said: “We left at noon.”", "We left at nine.", secondary), "not-found!");
  assert.is(
    outcome("She said: “We will not leave the old port.”", "We will leave the old port.", secondary),
    "altered!",
  );
  assert.is(outcome("She said: “We leave if they pay.”", "We leave", secondary), "unverified!");
});
reports("several people are quoted in one report, each alone", () => {
  const source = { standing: "secondary" as const, speakers: ["amara-okonjo", "tomas-brandt"] };
  assert.is(
    outcome("“We left at noon,” Okonjo said. “We stayed,” said Brandt.", "We left at noon", { source }),
    "unverified",
  );
  const claim = { speakers: ["ana-reis"] };
  assert.is(outcome("“We left at noon,” Okonjo said.", "We left at noon", { source, claim }), "wrong-speaker!");
});
reports("reportedBy names the speaker of the source, no other", () => {
  const source = "Brandt told me: “We left at noon.” I went home.";
  const given = (reportedBy: string): object => ({ claim: { speakers: ["tomas-brandt"], reportedBy } });
  assert.is(outcome(source, "We left at noon.", given("amara-okonjo")), "unverified");
  assert.is(outcome(source, "We left at noon.", given("ana-reis")), "wrong-speaker!");
  assert.is(outcome(source, "I went home.", given("amara-okonjo")), "wrong-speaker!");
  assert.is(outcome(source, "We left at nine.", given("amara-okonjo")), "not-found!");
});
reports("a part of what was reported may not hide a condition", () => {
  const claim = { speakers: ["tomas-brandt"], reportedBy: "amara-okonjo" };
  assert.is(outcome("Brandt told me: “We leave if they pay us.” I went.", "We leave", { claim }), "unverified!");
});
reports.run();

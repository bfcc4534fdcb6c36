/** How one way of laying a quotation is judged: whose words, which gap, which mark, what the reason says. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome } from "./cases.ts";

const speakers = suite("judging: speakers");
speakers("the same number of people is not the same people", () => {
  const given = {
    source: { speakers: ["amara-okonjo", "tomas-brandt"] },
    claim: { speakers: ["amara-okonjo", "ana-reis"] },
  };
  assert.is(outcome("We count together.", "We count together.", given), "wrong-speaker!");
  const report = { ...given, source: { ...given.source, standing: "secondary" as const } };
  assert.is(outcome("We count together.", "We count together.", report), "wrong-speaker!");
});
speakers("words that are attributed to nobody are nobody's", () => {
  const claim = { speakers: [] };
  assert.is(outcome("We count.", "We count.", { claim }), "wrong-speaker!");
  assert.is(outcome("We count.", "We count.", { claim, source: { standing: "secondary" } }), "wrong-speaker!");
});
speakers("the reason names who speaks", () => {
  const turns = { "MS. OKONJO": "amara-okonjo", "MR. BRANDT": "tomas-brandt", Q: "none" };
  const given = { source: { turns, speakers: ["amara-okonjo", "tomas-brandt"] } };
  const text = "MS. OKONJO: We stay.\n\nMR. BRANDT: We go.\n\nQ: And then?";
  assert.is(check(text, "We go.", given).reason, "These are the words of tomas-brandt.");
  assert.is(check(text, "And then?", given).reason, "The words stand in the turn of somebody else.");
  const joint = { source: { speakers: ["amara-okonjo", "tomas-brandt"] } };
  assert.is(
    check("We count together.", "We count together.", joint).reason,
    "These are the words of amara-okonjo and tomas-brandt jointly.",
  );
});
speakers("two turns of one speaker in a row are two turns for an ellipsis, one speaker for pieces", () => {
  const turns = { "MS. OKONJO": "amara-okonjo" };
  const given = { source: { turns, speakers: ["amara-okonjo"] } };
  const text = "MS. OKONJO: We counted the boats.\n\nMS. OKONJO: We fed the crews.";
  const cut = check(text, "We counted the boats. … We fed the crews.", given);
  assert.is(cut.verdict, "altered");
  assert.is(cut.severity, "substantive");
  assert.match(cut.reason, "different turns");
  assert.is(outcome(text, ["We counted the boats.", "We fed the crews."], given), "verbatim");
});
speakers.run();

const gaps = suite("judging: gaps");
gaps("a piece that ends its sentence does not make the next piece whole", () => {
  const source = "We counted the boats. Later that day we fed the crews.";
  const result = check(source, "We counted the boats. … we fed the crews.");
  assert.is(result.verdict, "altered");
  assert.is(result.severity, "critical");
  assert.match(result.reason, "join two sentences");
});
gaps("an opening mark before the first word belongs to no word", () => {
  const given = { source: { lang: "es" } };
  const source = "Contamos todos los barcos. ¡Luego comimos todos!";
  assert.is(outcome(source, "Contamos todos los barcos. … Luego comimos todos!", given), "verbatim");
});
gaps("two short phrases may come from two sentences, longer ones may not", () => {
  const source = "We saw the old boats at noon. We fed the poor crews at night.";
  assert.is(outcome(source, ["old boats", "poor crews"]), "verbatim");
  assert.is(outcome(source, ["old boats", "the poor crews"]), "altered!");
  assert.is(outcome(source, ["the old boats", "poor crews"]), "altered!");
});
gaps("in a language without a list nothing may be left out but marks", () => {
  const given = { source: { lang: "qu" }, claim: { context: "read by a speaker" } };
  const source = "Kay punchaw hamun, qayna punchaw ripun, paqarin kutimun.";
  const result = check(source, "Kay punchaw hamun … punchaw ripun, paqarin kutimun.", given);
  assert.is(result.verdict, "altered");
  assert.is(result.severity, "substantive");
  assert.match(result.reason, "no word list");
  assert.is(outcome(source, "Kay punchaw hamun … qayna punchaw ripun, paqarin kutimun.", given), "verbatim");
});
gaps("only the question whose mark is lost counts", () => {
  assert.is(
    outcome("We asked “why then?” and we left it. We saw the guards.", "We asked ‘why then?’ … We saw the guards."),
    "verbatim",
  );
  assert.is(outcome("We ordered it? Yes, all. We saw the guards.", "We ordered it? … We saw the guards."), "verbatim");
  const lost = check("We ordered it, all right? Yes. We saw the guards.", "We ordered it … We saw the guards.");
  assert.is(lost.severity, "substantive");
  assert.match(lost.reason, "question mark");
});
gaps("only a question that ends the quoted sentence loses its mark", () => {
  const cut = (source: string, words: string): string =>
    outcome(`${source} We saw the guards.`, `${words} We saw the guards.`);
  assert.is(cut("We asked those men “why?” and left it.", "We asked those men …"), "verbatim");
  assert.is(cut("We asked those men: “but why?”", "We asked those men …"), "altered!");
  assert.is(cut("We saw the boats. Did they come?", "We saw the boats. …"), "verbatim");
});
gaps("a question that goes on after the words is one that was cut off", () => {
  assert.is(outcome("We came home so? Yes.", "We came home"), "verbatim!");
  assert.is(outcome("We came home (so)? Yes.", "We came home"), "verbatim!");
});
gaps("two paragraph breaks are too many, and the reason says so", () => {
  const source = "We saw the boats.\n\nWe ate.\n\nWe saw the guards.";
  const result = check(source, "We saw the boats. … We saw the guards.");
  assert.is(result.severity, "substantive");
  assert.match(result.reason, "more than one paragraph break");
});
gaps("an exclamation mark beside an ellipsis is left out with the rest", () => {
  assert.is(outcome("Come to us! We are here. We wait for you.", "Come to us … We wait for you."), "verbatim");
});
gaps("a piece between own words keeps its mark", () => {
  assert.is(outcome("We ordered it? We saw the guards.", ["We ordered it", "We saw the guards."]), "altered!");
});
gaps("beside an ellipsis two words are too few, and the reason says how many are needed", () => {
  const result = check("We saw boats, and by noon we counted all crews.", "We saw … we counted all crews.");
  assert.is(result.severity, "substantive");
  assert.match(result.reason, "at least 3 words");
});
gaps("a doubt elsewhere is no doubt in the gap", () => {
  const source = "I think we came late. We saw the boats of ours in the old port.";
  assert.is(outcome(source, "We saw the boats … in the old port."), "verbatim");
});
gaps("a doubt in the gap is told without a fragment", () => {
  const result = check("The crews of ours, I think, were paid in May.", "The crews of ours … were paid in May.");
  assert.equal(result.fragment, { start: false, end: false, restBefore: "", restAfter: "", trigger: "think" });
});
gaps("a question before its closing marks and a space", () => {
  const given = { source: { lang: "fr" } };
  assert.is(outcome("Avez-vous dit « nous y étions » ? Oui.", "Avez-vous dit « nous y étions »", given), "altered!");
});
gaps("S'il is a condition, and its pronoun does not stand alone", () => {
  const given = { source: { lang: "fr" } };
  assert.match(outcome("S'il était au port, il faudrait partir.", "il était au port", given), /!$/);
  assert.is(outcome("L'ordre était clair pour tous.", "ordre était clair pour tous", given), "verbatim");
});
gaps.run();

const edits = suite("judging: edits and reasons");
edits("nothing is left out between the pieces of two links", () => {
  assert.equal(check("We came in May, and we stayed.", ["We came in May,", "and we stayed."]).edits, []);
});
edits("an ellipsis tells what it left out, without the spaces around it", () => {
  assert.equal(check("We saw the boats of ours in the old port.", "We saw the boats … in the old port.").edits, [
    { kind: "ellipsis", leftOut: "of ours" },
  ]);
});
edits("the note on emphasis is an edit, in whatever piece it stands", () => {
  const claim = { emphasis: ["every boat"] };
  const words = ["We count every boat", "that leaves the port [emphasis added]."];
  const result = check("We count every boat that leaves the port.", words, { claim });
  assert.is(result.passes, true);
  assert.equal(result.edits, [{ kind: "emphasis" }]);
});
edits("marks of emphasis in the words are emphasis", () => {
  for (const words of ["We count *every* boat [emphasis added].", "We count __every__ boat [emphasis added]."]) {
    assert.is(outcome("We count every boat.", words), "verbatim", words);
  }
  assert.is(
    outcome("We count every boat that leaves.", ["We count every boat", "that *leaves* [emphasis added]."]),
    "verbatim",
  );
  for (const words of ["We count 5*every boat", "We count 5*every*boat", "We count *every boat"]) {
    const result = check(words, `${words} [emphasis added].`);
    assert.match(result.reason, "nothing is emphasised", words);
  }
});
edits("each fault of emphasis is minor and says what to do", () => {
  const given = { source: { markdown: true }, claim: { emphasis: ["every boat", "leaves"] } };
  const result = check("We count *every boat* that leaves.", "We count every boat that leaves.", given);
  assert.is(result.severity, "minor");
  assert.match(result.reason, "say “[emphasis added]”");
  const own = { source: { markdown: true }, claim: { emphasis: ["every boat"] } };
  const wrong = check("We count *every boat*.", "We count every boat [emphasis added].", own);
  assert.is(wrong.severity, "minor");
  assert.match(wrong.reason, "itself has the emphasis");
  const none = check("We count every boat.", "We count every boat [emphasis added].");
  assert.is(none.severity, "minor");
  assert.match(none.reason, "nothing is emphasised");
});
edits("emphasis counts where the words stand, at their edges too", () => {
  const given = (words: string): object => ({ source: { markdown: true }, claim: { emphasis: [words] } });
  assert.is(
    outcome("So *every boat* is old. We count every boat.", "We count every boat.", given("every boat")),
    "altered!",
  );
  assert.is(outcome("*Every boat* leaves now.", "Every boat leaves now.", given("Every boat")), "verbatim");
  assert.is(outcome("We saw *a boat, old*!!", "We saw a boat, old!!", given("a boat, old!!")), "verbatim");
  assert.is(outcome("We leave with *every boat*.", "We leave with every boat.", given(".")), "altered!");
  assert.is(outcome("We leave with *every boat*.", "We leave with every boat.", given("every boat.")), "verbatim");
});
edits("the reason says what is special", () => {
  const reason = (source: string, words: string): string => check(source, words).reason;
  assert.is(reason("We came in May.", "We came in May."), "These words match our copy of the source.");
  assert.is(
    reason("So we came in May.", "We came in May."),
    "These words match our copy of the source, with marked edits (part of a sentence).",
  );
  assert.is(
    reason("So we came in May.", "we came in May."),
    "These words match our copy of the source (part of a sentence).",
  );
  assert.match(reason("Did we come in May, all of us?", "come in May"), "without its question mark");
  assert.match(reason("If we come in May, you leave.", "you leave"), "holds “if”");
});
edits("a number that is cut is critical", () => {
  assert.is(check("We lost 13 million boats.", "We lost 13").severity, "critical");
});
edits.run();

/** What stands in brackets: how they are read, which are refused and why, which are allowed (section 3, "Brackets"). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { elementsOf } from "../../src/quotes/brackets.ts";
import { check, outcome } from "./cases.ts";

const reading = suite("brackets: how they are read");
for (const [text, kind, inside] of [
  ["[T]he boats", "letter", "T"],
  ["[q̃]ayna punchaw", "letter", "q̃"],
  ["[Th]e boats", "bracket", "Th"],
  ["[2]nd boats", "bracket", "2"],
  ["[TH]e boats", "bracket", "TH"],
  ["[a] boat", "bracket", "a"],
  ["船[a]船", "bracket", "a"],
  ["want[ed] boats", "ending", "ed"],
  ["want[ed]ing", "bracket", "ed"],
  ["b[o]ats", "bracket", "o"],
  ["boat[2]", "bracket", "2"],
  ["boat[2s]", "bracket", "2s"],
  ["boat[s2]", "bracket", "s2"],
  ["boat [sic]", "sic", undefined],
  ["boat [Sic !]", "sic", undefined],
  ["boat [sic!]", "sic", undefined],
  ["boat [music]", "bracket", "music"],
  ["boat [sick]", "bracket", "sick"],
  ["boat [Okonjo]'s crew", "bracket", "Okonjo's"],
] as const) {
  reading(`${kind}: ${text}`, () => {
    const found = elementsOf(text).filter((element) => element.kind !== "words");
    assert.equal(found, [inside === undefined ? { kind } : { kind, text: inside }]);
  });
}
reading.run();

const REST = "the crews of all the northern boats on that day in the port of ours, and so on.";
const refused = suite("brackets: refused, and why");
for (const [before, source, words, why, severity] of [
  ["", "They met", "They [not] met", "touch the negation “not”", "critical"],
  ["", "They never met", "They [often] met", "touch the negation “never”", "critical"],
  ["Two boats sank.", "They met", "[Two boats] met", "touch a number", "critical"],
  ["Two, then, slept.", "They met", "[Two, then] met", "touch a number", "critical"],
  ["", "They met 2 of", "They met [Ana] of", "touch a number", "critical"],
  ["They must go.", "They met", "They [must] met", "touch a modal verb", "critical"],
  ["", "They must meet", "They [Reis] meet", "touch a modal verb", "critical"],
  ["", "They met", "They [—] met", "the brackets hold no word", "minor"],
  [
    "The old crews of both the boats slept.",
    "They met",
    "[The old crews of both the boats] met",
    "at most 6 words",
    "substantive",
  ],
  ["", "The boat met", "The [Reis] met", "not “boat”", "substantive"],
  ["", "They are home with", "They [were home] with", "may replace only", "substantive"],
  ["", "They are at home with", "They [were] home with", "may replace only", "substantive"],
  ["", "I know that she herself met", "I know [Reis] met", "not “that she herself”", "substantive"],
  ["", "They met", "[Ivan Petrov] met", "“\\[Ivan Petrov\\]” is neither a name on record", "substantive"],
  ["", "They met", "[Reis Petrov] met", "neither a name on record", "substantive"],
  ["The commission met.", "They met", "[Ivan commission] met", "neither a name on record", "substantive"],
  ["", "They met this", "They met [an]", "neither a name on record", "substantive"],
  ["Often we sang.", "They met", "They [often] met", "“\\[often\\]” says how much or how often", "critical"],
  ["Most boats sank.", "They met", "[Most] met", "“\\[Most\\]” says how much or how often", "critical"],
  ["If they come, we leave.", "They met", "[If they] met", "may not put in “if”", "critical"],
  ["The crews sleep if they may.", "They met", "They [if they] met", "may not put in “if”", "critical"],
  ["Only the crews slept.", "They met", "[Only the crews] met", "may not put in “only”", "critical"],
  ["They slept.", "We met the", "We met [they]", "“\\[they\\]” cannot stand for “the”", "substantive"],
  ["She slept.", "We met him", "We met [she]", "“\\[she\\]” is somebody or something else than “him”", "critical"],
  ["They slept.", "You met", "[They] met", "somebody or something else than “You”", "critical"],
  ["You slept.", "They met", "[You] met", "somebody or something else", "critical"],
  ["You slept.", "I met", "[You] met", "somebody or something else", "critical"],
  ["He himself slept.", "They met", "[He himself] met", "somebody or something else", "critical"],
] as const) {
  refused(`${words} ⟨for⟩ ${source}`, () => {
    const result = check(`${before} ${source} ${REST}`, `${words} ${REST}`);
    assert.is(result.verdict, "altered");
    assert.match(result.reason, new RegExp(why));
    assert.is(result.severity, severity);
  });
}
refused.run();

const allowed = suite("brackets: allowed");
for (const [before, source, words] of [
  ["A commission slept.", "They met", "[The commission] met"],
  ["A commissioner slept.", "She met", "[Commissioner Okonjo] met"],
  ["The commissioner slept.", "She met", "[Okonjo the commissioner] met"],
  ["A commissioner slept.", "She met", "[The commissioner Okonjo] met"],
  ["Okonjo's crew slept.", "They met", "[Okonjo's crew] met"],
  ["", "Her boats met", "[Okonjo's] boats met"],
  ["", "Then she herself met", "Then [Okonjo] met"],
  ["Crew slept.", "They met", "[Okonjo's crew] met"],
  ["Our boats slept.", "They met", "[Our boats] met"],
  ["They slept.", "We asked that meet", "We asked that [they] meet"],
  ["The crews they fed slept.", "We met them with", "We met [the crews they fed] with"],
  ["Her crew slept.", "We met the other crew and", "We met [her] other crew and"],
  ["We saw him.", "He met", "[Him] met"],
  ["He slept.", "I met", "[He] met"],
] as const) {
  allowed(`${words} ⟨for⟩ ${source}`, () => {
    assert.is(outcome(`${before} ${source} ${REST}`, `${words} ${REST}`), "verbatim");
  });
}
allowed("words of three sentences in a row, each of them near", () => {
  const source =
    "The commission slept. It was warm. They met all the crews of the boats on that day. We sang. An envoy came.";
  for (const words of ["The commission", "An envoy"]) {
    const quoted = `[${words}] met all the crews of the boats on that day.`;
    assert.is(outcome(source, quoted), "verbatim", words);
  }
});
allowed.run();

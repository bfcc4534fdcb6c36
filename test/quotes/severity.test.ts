/** Severity, class by class (section 4). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "./cases.ts";

const severity = suite("severity, class by class");
for (const [kind, source, words, expected] of [
  ["a negation dropped", "We will not leave the port.", "We will leave the port.", "critical"],
  ["a negation put in", "We will leave the old port.", "We will never leave the old port.", "critical"],
  ["a negative prefix word", "We left without the old crews.", "We left with the old crews.", "critical"],
  ["a number", "We lost 13 boats in the storm.", "We lost 31 boats in the storm.", "critical"],
  ["a number in words", "We lost two boats in the storm.", "We lost ten boats in the storm.", "critical"],
  ["million for billion", "We lost 13 million in the storm.", "We lost 13 billion in the storm.", "critical"],
  ["a month", "We left the port in May, all of us.", "We left the port in June, all of us.", "critical"],
  ["a weekday", "We left the port on Monday at noon.", "We left the port on Friday at noon.", "critical"],
  ["a modal verb", "We must leave the port at noon.", "We may leave the port at noon.", "critical"],
  ["a quantifier", "Some crews left the port at noon.", "Most crews left the port at noon.", "critical"],
  ["a name", "We met Amara Okonjo at the port.", "We met Amara Okafor at the port.", "critical"],
  ["a name without its capital", "We met okonjo at the old port.", "We met reis at the old port.", "critical"],
  ["a condition", "We stay in port if they pay us.", "We stay in port when they pay us.", "critical"],
  ["an exception", "All crews except ours left the port.", "All crews including ours left the port.", "critical"],
  ["a content word", "The boats of the port are heavy.", "The boats of the port are light.", "substantive"],
  ["a content word dropped", "The old heavy boats left the port.", "The old boats left the port.", "substantive"],
  ["a question mark", "The boats left the port at noon?", "The boats left the port at noon", "substantive"],
  ["a function word", "The boats of the town left the port.", "The boats from the town left the port.", "minor"],
  ["an inflection", "The boats wait at the old port.", "The boats waited at the old port.", "minor"],
  ["a spelling", "The café of the port is shut now.", "The cafe of the port is shut now.", "minor"],
  ["inner punctuation", "The boats, the crews, all left.", "The boats, the crews all left.", "minor"],
  ["an exclamation mark", "The boats left the port at noon!", "The boats left the port at noon.", "minor"],
  [
    "a name that is not on record",
    "We met Ivan Petrov at the old port.",
    "We met Ivan Pavlov at the old port.",
    "critical",
  ],
  ["a name in capitals", "We met the UN at the old port.", "We met the EU at the old port.", "critical"],
  [
    "the second word of the sentence",
    "Old Petrov left the port at noon.",
    "Old Pavlov left the port at noon.",
    "critical",
  ],
  ["a name put in", "Then left the old port at noon.", "Then Petrov left the old port at noon.", "critical"],
  [
    "a first word that is no name",
    "Boats left the old port at noon.",
    "Ships left the old port at noon.",
    "substantive",
  ],
  ["the pronoun I", "Then and I left the old port.", "Then and we left the old port.", "minor"],
  [
    "a word beside an inflection",
    "The old crew of the northern port waits aboard the boat.",
    "The old crew of the northern port waited ashore the boat.",
    "substantive",
  ],
  [
    "two inflections",
    "The old crew of the northern port waits and sleeps on the boat.",
    "The old crew of the northern port waited and slept on the boat.",
    "substantive",
  ],
  [
    "an inflection beside another",
    "The old crew of the northern port waits, walks on the boat.",
    "The old crew of the northern port waited, walked on the boat.",
    "minor",
  ],
  ["a form of a number word", "We saw ten of the old boats.", "We saw tens of the old boats.", "critical"],
  ["a misspelt negation", "The old port isn't open now.", "The old port isnt open now.", "critical"],
  [
    "a name among the first words",
    "Old Petrov left the northern port at noon on a boat.",
    "Poor Pavlov left the northern port at noon on a boat.",
    "critical",
  ],
  [
    "a name for other words",
    "We met a man in the old port of the north at noon.",
    "We met Petrov in the old port of the north at noon.",
    "critical",
  ],
  ["a name with a small letter", "We met the eTide at the port.", "We met the eWave at the port.", "critical"],
  ["I'm for we're", "So now I'm in the old port.", "So now we're in the old port.", "substantive"],
  ["a mark for a question mark", "They left? We stay in the port.", "They left! We stay in the port.", "substantive"],
  [
    "more words for a form",
    "The crew of the port waits on the old boat.",
    "The crew of the port waited quietly on the old boat.",
    "substantive",
  ],
  [
    "fewer words for a form",
    "The crew of the port waits quietly on the old boat.",
    "The crew of the port waited on the old boat.",
    "substantive",
  ],
  ["a form of a number", "We saw a hundred of the old boats.", "We saw a hundreds of the old boats.", "critical"],
  ["a form of a modal verb", "They need to leave the old port.", "They needs to leave the old port.", "critical"],
  ["a spelling of a negation", "We can't leave the old port now.", "We cant leave the old port now.", "critical"],
  [
    "a longer phrase for one word",
    "The crew left the old port at noon.",
    "The crew went away from the old port at noon.",
    "substantive",
  ],
] as const) {
  severity(`${expected}: ${kind}`, () => {
    const result = check(source, words);
    assert.is(result.verdict, "altered");
    assert.is(result.severity, expected);
  });
}
severity("in German every noun has a capital, and only names on record count", () => {
  const german = (source: string, words: string): string | undefined =>
    check(source, words, { source: { lang: "de" } }).severity;
  assert.is(german("Wir sahen den alten Hafen im Norden.", "Wir sahen den alten Garten im Norden."), "substantive");
  assert.is(german("Wir sahen dort Ana Reis am Hafen.", "Wir sahen dort Ana Brandt am Hafen."), "critical");
});
severity("the gravest part decides", () => {
  const result = check(
    "The old boats did not leave the northern port at noon.",
    "The new boats did leave the northern port at noon.",
  );
  assert.is(result.severity, "critical");
});
severity("a German article is no number", () => {
  const result = check("Wir sahen ein Boot im alten Hafen.", "Wir sahen das Boot im alten Hafen.", {
    source: { lang: "de" },
  });
  assert.is(result.severity, "minor");
});
severity.run();

/** A sentence goes on over page breaks, and the line above a list belongs to each of its items. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome, TWO_SPEAKERS } from "./cases.ts";

const pages = suite("page breaks");
const transcript =
  "We know the harbour of old. We will not\n\n17-29657 3/53\n\nleave the harbour before the winter. We will open the gate of the quay\n\nA/72/PV.3 21/09/2017\n\nif they ask us.";

pages("a negation on the page before", () => {
  const result = check(transcript, "leave the harbour before the winter.");
  assert.is(result.passes, false);
  assert.is(result.fragment?.trigger, "not");
  assert.is(result.fragment?.start, true);
});
pages("a condition on the page after", () => {
  const result = check(transcript, "We will open the gate of the quay.");
  assert.is(result.passes, false);
  assert.is(result.fragment?.trigger, "if");
});
pages("a sentence that ends before the break is whole", () => {
  assert.equal(check(transcript, "We know the harbour of old.").fragment, undefined);
});
pages("a sentence that goes on without a turn of meaning keeps its note", () => {
  const result = check(
    "We mend the old nets of the harbour\n\n17\n\nwith the crews of the north.",
    "We mend the old nets of the harbour",
  );
  assert.is(result.passes, true);
  assert.is(result.fragment?.end, true);
  assert.match(result.fragment?.restAfter ?? "", "with the crews of the north.");
});
pages("a capital letter goes on with a paragraph that breaks off", () => {
  const source = "We came in May. We have never trusted\n\nBrandt and his boats in the harbour.";
  assert.is(outcome(source, "Brandt and his boats in the harbour."), "verbatim!");
});
pages("a caption or a heading is no beginning of the paragraph below", () => {
  assert.equal(
    check("No boats at the quay\n\nThe boats come home at last.", "The boats come home at last.").fragment,
    undefined,
  );
  assert.equal(
    check("A speech never given, July 1852\n\nThe boats come home.", "The boats come home.").fragment,
    undefined,
  );
});
pages("a speaker who was interrupted goes no further in the next paragraph", () => {
  assert.equal(check("We go. If we had no—\n\nI see the boats now.", "I see the boats now.").fragment, undefined);
});
pages("a new turn begins a new sentence", () => {
  const source = "MR. BRANDT: I said: never. I would not\n\nMS. OKONJO: we open the gate now.";
  assert.is(outcome(source, "we open the gate now.", { source: TWO_SPEAKERS }), "verbatim");
});
pages("the clauses of a preamble stand beside each other", () => {
  const source = "considering that nobody was paid,\n\nconsidering that the boats are old,\n\nwe open the port.";
  assert.is(outcome(source, "considering that the boats are old,"), "verbatim");
});
pages("a wrapped text with a few long lines is wrapped all the same", () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `In line ${at} the boats of the north came home\nand the crews were fed at the old quay.`,
  );
  const source = `${"A table with a very long line that goes on and on, far beyond the width of the others, to column one hundred and more\n".repeat(2)}\n${lines.join("\n\n")}`;
  assert.equal(
    check(source, "In line 3 the boats of the north came home and the crews were fed at the old quay.").fragment,
    undefined,
  );
});
pages.run();

const lists = suite("lists");
for (const [name, source, item] of [
  [
    "a dash above",
    "A person shall not—\n\n(a) enter the port;\n\n(b) sell nets to the crews.",
    "sell nets to the crews.",
  ],
  ["a colon above", "You must never:\n\n- Enter the old hall\n- Sell the nets", "Sell the nets"],
  [
    "nothing above",
    "It is a myth that\n\n1. boats are safe;\n2. crews are paid by the port.",
    "crews are paid by the port.",
  ],
  [
    "items without marks",
    "The port denies:\n\nthat boats sank here;\n\nthat crews were hurt here.",
    "that crews were hurt here.",
  ],
  ["dots", "The port denies that\n\n• boats sank in the bay\n• crews were hurt", "boats sank in the bay"],
] as const) {
  lists(`the line above belongs to each item: ${name}`, () => {
    const result = check(source, item);
    assert.is(result.passes, false);
    assert.ok(result.fragment?.trigger);
    assert.ok(result.fragment?.start);
  });
}
lists("quoted with its line the item passes", () => {
  const source = "A person shall not—\n\n(a) enter the port;\n\n(b) sell nets to the crews.";
  assert.is(outcome(source, "A person shall not—\n\n(a) enter the port;"), "verbatim");
});
lists("a harmless line above needs no note", () => {
  const source = "The State shall:\n\n(a) open the port;\n\n(b) feed the crews.";
  assert.equal(check(source, "(b) feed the crews.").fragment, undefined);
});
lists("what stands in another item does not count", () => {
  const source = "The State shall:\n\n(a) not sink boats;\n\n(b) feed the crews of the north.";
  assert.is(outcome(source, "feed the crews of the north"), "verbatim");
});
lists("a condition below the list belongs to all items", () => {
  const source = "The State shall:\n\n(a) open the port;\n\n(b) feed the crews,\n\nunless the court orders otherwise.";
  assert.is(outcome(source, "open the port"), "verbatim!");
});
lists("a condition among the items belongs to the line above", () => {
  assert.is(
    outcome("We will leave the port:\n\n(a) if attacked;\n\n(b) when paid.", "We will leave the port"),
    "verbatim!",
  );
});
lists("numbers of paragraphs and of items are no words that were cut off", () => {
  assert.equal(check("[12] We find that she was paid.", "We find that she was paid.").fragment, undefined);
  assert.equal(check("3.2 We find that she was paid.", "We find that she was paid.").fragment, undefined);
  assert.equal(check("(iv) we find that she was paid;", "we find that she was paid").fragment, undefined);
});
lists("a bare letter or number is a word, and was cut off", () => {
  assert.is(check("A boat may sink here at night.", "boat may sink here at night.").fragment?.restBefore, "A");
  assert.is(check("5 boats came home at night.", "boats came home at night.").fragment?.restBefore, "5");
  assert.is(check("3.2 tonnes came in at night.", "tonnes came in at night.").fragment?.restBefore, "3.2");
});
lists("a label in capitals is no part of the sentence, unless it turns it", () => {
  assert.equal(check("MS. REIS: We open the port now.", "We open the port now.").fragment, undefined);
  assert.is(outcome("IT IS A LIE: We open the port now.", "We open the port now."), "verbatim!");
});
lists.run();

const sentences = suite("where sentences end");
for (const [lang, source, words] of [
  ["en", "We did not see Cllr. Brandt leave the port.", "Brandt leave the port."],
  ["en", "He denied that Brig. Reis opened the gate.", "Reis opened the gate."],
  ["en", "We never met Prof. Reis at the quay.", "Reis at the quay."],
  ["de", "Er behauptet, am 3. Oktober sei der Hafen offen.", "sei der Hafen offen"],
  ["es", "No iremos a EE. UU. en mayo con los barcos.", "en mayo con los barcos"],
  ["tr", "Biz asla Prof. Reis gelsin istedik.", "Reis gelsin istedik."],
  ["fr", "Nous ne suivrons pas M. Brandt au port.", "Brandt au port."],
] as const) {
  sentences(`not at an abbreviation: ${source}`, () =>
    assert.is(outcome(source, words, { source: { lang } }), "verbatim!"),
  );
}
for (const [lang, source, words] of [
  ["en", "Did we order it? No. We came by boat.", "We came by boat."],
  ["en", "They never met in the U.S. They met at sea.", "They met at sea."],
  ["en", "She was never paid for May.[3] We find that she was owed it.", "We find that she was owed it."],
  ["en", "The port was not open.1 The boats waited.", "The boats waited."],
  ["de", "Es war keine neue Art. Wir gingen heim.", "Wir gingen heim."],
  ["de", "1. Niemand darf das. 2. Wir gehen heim.", "Wir gehen heim."],
  ["el", "Δεν το διατάξαμε; Μένουμε εδώ.", "Μένουμε εδώ."],
] as const) {
  sentences(`but here: ${source}`, () => {
    const result = check(source, words, { source: { lang } });
    assert.is(result.passes, true, result.reason);
  });
}
sentences.run();

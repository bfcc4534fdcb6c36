/** Where words that differ are found, what is shown of that place, and what the reason says (sections 4 and 5). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome, sourceText, TWO_SPEAKERS } from "./cases.ts";

const FAR = "It was a warm day by the sea. ".repeat(20);
const GATE = "The crews of both boats waited at the northern gate.";
const TOWN = "The old commission came down from the town at last.";

const pieces = suite("locating: a quotation with ellipses, piece by piece");
pieces("the place goes from the first piece to the last", () => {
  const raw = `We sang. ${GATE} ${FAR}${TOWN} We sang again.`;
  const words =
    "The crews of both boats waited at the southern gate … The old commission of ours came down from the town at last.";
  const result = check(raw, words);
  assert.is(result.verdict, "altered");
  assert.is(raw.slice(result.found!.start, result.found!.end), `${GATE} ${FAR}${TOWN}`.slice(0, -1));
  // One of ten words differs in the first piece, two of twelve in the second.
  assert.is(result.score?.toFixed(2), "0.83");
  assert.equal(result.edits, []);
});
pieces("in whatever order they are quoted", () => {
  const raw = `${GATE} ${FAR}${TOWN}`;
  const { found } = check(
    raw,
    "The old commission came down from a town at last … The crews of all boats waited at the northern gate",
  );
  assert.is(raw.slice(found!.start, found!.end), raw.slice(0, -1));
});
pieces("marks alone are no piece", () => {
  const raw = `${GATE} ${FAR}${TOWN}`;
  const words =
    "“…” The crews of all boats waited at the northern gate … The old commission came down from a town at last …!";
  assert.is(check(raw, words).score?.toFixed(2), "0.90");
});
pieces("most of the words must be found", () => {
  const raw = `${GATE} ${FAR}${TOWN}`;
  const other = "Lantern pepper violin cactus";
  const much = "The crews of all boats waited at the northern gate";
  assert.is(check(raw, `${other} … ${much} …`).verdict, "altered");
  assert.is(check(raw, `${other} meadow copper velvet … ${much} …`).verdict, "not-found");
});
pieces("only pieces of one passage make a place", () => {
  const parts = [
    { id: "gate", text: GATE },
    { id: "town", text: TOWN },
  ];
  const words = "The old commission came down from a town at last … The crews of all boats waited at the northern gate";
  const { found } = check("", words, { source: { parts } });
  assert.is(found?.passage, "town");
  assert.is(found?.end, TOWN.length - 1);
});
pieces("that are too short to be found alone are found together", () => {
  const source = "We left the old port at noon with all our crews.";
  assert.is(outcome(source, "We quit the old … port at noon by … all our crews."), "altered!");
});
pieces.run();

const shown = suite("locating: what is shown of the source");
for (const [source, words, last] of [
  ["We ordered it? Never.", "We ordered it.", { kind: "delete", words: "?" }],
  ["Did we “order it”? Never.", "Did we “order it”", { kind: "delete", words: "?" }],
  ["They left the old port (at noon)! We sang.", "They left the old port (at noon", { kind: "delete", words: ")!" }],
  ["Come to the old port! We are here.", "Come to the old port.", { kind: "delete", words: "!" }],
  ["We lost 13 million boats.", "We lost 13", { kind: "equal", words: "We lost 13" }],
] as const) {
  shown(`${words} ⟨out of⟩ ${source}`, () => {
    const changes = check(source, words).diff?.filter(({ kind }) => kind !== "insert");
    assert.equal(changes?.at(-1), last);
  });
}
shown("the full stop that both have", () => {
  const { diff } = check("We will not leave the old port.", "We will leave the old port.");
  assert.equal(diff?.at(-1), { kind: "equal", words: "leave the old port." });
  const { diff: without } = check("We will not leave the old port. We stay.", "We will leave the old port");
  assert.equal(without?.at(-1), { kind: "equal", words: "leave the old port" });
});
shown("a mark within the words asks for none at their end", () => {
  const { diff } = check("We, too, will not leave the old port. We stay.", "We, too, will leave the old port");
  assert.equal(diff?.at(-1), { kind: "equal", words: "leave the old port" });
});
shown("of another speaker's words there is no difference to show", () => {
  const result = check("We count.", "We count.", { claim: { speakers: ["ana-reis"] } });
  assert.is(result.verdict, "wrong-speaker");
  assert.is(result.diff, undefined);
});
shown.run();

const reasons = suite("locating: what the reason says");
const parts = [
  { id: "a", text: "We came in May." },
  { text: "We left at noon." },
  { id: "c", text: "We fed the crews. We sang and the crews of the north came home." },
];
const inPassage = (words: string, passage: string): ReturnType<typeof check> =>
  check("", words, { source: { parts }, claim: { passage } });
reasons("another passage, by its name where it has one", () => {
  assert.is(inPassage("We fed the crews.", "a").reason, "The words stand in passage #c of the source, not in #a.");
  const unnamed = inPassage("We left at noon.", "a");
  assert.is(unnamed.verdict, "wrong-source");
  assert.is(unnamed.passes, false);
  assert.is(unnamed.reason, "The words stand in another passage of the source, not in #a.");
});
reasons("another speaker in another passage is another speaker", () => {
  const given = {
    source: {
      parts: [
        { id: "a", text: "MS. OKONJO: We came in May." },
        { id: "b", text: "MR. BRANDT: We left at noon." },
      ],
      ...TWO_SPEAKERS,
    },
    claim: { passage: "a" },
  };
  assert.is(outcome("", "We left at noon.", given), "wrong-speaker!");
});
reasons("words that another passage has only in part are altered there", () => {
  const result = inPassage("We fed the crews … the crews of the north came home.", "a");
  assert.is(result.verdict, "altered");
  assert.is(result.found?.passage, "c");
});
reasons("only in the named passage are few words enough", () => {
  assert.is(inPassage("crews of lanterns pepper", "a").verdict, "not-found");
  assert.is(inPassage("crews of lanterns home", "c").verdict, "altered");
});
reasons("the name of a passage says nothing where there are none", () => {
  assert.is(outcome("We came in May.", "We came in May.", { claim: { passage: "a" } }), "verbatim");
});
reasons("another source, and whose words they are there", () => {
  const others = [sourceText("We burn all of the old boats.", { slug: "quay-speech", speakers: ["tomas-brandt"] })];
  assert.is(
    check("We stay.", "We burn all of the old boats.", { others }).reason,
    "The words do not stand in “harbour-hearing” but in “quay-speech”, as the words of tomas-brandt.",
  );
  const own = [sourceText("We burn all of the old boats.", { slug: "quay-speech" })];
  assert.is(
    check("We stay.", "We burn all of the old boats.", { others: own }).reason,
    "The words do not stand in “harbour-hearing” but in “quay-speech”.",
  );
});
reasons("nowhere: the original is asked for only in another language", () => {
  const result = check("We stay.", "We burn all of the old boats.", { claim: { lang: "en-GB" } });
  assert.is(result.reason, "The words do not stand in “harbour-hearing”.");
  assert.equal(result.edits, []);
});
reasons("no text, and no words", () => {
  const none = check(" \n", "We came.");
  assert.is(none.verdict, "unverified");
  assert.match(none.reason, "There is no text of “harbour-hearing”");
  assert.equal(none.edits, []);
  const why = check("", "We came.", { source: { parts: [] }, claim: { noText: "the page is gone" } });
  assert.is(why.reason, "No text of the source is at hand: the page is gone");
  const empty = check("We came.", "— …");
  assert.is(empty.verdict, "not-found");
  assert.is(empty.reason, "The quotation has no words.");
  assert.is(empty.passes, false);
  assert.equal(empty.edits, []);
  assert.is(outcome("We came in 1998. 5", "5"), "verbatim");
});
reasons("a report is told as what it is", () => {
  const source = "Brandt told me: “We left at noon if they paid.” I went home.";
  const claim = { speakers: ["tomas-brandt"], reportedBy: "amara-okonjo" };
  const whole = "We left at noon if they paid.";
  assert.match(check(source, whole, { claim }).reason, "stand as reported by amara-okonjo:");
  const standing = "secondary" as const;
  assert.match(check(source, whole, { claim, source: { standing } }).reason, "stand in a secondary source:");
  assert.match(check(source, whole, { source: { standing } }).reason, "stand in a secondary source:");
  assert.match(check(source, "We left at noon", { claim }).reason, "holds “if”");
});
reasons("a misquotation says whether the source has any of the words", () => {
  const claim = { kind: "misquote" as const };
  const others = [sourceText("We burn all of the old boats.", { slug: "quay-speech" })];
  const reason = (words: string): string => check("We will not leave the port.", words, { claim, others }).reason;
  assert.is(reason("We will leave the port."), "The source is held, and its words differ.");
  assert.is(reason("We sing all night long at sea."), "The source is held and has none of these words.");
  assert.is(reason("We burn all of the old boats."), "The source is held and has none of these words.");
});
reasons("a translation: the original's fault, or the translator who is missing", () => {
  const words = "Vinieron los barcos del norte.";
  const given = (translator: string | undefined, original = words): ReturnType<typeof check> =>
    check(words, "The boats of the north came.", {
      source: { lang: "es" },
      claim: { lang: "en", original: { words: original, lang: "es" }, translator },
    });
  assert.match(given("Ana Reis", "Vinieron los botes del norte.").reason, /^The original: The place is found/);
  for (const translator of [undefined, " "]) {
    assert.is(given(translator).verdict, "translated");
    assert.is(given(translator).passes, false);
  }
});
reasons.run();

/** `quote` finds words wherever they stand, tells whose they are and what the checker says, and gives the line to paste. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { quote as quoteCommand } from "../../src/cli/quote.ts";
import { readSettings } from "../../src/cli/settings.ts";
import { EPOCH, ROOT, temporaryFolder, verbatim } from "../support/command-line.ts";

const folder = temporaryFolder();
const content = join(folder, "content");
const texts = join(folder, "texts");
const article = join(content, "articles/2021/07/harbour-count.md");

const MEMBERS = `---
title: Minutes of the harbour council
speakers: [amara-okonjo, tomas-brandt]
date: 1999-05-06
kind: transcript
turns: { "MS. OKONJO": amara-okonjo, "MR. BRANDT": tomas-brandt, "Q": none }
---

MS. OKONJO: The gates were open all night. Nobody told the crews of the second ship. {#p1}
`;
const MINUTES = `Minutes of the harbour council

MS. OKONJO: The gates were open all night. Nobody told the crews of the second ship.

MR. BRANDT: It is a mistake to suggest that the work is now complete. The gates were open all night, and the lamps were lit.

Q: Who lit the lamps of the outer wall?

MS. OKONJO: Ana Reis wrote to me that “the lamps were never lit at all”. We did not light them.
`;

test.before(() => {
  cpSync(join(ROOT, "test/invalid/_base"), content, { recursive: true });
  mkdirSync(texts);
  writeFileSync(join(content, "people/tomas-brandt.md"), "---\nname: Tomas Brandt\n---\n");
  writeFileSync(join(content, "sources/council-minutes-1999.md"), MEMBERS);
  writeFileSync(
    join(content, "sources/gazette-1999.md"),
    "---\ntitle: Report of the Gazette\nspeakers: [tomas-brandt]\ndate: 1999-05-07\nkind: report\nstanding: secondary\n---\n\nno lamp was lit before noon {#p1}\n",
  );
  writeFileSync(join(texts, "council-minutes-1999.txt"), MINUTES);
  writeFileSync(
    join(texts, "letter-of-the-crews.txt"),
    "We, the crews of the second ship, ask for an answer before the winter.\n",
  );
  writeFileSync(
    article,
    `---
title: The harbour commission is told of a count
date: 2021-07-14
tags: [harbours]
summary: An invented hearing about an invented count.
reviewedBy: editor
---

Okonjo told the harbour commission that the count was
[“never finished”](quote:amara-okonjo "harbour-hearing-1998"). A leaflet had [“the count was finished”](misquote:amara-okonjo "harbour-hearing-1998#p4").
`,
  );
});

interface Printed {
  code: number;
  stdout: string;
  stderr: string;
}

function quote(...words: string[]): Printed {
  const printed = { stdout: "", stderr: "" };
  const { log, error } = console;
  console.log = (line: string) => void (printed.stdout += `${line}\n`);
  console.error = (line: string) => void (printed.stderr += `${line}\n`);
  try {
    const typed = ["quote", ...words, "--content", content, "--sources", texts];
    return { code: quoteCommand(readSettings(typed, { SOURCE_DATE_EPOCH: String(EPOCH) })), ...printed };
  } finally {
    Object.assign(console, { log, error });
  }
}

interface Answer {
  found: {
    where: string;
    source: string;
    passage: string | null;
    places: { paragraph: number; line: number }[];
    speakers: string[];
    exact: boolean;
    verdict: string;
    passes: boolean;
    words: string;
    diff: { kind: string; words: string }[] | null;
    link: string | null;
    quotedIn: { line: number }[];
  }[];
  misquotes: { words: string; hasTheWords: boolean; line: number; source: string }[];
}
const answer = (...words: string[]): Answer => JSON.parse(quote(...words, "--json").stdout) as Answer;

test("tells where exact words stand, whose they are, who quotes them, and the line to paste", () => {
  const { code, stdout, stderr } = quote("never finished");
  assert.is(stderr, "");
  assert.is(code, 0);
  const place = `${article.replaceAll("\\", "/")}:10`;
  assert.is(
    stdout.replaceAll("\\", "/"),
    `! Misquotation: “the count was finished” is on record beside these words, ascribed to Amara Okonjo: ${place}
   differs: [-The-] {+the+} count was [-never-] finished

1. verbatim · Amara Okonjo · harbour-hearing-1998#p4, “Hearing of the harbour commission”, 1998-03-02
   where:   passage #p4, paragraph 1 (line 1)
   there:   The count was never finished.
   quoted:  ${place}
   paste:   [“never finished”](quote:amara-okonjo "harbour-hearing-1998#p4")
`,
  );
});

test("takes the words with their marks, and without the shell's", () => {
  assert.equal(answer("“never finished”").found, answer("never", "finished").found);
});

test("tells apart who speaks, by turns, and names the passage that a record has", () => {
  const { found } = answer("The gates were open all night");
  assert.equal(
    found.map(({ where, passage, speakers, places, link }) => ({ where, passage, speakers, places, link })),
    [
      {
        where: "passage",
        passage: "p1",
        speakers: ["amara-okonjo"],
        places: [{ paragraph: 2, line: 3 }],
        link: '[“The gates were open all night”](quote:amara-okonjo "council-minutes-1999#p1")',
      },
      {
        where: "full-text",
        passage: null,
        speakers: ["tomas-brandt"],
        places: [{ paragraph: 3, line: 5 }],
        link: '[“The gates were open all night”](quote:tomas-brandt "council-minutes-1999")',
      },
    ],
  );
});

test("says which sentence the record needs before the line can be pasted", () => {
  assert.match(
    quote("and the lamps were lit").stdout,
    "first:   no passage of the record has these words; add to `sources/council-minutes-1999.md`: The gates were open all night, and the lamps were lit. {#p2}\n",
  );
});

test("gives the checker's verdict on a part of a sentence that was cut off from its doubt", () => {
  const [found] = answer("the work is now complete").found;
  assert.equal([found!.verdict, found!.passes, found!.speakers], ["verbatim", false, ["tomas-brandt"]]);
  assert.match(
    quote("the work is now complete").stdout,
    "verdict: Part of a sentence, and what was cut off holds “mistake”",
  );
});

test("gives no line for words of somebody without a record, or whom the source quotes", () => {
  const stranger = answer("Who lit the lamps of the outer wall?").found[0]!;
  assert.equal([stranger.verdict, stranger.speakers, stranger.link], ["verbatim", ["none"], null]);
  const quoted = answer("the lamps were never lit at all").found[0]!;
  assert.equal([quoted.verdict, quoted.link], ["wrong-speaker", null]);
});

test("finds near words, shows how they differ, and gives the line with the true ones", () => {
  const [found] = answer("The gates were closed all night").found;
  assert.equal([found!.exact, found!.verdict, found!.source], [false, "altered", "council-minutes-1999"]);
  assert.equal(found!.diff, [
    { kind: "equal", words: "The gates were" },
    { kind: "delete", words: "open" },
    { kind: "insert", words: "closed" },
    { kind: "equal", words: "all night" },
  ]);
  assert.is(found!.link, '[“The gates were open all night”](quote:amara-okonjo "council-minutes-1999#p1")');
});

test("a dropped word is never taken for the words themselves", () => {
  const [found] = answer("The count was finished.").found;
  assert.equal([found!.exact, found!.verdict, found!.words], [false, "altered", "The count was never finished"]);
});

test("finds words with marked edits", () => {
  const [brackets] = answer("[n]obody told the crews").found;
  assert.equal([brackets!.exact, brackets!.verdict], [true, "verbatim"]);
  const [ellipsis] = answer("We, the crews … ask for an answer").found;
  assert.equal([ellipsis!.source, ellipsis!.exact], ["letter-of-the-crews", true]);
});

test("finds words in a text without a record, and says what is to be done first", () => {
  const { found } = answer("ask for an answer before the winter");
  assert.equal(
    found.map(({ source, speakers, link }) => [source, speakers, link]),
    [["letter-of-the-crews", [], null]],
  );
  assert.match(
    quote("ask for an answer before the winter").stdout,
    "first:   there is no record of this source; write `sources/letter-of-the-crews.md` and name who speaks\n",
  );
});

test("gives the words of a secondary source as a report", () => {
  const [found] = answer("no lamp was lit before noon").found;
  assert.equal([found!.verdict, found!.passes], ["unverified", true]);
  assert.is(found!.link, '[“no lamp was lit before noon”](quote:tomas-brandt "gazette-1999#p1")');
});

test("tells that the words are on record as a misquotation", () => {
  const { misquotes } = answer("the count was finished");
  assert.equal(
    misquotes.map(({ words, hasTheWords, source, line }) => [words, hasTheWords, source, line]),
    [["the count was finished", true, "harbour-hearing-1998", 10]],
  );
});

test("says in one sentence that words stand nowhere", () => {
  assert.equal(quote("an elephant under the lighthouse"), {
    code: 1,
    stdout: "",
    stderr: "These words stand nowhere in 3 source records and 2 full texts, exactly or nearly.\n",
  });
  const json = quote("an elephant under the lighthouse", "--json");
  assert.equal(
    [json.code, JSON.parse(json.stdout)],
    [1, { words: "an elephant under the lighthouse", found: [], misquotes: [] }],
  );
});

test("no words, however strange, break it", () => {
  for (const words of ["…", "[", "((((", "\\", "*", "\ud800", "quote:x", "“”", "a".repeat(5_000), "。"]) {
    assert.ok([0, 1].includes(quote(words).code), words);
  }
});

test("runs as a command, and without words says what it wants", async () => {
  const run = await verbatim(["quote", "never finished", "--content", content, "--json"]);
  assert.is(run.code, 0, run.stderr);
  assert.is((JSON.parse(run.stdout) as Answer).found[0]!.source, "harbour-hearing-1998");
  const empty = await verbatim(["quote"]);
  assert.is(empty.code, 1);
  assert.match(empty.stderr, 'give the words to look for, such as `"never finished"`\n');
});

test.run();

/** What holds for every text: whole sentences are verbatim, changed ones never are, N1 is stable, nothing throws. */
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wordDiff } from "../../src/quotes/diff.ts";
import { formatCheck } from "../../src/quotes/format.ts";
import { unescapeMarkdown } from "../../src/quotes/markdown-text.ts";
import { n1, n2, quoteKey } from "../../src/quotes/normalize.ts";
import { splitSentences } from "../../src/quotes/sentences.ts";
import { NAMES, check, outcome } from "./cases.ts";
import { checkQuote, prepareLibrary } from "../../src/quotes/check.ts";

const settings = { seed: 20_260_101, numRuns: 200 };

const NOUNS =
  "harbour quay boat crew list count gate winter letter promise commission north storm net market bell".split(" ");
const VERBS = "opened counted carried watched found kept crossed painted followed mended".split(" ");
const noun = fc.constantFrom(...NOUNS);
const sentence = fc
  .tuple(noun, fc.constantFrom(...VERBS), noun, noun, fc.integer({ min: 2, max: 99 }), noun)
  .map(([a, b, c, d, e, f]) => `The ${a} ${b} a ${c} of the ${d} with ${e} of each ${f}.`);
const text = fc.array(sentence, { minLength: 3, maxLength: 8 });
const joiner = fc.constantFrom(" ", "\n", "\n\n", "  ");

const properties = suite("properties");

properties("whole sentences of a source are verbatim, without a fragment note", () => {
  fc.assert(
    fc.property(text, joiner, fc.nat(), fc.nat(), (list, join, from, size) => {
      const start = from % list.length;
      const words = list.slice(start, start + 1 + (size % 3)).join(" ");
      const result = check(list.join(join), words);
      assert.is(result.verdict, "verbatim");
      assert.is(result.passes, true);
      assert.is(result.fragment, undefined);
    }),
    settings,
  );
});

properties("a cut inside a sentence never loses its fragment note", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (list, at, cut, atStart) => {
      const unique = list[at % list.length]!;
      const words = unique.split(" ");
      const keep = 3 + (cut % (words.length - 4));
      const part = atStart ? words.slice(words.length - keep) : words.slice(0, keep);
      const result = check(list.join(" "), part.join(" "));
      assert.is(result.verdict, "verbatim");
      assert.ok(result.fragment);
    }),
    settings,
  );
});

properties("changing, dropping, adding or swapping one word is never verbatim", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.constantFrom("change", "drop", "add", "swap"), (list, at, place, kind) => {
      const source = list.join(" ");
      const words = list[at % list.length]!.split(" ");
      const index = 1 + (place % (words.length - 2));
      const changed = [...words];
      if (kind === "change") changed[index] = "lantern";
      if (kind === "drop") changed.splice(index, 1);
      if (kind === "add") changed.splice(index, 0, "never");
      if (kind === "swap") [changed[index - 1], changed[index]] = [changed[index]!, changed[index - 1]!];
      const wrong = changed.join(" ");
      fc.pre(!source.toLowerCase().includes(wrong.toLowerCase()));
      assert.match(outcome(source, wrong), /^(?:altered|not-found)!$/);
    }),
    settings,
  );
});

const PARTS = [
  Array.from("'\"“”«»‹›-—…()[]&;*_\\ \n‘’`!?.,"),
  "-- ... `` '' &amp; &#38; &shy; [sic] [...] (Applause.) the not we boats Q: $ % .* (?: \\1 {2} __proto__ constructor".split(
    " ",
  ),
  ["[the crews]", " - ", ". . .", "\n\n", "\u00ad", "\u200d", "\u0301", "\u0640", "\ud800", "\udc00"],
  "e I ı İ ﬁ ن 不 是 ไม่ 5 − ½ 👩‍🚀 한".split(" "),
].flat();
const wild = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join("")),
);

properties("N1 is idempotent and its offsets never go back", () => {
  fc.assert(
    fc.property(wild, (raw) => {
      const once = n1(raw);
      assert.is(n1(once.text).text, once.text);
      assert.is(once.map.length, once.text.length + 1);
      for (let index = 1; index < once.map.length; index += 1) assert.ok(once.map[index]! >= once.map[index - 1]!);
      assert.ok((once.map.at(-1) ?? 0) <= raw.length);
    }),
    { ...settings, numRuns: 3000 },
  );
});

properties("nothing throws on any text", () => {
  fc.assert(
    fc.property(
      wild,
      wild,
      fc.constantFrom("en", "fr", "tr", "zh", "th", "ar", "qu", "x-!!"),
      fc.boolean(),
      (source, words, lang, markdown) => {
        const given = {
          source: { lang, markdown, turns: { Q: "none", "MS. (": "amara-okonjo" } },
          claim: { lang },
        };
        const result = check(source, words, given);
        assert.type(result.reason, "string");
        check(source, source, given);
        check(source, [words, source], { ...given, claim: { ...given.claim, kind: "misquote" } });
        check(source, words, {
          ...given,
          claim: { ...given.claim, original: { words: source, lang }, translator: "Ana Reis" },
        });
        const raw = source;
        if (result.found) assert.ok(result.found.start <= result.found.end && result.found.end <= raw.length);
        formatCheck({ kind: "quote", pieces: [words], lang, speakers: [], source: "s", names: NAMES }, result, raw);
        quoteKey(words);
        wordDiff(source, words, lang);
        splitSentences(n1(source).text);
      },
    ),
    { ...settings, numRuns: 1500 },
  );
});

properties("long runs of one character stay cheap", () => {
  for (const piece of [
    "a",
    " ",
    "'",
    '"',
    "“",
    "-",
    "—",
    ".",
    "…",
    "[",
    "]",
    "[a",
    "(",
    "&",
    "&amp;",
    "*",
    "_",
    "*a ",
    "\\",
    "\n",
    "\n\n",
    "不",
    "\u0301",
    "a.",
    "a'",
    "5,",
    "If ",
  ]) {
    const run = piece.repeat(Math.floor(20_000 / piece.length));
    const began = process.cpuUsage();
    n2(n1(run, { unescape: unescapeMarkdown }).text, "en");
    quoteKey(run);
    splitSentences(n1(run).text);
    const library = prepareLibrary([
      {
        slug: "s",
        lang: "en",
        speakers: ["a"],
        standing: "primary",
        markdown: true,
        turns: { Q: "none" },
        parts: [{ text: run }],
      },
    ]);
    const claim = { kind: "quote", lang: "en", speakers: ["a"], source: "s", names: NAMES } as const;
    checkQuote({ ...claim, pieces: [run.slice(0, 300)] }, library);
    checkQuote({ ...claim, pieces: [`${run.slice(0, 300)} … [x] ${run.slice(0, 50)} boats`] }, library);
    // Processor time: other work on the machine does not count.
    const took = process.cpuUsage(began).user / 1000;
    assert.ok(took < 1500, `${JSON.stringify(piece)} took ${Math.round(took)} ms`);
  }
});

properties.run();

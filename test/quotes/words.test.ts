/** The word lists, asked through `findWords`: inflections, elisions, prefixes, phrases, look-alikes. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatCheck } from "../../src/quotes/format.ts";
import { findWord, hasWordList, isInflection, isNumber, REST_KINDS, NEGATION_KINDS } from "../../src/quotes/words.ts";
import { check, NAMES } from "./cases.ts";

const lists = suite("word lists");

for (const [lang, text, word] of [
  ["en", "Brandt suggests that", "suggests"],
  ["en", "they didn't", "didn't"],
  ["en", "as long as the gate", "as long as"],
  ["en", "the non-payment", "non"],
  ["en", "the so-called count", "so called"],
  ["fr", "il n'est", "n'est"],
  ["fr", "qu'aucun bateau", "aucun"],
  ["fr", "s'il vient", "s'il"],
  ["es", "a menos que vengan", "a menos que"],
  ["de", "unter keinen Umständen", "keinen"],
  ["de", "es sei denn", "es sei denn"],
  ["ar", "ولن نعود", "ولن"],
  ["ar", "إِذَا جاء", "اذا"],
  ["ru", "при условии", "при условии"],
  ["zh", "我们从未", "未"],
  ["tr", "gelmeyecek", "gelmeyecek"],
  ["th", "เราไม่ไป", "ไม่"],
  ["pt-BR", "eles não vêm", "não"],
] as const) {
  lists(`${lang}: ${text}`, () => assert.is(findWord(text, lang, REST_KINDS)?.word, word));
}

for (const [lang, text] of [
  ["en", "Resolution No. 5 of the commission"],
  ["en", "the knot of the notable boats"],
  ["fr", "n'importe quel bateau"],
  ["zh", "非常特别的未来"],
  ["pt", "no porto do norte"],
] as const) {
  lists(`no negation in ${lang}: ${text}`, () => assert.is(findWord(text, lang, NEGATION_KINDS), undefined));
}

lists("numbers and inflections", () => {
  assert.ok(
    isNumber("seventy-two", "en") && isNumber("٧٢", "ar") && isNumber("zweiundsiebzig", "de") && isNumber("七", "zh"),
  );
  assert.not(isNumber("boat", "en"));
  assert.ok(isInflection("want", "wanted", "en") && isInflection("is", "were", "en"));
  assert.not(isInflection("hope", "hopeless", "en"));
  assert.not(hasWordList("qu"));
});
lists.run();

const format = suite("the block for the editor");
format("shows the words, the source, the difference and the place", () => {
  const raw = "We wait. We will not leave the harbour.";
  const words = "We will leave the harbour.";
  const result = check(raw, words);
  const claim = {
    kind: "quote",
    pieces: [words],
    lang: "en",
    speakers: ["amara-okonjo"],
    source: "harbour-hearing",
    names: NAMES,
  } as const;
  assert.is(
    formatCheck(claim, result, raw),
    [
      "altered (critical): the build fails. The place is found, but the words differ (critical).",
      "  quoted:  We will leave the harbour.",
      "  source:  We will not leave the harbour.",
      "  differs: We will [-not-] leave the harbour.",
      "  place:   harbour-hearing, characters 9–38, amara-okonjo speaking, score 0.83",
    ].join("\n"),
  );
});
format.run();

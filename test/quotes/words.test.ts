/** The word lists, asked through `findWords`: inflections, elisions, prefixes, phrases, look-alikes. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatCheck } from "../../src/quotes/format.ts";
import { findWord, hasWordList, isInflection, isNumber, isWordOf, opensInverted } from "../../src/quotes/words.ts";
import { REST_KINDS, NEGATION_KINDS } from "../../src/quotes/words.ts";
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
  ["zh", "不去港口", "不"],
  ["en", "They answer no. Five boats", "no"],
  ["en", "they breathe few words", "few"],
  ["en", "on one condition", "on one condition"],
  ["de", "die so genannten Boote", "so genannten"],
  ["fr", "à l'exception de deux", "à l'exception"],
  ["fr", "il n' est", "n'"],
  ["pt-BR", "eles não vêm", "não"],
] as const) {
  lists(`${lang}: ${text}`, () => assert.is(findWord(text, lang, REST_KINDS)?.word, word));
}

for (const [lang, text] of [
  ["en", "Resolution No. 5 of the commission"],
  ["en", "see no.5 and nos. 6"],
  ["en", "the don'ts of the port"],
  ["de", "die so gute Boote genannte Bucht"],
  ["fr", "un concitoyens"],
  ["es", "perdieron-se os remos"],
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
lists("a word that is found late in a long text, or early", () => {
  const boats = "the old boats of the port ".repeat(100);
  assert.is(findWord(`${boats}never`, "en", NEGATION_KINDS)?.word, "never");
  assert.is(findWord(`never ${boats}not`, "en", NEGATION_KINDS)?.word, "never");
  assert.is(findWord(boats, "en", NEGATION_KINDS), undefined);
});
lists("a language without a list has no words, no forms and no inverted clauses", () => {
  assert.is(findWord("no", "qu", NEGATION_KINDS), undefined);
  assert.not(isWordOf("no", "qu", "pronouns"));
  assert.not(isInflection("no", "no", "qu"));
  assert.not(opensInverted("had the port", "qu"));
  assert.not(isNumber("two", "qu"));
});
lists("numbers in scripts without spaces: characters count anywhere, words only as a whole", () => {
  assert.ok(isNumber("三艘", "zh") && isNumber("สามสิบ", "th") && isNumber("ห้า", "th"));
  assert.not(isNumber("ห้าม", "th"));
  assert.not(isNumber("เรือ", "th"));
  assert.ok(isNumber("وعشرون", "ar") && isNumber("vingt-deux", "fr") && isNumber("quatre vingt", "fr"));
});
for (const [lang, one, other] of [
  ["en", "wait", "waited"],
  ["en", "hope", "hoping"],
  ["en", "try", "tried"],
  ["en", "stop", "stopped"],
  ["en", "stopped", "stopping"],
  ["en", "bar", "barring"],
  ["en", "boat", "boats"],
  ["de", "Boot", "Boote"],
  ["de", "Boote", "Booten"],
  ["fr", "bateau", "bateaux"],
  ["es", "todo", "todo"],
] as const) {
  lists(`${lang}: ${one} and ${other} are one word`, () => {
    assert.ok(isInflection(one, other, lang));
    assert.ok(isInflection(other, one, lang));
  });
}
for (const [lang, one, other] of [
  ["en", "bar", "barked"],
  ["en", "hope", "hopeless"],
  ["en", "stop", "stoppage"],
  ["en", "man", "many"],
  ["de", "Boot", "Bootshaus"],
  ["de", "Bootshaus", "Bootsmann"],
  ["es", "todo", "todos"],
  ["es", "cada", "cadas"],
] as const) {
  lists(`${lang}: ${one} and ${other} are two words`, () => {
    assert.not(isInflection(one, other, lang));
    assert.not(isInflection(other, one, lang));
  });
}
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

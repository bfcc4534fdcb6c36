/** The numbers that are found in an original and its translation, in digits and in words (section 4, `translated`). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { numbersDisagree } from "../../src/quotes/translated-numbers.ts";

/** Beside a number that no text has, every number of the text is told. */
function numbersOf(lang: string, words: string): string | undefined {
  const reason = numbersDisagree({ words, lang }, { words: "777777", lang: "en" });
  return /^The numbers differ: (.*) in the original, 777777 in the translation\.$/.exec(reason ?? "")?.[1];
}

const found = suite("numbers of a text");
for (const [lang, words, numbers] of [
  ["en", "No boats", "none"],
  ["en", "One boat came.", "none"],
  ["en", "1 boat, 0 crews", "0"],
  ["en", "The boats were 1% of all.", "1%"],
  ["en", "Seventy-two boats and seventy two crews", "72, 72"],
  ["en", "Two, three boats", "2, 3"],
  ["en", "Two boats, three crews", "2, 3"],
  ["en", "Two and three boats", "2, 3"],
  ["en", "Two of three boats", "2, 3"],
  ["en", "Three hundred and five thousand boats", "305000"],
  ["en", "A hundred and five boats", "105"],
  ["en", "Two hundred and many boats", "200"],
  ["en", "A thousand and one boats", "1001"],
  ["en", "Two thousand boats", "2000"],
  ["en", "Five million two hundred thousand boats", "5200000"],
  ["en", "5 million 200 boats", "5000000, 200"],
  ["en", "12 2000 boats", "12, 2000"],
  ["en", "and two boats", "2"],
  ["en", "twenty boats five crews", "20, 5"],
  ["en", "twenty ten boats", "30"],
  ["en", "hundred ten boats", "110"],
  ["en", "1,500 boats", "1500"],
  ["en", "1.500.000 boats", "1500000"],
  ["en", "12,34,567 boats", "1234567"],
  ["en", "1 500 000 boats", "1500000"],
  ["en", "12 5000 boats", "12, 5000"],
  ["en", "150,500 boats", "150500"],
  ["en", "1500,500 boats", "1500.5"],
  ["en", "1,5000 boats", "1.5"],
  ["en", "2,5 boats", "2.5"],
  ["en", "2.25 boats", "2.25"],
  ["en", "0.125 boats", "0.125"],
  ["en", "1,234.5 boats", "1234.5"],
  ["en", "1.234,75 boats", "1234.75"],
  ["en", "Chapter XIX, XIV, XLII and CXC", "19, 14, 42, 190"],
  ["en", "The XXth, LIVE, V boats", "20"],
  ["en", "aXX, XX2 and 2XX", "2, 2"],
  ["fr", "Au XXe siècle, au XIXème", "20, 19"],
  ["en", "5%, 5 %, 5 per cent, five percent, 5 percentage points", "5%, 5%, 5%, 5%, 5%"],
  ["en", "5 percents", "5"],
  ["en", "the twenty-second boat", "22"],
  ["en", "the second boat", "2"],
  ["en", "10 second boats", "10, 2"],
  ["en", "five second boats", "5, 2"],
  ["fr", "neuf bateaux", "9"],
  ["fr", "vingt-neuf bateaux", "29"],
  ["fr", "cent neuf bateaux", "109"],
  ["fr", "mille neuf cents bateaux", "1900"],
  ["fr", "quatre-vingt-dix bateaux", "90"],
  ["fr", "cent quatre-vingt-deux bateaux", "182"],
  ["fr", "quatre mille bateaux", "4000"],
  ["fr", "cent vingt bateaux", "120"],
  ["fr", "vingt et un bateaux", "21"],
  ["fr", "5 pour cent", "5%"],
  ["tr", "yüzde 5, yüzde beş", "5%, 5%"],
  ["tr", "bin yüz gemi", "1000, 100"],
  ["en", "the twenty tenth boats", "20, 10"],
  ["tr", "yüzde 2,25, yüzde 5 10", "2.25%, 5%, 10"],
  ["th", "ร้อยละ5", "5%"],
  ["id", "dua puluh lima kapal", "25"],
  ["id", "seratus dua puluh kapal", "120"],
  ["ar", "خمسة وعشرون", "25"],
  ["ar", "خمسة و عشرون", "25"],
  ["ar", "واحد وعشرون", "21"],
  ["ar", "٢٥ سفينة", "25"],
  ["hi", "२५ नावें", "25"],
  ["en", "２５ boats, 𝟏𝟐 boats", "25, 12"],
  ["zh", "三百万艘", "3000000"],
  ["zh", "百分之五和百分之25", "5%, 25%"],
  ["zh", "十五，二十五万", "15, 250000"],
  ["zh", "一百零五", "105"],
  ["zh", "三千二百，二千亿", "3200, 200000000000"],
  ["zh", "二〇二一年", "2021"],
  ["zh", "十万，一万亿", "100000, 1000000000000"],
  ["zh", "一亿二千万", "120000000"],
  ["zh", "一亿二千万五百", "120000500"],
  ["zh", "13亿人口，2.5万，1,500艘", "1300000000, 25000, 1500"],
  ["zh", "3百万", "3000000"],
  ["ja", "二十五パーセント、5%", "25%, 5%"],
  ["th", "เรือห้าลำ 25 ลำ", "5, 25"],
  ["th", "5 เปอร์เซ็นต์", "5%"],
  ["th", "เรือสองร้อยสามสิบลำ", "230"],
  ["th", "เรือสามสิบห้าลำ", "35"],
] as const) {
  found(`${lang}: ${words}`, () => assert.is(numbersOf(lang, words), numbers));
}
found.run();

const agree = suite("numbers that agree");
const isSame = (original: string, lang: string, translation: string): boolean =>
  numbersDisagree({ words: original, lang }, { words: translation, lang: "en" }) === undefined;
agree("a word that may mean something else may be missing, but not be another number", () => {
  assert.ok(isSame("Trois bateaux neufs, un port neuf.", "fr", "Three boats, one new port."));
  assert.not(isSame("Le port a neuf bateaux.", "fr", "The port has ten boats."));
  assert.not(isSame("Le port a neuf bateaux.", "fr", "The port has a second boat."));
  assert.ok(isSame("Chapitre XX", "fr", "The chapter"));
});
agree("what is surely a number is matched first", () => {
  assert.ok(isSame("Chapitre XX, vingt bateaux", "fr", "Twenty boats"));
  assert.ok(isSame("Vingt bateaux", "fr", "Chapter XX, twenty boats"));
});
agree("characters are no words that may mean something else", () => {
  assert.not(isSame("三艘船", "zh", "The boats"));
});
agree("each number counts as often as it stands", () => {
  assert.not(isSame("Cinq bateaux, cinq ports", "fr", "Five boats and ports"));
  assert.not(isSame("Cinq bateaux et des ports", "fr", "Five boats, five ports"));
});
agree.run();

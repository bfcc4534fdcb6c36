/** A quotation may not begin or end inside a number: what is left would be another number. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcomes } from "./cases.ts";

type Case = readonly [source: string, words: string];

function cuts(name: string, lang: string, cases: readonly Case[]): void {
  const test = suite(`a number cut in two: ${name}`);
  for (const [source, words] of cases) {
    test(`${words} ⟨out of⟩ ${source}`, () => {
      const result = check(source, words, { source: { lang } });
      assert.is(result.passes, false);
      assert.not(result.verdict === "verbatim" && result.fragment?.trigger === undefined);
    });
  }
  test.run();
}

function keeps(name: string, lang: string, cases: readonly Case[]): void {
  const test = outcomes(`a number left whole: ${name}`, lang, cases, "verbatim");
  test.run();
}

cuts("multipliers and units", "en", [
  ["We lost 13 million boats.", "We lost 13"],
  ["We lost 13 million boats.", "million boats"],
  ["The loan was 5 bn in all.", "The loan was 5"],
  ["The loan was 6 Mio. in all.", "The loan was 6"],
  ["The catch fell by 5 percentage points in May.", "The catch fell by 5"],
  ["The catch fell by 5% in May.", "The catch fell by 5"],
  ["The night was 5°C at the quay.", "The night was 5"],
  ["The night was 5°C at the quay.", "The night was 5°"],
  ["We paid A$5 million for it.", "$5 million for it"],
  ["We paid US$5 million for it.", "$5 million for it"],
  ["We paid $5 million for it.", "5 million for it"],
  ["The catch was 1/2 of the old one.", "The catch was 1"],
  ["We met in hall 4/B at noon.", "We met in hall 4"],
  ["The share was .5 of the catch.", "5 of the catch"],
]);
cuts("words and joins", "en", [
  ["We lost half a million boats.", "a million boats"],
  ["We lost half a million boats.", "million boats"],
  ["A hundred and fifty boats came.", "fifty boats came"],
  ["A hundred and fifty boats came.", "A hundred"],
  ["Two and a half years went by.", "a half years went by"],
  ["One in five women was paid.", "five women was paid"],
  ["Two out of three crews came.", "three crews came"],
  ["One of the 12 boats sank in May.", "the 12 boats sank in May"],
  ["We need 5 to 7 years for it.", "7 years for it"],
  ["We need 5 to 7 years for it.", "We need 5"],
  ["They face a five- to ten-year sentence.", "ten-year sentence"],
  ["They face a five- to ten-year sentence.", "They face a five-"],
  ["Three point five tonnes came.", "five tonnes came"],
  ["It was minus 12 degrees at the quay.", "12 degrees at the quay"],
  ["The twenty-five boats came home.", "five boats came home"],
]);
cuts("signs", "en", [
  ["It was –7 degrees when we came.", "7 degrees when we came"],
  ["It was −7 degrees when we came.", "7 degrees when we came"],
  ["It was -7 degrees when we came.", "7 degrees when we came"],
  ["There were >50 boats in the bay.", "50 boats in the bay"],
  ["There were ~40 boats in the bay.", "40 boats in the bay"],
  ["There were ± 40 boats in the bay.", "40 boats in the bay"],
  ["There were 60+ boats in the bay.", "There were 60"],
  ["There were 10×5 nets in the bay.", "5 nets in the bay"],
]);
cuts("French", "fr", [
  ["Il y a 5 millions de bateaux.", "Il y a 5"],
  ["Une femme sur cinq est payée.", "cinq est payée"],
  ["Nous avons vingt et un bateaux.", "un bateaux"],
  ["Le port a perdu 5 pour cent des bateaux.", "Le port a perdu 5"],
]);
cuts("Spanish", "es", [
  ["Hay 5 millones de barcos.", "Hay 5"],
  ["Una de cada cinco mujeres cobra.", "cinco mujeres cobra"],
  ["Vinieron treinta y cinco barcos.", "cinco barcos"],
  ["Bajó un 5 por ciento en mayo.", "Bajó un 5"],
]);
cuts("German", "de", [
  ["Wir haben 5 Millionen Boote.", "Wir haben 5"],
  ["Der Fang fiel um 5 Prozent im Mai.", "Der Fang fiel um 5"],
]);
cuts("Russian", "ru", [
  ["Мы потеряли 5 млн лодок.", "Мы потеряли 5"],
  ["Мы ждали двадцать три года.", "три года"],
]);
cuts("Arabic", "ar", [
  ["انتظرنا ثلاثة وعشرين عاما.", "وعشرين عاما"],
  ["فقدنا ٥ ملايين سفينة.", "فقدنا ٥"],
]);
cuts("Chinese", "zh", [
  ["他们有13亿人口。", "他们有13"],
  ["我们有三百万艘船。", "百万艘船"],
  ["我们等了二十三年。", "三年"],
]);
cuts("Japanese", "ja", [["今年は5万人が来ました。", "今年は5"]]);
cuts("Hindi", "hi", [["हमारे पास 5 लाख नावें हैं।", "हमारे पास 5"]]);
cuts("Dutch", "nl", [
  ["Wij hebben 5 miljoen boten.", "Wij hebben 5"],
  ["Zij telden vijf duizend boten.", "duizend boten"],
]);
cuts("Polish", "pl", [["Mamy pięć tysięcy łodzi.", "tysięcy łodzi"]]);
cuts("Turkish", "tr", [
  ["Bizim 5 milyon gemimiz var.", "Bizim 5"],
  ["Limanda yirmi üç yıl bekledik.", "üç yıl bekledik"],
]);

keeps("English", "en", [
  ["We lost 13 million boats in May.", "We lost 13 million"],
  ["In 2020 and 2021 boats came home.", "2021 boats came home"],
  ["We built it in 2020, and 5 boats came.", "5 boats came"],
  ["We paid $5 million for it.", "We paid $5 million"],
  ["The boats came on 3 May 2021 at noon.", "The boats came on 3 May"],
  ["Article 23\n\n1 boat is for all crews.", "1 boat is for all crews."],
  ["The boats of 2021 came home.", "came home"],
  ["The first ten boats came home in May.", "ten boats came home in May"],
]);
keeps("Chinese", "zh", [["我们有三百万艘船在港口。", "我们有三百万艘船"]]);

const told = suite("a number cut in two, told as such");
for (const [lang, source, words] of [
  ["en", "We lost ten thousand boats.", "thousand boats"],
  ["en", "We saw one in 2000 crews.", "2000 crews"],
  ["en", "We saw 3500 in 5000 crews.", "5000 crews"],
  ["en", "We saw 1210 in 12010 crews.", "12010 crews"],
  ["en", "We saw 20 in 190 crews.", "190 crews"],
  ["en", "We saw 5 of 20215 crews.", "We saw 5"],
  ["en", "A hundred and 50 boats came.", "50 boats came"],
  ["en", "We saw 12.5 or 13,500 boats.", "We saw 12.5"],
  ["en", "They were MINUS seven boats.", "seven boats"],
  ["en", "We saw half an 8 painted there.", "8 painted there"],
  ["en", "TWO AND A HALF years went by.", "HALF years went by"],
  ["en", "–7 degrees at the quay.", "7 degrees at the quay"],
  ["en", "It was (–7 degrees) at the quay.", "7 degrees) at the quay"],
  ["fr", "Une femme sur cinq est payée.", "Une femme"],
  ["fr", "Nous avons cinq bateaux sur dix au port.", "dix au port"],
  ["fr", "Nous avons cinq bateaux sur dix au port.", "Nous avons cinq"],
  ["ru", "Мы потеряли 5 процентов лодок.", "Мы потеряли 5"],
  ["zh", "我们有5分之一的船。", "我们有5"],
  ["zh", "我们有5成的船。", "我们有5"],
  ["th", "เรือยี่สิบห้าลำมาถึงท่าเรือ", "เรือยี่สิบ"],
  ["th", "เรือยี่สิบห้าลำมาถึงท่าเรือ", "ห้าลำมาถึงท่าเรือ"],
  ["th", "เรือสามสิบห้าลำมาถึงท่าเรือ", "ห้าลำมาถึงท่าเรือ"],
] as const) {
  told(`${words} ⟨out of⟩ ${source}`, () => {
    const result = check(source, words, { source: { lang } });
    assert.is(result.reason, "The quotation cuts a number in two.");
    assert.is(result.severity, "critical");
  });
}
told.run();

keeps("beside other numbers", "en", [
  ["We lost in 2020 in 5 towns all boats.", "5 towns all boats"],
  ["We lost 12 in 2021 and more.", "We lost 12"],
  ["We lost 12 in 1999 and more.", "We lost 12"],
  ["We lost 12 in 1789 and more.", "We lost 12"],
  ["We lost two, three boats came.", "three boats came"],
  ["The port was shut –now we go home.", "now we go home"],
  ["We took the per cent of the boats.", "We took the"],
  ["We saw 5, per cent of all.", "We saw 5,"],
  ["We came home - 7 boats came too.", "7 boats came too"],
  ["We came home (7 boats) too.", "7 boats) too"],
  ["The boats numbered 7 came home.", "came home"],
  ["We saw half of the 9 boats, minus one.", "minus one"],
  ["We counted the minus signs of boats.", "signs of boats"],
  ["The crews of 5 came home by bn trains.", "came home by bn trains"],
  ["We came with 5. Million boats came.", "We came with 5."],
  ["The tenth two boats came home.", "two boats came home"],
  ["We left 5 minus boats of ours.", "boats of ours"],
  ["The nets of five crews bring us fish.", "crews bring us fish"],
]);
keeps("beside other numbers in French", "fr", [
  ["Nous avons cinq bateaux du port sur dix quais.", "dix quais"],
  ["Nous avons cinq bateaux sur les dix quais.", "dix quais"],
  ["La première cinq fois dix bateaux.", "dix bateaux"],
]);
keeps("beside characters", "zh", [
  ["我们有三百万艘船在港口。", "艘船在港口"],
  ["我们有分船在港口。", "分船在港口"],
]);
keeps("beside words without spaces", "th", [["เรือห้าลำมาถึงท่าเรือ", "ลำมาถึงท่าเรือ"]]);

/** Translations: the original is verbatim, the translator named, numbers and negations agree. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome } from "./cases.ts";

const test = suite("translations");

function translated(lang: string, words: string, english: string, translator: string | undefined = "Ana Reis"): string {
  return outcome(words, english, { source: { lang }, claim: { lang: "en", original: { words, lang }, translator } });
}

for (const [lang, words, english] of [
  ["fr", "Nous ne partirons pas avant soixante-douze heures.", "We will not leave before 72 hours."],
  ["fr", "Nous avons quatre-vingt-dix bateaux.", "We have ninety boats."],
  ["fr", "Il n'a que deux bateaux.", "He has only two boats."],
  ["es", "No vimos a nadie en el puerto.", "We saw nobody in the port."],
  ["es", "Nunca nos iremos de aquí.", "We will never leave here."],
  ["es", "Vinieron treinta y cinco barcos.", "Thirty-five boats came."],
  ["de", "Wir haben zweiundsiebzig Boote und keinen Hafen.", "We have seventy-two boats and no harbour."],
  ["ru", "Никто не пришёл в порт.", "Nobody came to the port."],
  ["ru", "Мы ждали два часа.", "We waited for two hours."],
  ["ar", "لن نغادر الميناء.", "We will not leave the port."],
  ["ar", "وصلت ٢٥ سفينة.", "Twenty-five ships arrived."],
  ["zh", "我们不会离开港口。", "We will not leave the port."],
  ["zh", "七十二艘船来了。", "Seventy-two boats came."],
  ["pt", "O conto nunca acaba para nós.", "The count never ends for us."],
  ["it", "Non abbiamo visto nessuno.", "We have seen no one."],
  ["fr", "Le budget a baissé de 5 pour cent.", "The budget fell by 5%."],
  ["es", "El presupuesto bajó un 5 por ciento.", "The budget fell by five per cent."],
  ["pt", "O orçamento caiu 5 por cento.", "The budget fell by 5 percent."],
  ["fr", "Les hommes comme les femmes sont venus.", "Both men and women came."],
  ["es", "Por medio de la ley protegemos a todos.", "By means of the law we protect everybody."],
  ["fr", "Au XXe siècle, nous avons bâti un port neuf.", "In the 20th century we built a new port."],
  ["de", "Zwei Drittel der Boote sind verloren.", "Two thirds of the boats are lost."],
  ["es", "La segunda barca llegó a las tres.", "The second boat came at three."],
  ["es", "Perdimos 1.500 barcos y 2,5 millones de redes.", "We lost 1,500 boats and 2.5 million nets."],
  ["pl", "Przyszło pięć łodzi.", "Five boats came."],
  ["nl", "Er kwamen vijfentwintig boten.", "Twenty-five boats came."],
  ["tr", "Yirmi beş gemi geldi.", "Twenty-five ships came."],
  ["hi", "पाँच नावें आईं।", "Five boats came."],
  ["ja", "二十五隻の船が来ました。", "Twenty-five ships came."],
  ["th", "เรือห้าลำมาถึงท่าเรือ", "Five boats came to the port."],
  ["ar", "قتل خمسة وعشرون شخصا.", "Twenty-five people were killed."],
  ["id", "Dua puluh lima kapal datang.", "Twenty-five ships came."],
  ["fr", "Nous ne partirons pas. Nous dormirons ici.", "We will not leave. We will sleep here."],
  ["de", "Wir haben Boote und Netze nicht gesehen.", "We have not seen boats and nets."],
  ["de", "Wir sahen dort: die Boote nicht.", "We did not see there: the boats."],
  ["es", "El plan del puerto fracasó.", "The plan of the port broke down."],
  ["es", "No vimos a nadie y nunca volvimos.", "We saw nobody and never returned."],
  ["nl", "Niemand kwam naar de haven.", "Nobody came to the port."],
  ["fr", "Il ne reste aujourd'hui que deux bateaux.", "Only two boats are left today."],
  ["fr", "Ne restent que deux bateaux.", "Only two boats are left."],
  ["fr", "Ce port n'est qu'un mur.", "This port is but a wall."],
  ["fr", "Il ne reste que, dit-il, deux bateaux.", "Only two boats, he says, are left."],
  ["fr", "Il ne reste que deux bateaux sans équipage.", "Only two boats without a crew are left."],
  ["fr", "Il ne mange que ce que nous ne vendons que le soir.", "He eats only what we sell only in the evening."],
  ["fr", "Il ne dit pas que le port est ouvert.", "He does not say that the port is open."],
  ["fr", "Jamais il ne dit que le port est ouvert.", "Never does he say that the port is open."],
  ["fr", "Je ne crois que l'on vienne jamais.", "I do not believe that they will come."],
  ["fr", "Nous dormirons ici. Nous ne partirons pas.", "We will sleep here and we will not leave."],
  ["fr", "Nous dormirons ici sans partir.", "We will sleep here and not leave."],
  ["ar", "لم نر أحدا ولم نسمع شيئا.", "We saw and heard nothing."],
] as const) {
  test(`${lang}: ${english}`, () => assert.is(translated(lang, words, english), "translated"));
}

for (const [lang, words, english] of [
  ["fr", "Nous ne partirons pas avant soixante-douze heures.", "We will leave before 72 hours."],
  ["fr", "Nous ne partirons pas avant soixante-douze heures.", "We will not leave before 24 hours."],
  ["fr", "Nous ne partirons pas et nous ne dormirons pas.", "We will leave and we will not sleep."],
  ["fr", "Nous les laisserons partir.", "We will never let them go."],
  ["es", "No vimos a nadie en el puerto.", "We saw everybody in the port."],
  ["es", "Vinieron treinta y cinco barcos.", "Fifty-three boats came."],
  ["de", "Wir haben kein Boot.", "We have a boat."],
  ["ru", "Мы не уйдём.", "We will leave."],
  ["ar", "سنغادر الميناء.", "We will not leave the port."],
  ["zh", "我们会离开港口。", "We will not leave the port."],
  ["zh", "两艘船来了。", "Three boats came."],
  ["fr", "Le budget a baissé de 5 pour cent.", "The budget fell by 5."],
  ["fr", "Le budget a baissé de 5 pour cent.", "The budget fell by 50%."],
  ["fr", "13 millions de personnes ont voté.", "13 billion people voted."],
  ["fr", "Au XXe siècle, nous avons bâti un port.", "In the 19th century we built a port."],
  ["de", "Zwei Drittel der Boote sind verloren.", "Three quarters of the boats are lost."],
  ["es", "La segunda barca llegó a las tres.", "The third boat came at three."],
  ["es", "Perdimos 1.500 barcos.", "We lost 15,000 boats."],
  ["es", "Perdimos 2,5 millones de redes.", "We lost 25 million nets."],
  ["pl", "Przyszło pięć łodzi.", "Six boats came."],
  ["pl", "Przyszło pięć łodzi.", "Boats came."],
  ["nl", "Er kwamen vijfentwintig boten.", "Fifty-two boats came."],
  ["tr", "Yirmi beş gemi geldi.", "Ships came."],
  ["ja", "二十五隻の船が来ました。", "Fifty-two ships came."],
  ["th", "เรือห้าลำมาถึงท่าเรือ", "Six boats came to the port."],
  ["ar", "قتل خمسة وعشرون شخصا.", "Twenty people were killed."],
  ["fr", "Nous ne partirons pas. Nous dormirons ici.", "We will leave. We will not sleep here."],
  ["fr", "Nous ne partirons pas et nous dormirons ici.", "We will leave and we will not sleep here."],
  ["fr", "Nous dormirons ici. Nous ne partirons pas.", "We will sleep here and we will leave."],
  ["fr", "Nous sommes ici. Nous ne partirons pas. Nous dormirons.", "We are here. We will leave. We will not sleep."],
  [
    "fr",
    "Nous mangerons et nous ne partirons pas et nous dormirons.",
    "We will eat and we will leave and we will not sleep.",
  ],
  ["de", "Am 3. Oktober gingen wir nicht. Wir schliefen dort.", "On 3 October we left. We did not sleep there."],
  ["nl", "Niemand kwam naar de haven.", "Everybody came to the port."],
  ["es", "No necesitamos que vengan.", "We need them to come."],
  ["fr", "Il ne part pas sans dire que le port est ouvert.", "He leaves without saying that the port is open."],
  ["fr", "Personne ne part sans dire que le port est ouvert.", "Someone leaves without saying that the port is open."],
  ["fr", "Nous partirons.", "We need no questions and will leave."],
  ["fr", "Il ne sait à quelle porte frapper.", "He knows at which door to knock."],
  ["fr", "Il ne reste que deux bateaux sans équipage.", "Only two boats with a crew are left."],
] as const) {
  test(`refused: ${lang}: ${english}`, () => assert.is(translated(lang, words, english), "altered!"));
}

test("a language without a word list cannot be compared, on either side", () => {
  const claim = { original: { words: "Kay punchaw hamun.", lang: "qu" }, lang: "en", translator: "Ana Reis" };
  const from = check("Kay punchaw hamun.", "They come today.", { source: { lang: "qu" }, claim });
  assert.is(from.verdict, "altered");
  assert.match(from.reason, "no word list for “qu”");
  const into = { original: { words: "They come today.", lang: "en" }, lang: "qu", translator: "Ana Reis" };
  assert.match(check("They come today.", "Kay punchaw hamun.", { claim: into }).reason, "no word list for “qu”");
});
test("without a translator it fails", () => {
  assert.is(translated("es", "Vinieron los barcos.", "The boats came.", ""), "translated!");
});
test("an original that is not verbatim fails as itself", () => {
  const claim = {
    lang: "en",
    original: { words: "Vinieron los botes del norte ayer.", lang: "es" },
    translator: "Ana Reis",
  };
  const result = check("Vinieron los barcos del norte ayer.", "The boats of the north came yesterday.", {
    source: { lang: "es" },
    claim,
  });
  assert.is(result.verdict, "altered");
  assert.is(result.passes, false);
});
test("a translation of a report is unverified", () => {
  const words = "Vinieron los barcos.";
  const given = {
    source: { lang: "es", standing: "secondary" as const },
    claim: { lang: "en", original: { words, lang: "es" }, translator: "Ana Reis" },
  };
  assert.is(outcome(words, "The boats came.", given), "unverified");
});
test("without its original a translation is not found, and the reason says what to give", () => {
  const result = check("Vinieron los barcos.", "The boats came.", { source: { lang: "es" }, claim: { lang: "en" } });
  assert.is(result.verdict, "not-found");
  assert.match(result.reason, "original");
});
test.run();

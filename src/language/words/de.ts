/** German word lists of the quote rules. */
import { phrases, values, wordList, words } from "./types.ts";

const units = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
/** "zweiundsiebzig" is one word, so the two-digit numbers are made here. */
const compounds = Object.fromEntries(
  tens.flatMap((ten, t) =>
    ten === "" ? [] : units.map((unit, u) => [unit === "" ? ten : `${unit}und${ten}`, t * 10 + u]),
  ),
);

export const de = wordList({
  lang: "de",
  negations: [
    ...words(
      "nicht kein* nie niemals niemand* nichts nirgend* ohne weder nein unmöglich kaum mitnichten verhinder* verbiet*",
    ),
    ...words("verboten verbot fehlt fehlen fehlte mangel* vermeid* unterlass* scheiter*"),
    ...phrases("weit davon entfernt, statt dass, anstatt"),
  ],
  concord: [],
  counted: words("nicht kein* nie niemals niemand* nichts nirgend* ohne weder nein"),
  exceptions: [...words("außer ausgenommen ausnahme* ausgeschlossen abgesehen"), ...phrases("mit ausnahme, bis auf")],
  conditions: [
    ...words("wenn falls sofern soweit bedingung andernfalls sonst vorausgesetzt ob solange vorbehaltlich"),
    ...phrases("es sei denn, unter der bedingung, für den fall, im falle, nur wenn"),
  ],
  inverted: words("sollte sollten solltest wäre wären hätte hätten würde würden käme kämen"),
  limits: words("nur lediglich bloß bis fast beinahe allein"),
  doubts: [
    ...words(
      "behaupt* angeblich* vermeintlich* leugne* bestreit* bestritt* dementier* irrtum* irrtümlich* irrig* irren irrt",
    ),
    ...words(
      "fehler* mythos mythen lüge* gelogen falsch* unwahr* zweifel* bezweifel* gerücht* illusion* absurd* unsinn",
    ),
    ...words("lächerlich* ablehn* lehnt lehnen abgelehnt zurückgewiesen zurückweis* widerleg* widersprech* widerspr*"),
    ...words(
      "vielleicht möglicherweise vermutlich wahrscheinlich scheint scheinbar schien glaubt glaubte glaubten meint meinen meinte denkt denken",
    ),
    ...words("dachte* annehm* annahm* unterstell* sogenannt* vorgeb* nahelegen nahelegt suggerier* vermut* verleumd*"),
    ...phrases("nimmt an, nehmen an, als ob, als wäre, als wenn, so genannt*, so zu tun"),
  ],
  attributions: [
    ...words(
      "sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären bericht* laut zufolge erzähl* schrieb geschrieben heißt hieß nannte",
    ),
    ...words("verkünd* zitier* meldet meldete gemeldet wirft"),
  ],
  harmless: phrases("nicht nur, das heißt"),
  pronouns: words(
    "ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer du dich dir dein deine ihr euch euer eure er ihn ihm sein seine seinen seinem seiner sie es ihre ihren ihrem ihrer ihnen man sich dies diese dieser dieses diesen diesem jene jener jenes das der die den dem wer was",
  ),
  firstPerson: words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"),
  secondPerson: words("du dich dir dein deine euch euer eure"),
  thirdPerson: words(
    "er ihn ihm sein seine seinen seinem seiner sie es ihr ihre ihren ihrem ihrer ihnen man sich dies diese dieser dieses diesen diesem jene jener jenes",
  ),
  determiners: words(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes mein meine unser unsere ihr ihre sein seine",
  ),
  numbers: {
    ...compounds,
    ...values(`
    null 0  eins 1  ein 1  eine 1  einen 1  einem 1  einer 1  zwei 2  drei 3  vier 4  fünf 5  sechs 6
    sieben 7  acht 8  neun 9  zehn 10  elf 11  zwölf 12  dreizehn 13  vierzehn 14  fünfzehn 15  sechzehn 16
    siebzehn 17  achtzehn 18  neunzehn 19  hundert 100  hunderte 100  tausend 1000  tausende 1000
    million 1e6  millionen 1e6  milliarde 1e9  milliarden 1e9  dutzend 12  halb 0.5  hälfte 0.5  halbe 0.5  drittel 3  viertel 4
    erste 1  ersten 1  zweite 2  zweiten 2  dritte 3  dritten 3  beide 2  beiden 2
  `),
  },
  modals: words(
    "kann kannst können könnt konnte konnten könnte könnten darf dürfen durfte dürfte dürften muss muß müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten mag mögen möchte möchten wird werden würde würden wirst werdet",
  ),
  quantifiers: words(
    "alle alles allen aller jeder jede jedes jeden jedem einige einigen manche mancher viele vielen viel wenige wenigen wenig mehr weniger meisten mehrere beide beiden immer oft manchmal nie niemand jemand etwas nichts ganz ganze ganzen fast nur mindestens höchstens etwa genug",
  ),
  dates: words(
    "januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden",
  ),
  functionWords: words(
    "der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für durch gegen ist sind war waren sein gewesen hat haben hatte hatten es er sie wir ich ihr uns sich auch sehr so wie als äh ja doch",
  ),
  endings: words("e en er es em n s t te ten st et"),
  forms: [
    words("ist sind war waren sein gewesen bin bist seid sei seien wäre wären"),
    words("hat haben hatte hatten habe hast habt gehabt hätte hätten"),
  ],
  stageDirections: [
    ...words("beifall applaus gelächter heiterkeit lachen"),
    ...phrases("anhaltender beifall, lebhafter beifall, heiterkeit und beifall, langanhaltender beifall"),
  ],
  abbreviations: words(
    "dr prof hr fr bzw usw ca st z.b d.h u.a v.a z.t u.s.w i.d.r o.ä vgl bd s ff sog inkl evtl ggf jh jan feb mrz apr jun jul aug sep sept okt nov dez",
  ),
});

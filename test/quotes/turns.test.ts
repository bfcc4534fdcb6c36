/** Labels of many shapes open turns, listed or not, and prose is not taken for a label (section 1, `turns`). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome, TWO_SPEAKERS } from "./cases.ts";

interface Hearing {
  readonly name: string;
  readonly lang?: string;
  readonly turns: Readonly<Record<string, string>>;
  readonly text: string;
  /** Amara Okonjo's words. */
  readonly hers: readonly string[];
  readonly others: readonly string[];
}

const hearings: readonly Hearing[] = [
  {
    name: "asides after the name",
    turns: { "MS. OKONJO": "amara-okonjo", "MR. BRANDT": "tomas-brandt" },
    text: "MS. OKONJO: They came in May.\n\nMR. BRANDT (interrupting): The gate was shut.\n\nMS. OKONJO (continuing): We waited there.\n\nTHE WITNESS (through interpreter): I saw it all.",
    hers: ["They came in May.", "We waited there."],
    others: ["The gate was shut.", "I saw it all."],
  },
  {
    name: "people and roles that nobody listed",
    turns: { "MS. OKONJO": "amara-okonjo" },
    text: "MS. OKONJO: They came in May.\n\nA reporter: What of the nets?\n\nMS. OKONJO: They are dry.\n\nUnidentified Speaker: Shame on you.\n\nMS. OKONJO: It is so.\n\nModerator: Time is up.\n\nMS. OKONJO: I go.\n\nTomas Brandt: We stay.",
    hers: ["They came in May.", "They are dry.", "It is so.", "I go."],
    others: ["What of the nets?", "Shame on you.", "Time is up.", "We stay."],
  },
  {
    name: "bold names",
    turns: { Okonjo: "amara-okonjo" },
    text: "**Okonjo:** We open the port.\n\n**Brandt:** We close the hall.\n\n**Okonjo** (laughing): They are dry.",
    hers: ["We open the port.", "They are dry."],
    others: ["We close the hall."],
  },
  {
    name: "a verbatim record",
    turns: { "Ms. Okonjo": "amara-okonjo" },
    text: "Ms. Okonjo (Ghana) (spoke in Twi; English text provided by the delegation): The port is open.\n\nThe President (spoke in French): I give the floor.\n\nMs. Okonjo (Ghana): We stay.\n\nMr. Brandt (Norway): We thank her.\n\nMs. Okonjo (Ghana): We wait.\n\nThe Acting President: The meeting is closed.",
    hers: ["The port is open.", "We stay.", "We wait."],
    others: ["I give the floor.", "We thank her.", "The meeting is closed."],
  },
  {
    name: "names in capitals with a full stop",
    turns: { "Ms. OKONJO": "amara-okonjo" },
    text: "Ms. OKONJO. The port is open.\n\nMr. BRANDT of Ohio. The boats are ours.\n\nMs. OKONJO. I yield.\n\nThe SPEAKER pro tempore. The time has expired.",
    hers: ["The port is open.", "I yield."],
    others: ["The boats are ours.", "The time has expired."],
  },
  {
    name: "questions and answers",
    turns: { Q: "none", A: "amara-okonjo" },
    text: "Q. Where were you?\n\nA. I was at the quay.\n\nA boat was there.\n\nQ. Who came?\n\nA. Nobody.",
    hers: ["I was at the quay.", "A boat was there."],
    others: ["Where were you?", "Who came?"],
  },
  {
    name: "an answer that nobody listed",
    turns: { Q: "amara-okonjo" },
    text: "Q. Were the boats there?\n\nA. The boats were gone.",
    hers: ["Were the boats there?"],
    others: ["The boats were gone."],
  },
  {
    name: "names alone on a line",
    turns: { OKONJO: "amara-okonjo", BRANDT: "tomas-brandt" },
    text: "OKONJO\nWe open the port.\n\nBRANDT\nWe close the hall.",
    hers: ["We open the port."],
    others: ["We close the hall."],
  },
  {
    name: "times before the names",
    turns: { OKONJO: "amara-okonjo" },
    text: "[00:01:10] OKONJO: We open the port.\n\n[00:01:20] BRANDT: We close the hall.\n\n00:01:30 OKONJO: We wait.",
    hers: ["We open the port.", "We wait."],
    others: ["We close the hall."],
  },
  {
    name: "dashes",
    turns: { "THE COURT": "tomas-brandt", "MISS OKONJO": "amara-okonjo" },
    text: "MISS OKONJO--I have much to say.\n\nTHE COURT--Sit down.\n\nMISS OKONJO - I stand.\n\nTHE CLERK — All rise.",
    hers: ["I have much to say.", "I stand."],
    others: ["Sit down.", "All rise."],
  },
  {
    name: "French",
    lang: "fr",
    turns: { "Mme Okonjo": "amara-okonjo" },
    text: "Mme Okonjo. – Le port est ouvert.\n\nM. le président. – La séance est levée.\n\nMme Okonjo. – Nous restons.\n\nM. Brandt : La halle est fermée.",
    hers: ["Le port est ouvert.", "Nous restons."],
    others: ["La séance est levée.", "La halle est fermée."],
  },
  {
    name: "Spanish",
    lang: "es",
    turns: { "La señora OKONJO": "amara-okonjo" },
    text: "La señora OKONJO: El puerto está abierto.\n\nEl señor PRESIDENTE: Se levanta la sesión.\n\nLa señora OKONJO: Aquí estamos.\n\nLa Presidenta: Gracias.",
    hers: ["El puerto está abierto.", "Aquí estamos."],
    others: ["Se levanta la sesión.", "Gracias."],
  },
  {
    name: "German",
    lang: "de",
    turns: { "Amara Okonjo": "amara-okonjo" },
    text: "Amara Okonjo (SPD): Der Hafen ist offen.\n\nPräsidentin Ana Reis: Die Sitzung ist zu Ende.\n\nAmara Okonjo (SPD): Wir bleiben.\n\nTomas Brandt (CDU/CSU): Wir gehen.",
    hers: ["Der Hafen ist offen.", "Wir bleiben."],
    others: ["Die Sitzung ist zu Ende.", "Wir gehen."],
  },
  {
    name: "Russian",
    lang: "ru",
    turns: { ОКОНДЖО: "amara-okonjo" },
    text: "ОКОНДЖО: Порт открыт.\n\nПредседатель: Заседание закрыто.\n\nОКОНДЖО: Мы ждём.\n\nГ-н Брандт: Мы уходим.",
    hers: ["Порт открыт.", "Мы ждём."],
    others: ["Заседание закрыто.", "Мы уходим."],
  },
  {
    name: "Chinese",
    lang: "zh",
    turns: { 奥孔乔: "amara-okonjo" },
    text: "奥孔乔：港口开放。\n\n主席：会议结束了。\n\n奥孔乔：我们留下。\n\n勃兰特：我们走了。",
    hers: ["港口开放。", "我们留下。"],
    others: ["会议结束了。", "我们走了。"],
  },
  {
    name: "Arabic",
    lang: "ar",
    turns: { أوكونجو: "amara-okonjo" },
    text: "أوكونجو: الميناء مفتوح.\n\nالرئيس: انتهت الجلسة.\n\nأوكونجو: نحن هنا.\n\nبرانت: نحن ذاهبون.",
    hers: ["الميناء مفتوح.", "نحن هنا."],
    others: ["انتهت الجلسة.", "نحن ذاهبون."],
  },
];

for (const { name, lang = "en", turns, text, hers, others } of hearings) {
  const test = suite(`turns: ${name}`);
  const given = { source: { lang, turns, speakers: ["amara-okonjo", "tomas-brandt"] } };
  for (const words of hers) {
    test(`hers: ${words}`, () => {
      assert.is(outcome(text, words, given), "verbatim");
      assert.is(check(text, words, given).found?.speaker, "amara-okonjo");
    });
  }
  for (const words of others) {
    test(`another's: ${words}`, () => assert.is(outcome(text, words, given), "wrong-speaker!"));
  }
  test.run();
}

const prose = suite("turns: prose is no label");
prose("a word before a colon", () => {
  const text =
    "MS. OKONJO: I tell you.\n\nRemember: the port is open.\n\nOne thing is clear: the nets are dry.\n\nNote: we stay.";
  for (const words of ["the port is open", "One thing is clear: the nets are dry.", "we stay"]) {
    assert.is(check(text, words, { source: TWO_SPEAKERS }).found?.speaker, "amara-okonjo", words);
  }
});
prose("without `turns` nobody is told apart", () => {
  const source = { speakers: ["amara-okonjo", "tomas-brandt"] };
  const both = { source, claim: { speakers: ["amara-okonjo", "tomas-brandt"] } };
  assert.is(outcome("OKONJO: We open the port.\n\nBRANDT: We close the hall.", "We close the hall.", both), "verbatim");
});
prose("words before the first label may be any speaker's of a passage", () => {
  const source = {
    turns: { "MS. OKONJO": "amara-okonjo" },
    speakers: ["amara-okonjo", "tomas-brandt"],
    parts: [{ id: "p", text: "We open the port." }],
  };
  assert.is(outcome("", "We open the port.", { source }), "verbatim");
  assert.is(outcome("", "We open the port.", { source, claim: { speakers: ["ana-reis"] } }), "wrong-speaker!");
});
prose("words that run on into the next turn are nobody's", () => {
  const given = { source: { turns: { "MS. OKONJO": "amara-okonjo", Q: "none" }, speakers: ["amara-okonjo"] } };
  const text = "MS. OKONJO: We open the port.\n\nQ: When?\n\nMS. OKONJO: At noon.";
  assert.is(outcome(text, "We open the port.\n\nQ: When?", given), "wrong-speaker!");
});
prose.run();

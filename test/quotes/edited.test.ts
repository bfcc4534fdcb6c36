/** True quotations, plain and edited within the rules, each written by hand: every one must pass. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcomes } from "./cases.ts";

type Case = readonly [source: string, words: string];

function accepts(name: string, lang: string, cases: readonly Case[]): void {
  const test = outcomes(`true: ${name}`, lang, cases, "verbatim");
  test.run();
}

const LONG = "The crews of both boats waited at the northern gate until the commission came down to the quay.";

accepts("plain", "en", [
  [LONG, LONG],
  ["We wait here\nfor the boats\nof the north.", "We wait here for the boats of the north."],
  ["It is a responsibility--to stay", "a responsibility — to stay"],
  ["It is a responsibility -- to stay", "a responsibility – to stay"],
  ["It is a responsibility - to stay", "a responsibility—to stay"],
  [
    "He said, ``The boats are home,'' and left the room at once.",
    "He said, “The boats are home,” and left the room at once.",
  ],
  [
    'He said, "The boats are home," and left the room at once.',
    "He said, ‘The boats are home,’ and left the room at once.",
  ],
  ['He said, "The boats are home" and left.', "He said, ‘The boats are home’ and left."],
  ['She called it "a fair count."', "She called it ‘a fair count’."],
  ["Article 23\n\n1 boat is for all crews.", "Article 23"],
  ["Don't wait for the boats.", "Don’t wait for the boats."],
  ["The o&#64259;ce of the port &amp; the quay", "The office of the port & the quay"],
  ["We hear you. . . and we wait.", "We hear you… and we wait."],
  ["We hear you... and we wait.", "We hear you … and we wait."],
  ["The har\u00adbour is\u200b open to all.", "The harbour is open to all."],
  ["The ﬁrst ﬂeet came home.", "The first fleet came home."],
  ["The cafe\u0301 at the quay is open.", "The caf\u00e9 at the quay is open."],
  ["Thank you. (Applause.) We will leave at noon.", "Thank you. We will leave at noon."],
  ["My friends — (laughter) — we will leave at noon.", "My friends — we will leave at noon."],
  ["Thank you. [Laughter and applause] We will leave.", "Thank you. We will leave."],
  ["Thank you. (Applause.) We will leave at noon.", "Thank you. (Applause.) We will leave at noon."],
  ["We will leave at noon.", "We will leave at noon"],
  ["We will leave at noon.", "We will leave at noon,"],
  ["We will leave at noon, all of us.", "We will leave at noon."],
  ["What is it that we count?", "What is it that we count?"],
  ["Captions Without Punctuation\n\nThe boats come home at last", "The boats come home at last"],
  ["We said [and the list shows it] that we had come.", "We said [and the list shows it] that we had come."],
  ["We wait … and we count the boats.", "We wait … and we count the boats."],
  ["We stand for non-\nviolence in the port.", "We stand for non-violence in the port."],
  ["The catch fell by 50% to $13.5 million.", "The catch fell by 50% to $13.5 million."],
  ["First line.\n\nSecond line of the hearing.", "First line.\n\nSecond line of the hearing."],
  ["First line.\n\nSecond line of the hearing.", "First line.\n\n“Second line of the hearing."],
]);

accepts("marked edits", "en", [
  ["We know that the harbour opens in May.", "The harbour opens in May."],
  ["We know that the harbour opens in May.", "[T]he harbour opens in May."],
  ["The harbour opens in May.", "the harbour opens in May"],
  [
    "We counted the boats, the crews and the nets in the old port of the north.",
    "We counted the boats … in the old port of the north.",
  ],
  [
    "We counted the boats. It was noon. We went home with the list.",
    "We counted the boats. … We went home with the list.",
  ],
  ["We counted the boats at noon. We went home with the list.", "We counted the boats … We went home with the list."],
  [
    "We counted the boats with them.\n\nWe went home with the list.",
    "We counted the boats … We went home with the list.",
  ],
  [
    "We counted the boats, one by one. Later we went home with the list.",
    "We counted the boats … [L]ater we went home with the list.",
  ],
  [
    "The commission met in May. It will decide on the boats before the summer is over.",
    "[The commission] will decide on the boats before the summer is over.",
  ],
  ["She will decide on the boats before the summer.", "[Amara Okonjo] will decide on the boats before the summer."],
  ["She will decide on the boats before the summer.", "[Okonjo] will decide on the boats before the summer."],
  ["I met her at the gate of the old port in May.", "I met her [Ana Reis] at the gate of the old port in May."],
  ["The boats want to sail in the early morning of May.", "The boats want[ed] to sail in the early morning of May."],
  ["The boats are in the old port with their crews.", "The boats [were] in the old port with their crews."],
  [
    "Their boats are in the old port with all hands. The crews sleep.",
    "[The crews'] boats are in the old port with all hands.",
  ],
  ["We recieve all letters from the crews.", "We recieve [sic] all letters from the crews."],
  ["We recieve [sic] all letters from the crews.", "We recieve [sic] all letters from the crews."],
  ["We count every boat that leaves the port.", "We count *every* boat that leaves the port [emphasis added]."],
]);

accepts("fragments", "en", [
  ["The commission opened the northern gate in May and the boats went out to sea.", "the boats went out to sea"],
  ["The commission opened the northern gate in May and the boats went out to sea.", "opened the northern gate"],
  ["The list was long. The crews of the north came home at noon.", "the crews of the north"],
]);

accepts("French", "fr", [
  ["Nous disons « la mer est à tous » depuis toujours.", "Nous disons “la mer est à tous” depuis toujours."],
  ["C'est l'ordre du port qui compte avant tout.", "ordre du port"],
  ["Que voulez-vous ? Nous restons ici.", "Nous restons ici."],
  ["Le port est ouvert à tous : entrez donc.", "Le port est ouvert à tous\u202f: entrez donc."],
  ["Le préfet a ouvert la porte du nord hier, et les bateaux sont rentrés.", "les bateaux sont rentrés"],
]);
accepts("Spanish", "es", [
  ["Ella dijo «el mar es de todos» en el puerto.", "Ella dijo “el mar es de todos” en el puerto."],
  ["¿Quién cuenta los barcos? Nosotros.", "¿Quién cuenta los barcos?"],
  ["El puerto está abierto. Los barcos vuelven hoy.", "Los barcos vuelven hoy"],
]);
accepts("German", "de", [
  ["Er rief »Der Hafen ist offen« in die Halle.", "Er rief „Der Hafen ist offen“ in die Halle."],
  ["Dr. Brandt kam am 3. Mai in den Hafen.", "Dr. Brandt kam am 3. Mai in den Hafen."],
]);
accepts("Arabic", "ar", [
  ["المينـــاء مفتوح للجميع اليوم.", "الميناء مفتوح للجميع اليوم."],
  ["الميناءُ مفتوحٌ للجميعِ اليوم.", "الميناءُ مفتوحٌ للجميعِ اليوم."],
  ["قالت «البحر للجميع» في الميناء.", "قالت “البحر للجميع” في الميناء."],
  ["الميناء مفتوح اليوم، والسفن عادت.", "الميناء مفتوح اليوم"],
]);
accepts("Turkish", "tr", [
  ["İstanbul limanı açık. Ilık bir gün.", "İstanbul limanı açık."],
  ["Dün İstanbul limanı açıldı.", "dün İstanbul limanı açıldı"],
  ["Evet, ılık bir gündü.", "Ilık bir gündü."],
]);
accepts("Chinese", "zh", [
  ["港口今天开放,所有的船都回来了。", "港口今天开放,所有的船都回来了。"],
  ["她说「海是大家的」。船回来了。", "船回来了。"],
  ["港口今天开放。船回来了。", "港口今天开放"],
]);
accepts("Japanese", "ja", [["港は今日開いています。船が帰ってきました。", "船が帰ってきました。"]]);
accepts("Thai", "th", [["ท่าเรือเปิดวันนี้ เรือทุกลำกลับมาแล้ว", "ท่าเรือเปิดวันนี้ เรือทุกลำกลับมาแล้ว"]]);
accepts("Russian", "ru", [["Порт открыт. Корабли вернулись домой.", "Корабли вернулись домой."]]);
accepts("a language without a list", "qu", [["Hatun puñuna. Allin punchaw kachun.", "Allin punchaw kachun."]]);

const edits = suite("marked edits are told");

edits("each edit says what it did", () => {
  const result = check(
    "We know that the boats, three in all, want to sail at noon.",
    "The boats … want to sail at noon.",
  );
  assert.is(result.verdict, "altered");
  const good = check(
    "We know that the old boats, which came in May, want to sail at noon.",
    "The old boats … want to sail at noon.",
  );
  assert.equal(good.edits, [
    { kind: "first-letter", quoted: "T", source: "t" },
    { kind: "ellipsis", leftOut: ", which came in May," },
  ]);
  assert.is(good.fragment?.restBefore, "We know that");
  assert.is(good.fragment?.start, true);
  assert.is(good.fragment?.end, false);
});

edits("a bracket says what it replaced and what it put in", () => {
  assert.equal(
    check("She will decide on the boats before the summer.", "[Okonjo] will decide on the boats before the summer.")
      .edits,
    [{ kind: "bracket", inserted: "Okonjo", replaced: "She" }],
  );
});

edits.run();

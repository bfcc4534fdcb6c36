/** What turns quoted words round, what only looks like it, and the words of others inside quotation marks (section 3). */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, outcome } from "./cases.ts";

const turning = suite("what turns the words round without a list");
for (const [source, words] of [
  ["Had the port been open, we would have left.", "we would have left"],
  ["Were the boats to return, we would feed them.", "we would feed them"],
  ["Should the guards come, we will hide there.", "we will hide there"],
  ["We would have stayed had the crews been paid.", "We would have stayed"],
  ["We will go on the sole condition that they pay.", "We will go"],
  ["We will stay here provided the gate is open.", "We will stay here"],
  ["Everyone may enter the hall but the refugees.", "Everyone may enter the hall"],
  ["Had we left at noon, they would be paid.", "we left at noon"],
  ["Should the boats come home, we stay.", "the boats come home"],
  ["And had the port been open, we would have left.", "we would have left"],
  ["(Had the port been open, we would have left.)", "we would have left"],
  ["We will stay here, provided the gate is open.", "We will stay here"],
  ["We'd have stayed, were the crews with us.", "We'd have stayed"],
  ["Few of the boats came home.", "the boats came home"],
  ["Hardly a boat came home that night.", "a boat came home"],
  ["If you think nothing's changed in port, ask the crews.", "ask the crews"],
  ["The boats are gone, nobody's to blame.", "The boats are gone"],
  ["Neither of the boats came home.", "the boats came home"],
] as const) {
  turning(`beside a fragment: ${source}`, () => assert.is(outcome(source, words), "verbatim!"));
}
for (const [source, words, expected] of [
  ["Everyone in the port but the refugees may enter.", "Everyone in the port … may enter.", "altered!"],
  ["All of the crews but the cooks were paid in May.", "All of the crews … were paid in May.", "altered!"],
  ["The crews would, had they asked, be paid in May.", "The crews would … be paid in May.", "altered!"],
  ["The boats of ours, provided they float, will sail home.", "The boats of ours … will sail home.", "altered!"],
  ["The crews of ours, said Brandt, were paid in May.", "The crews of ours … were paid in May.", "verbatim!"],
  ["The crews of ours, according to Reis, were paid in May.", "The crews of ours … were paid in May.", "verbatim!"],
  ["The crews of ours, I think, were paid in May.", "The crews of ours … were paid in May.", "verbatim!"],
  ["The crews of ours, as I have said, were paid in May.", "The crews of ours … were paid in May.", "verbatim"],
  [
    "The crews of ours came, but late, and were paid in May.",
    "The crews of ours came … and were paid in May.",
    "verbatim",
  ],
  ["The crews would, HAD the port been open, be paid in May.", "The crews would … be paid in May.", "altered!"],
  ["The crews would – had both ports been open – be paid in May.", "The crews would … be paid in May.", "altered!"],
  ["Everyone in the port but the refugees may enter.", "Everyone in the port … the refugees may enter.", "altered!"],
  ["All of the crews came, but late, and were paid.", "All of the crews came … and were paid.", "verbatim"],
  [
    "All of the crews but the cooks were paid for all of May.",
    "All of the crews but the cooks … for all of May.",
    "verbatim",
  ],
  ["All of the crews were paid in May but the cooks.", "All of the crews … in May but the cooks.", "verbatim"],
  ["The crews of ours, said Brandt to me, were paid in May.", "The crews of ours … were paid in May.", "verbatim!"],
  [
    "The crews of ours, who I saw there in the port, said Brandt, were paid in May.",
    "The crews of ours … were paid in May.",
    "verbatim!",
  ],
  [
    "The crews of ours, as I said and Brandt said, were paid in May.",
    "The crews of ours … were paid in May.",
    "verbatim!",
  ],
  ["The crews of ours, whoever said it, were paid in May.", "The crews of ours … were paid in May.", "verbatim!"],
  ["The crews of ours, who said so, were paid in May.", "The crews of ours … were paid in May.", "verbatim"],
  ["The crews came home, said Brandt. The boats came too.", "The crews came home … The boats came too.", "verbatim!"],
  [
    "The crews came home. Brandt said it. The boats came too.",
    "The crews came home. … The boats came too.",
    "verbatim",
  ],
  [
    "The crews came home, all of them. Brandt said it. The boats came too.",
    "The crews came home … The boats came too.",
    "verbatim",
  ],
] as const) {
  turning(`in a gap: ${source}`, () => assert.is(outcome(source, words), expected));
}
turning("the word that turns them is told in small letters", () => {
  const trigger = (source: string, words: string): string | undefined => check(source, words).fragment?.trigger;
  assert.is(trigger("Had the port been open, we would have left.", "we would have left"), "had");
  assert.is(trigger("We would have stayed — WERE the crews with us.", "We would have stayed"), "were");
  const gap = check("The crews would, HAD the port been open, be paid in May.", "The crews would … be paid in May.");
  assert.match(gap.reason, "leaves out “had”");
});
for (const [lang, source, words] of [
  ["en", "The boats came home, and the commission provided food.", "The boats came home"],
  ["en", "The crews would come home with the old boats.", "The crews would come home"],
  ["en", "The crews would come home, and the boats had sunk.", "The crews would come home"],
  ["en", "A few of the boats came home at noon.", "the boats came home"],
  ["en", "Each State shall open the port, and the boats come home.", "the boats come home"],
  ["en", "It is wonderful that the boats came home.", "the boats came home"],
  ["en", "The ceasefire holds, and the boats came home.", "the boats came home"],
  ["en", "The commission provided food, and the boats came home.", "the boats came home"],
  ["en", "The claimant came at noon, and the boats came home.", "the boats came home"],
  ["fr", "La croissance revient, et les bateaux rentrent au port.", "les bateaux rentrent au port"],
  ["es", "El negocio crece, y los barcos vuelven al puerto.", "los barcos vuelven al puerto"],
  ["es", "Por supuesto, los barcos vuelven al puerto.", "los barcos vuelven al puerto"],
  ["de", "Alle sollen kommen, und die Boote kehren heim.", "die Boote kehren heim"],
  ["ru", "Это прекрасный день, и лодки вернулись.", "лодки вернулись"],
  ["pt", "Perderam-se os remos, e os barcos voltaram.", "os barcos voltaram"],
  ["it", "Con la voce di tutti, le barche tornano a casa.", "le barche tornano a casa"],
  ["tr", "Yeni yasa çıktı ve gemiler eve döndü.", "gemiler eve döndü"],
] as const) {
  turning(`a word that only looks like one: ${source}`, () => {
    assert.is(outcome(source, words, { source: { lang } }), "verbatim");
  });
}
turning.run();

const others = suite("words that the source puts in quotation marks");
for (const [lang, source, words] of [
  ["en", "'The crews' boats are gone from here,' said Brandt.", "boats are gone from here"],
  ["en", "‘The crews’ boats are gone from here,’ said Brandt.", "boats are gone from here"],
  ["en", 'He wrote:"The list is short now." Then he left.', "The list is short now."],
  ["en", '*"The gate is open to us,"* he said.', "The gate is open to us"],
  ["en", 'He said \\"The gate is open to us.\\" Then he left.', "The gate is open to us."],
  ["en", "She read ‹ The nets are wet. › to us.", "The nets are wet."],
  ["ar", 'قال:"الميناء مفتوح للجميع." ثم غادر.', "الميناء مفتوح للجميع."],
] as const) {
  others(`${lang}: ${source}`, () => {
    assert.is(outcome(source, words, { source: { lang, markdown: true } }), "wrong-speaker!");
  });
}
others("Chinese marks within a run of characters", () => {
  const given = { source: { lang: "zh" } };
  assert.is(outcome('她说"港口今天开放。"然后离开了。', "港口今天开放", given), "wrong-speaker!");
  assert.is(outcome('她说"港口今天开放。"我们留在这里。', "我们留在这里。", given), "verbatim");
});
others("apostrophes and scare quotes beside them stay apart", () => {
  const source = "The 'harbour police' came and the crews' boats left. We stayed.";
  assert.is(outcome(source, "The ‘harbour police’ came and the crews’ boats left."), "verbatim");
  assert.is(outcome(source, "We stayed."), "verbatim");
});
others.run();

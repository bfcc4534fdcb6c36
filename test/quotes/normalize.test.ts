/** N1, N2, sentences, the key of a quotation and the word diff. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wordDiff } from "../../src/quotes/diff.ts";
import { unescapeMarkdown } from "../../src/quotes/markdown-text.ts";
import { n1, n2, quoteKey, rawSpan } from "../../src/quotes/normalize.ts";
import { splitSentences } from "../../src/quotes/sentences.ts";

const first = suite("N1");
const folds: readonly (readonly [raw: string, text: string])[] = [
  ["&ldquo;A&amp;B&rdquo; &#8212; C", "'A&B'—C"],
  ["&amp;amp;lt;", "<"],
  ["cafe\u0301", "café"],
  ["co\u00adop\u200b \u202aof\u202c", "coop of"],
  ["المينـــاء", "الميناء"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["a \u00a0\n\t b", "a b"],
  ["“a” ‘b’ „c“ `d' ``e'' 「f」 『g』", "'a' 'b' 'c' 'd' 'e' 'f' 'g'"],
  ["« a », « b »", "'a', 'b'"],
  ["«\u202fa\u202f» et »b«", "'a' et 'b'"],
  ["don’t don't donʼt", "don't don't don't"],
  ["a–b a — b a--b a - b", "a—b a—b a—b a—b"],
  ["well-known co‑op", "well-known co-op"],
  ["−5 and -5 and 3 -5", "−5 and -5 and 3 -5"],
  ["fell to -- -5", "fell to—-5"],
  ["a… b... c. . . d [...] e […] f", "a…b…c…d…e…f"],
  ["ofﬁce ﬂag", "office flag"],
  ["x² 1.5 50% $3 É é", "x² 1.5 50% $3 É é"],
  ["كَتَبَ", "كَتَبَ"],
];
for (const [raw, text] of folds) first(raw, () => assert.is(n1(raw).text, text));
first("Markdown is unescaped only where it is one", () => {
  assert.is(n1("\\[sic\\] *all* of __it__ \\*", { unescape: unescapeMarkdown }).text, "[sic] all of it *");
  assert.is(n1("\\[sic\\] *all*").text, "\\[sic\\] *all*");
  assert.is(
    n1("5*3*2 snake_case_name *", { unescape: unescapeMarkdown }).text,
    "5*3*2 snake_case_name *".replace("5*3*2", "532"),
  );
});
first("offsets lead back to the raw text", () => {
  const raw = "He  said:\n&ldquo;Go&nbsp;on&rdquo; . . . now";
  const normal = n1(raw);
  assert.is(normal.text, "He said: 'Go on'…now");
  const at = normal.text.indexOf("Go on");
  const { start, end } = rawSpan(normal, raw, at, at + 5);
  assert.is(raw.slice(start, end), "Go&nbsp;on");
});
first.run();

const second = suite("N2");
second("words without case, points and punctuation", () => {
  const keys = (text: string, lang: string): string[] => n2(n1(text).text, lang).map((word) => word.key);
  assert.equal(keys("“We can’t,” SHE said—twice.", "en"), ["we", "cant", "she", "said", "twice"]);
  assert.equal(keys("co-operate at 13.5%", "en"), ["cooperate", "at", "13.5%"]);
  assert.equal(keys("كَتَبَ المينـاء", "ar"), ["كتب", "الميناء"]);
  assert.equal(keys("IŞIK İzmir", "tr"), ["ışık", "izmir"]);
  assert.equal(keys("他们没有离开。", "zh"), ["他们", "没有", "离开"]);
  assert.ok(keys("ท่าเรือเปิดวันนี้", "th").length > 1);
});
second.run();

const key = suite("the key of a quotation");
key("two ways to write one quotation have one key", () => {
  assert.is(quoteKey("The count is “never finished.”".replace(".”", "”.")), "the count is 'never finished'");
  assert.is(quoteKey("the count—as we said – goes on"), quoteKey("The count -- as we said — goes on."));
  assert.is(quoteKey("Why?"), "why?");
  assert.is(quoteKey("Él vino,"), "él vino");
});
key.run();

const sentences = suite("sentences");
const cut = (text: string, abbreviations: readonly string[] = []): string[] =>
  splitSentences(text, { abbreviations: new Set(abbreviations) }).map(({ start, end }) => text.slice(start, end));
sentences("end at a full stop, a question or exclamation mark with what closes after it", () => {
  assert.equal(cut("We came. Did you? 'Yes!' he said. Good."), ["We came.", "Did you?", "'Yes!' he said.", "Good."]);
});
sentences("do not end at abbreviations, initials and numbers", () => {
  assert.equal(cut("Dr. Reis and A. Okonjo paid 3.5 in the U.S. Then no. 5 came.", ["dr", "no"]), [
    "Dr. Reis and A. Okonjo paid 3.5 in the U.S. Then no. 5 came.",
  ]);
});
sentences("end without spaces in Chinese, Hindi and Amharic", () => {
  assert.equal(cut("港口开放。船回来了！"), ["港口开放。", "船回来了！"]);
  assert.equal(cut("वह आया। वह गया।"), ["वह आया।", "वह गया।"]);
  assert.equal(cut("መጣ።ሄደ።"), ["መጣ።", "ሄደ።"]);
});
sentences("in doubt none ends", () => {
  assert.equal(cut("We wait… They come. and go."), ["We wait… They come. and go."]);
});
sentences.run();

const diff = suite("the word diff");
diff("keeps equal words together and tells what is only on one side, in raw words", () => {
  assert.equal(wordDiff("The  old boats, all.", "The new boats all!", "en"), [
    { kind: "equal", words: "The" },
    { kind: "delete", words: "old" },
    { kind: "insert", words: "new" },
    { kind: "equal", words: "boats" },
    { kind: "delete", words: "," },
    { kind: "equal", words: "all" },
    { kind: "delete", words: "." },
    { kind: "insert", words: "!" },
  ]);
  assert.equal(wordDiff("same words", "same  words", "en"), [{ kind: "equal", words: "same  words" }]);
});
diff.run();

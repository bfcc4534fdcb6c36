/** Which paragraphs are items of a list, running heads or unfinished, by their marks; how far a sentence is followed. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, TWO_SPEAKERS } from "./cases.ts";

const before = (source: string, words: string): string => {
  const { fragment } = check(source, words);
  return fragment === undefined ? "" : `${fragment.restBefore}${fragment.trigger === undefined ? "" : "!"}`;
};
const after = (source: string, words: string): string => check(source, words).fragment?.restAfter ?? "";

const items = suite("continuation: the marks of items");
for (const mark of "(b) ,b) ,b. ,(iv) ,iv) ,iv. ,IV. ,(12) ,12. ,123) ,(b),§ 12 ,§12 ,• ,•,* ,** ,- ,– ,‣ ,•• ".split(
  ",",
)) {
  items(`an item: ${mark}Crews`, () => {
    const source = `The port denies that\n\n(a) Boats sank here.\n\n${mark}Crews were hurt here.`;
    assert.match(before(source, "Crews were hurt here."), /^The port denies that.*!$/);
  });
}
for (const mark of "5 ,(bc) ,12.5 ,1234. ,§ ,(iv,word. ,(,.) ,b,&) ".split(",")) {
  items(`no item: ${mark}Crews`, () => {
    const source = `The port denies that\n\n(a) Boats sank here.\n\n${mark}Crews were hurt here.`;
    assert.not.match(before(source, "were hurt here."), /denies/);
  });
}
items("the line above is what it was before the page break, but only its last sentence", () => {
  const broken = "It is a lie that the port\n\n17\n\nof the north shall:\n\n(a) Open the gate.";
  assert.is(before(broken, "Open the gate."), "It is a lie that the port … of the north shall:!");
  const whole = "They never said that the port\n\nis open. The State shall:\n\n(a) Feed the crews.";
  assert.is(before(whole, "Feed the crews."), "");
});
items("a line above with a full stop governs nothing", () => {
  assert.is(before("We deny it all.\n\n(a) Boats came here.", "Boats came here."), "");
});
items("paragraphs below a colon are items, with a space or a dash after it too", () => {
  for (const end of [":", ":—"]) {
    assert.is(before(`The port denies${end}\n\nBoats sank here.`, "Boats sank here."), `The port denies${end}!`, end);
  }
  assert.is(before("The port denies: this\n\nBoats sank here.", "Boats sank here."), "");
  const chain = "The port denies:\n\nBoats sank here;\n\nCrews were hurt; and\n\nNets were lost.";
  assert.is(before(chain, "Nets were lost."), "The port denies:!");
});
items("no item stands at the beginning", () => {
  assert.is(before("(a) Boats came here.\n\n(b) Crews came here.", "Crews came here."), "");
});
items.run();

const heads = suite("continuation: running heads");
const broken = (heads: readonly string[]): string =>
  ["We came in May. We will not", ...heads, "leave the old port."].join("\n\n");
heads("three are passed over, a fourth is not", () => {
  assert.is(before(broken(["A", "B", "C"]), "leave the old port."), "We will not!");
  assert.is(before(broken(["A", "B", "C", "D"]), "leave the old port."), "D");
  assert.is(after(broken(["A", "B", "C"]), "We will not"), "leave the old port.");
  assert.is(after(broken(["A", "B", "C", "D"]), "We will not"), "");
});
heads("70 characters, not 71, without a full stop", () => {
  const line = "The boats of the north, and all of the old crews who lived in the port";
  assert.is(line.length, 70);
  assert.is(before(broken([line]), "leave the old port."), "We will not!");
  assert.is(before(broken([`${line}s`]), "leave the old port."), `We will not … ${line}s!`);
  assert.is(after(broken([`${line}s`]), "We will not"), `${line}s`);
  assert.is(before(broken(["The old boats."]), "leave the old port."), "");
});
heads("a sentence over two page breaks", () => {
  const middle = "the boats of the port that we have all known so well in the years before the war";
  const source = `It is a lie that\n\n17\n\n${middle}\n\n18\n\nare very old.`;
  assert.is(before(source, "are very old."), `It is a lie that … ${middle}!`);
  const second = "It is a lie that\n\nwe came. The boats of the port\n\nare very old.";
  assert.is(before(second, "are very old."), "The boats of the port");
});
heads("a clause after a page break goes on with the one before it", () => {
  const source = "considering that nobody was paid,\n\n17\n\nor that the boats are old,\n\nwe open the port.";
  assert.is(before(source, "that the boats are old,"), "considering that nobody was paid, … or!");
});
heads("after a clause only what turns it round belongs to it", () => {
  assert.is(after("We open the port,\n\nand we feed the crews.", "We open the port"), "");
  assert.is(after("We open the port,\n\nunless they attack us.", "We open the port"), "unless they attack us.");
  assert.is(
    after("We open the port\n\nand we feed the crews if asked.", "We open the port"),
    "and we feed the crews if asked.",
  );
  assert.is(after("We open the port,\n\nand feed all the crews if asked.", "We open the port"), "");
});
heads("the items below a line belong to it only where they turn it round", () => {
  const source =
    "We will leave the port:\n\n(a) with the boats;\n\n(b) unless they sank;\n\n(c) by noon of that day, if we can.";
  assert.is(after(source, "We will leave the port"), "(b) unless they sank;");
  assert.is(after(source, "with the boats"), "");
});
heads("the sentence that follows a list belongs to all of it", () => {
  const source = "The State shall:\n\n(a) open the port,\n\n(b) feed the crews,\n\nunless they leave.";
  assert.is(after(source, "open the port"), "unless they leave.");
});
heads("so does what follows it on the next page", () => {
  const source = "The State shall:\n\n(a) open the port,\n\n(b) feed the crews,\n\n17\n\nunless they leave.";
  assert.is(after(source, "feed the crews"), "unless they leave.");
  assert.is(after(source, "open the port"), "unless they leave.");
});
heads("a line with a full stop governs no list below it", () => {
  assert.is(after("So we left the port.\n\n(a) If attacked, we return.", "we left the port."), "");
});
heads("only the first sentence of an item goes on with the line above", () => {
  const source = "The port denies that\n\n(a) Boats sank here.\n\n(b) Crews were hurt here. They slept.";
  assert.is(before(source, "They slept."), "");
});
heads("the end of a clause is a comma at its end, with or without “and”", () => {
  const clauses = "considering that nobody was paid, and\n\nconsidering that the boats are old, and\n\nwe open.";
  assert.is(before(clauses, "considering that the boats are old, and"), "");
  const dashes = "considering that nobody was paid;—\n\nconsidering that the boats are old;—\n\nwe open.";
  assert.is(before(dashes, "considering that the boats are old;"), "");
  const words = "We never said in June\n\nthat the boats are here\n\nBut we came.";
  assert.is(before(words, "that the boats are here"), "We never said in June!");
  const commas = "We never said, in May or June\n\nthat the boats, all of ours, are old.";
  assert.is(before(commas, "that the boats, all of ours, are old."), "We never said, in May or June!");
});
heads("a speaker's turn ends it", () => {
  const source = "MS. OKONJO: We will open the port\n\nMR. BRANDT: if they ask us.";
  assert.is(check(source, "We will open the port", { source: TWO_SPEAKERS }).fragment, undefined);
});
heads.run();

const ends = suite("continuation: what ends a sentence");
for (const end of [
  "here.",
  "here!",
  "here?",
  "here…",
  "here.)",
  "here.’",
  "here.[12]",
  "here.¹²",
  "here.12",
  "here.’12",
  "here. —",
]) {
  ends(`ended: ${end}`, () => {
    assert.is(before(`So we never came\n\nup ${end}\n\nwe left the old port.`, "we left the old port."), "");
  });
}
for (const end of ["here", "here:", "here;", "here —", "here.[ab]", "1.5", "[1]", "here 12", "(here.) x"]) {
  ends(`not ended: ${end}`, () => {
    assert.match(before(`We sang. We never came ${end}\n\nwe left the old port.`, "we left the old port."), /!$/);
  });
}
ends.run();

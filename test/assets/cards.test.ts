/** Real share cards, decoded and looked at: size, ink, direction, letters that join, and what becomes of words that do not fit. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { drawnCard } from "../../src/assets/cards.ts";
import { loadFonts } from "../../src/assets/card-fonts.ts";
import { setText, type SetText } from "../../src/assets/set-text.ts";
import { temporaryFolder } from "../support/command-line.ts";

const folder = temporaryFolder();
const fonts = await loadFonts(join(folder, "fonts"));

const card = (words: string, lang = "en") => ({
  kind: "quote" as const,
  lang,
  words,
  around: lang,
  name: "Caderno",
  record: [["Amara Okonjo"], ["Harbour master, 4 March 1998", "4 March 1998"]],
  stamp: "matches source",
  goesOn: "The quotation goes on.",
});

interface Picture {
  width: number;
  height: number;
  /** How dark a pixel is, 0 to 255. */
  dark: (x: number, y: number) => number;
}

async function seen(name: string | undefined): Promise<Picture> {
  assert.ok(name);
  const { data, info } = await sharp(join(folder, name)).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = (x: number, y: number): number => 255 - data[y * info.width + x]!;
  return { width: info.width, height: info.height, dark };
}

/** Dark pixels between two heights, from one side and the other of a line down the middle. */
function inkOf({ dark }: Picture, top: number, bottom: number, from: number, to: number): number {
  let ink = 0;
  for (let y = top; y < bottom; y++) for (let x = from; x < to; x++) if (dark(x, y) > 128) ink++;
  return ink;
}

const hash = ({ pixels }: SetText): string => createHash("sha256").update(pixels).digest("hex");
const set = (text: string, lang: string): Promise<SetText> =>
  setText({ text, lang, size: 44, width: 1000, ink: "#1d1b18" });

test("a card has 1200 × 630 pixels, the words in the middle, and margins without ink", async () => {
  const name = await drawnCard(card("There were eleven ships in the harbour."), folder);
  const { format, width, height, exif, xmp } = await sharp(join(folder, name!)).metadata();
  assert.equal([format, width, height, exif, xmp], ["png", 1200, 630, undefined, undefined]);
  const picture = await seen(name);
  assert.ok(inkOf(picture, 146, 496, 72, 1128) > 5000, "no words");
  assert.is(inkOf(picture, 0, 630, 0, 66), 0, "ink in the left margin");
  assert.is(inkOf(picture, 0, 630, 1134, 1200), 0, "ink in the right margin");
  assert.is(inkOf(picture, 52, 57, 72, 1128), 5 * 1056, "the rule below the edge");
});

test("two builds draw the same bytes, and what is kept is not drawn again", async () => {
  const words = card("I counted twelve.");
  const [here, there] = [join(folder, "here"), join(folder, "there")];
  const name = (await drawnCard(words, here))!;
  assert.is(await drawnCard(words, there), name);
  assert.ok(readFileSync(join(here, name)).equals(readFileSync(join(there, name))));
  assert.equal(
    readdirSync(here).filter((file) => /\.(png|json)-/.test(file)),
    [],
    "something half-written was left",
  );
  rmSync(join(here, name));
  await drawnCard(words, here);
  assert.ok(existsSync(join(here, name)), "a file that somebody threw away is drawn again");
  assert.is.not(await drawnCard(card("I counted thirteen."), here), name);
});

test("Arabic begins at the right, and what stands around it changes sides too", async () => {
  const words = "كان في الميناء إحدى عشرة سفينة.";
  const arabic = await seen(await drawnCard({ ...card(words, "ar"), name: "المفكرة" }, folder));
  const english = await seen(await drawnCard(card("Eleven ships."), folder));
  const nameAtRight = (one: Picture): boolean => inkOf(one, 70, 125, 600, 1128) > inkOf(one, 70, 125, 72, 600);
  assert.is(nameAtRight(arabic), true);
  assert.is(nameAtRight(english), false);
  assert.ok(inkOf(arabic, 146, 496, 1050, 1134) > 0, "the words do not begin at the right");
});

test("Arabic letters join: a word is narrower than its letters one by one, and its dots are not lost", async () => {
  const word = "سفينة";
  const joined = await set(word, "ar");
  // U+200C keeps two letters from joining.
  const apart = await set([...word].join("\u200C"), "ar");
  assert.ok(joined.width < apart.width * 0.8, `${joined.width} and ${apart.width}`);
  // Without its dots the word is another one: the ink above and below the line differs.
  assert.is.not(hash(joined), hash(await set("سڡٮٮه", "ar")));
});

test("numbers and Latin words keep their order within Arabic, and the stop stands at the left end", async () => {
  const stop = (one: SetText): number => {
    // The lowest ink of the leftmost columns: a stop is low and small.
    let rows = 0;
    for (let y = 0; y < one.height; y++) {
      for (let x = 0; x < 5; x++) if (one.pixels[(y * one.width + x) * 4 + 3]! > 128) rows++;
    }
    return rows;
  };
  const [withStop, without] = [await set("عددت السفن.", "ar"), await set("عددت السفن", "ar")];
  assert.ok(withStop.width > without.width);
  assert.ok(stop(withStop) > 0);
  const [year, backwards] = [await set("سنة 1998", "ar"), await set("سنة 8991", "ar")];
  assert.is.not(hash(year), hash(backwards));
  // A text that begins with Latin words runs from the right all the same.
  const mixed = await set("UDHR هو الإعلان", "ar");
  const latin = await set("UDHR", "ar");
  const right = (one: SetText, width: number): string => {
    const columns: number[] = [];
    for (let x = one.width - width; x < one.width; x++) {
      let ink = 0;
      for (let y = 0; y < one.height; y++) if (one.pixels[(y * one.width + x) * 4 + 3]! > 128) ink++;
      columns.push(ink);
    }
    return columns.join(" ");
  };
  assert.is(right(mixed, latin.width - 4), right(latin, latin.width - 4), "the first word is not at the right");
});

test("each script is set in a font that has it: no two letters look alike, as boxes would", async () => {
  for (const [lang, letters] of [
    ["zh", "港口里有十一艘船我数到了二"],
    ["ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"],
    ["ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"],
    ["en", "abcdefghijklmnopqrstuvwxyzÀßçéñőřşž"],
    ["el", "αβγδεζηθικλμνξοπρσςτυφχψω"],
    ["vi", "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ"],
  ] as const) {
    assert.ok(fonts(letters), lang);
    const drawn = new Set<string>();
    for (const letter of letters) drawn.add(hash(await set(letter, lang)));
    assert.is(drawn.size, [...letters].length, lang);
  }
});

test("where a character is in no font there is no card, and none is kept", async () => {
  for (const [words, lang] of [
    ["ทุกคน", "th"],
    ["Eleven ships 😀", "en"],
    ["सभी मनुष्य", "hi"],
  ] as const) {
    assert.is(fonts(words), false);
    const own = join(folder, "lacking");
    assert.is(await drawnCard(card(words, lang), own), undefined);
    assert.is(await drawnCard(card(words, lang), own), undefined);
    assert.equal(
      readdirSync(own).filter((file) => file.endsWith(".png")),
      [],
    );
  }
});

test("words that fit are larger the fewer they are, and words that do not are cut and say so", async () => {
  const sentence = "There were eleven ships in the harbour, and I counted twelve. ";
  const lowest = async (times: number): Promise<Picture> =>
    seen(await drawnCard(card(sentence.repeat(times).trim()), folder));
  // Where the line stands that says that a quotation goes on.
  const says = (one: Picture): boolean => inkOf(one, 482, 506, 72, 330) > 150 && inkOf(one, 474, 481, 72, 1128) === 0;
  assert.is(says(await lowest(1)), false);
  assert.is(says(await lowest(5)), false);
  assert.is(says(await lowest(12)), true);
  assert.is(says(await lowest(60)), true);
});

test.run();

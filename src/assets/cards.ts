/** Draws share cards: paper and ink as on the pages, the words large, who and when below a hairline, and the stamp. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { direction, primaryLanguage } from "../language/locale.ts";
import { inMarks } from "../language/quotation-marks.ts";
import { beginningThatFits } from "./beginning.ts";
import { fontVersions, loadFonts } from "./card-fonts.ts";
import { keptJson, keyOf, writeWhole } from "./kept-files.ts";
import type { SetText, TextToSet } from "./set-text.ts";
import { Sheet } from "./sheet.ts";

/** What is written on a card; a stamp on that of a quotation is its verdict, and else an address. */
interface CardWords {
  kind: "site" | "article" | "quote";
  lang: string;
  words: string;
  around: string;
  name: string;
  record: readonly (readonly string[])[];
  stamp: string;
  goesOn: string;
}

/** Goes up whenever the same words would be drawn in another way. */
const DESIGN = 3;

const INK = {
  paper: "#fffdf7",
  ink: "#1d1b18",
  quiet: "#57524a",
  hairline: "#d8d2c4",
  blue: "#1d3f8f",
  checked: "#17603a",
};
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 72];
const COLUMN = WIDTH - 2 * MARGIN;
/** Where the words stand; below those of a quotation that goes on, a line says so. */
const [TOP, BOTTOM, GOES_ON] = [146, 496, 44];
const SIZES = { site: [60, 52, 46, 40], article: [76, 68, 60, 52, 46, 40], quote: [88, 76, 66, 58, 50, 44, 40, 36] };

/** Comes in from outside, since what sets text loads sharp, which a build whose cards are all kept does not need. */
type SettingOfText = (text: TextToSet) => Promise<SetText>;

/** A text with its place: at which end of the line, and how far its middle is from the top. */
interface Placed extends SetText {
  atEnd: boolean;
  middle: number;
}

/**
 * The name of the card's file in the folder `cache`, drawn unless it is there; undefined where a character is in none of the
 * fonts, since a box in its place would be worse than no card.
 */
export async function drawnCard(card: CardWords, cache: string): Promise<string | undefined> {
  const { kind, lang, words, around, name, record, stamp, goesOn } = card;
  const all = { kind, lang, words: words.normalize("NFC"), around, name, record, stamp, goesOn };
  const id = keyOf(`${DESIGN} ${fontVersions()}`, JSON.stringify(all));
  const file = `${id}.png`;
  const { drawn } = await keptJson(cache, `${id}.json`, async () => ({ drawn: await draw(all, cache, file) }));
  // Somebody may have tidied the folder up by hand.
  if (drawn && !existsSync(join(cache, file))) await draw(all, cache, file);
  return drawn ? file : undefined;
}

async function draw(card: CardWords, cache: string, file: string): Promise<boolean> {
  const has = await loadFonts(join(cache, "fonts"));
  if (![card.words, card.name, card.stamp, card.goesOn, ...card.record.flat()].every(has)) return false;
  const [{ default: sharp }, { setText }] = await Promise.all([import("sharp"), import("./set-text.ts")]);
  const isRightToLeft = direction(card.lang) === "rtl";
  const page = new Sheet(WIDTH, HEIGHT, INK.paper);
  page.fill(MARGIN, 52, COLUMN, 5, INK.ink);
  page.fill(MARGIN, 520, COLUMN, 1, INK.hairline);
  for (const text of await textsOf(card, setText)) {
    const left = text.atEnd === isRightToLeft ? MARGIN : WIDTH - MARGIN - text.width;
    page.lay(text, left, Math.round(text.middle - text.height / 2));
  }
  const png = await sharp(page.pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .png({ compressionLevel: 9, adaptiveFiltering: false })
    .toBuffer();
  writeWhole(join(cache, file), png);
  return true;
}

async function textsOf(card: CardWords, set: SettingOfText): Promise<Placed[]> {
  const { kind, around, name, record, stamp, goesOn } = card;
  const isQuote = kind === "quote";
  const ofHalf = { lang: around, width: COLUMN / 2 };
  const words = await wordsThatFit(card, set);
  const texts: Placed[] = [
    { ...(await set({ ...ofHalf, text: name, size: 34, ink: INK.ink })), atEnd: false, middle: 92 },
    { ...words.shown, atEnd: false, middle: (TOP + BOTTOM - (words.isCut ? GOES_ON : 0)) / 2 },
  ];
  if (words.isCut) {
    const said = await set({ lang: around, width: COLUMN, text: goesOn, size: 24, ink: INK.quiet });
    texts.push({ ...said, atEnd: false, middle: BOTTOM - 2 });
  }
  // Of an article the day alone, in the place of the speaker.
  const [who, when] = record;
  if (who) {
    const ink = isQuote ? INK.blue : INK.quiet;
    texts.push({ ...(await lineOf(who, around, 30, COLUMN / 2, ink, set)), atEnd: false, middle: when ? 552 : 562 });
  }
  if (when) texts.push({ ...(await lineOf(when, around, 24, 655, INK.quiet, set)), atEnd: false, middle: 589 });
  const stamped = isQuote
    ? await set({ ...ofHalf, text: stamp, size: 24, ink: INK.checked })
    : await set({ ...ofHalf, lang: "en", text: stamp, size: 28, ink: INK.blue });
  texts.push({ ...stamped, atEnd: true, middle: isQuote && stamped.height < 40 ? 552 : 566 });
  return texts;
}

/** The first of some versions that fits on one line; the last in smaller letters, where none does. */
async function lineOf(
  versions: readonly string[],
  lang: string,
  size: number,
  width: number,
  ink: string,
  set: SettingOfText,
): Promise<SetText> {
  const at = (text: string, own: number): Promise<SetText> => set({ text, lang, size: own, width, ink });
  // Arabic letters reach far above and below the line.
  const isOneLine = ({ height }: SetText, own: number): boolean => height < own * 1.9;
  for (const text of versions) {
    const line = await at(text, size);
    if (isOneLine(line, size)) return line;
  }
  return at(versions.at(-1)!, Math.round(size * 0.6));
}

/** The words as large as they fit; a quotation that does not fit at all is cut, with a mark outside of its own marks. */
async function wordsThatFit(
  { kind, lang, words }: CardWords,
  set: SettingOfText,
): Promise<{ shown: SetText; isCut: boolean }> {
  const whole = kind === "quote" ? inMarks(words, lang) : words;
  const at = (text: string, size: number): Promise<SetText> =>
    set({ text, lang, size, width: COLUMN, ink: INK.ink, leading: leadingFor(lang, size) });
  const room = BOTTOM - TOP;
  const sizes = SIZES[kind];
  const smallest = sizes.at(-1)!;
  const fits = ({ width, height }: SetText): boolean => width <= COLUMN && height <= room;
  const small = await at(whole, smallest);
  if (fits(small)) {
    // Letters of twice the size need four times the height: sizes that are far too large are not tried.
    for (const size of sizes.filter((one) => small.height * (one / smallest) ** 2 <= room * 1.15)) {
      const shown = await at(whole, size);
      if (fits(shown)) return { shown, isCut: false };
    }
    return { shown: small, isCut: false };
  }
  const cut = (beginning: string): string => (kind === "quote" ? `${inMarks(beginning, lang)} […]` : `${beginning} …`);
  const roomAbove = room - (kind === "quote" ? GOES_ON : 0);
  const beginning = await beginningThatFits(
    words,
    lang,
    async (one) => (await at(cut(one), smallest)).height <= roomAbove,
  );
  return { shown: await at(cut(beginning), smallest), isCut: kind === "quote" };
}

/** Arabic and Chinese fonts ask for enough by themselves. */
const leadingFor = (lang: string, size: number): number =>
  ["ar", "fa", "ur", "zh", "ja"].includes(primaryLanguage(lang)) ? 0 : Math.round(size * 0.04);

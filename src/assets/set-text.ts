/**
 * Sets text as a picture with Pango, which comes with sharp: it joins Arabic letters, orders mixed directions, and breaks lines by
 * the rules of each script.
 */
import sharp from "sharp";
import { direction, primaryLanguage } from "../language/locale.ts";
import { familiesFor } from "./card-fonts.ts";

export interface TextToSet {
  text: string;
  /** BCP 47. */
  lang: string;
  /** Of the letters, in pixels. */
  size: number;
  /** In pixels; longer lines are broken. */
  width: number;
  ink: string;
  /** Between two lines, beyond what the font asks for, in pixels. */
  leading?: number;
}

/** Red, green, blue and how little is seen through, a byte each, row by row. */
export interface SetText {
  pixels: Buffer;
  width: number;
  height: number;
}

/** A mark that is not drawn and tells in which direction a text runs, however it begins. */
const RUNS = { ltr: "\u200E", rtl: "\u200F" } as const;

export async function setText({ text, lang, size, width, ink, leading = 0 }: TextToSet): Promise<SetText> {
  const markup = `<span lang="${escaped(lang)}" foreground="${ink}">${RUNS[direction(lang)]}${escaped(text)}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `${familiesFor(lang)} ${Math.round(size * scaleFor(lang))}px`,
      // One pixel for each point.
      dpi: 72,
      width,
      rgba: true,
      spacing: leading,
      wrap: "word-char",
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Arabic letters are small beside others of the same size, here as on the pages. */
const scaleFor = (lang: string): number => (["ar", "fa", "ur"].includes(primaryLanguage(lang)) ? 1.15 : 1);

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

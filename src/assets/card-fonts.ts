/** The fonts of share cards: from packages, the same on every machine, with no help from the fonts that a machine has. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { primaryLanguage } from "../language/locale.ts";
import { versionOf, writeWhole } from "./kept-files.ts";

/** By package: the name that the font itself has, and its parts. */
const FONTS = {
  "source-serif-4": {
    family: "Source Serif 4",
    parts: ["latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek"],
  },
  "noto-naskh-arabic": { family: "Noto Naskh Arabic", parts: ["arabic"] },
  // All weights were cut from one that is thin, and kept its name.
  "noto-serif-sc": { family: "Noto Serif SC ExtraLight", parts: ["chinese-simplified"] },
} as const;
type FontPackage = keyof typeof FONTS;

const PACKAGES = Object.keys(FONTS) as FontPackage[];
const FIRST: Readonly<Record<string, FontPackage>> = {
  ar: "noto-naskh-arabic",
  fa: "noto-naskh-arabic",
  ur: "noto-naskh-arabic",
  zh: "noto-serif-sc",
  ja: "noto-serif-sc",
};

/** The versions of all that decides how words look. */
export const fontVersions = (): string =>
  ["sharp", ...PACKAGES.map((name) => `@fontsource/${name}/package.json`)].map(versionOf).join(" ");

/** The families for words of a language, the one made for its script first. */
export function familiesFor(lang: string): string {
  const first = FIRST[primaryLanguage(lang)] ?? "source-serif-4";
  return [first, ...PACKAGES.filter((name) => name !== first)].map((name) => FONTS[name].family).join(", ");
}

/** Whether the fonts have every character of a text; what is not drawn, such as a mark of direction, counts as had. */
export type Coverage = (text: string) => boolean;

let loaded: Promise<Coverage> | undefined;

/** Makes the fonts known to sharp, once; their unpacked files are kept in `cache`. */
export const loadFonts = (cache: string): Promise<Coverage> => (loaded ??= load(cache));

async function load(cache: string): Promise<Coverage> {
  const [{ Blob, Face }, { default: sharp }] = await Promise.all([import("harfbuzzjs"), import("sharp")]);
  const has = new Set<number>();
  const before = process.env["FONTCONFIG_FILE"];
  process.env["FONTCONFIG_FILE"] = noOtherFonts(cache);
  for (const file of await unpacked(cache)) {
    // Fonts are taken in one at a time, with whatever text is first set in them.
    await sharp({ text: { text: "a", font: "serif 10", fontfile: file } }).toBuffer({ resolveWithObject: true });
    for (const character of new Face(new Blob(readFileSync(file)), 0).collectUnicodes()) has.add(character);
  }
  if (before === undefined) delete process.env["FONTCONFIG_FILE"];
  else process.env["FONTCONFIG_FILE"] = before;
  return (text) =>
    Array.from(text).every(
      (character) => has.has(character.codePointAt(0)!) || /[\s\p{Default_Ignorable_Code_Point}]/u.test(character),
    );
}

/** A configuration that names no folder of fonts: what our fonts lack must not come from wherever a machine has it. */
function noOtherFonts(cache: string): string {
  const file = resolve(cache, "no-other-fonts.conf");
  writeWhole(
    file,
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig></fontconfig>\n',
  );
  return file;
}

/** The fonts as plain files: sharp's renderer does not read the packed ones of the web. */
async function unpacked(cache: string): Promise<string[]> {
  const { default: fontverter } = await import("fontverter");
  const files: string[] = [];
  for (const name of PACKAGES) {
    const version = versionOf(`@fontsource/${name}/package.json`);
    for (const part of FONTS[name].parts) {
      const file = resolve(join(cache, `${name}-${part}-${version}.ttf`));
      if (!existsSync(file)) {
        const packed = import.meta.resolve(`@fontsource/${name}/files/${name}-${part}-400-normal.woff`);
        writeWhole(file, await fontverter.convert(readFileSync(fileURLToPath(packed)), "truetype"));
      }
      files.push(file);
    }
  }
  return files;
}

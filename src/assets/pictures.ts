/**
 * Makes the published files of pictures with Eleventy's image plug-in: some widths, in AVIF, WebP and a format that everything
 * shows. Whatever a camera or a program wrote into the original (EXIF, XMP, IPTC, texts) stays behind, and it is turned upright before.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type Sharp from "sharp";
import { keptJson, keyOf, versionOf, writeWhole } from "./kept-files.ts";
import { MOST_PIXELS, type Good } from "./look.ts";

interface MadeFile {
  /** `1a2b3c4d5e6f7a8b-880.avif` */
  name: string;
  /** Where it is kept. */
  from: string;
  type: string;
  width: number;
  height: number;
  length: number;
}

/** For screens of one, two and three dots a pixel: the widest column is 880 pixels wide. */
const WIDTHS = [440, 880, 1320, 1760];

/** Goes up whenever the same picture would come out otherwise. */
const FORMAT = 2;

const PNG = { compressionLevel: 9 };

/** One list for each format, the narrowest first, the plain one last. Files are kept in the folder `cache`. */
export async function makePicture(picture: Good, cache: string): Promise<MadeFile[][]> {
  const id = keyOf(`${FORMAT} ${versionOf("@11ty/eleventy-img")}`, picture.key);
  const made = await keptJson(cache, `${id}.json`, () => make(picture, id, cache));
  const from = (name: string): string => join(cache, name);
  // Somebody may have tidied the folder up by hand.
  const whole = made.flat().every(({ name }) => existsSync(from(name))) ? made : await make(picture, id, cache);
  return whole.map((files) => files.map((file) => ({ ...file, from: from(file.name) })));
}

async function make({ bytes, isOpaque }: Good, id: string, cache: string): Promise<Omit<MadeFile, "from">[][]> {
  // Before anything is waited for: the key was made of these bytes, and while serving the file may change at any moment.
  const original = Buffer.from(bytes());
  const [{ default: image }, { default: sharp }] = await Promise.all([import("@11ty/eleventy-img"), import("sharp")]);
  const formats = ["avif", "webp", isOpaque ? "jpeg" : "png"];
  const made = await image(original, {
    widths: WIDTHS,
    formats,
    // No files: a build that is stopped half-way must not leave half a picture for the next one.
    dryRun: true,
    useCache: false,
    failOnError: true,
    fixOrientation: true,
    // The plug-in keeps the colour profile, which may name a camera: that of all screens takes its place.
    transform: (upright) => void upright.withIccProfile("srgb"),
    sharpOptions: { failOn: "error", limitInputPixels: MOST_PIXELS },
    sharpAvifOptions: { quality: 55 },
    sharpWebpOptions: { quality: 78 },
    sharpJpegOptions: { quality: 78, mozjpeg: true },
    sharpPngOptions: PNG,
  });
  return Promise.all(
    formats.map((format) =>
      Promise.all(
        made[format]!.map(async ({ buffer, sourceType }) => {
          const bytes = format === "png" ? await withoutTexts(buffer, sharp) : buffer;
          const { width = 0, height = 0 } = await sharp(bytes).metadata();
          const name = `${id}-${width}.${format}`;
          writeWhole(join(cache, name), bytes);
          return { name, type: sourceType, width, height, length: bytes.length };
        }),
      ),
    ),
  );
}

/** sharp carries the texts of a PNG (author, place, whole EXIF blocks as text) into the next one; bare pixels bring none along. */
async function withoutTexts(png: Buffer, sharp: typeof Sharp): Promise<Buffer> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: info }).withIccProfile("srgb").png(PNG).toBuffer();
}

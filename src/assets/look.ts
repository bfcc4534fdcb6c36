/** Looks at a picture: what it is, or why it cannot be shown. sharp is loaded only when there is one to look at. */
import { readFileSync, statSync } from "node:fs";
import { keptJson, keyOf, versionOf } from "./kept-files.ts";

/** A picture that can be shown. */
export interface Good {
  readonly bytes: () => Uint8Array;
  /** Names its content. */
  readonly key: string;
  readonly isOpaque: boolean;
}

type Seen = { isOpaque: boolean } | { refusal: string };

/** More than any camera takes, and less than fills the memory. */
export const MOST_PIXELS = 100e6;
/** What WebP can hold, in either direction. */
const LONGEST_SIDE = 16_383;
const KINDS = new Set(["jpeg", "png", "webp", "gif", "heif"]);

/** Goes up whenever the same picture would be judged in another way. */
const FORMAT = 1;

/** Looks at a file; the answer is kept in `cache`. A string says in a sentence what is wrong and how to mend it. */
export async function lookAt(file: string, cache: string): Promise<Good | string> {
  const bytes = (): Uint8Array => readFileSync(file);
  const key = contentKey(file);
  const seen = await keptJson<Seen>(cache, `${key}-look.json`, () => see(bytes()));
  return "refusal" in seen ? seen.refusal : { bytes, key, isOpaque: seen.isOpaque };
}

// While serving, every picture is asked for at every change of any file.
const known = new Map<string, string>();

function contentKey(file: string): string {
  const { mtimeMs, size } = statSync(file);
  const state = `${file} ${mtimeMs} ${size}`;
  const key = known.get(state) ?? keyOf(`${FORMAT} ${versionOf("sharp")}`, readFileSync(file));
  known.set(state, key);
  return key;
}

async function see(bytes: Uint8Array): Promise<Seen> {
  const { default: sharp } = await import("sharp");
  try {
    const meta = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { format, compression, width = 0, height = 0, pages = 1 } = meta;
    if (!KINDS.has(format ?? "") || (format === "heif" && compression !== "av1")) return { refusal: otherKind(format) };
    if (pages > 1) return { refusal: MOVES };
    if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
      return { refusal: tooLarge(width, height) };
    const { isOpaque } = await sharp(bytes, { failOn: "error", limitInputPixels: MOST_PIXELS }).stats();
    return { isOpaque };
  } catch {
    return { refusal: BROKEN };
  }
}

const BROKEN = "the file of this picture is broken or holds no picture; save it again as JPEG or PNG";
const MOVES =
  "this picture moves, and readers could not stop it; save one of its frames as PNG, or write a link to the film";
const otherKind = (format = "something else"): string =>
  `the file of this picture holds ${format.toUpperCase()}, whatever its name says; save it as JPEG, PNG, WebP or AVIF`;
const tooLarge = (width: number, height: number): string =>
  `this picture has ${width} × ${height} pixels, more than can be read; save it smaller: 2000 pixels across are enough`;

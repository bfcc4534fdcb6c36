/** The pictures of the content as they are published: in some widths and formats, without what a camera wrote into them. */
import { unique } from "../digest/order.ts";
import type { Article } from "../digest/types.ts";
import { urls, type UrlPath } from "./href.ts";

export interface PictureFile {
  /** Below `/media/`: `1a2b3c4d5e-880.avif`. */
  readonly name: string;
  /** The finished file, which is copied. */
  readonly from: string;
  /** Media type: `image/avif`. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** Bytes. */
  readonly length: number;
}

/** One list for each format, the narrowest first; the last format is the one that every browser and feed reader shows. */
export type Picture = readonly (readonly PictureFile[])[];

/** By the path of the original in the content folder. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The content paths of the picture that stands for the article and of those in its text, in that order. */
export const imagesOf = ({ image, body }: Article): string[] =>
  unique([...(image ? [image.path] : []), ...body.imagePathOf]);

export function pictureOf(pictures: Pictures, path: string): Picture {
  const picture = pictures.get(path);
  if (!picture) throw new Error(`no picture was made of ${path}`);
  return picture;
}

/** The file for whatever takes one and cannot choose: feeds, share cards, machines. */
export const plainFile = (picture: Picture): PictureFile => picture.at(-1)!.at(-1)!;

export const urlOfPicture = ({ name }: PictureFile): UrlPath => urls.media(name);

/** Two originals with the same bytes have the same files. */
export function pictureCopies(pictures: Pictures): { url: UrlPath; from: string }[] {
  const files = [...pictures.values()].flat(2);
  return [...new Map(files.map((file) => [file.name, { url: urlOfPicture(file), from: file.from }])).values()];
}

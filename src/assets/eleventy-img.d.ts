/** The part of Eleventy's image plug-in that this program uses; it ships no types of its own. */
declare module "@11ty/eleventy-img" {
  import type { AvifOptions, JpegOptions, PngOptions, Sharp, SharpOptions, WebpOptions } from "sharp";

  /** One picture that was made, with its bytes when `dryRun` asked for no files. */
  export interface MadeImage {
    format: string;
    sourceType: string;
    width: number;
    buffer: Buffer;
  }

  export default function image(
    source: Buffer,
    options: {
      widths: number[];
      formats: string[];
      dryRun: true;
      useCache: false;
      failOnError: true;
      fixOrientation: true;
      transform: (image: Sharp) => void;
      sharpOptions: SharpOptions;
      sharpAvifOptions: AvifOptions;
      sharpWebpOptions: WebpOptions;
      sharpJpegOptions: JpegOptions;
      sharpPngOptions: PngOptions;
    },
  ): Promise<Record<string, MadeImage[]>>;
}

/** A sheet of one colour on which set text is laid: sharp does the same, and takes six times as long for it. */
import type { SetText } from "./set-text.ts";

export class Sheet {
  readonly #width: number;
  readonly #height: number;
  /** Red, green and blue, a byte each, row by row. */
  readonly pixels: Uint8Array;

  /** `colour` as in a style sheet: `#fffdf7`. */
  constructor(width: number, height: number, colour: string) {
    this.#width = width;
    this.#height = height;
    this.pixels = new Uint8Array(width * height * 3);
    this.fill(0, 0, width, height, colour);
  }

  fill(left: number, top: number, width: number, height: number, colour: string): void {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    for (let y = top; y < top + height; y++) {
      for (let at = (y * this.#width + left) * 3, x = 0; x < width; x++) {
        this.pixels[at++] = red;
        this.pixels[at++] = green;
        this.pixels[at++] = blue;
      }
    }
  }

  /** What would lie beyond the edge is left out. */
  lay({ pixels, width, height }: SetText, left: number, top: number): void {
    for (let y = Math.max(0, -top); y < height && y + top < this.#height; y++) {
      for (let x = Math.max(0, -left); x < width && x + left < this.#width; x++) {
        const from = (y * width + x) * 4;
        const opacity = pixels[from + 3]! / 255;
        if (opacity === 0) continue;
        const to = ((y + top) * this.#width + x + left) * 3;
        for (let i = 0; i < 3; i++) {
          this.pixels[to + i] = Math.round(pixels[from + i]! * opacity + this.pixels[to + i]! * (1 - opacity));
        }
      }
    }
  }
}

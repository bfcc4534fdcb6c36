/** What is gathered while one text is read, and where in its file things stand. */
import type { ContentImage, ContentLink, QuoteMark, Slip } from "./body.ts";

export class Reading {
  readonly marks: QuoteMark[] = [];
  readonly links: ContentLink[] = [];
  readonly images: ContentImage[] = [];
  readonly anchors: string[] = [];
  readonly slips: Slip[] = [];
  groups = 0;
  readonly #source: string;
  readonly #firstLine: number;
  #lineStarts: number[] | undefined;

  /** `firstLine` is the file's line on which the text begins. */
  constructor(source: string, firstLine: number) {
    this.#source = source;
    this.#firstLine = firstLine;
  }

  /** The raw text of the lines from `map[0]` up to, not including, `map[1]`. */
  block(map: [number, number] | null): { text: string; offset: number } {
    const [from, to] = map ?? [0, Infinity];
    const starts = this.#starts();
    const offset = starts[from] ?? 0;
    return { text: this.#source.slice(offset, starts[to] ?? this.#source.length), offset };
  }

  /** The file's line and column of an offset into the text. */
  place(offset: number): { line: number; column: number } {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: this.#firstLine + low, column: offset - starts[low]! + 1 };
  }

  slip(offset: number, rule: string, message: string): void {
    this.slips.push({ ...this.place(offset), rule, message });
  }

  // Most texts have nothing whose place is asked for.
  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let i = this.#source.indexOf("\n"); i !== -1; i = this.#source.indexOf("\n", i + 1)) starts.push(i + 1);
    return (this.#lineStarts = starts);
  }
}

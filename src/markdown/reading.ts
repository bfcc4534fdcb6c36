/** What is gathered while one text is read, and where in its file things stand. */
import { normalizeLabel, type ContentImage, type ContentLink, type QuoteMark, type Slip } from "./body.ts";

/** `[label]: quote:person "source"`, by its parts' offsets into the text. */
export interface Definition {
  /** As Markdown compares labels. */
  label: string;
  bracket: number;
  end: number;
  address: number;
  title: number | undefined;
}

const DEFINITION =
  /^([ ]{0,3}(?:>[ ]?)*)\[((?:[^[\]\\]|\\.)+)\]:([ \t]*(?:\n[ \t]*)?)((?:mis)?quote:[^\s]*)([ \t]*(?:\n[ \t]*)?)(["'(][^"')]*["')])?/gim;

export class Reading {
  readonly marks: QuoteMark[] = [];
  readonly links: ContentLink[] = [];
  readonly images: ContentImage[] = [];
  readonly anchors: string[] = [];
  readonly slips: Slip[] = [];
  /** Labels in use that no line defines, and labels whose definition is broken. */
  readonly undefinedLabels: { label: string; quoted: string; offset: number }[] = [];
  readonly brokenLabels = new Set<string>();
  /** Labels that attributions use, which are taken out of the text. */
  readonly attributed = new Set<string>();
  /** Up to here in the text the marks belong to a problem that is told. */
  toldUntil = 0;
  groups = 0;
  readonly #source: string;
  readonly #firstLine: number;
  #lineStarts: number[] | undefined;
  #definitions: Definition[] | undefined;

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

  /** The whole text. */
  get source(): string {
    return this.#source;
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

  /** Where a label's definition names its address and title: offsets into the text. */
  definition(label: string): Definition | undefined {
    return this.definitions().find((one) => one.label === label);
  }

  /** The lines that define labels with a quotation, in order; a label may have several, of which the first counts. */
  definitions(): readonly Definition[] {
    return (this.#definitions ??= [...this.#source.matchAll(DEFINITION)].map((match) => {
      const [whole, before = "", label = "", gap = "", address = "", space = "", title] = match;
      const bracket = match.index + before.length;
      const start = bracket + label.length + 3 + gap.length;
      const inside = title === undefined ? undefined : start + address.length + space.length + 1;
      return { label: normalizeLabel(label), bracket, end: match.index + whole.length, address: start, title: inside };
    }));
  }

  // Most texts have nothing whose place is asked for.
  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let i = this.#source.indexOf("\n"); i !== -1; i = this.#source.indexOf("\n", i + 1)) starts.push(i + 1);
    return (this.#lineStarts = starts);
  }
}

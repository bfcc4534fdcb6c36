/** The words of a page's readable part as plain text: paragraphs parted by an empty line, as a reader sees them. */

export interface PlainText {
  readonly text: string;
  /** What a reader sees on the page and the text leaves out, in words for the record. */
  readonly leftOut: readonly string[];
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot " +
    "thead tr ul"
  ).split(" "),
);
const SILENT = new Set(
  "audio canvas head iframe math noscript object script style svg template textarea video".split(" "),
);
const STRUCK = new Set(["del", "s", "strike"]);
const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "-": "⁻",
  "−": "⁻",
};
const LOWERED: Readonly<Record<string, string>> = {
  "0": "₀",
  "1": "₁",
  "2": "₂",
  "3": "₃",
  "4": "₄",
  "5": "₅",
  "6": "₆",
  "7": "₇",
  "8": "₈",
  "9": "₉",
};
const TEXT = 3;
const ELEMENT = 1;

export function plainText(root: Node): PlainText {
  const writer = new Writer();
  writer.children(root);
  writer.endParagraph();
  const leftOut = [
    counted(writer.noteMarks, "mark of a footnote", "marks of footnotes"),
    counted(writer.struck, "stretch of struck-out words", "stretches of struck-out words"),
  ].filter((one) => one !== "");
  return { text: writer.paragraphs.map((paragraph) => `${paragraph}\n`).join("\n"), leftOut };
}

const counted = (count: number, one: string, more: string): string =>
  count === 0 ? "" : `${count} ${count === 1 ? one : more}`;

class Writer {
  readonly paragraphs: string[] = [];
  noteMarks = 0;
  struck = 0;
  #open = "";

  children(node: Node): void {
    for (const child of Array.from(node.childNodes)) this.#node(child);
  }

  /** Closes the paragraph that is open; the spaces that HTML does not show are gone, no-break spaces stay. */
  endParagraph(): void {
    const lines = this.#open.split("\n").map((line) => line.replace(/[ \t\r\f]+/g, " ").replace(/^ | $/g, ""));
    const text = lines.join("\n").replace(/^\n+|\n+$/g, "");
    if (/\S/.test(text)) this.paragraphs.push(...text.split(/\n{2,}/));
    this.#open = "";
  }

  #node(node: Node): void {
    if (node.nodeType === TEXT) this.#open += (node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
    else if (node.nodeType === ELEMENT) this.#element(node as Element);
  }

  #element(element: Element): void {
    const name = element.localName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === "br") this.#open += "\n";
    else if (STRUCK.has(name)) this.struck += 1;
    else if (isNoteMark(element, name)) this.noteMarks += 1;
    else if (name === "sup") this.#open += shifted(element, RAISED);
    else if (name === "sub") this.#open += shifted(element, LOWERED);
    else if (name === "q") this.#quoted(element);
    else if (name === "pre") this.#preformatted(element);
    else if (name === "td" || name === "th") {
      this.children(element);
      this.#open += " ";
    } else if (BLOCKS.has(name)) {
      this.endParagraph();
      this.children(element);
      this.endParagraph();
    } else this.children(element);
  }

  /** Browsers put the marks around `<q>`: a reader sees them, and they say that the words are another's. */
  #quoted(element: Element): void {
    const isInside = this.#open.lastIndexOf("“") > this.#open.lastIndexOf("”");
    this.#open += isInside ? "‘" : "“";
    this.children(element);
    this.#open += isInside ? "’" : "”";
  }

  #preformatted(element: Element): void {
    this.endParagraph();
    this.#open = (element.textContent ?? "").replace(/\r\n?/g, "\n").replace(/\n[ \t]+(?=\n)/g, "\n");
    this.endParagraph();
  }
}

/** A raised number or sign that leads to a note on the page: no word of the speaker, and it would stick to one. */
function isNoteMark(element: Element, name: string): boolean {
  const link = name === "sup" ? element.querySelector("a") : name === "a" ? element : undefined;
  if (!link || !/^#./.test(link.getAttribute("href") ?? "")) return false;
  const text = (element.textContent ?? "").trim();
  const isRaised = name === "sup" || /\bdoc-noteref\b/.test(element.getAttribute("role") ?? "");
  const isBracketed = /^\[(?:\d{1,3}|\p{L}{1,2}|note \d{1,3})\]$/iu.test(text);
  return isBracketed || (isRaised && /^[([]?(?:\d{1,3}|\p{L}{1,2}|[*†‡§¶#]{1,3})[)\]]?$/u.test(text));
}

/** "10<sup>2</sup>" is not 102: digits become the raised or lowered ones, letters ("1<sup>st</sup>") stay on the line. */
function shifted(element: Element, digits: Readonly<Record<string, string>>): string {
  const text = (element.textContent ?? "").replace(/\s+/g, " ");
  return /^ ?[\d−-]+ ?$/.test(text) ? text.trim().replace(/./g, (one) => digits[one] ?? one) : text;
}

/** The one grammar of a quotation: `[“words”](quote:PERSON+PERSON "SOURCE#passage")`. */

export interface QuoteAddress {
  kind: "quote" | "misquote" | "none";
  speakers: string[];
  source: string;
  passage?: string;
}

const ADDRESS = /^(mis)?quote:(.*)$/is;

/** Reads a link's address and title; undefined for a link of another kind. */
export function quoteAddress(href: string, title: string): QuoteAddress | undefined {
  const match = ADDRESS.exec(href);
  if (!match) return undefined;
  const who = decode(match[2] ?? "").normalize("NFC");
  if (who === "none" && !match[1]) return { kind: "none", speakers: [], source: "" };
  const [source = "", passage] = title.split("#").map((part) => part.trim());
  return {
    kind: match[1] ? "misquote" : "quote",
    speakers: who.split("+").filter((speaker) => speaker !== ""),
    source,
    ...(passage === undefined ? {} : { passage }),
  };
}

/** Opening marks with the closing marks that may answer them, in the languages that use them. */
const MARKS: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "‟": "”",
  "”": "”",
  '"': '"',
  "«": "»",
  "»": "«",
  "‹": "›",
  "‘": "’",
  "‚": "‘",
  "「": "」",
  "『": "』",
};

/** The words between an opening and a closing mark, or undefined when either is missing. */
export function unmark(quoted: string): string | undefined {
  const trimmed = quoted.trim();
  const closing = MARKS[trimmed.charAt(0)];
  if (closing === undefined || trimmed.length < 2 || !closing.includes(trimmed.slice(-1))) return undefined;
  return trimmed.slice(1, -1).trim();
}

/** Takes the marks away that open each paragraph and close the last, as printers set long quotations. */
export function unmarkParagraphs(paragraphs: readonly string[]): string[] {
  const opening = paragraphs.map((paragraph) => paragraph.charAt(0));
  const first = opening[0] ?? "";
  const closing = MARKS[first];
  const last = paragraphs.at(-1) ?? "";
  const marked =
    closing !== undefined &&
    opening.every((mark) => mark === first) &&
    closing.includes(last.slice(-1)) &&
    last.length > 1;
  if (!marked) return [...paragraphs];
  // “Stay,” she said. “Go.” begins and ends with marks that do not answer each other.
  const inner = paragraphs.map((paragraph) => paragraph.slice(1)).join("\n");
  const body = inner.slice(0, -1);
  if ([...closing].some((mark) => body.includes(mark)) && first !== "‘") return [...paragraphs];
  return paragraphs.map((paragraph, i) =>
    (i === paragraphs.length - 1 ? paragraph.slice(1, -1) : paragraph.slice(1)).trim(),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

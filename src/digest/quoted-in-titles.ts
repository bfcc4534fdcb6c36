/** Quotation marks in a title, a summary or beside a picture must repeat words of a quotation that the same article checks. */
import type { ArticleEntry } from "../content/content.ts";
import { placeOfWords } from "../content/entry.ts";
import type { Place, Problems, Severity } from "../content/problem.ts";
import { n1 } from "../quotes/normalize.ts";
import type { Quote } from "./types.ts";

const QUOTED = /[“„]([^“”„]+)[”“]|«([^«»]+)»|(?<=^|[\s(])"([^"]+)"|「([^「」]+)」|(?<=^|[\s(])‘([^‘’]+)’(?!\p{L})/gu;

/** A text that readers see outside of the paragraphs. */
interface Shown {
  text: string;
  /** What it is, at the beginning of a sentence. */
  name: string;
  /** Where some of its words stand. */
  place: (words: string) => Place;
}

/** `severity` is what quotation marks without a link are in this digest. */
export function reportQuotedInTitles(
  entry: ArticleEntry,
  quotes: readonly Quote[],
  severity: Severity,
  problems: Problems,
): void {
  // A quotation whose link is broken has its problem already, and may be the one with these words.
  if (entry.body.slips.some(({ rule }) => rule.startsWith("quote-"))) return;
  const { title, summary, image } = entry.meta;
  const fields: [string, PropertyKey[]][] = [
    [title, ["title"]],
    [summary, ["summary"]],
    ...(image ? ([[image.alt, ["image", "alt"]]] satisfies [string, PropertyKey[]][]) : []),
  ];
  const shown: Shown[] = [
    ...fields.map(([text, path]) => ({
      text,
      name: `\`${path.join(".")}\``,
      place: (words: string) => placeOfWords(entry, path, words),
    })),
    ...entry.body.images.flatMap(({ alt, caption = "", line, column }) => {
      const place = () => ({ file: entry.file, line, column });
      return [
        { text: alt, name: "the description of this picture", place },
        { text: caption, name: "the caption of this picture", place },
      ];
    }),
  ];
  const checked = quotes.filter((quote) => quote.kind === "quote").flatMap((quote) => quote.pieces);
  for (const { text, name, place } of shown) {
    for (const match of text.matchAll(QUOTED)) {
      const words = match.slice(1).find((group) => group !== undefined) ?? "";
      if (checked.some((piece) => holds(piece, words))) continue;
      const message =
        `${name} puts “${words}” in quotation marks, but no quotation of this article holds these words; ` +
        "quote them in the text with a link, or take the marks away";
      problems.add(place(match[0]), "quoted-in-title", message, severity);
    }
  }
}

/** Whether the words stand in the piece, whole words only; a final stop or comma is the sentence's, not theirs. */
function holds(piece: string, words: string): boolean {
  const wanted = n1(words).text.trim().replace(/[.,]$/, "");
  const text = n1(piece).text;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return wanted !== "";
  }
  return false;
}

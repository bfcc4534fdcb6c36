/** The words of a passage as a reader sees them: Markdown's escapes and hard line breaks are the copy's, not the source's. */
import type { Passage } from "../content/passages.ts";

/** Paragraphs of a passage, each on one line. */
export function passageText(passage: Pick<Passage, "text">): string[] {
  return passage.text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "");
}

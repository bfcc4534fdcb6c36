/** The words of a body without its markup, for search records, feeds and counting. */
import type { Body, Piece } from "./body.ts";

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** `withQuotes: false` leaves out the quotations, which are records of their own. */
export function plainText(body: Body, withQuotes: boolean): string {
  return textOf(body.pieces, withQuotes)
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!)
    .replace(/\s+/g, " ")
    .trim();
}

function textOf(pieces: readonly Piece[], withQuotes: boolean): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.type === "image") return " ";
      return piece.type !== "quote" || withQuotes ? textOf(piece.inner, withQuotes) : " … ";
    })
    .join("");
}

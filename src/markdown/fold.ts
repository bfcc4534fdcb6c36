/** Draws a body: finished HTML as it is, and each open piece by whoever knows what it means. */
import type { Piece } from "./body.ts";
import type { SafeHtml } from "./safe-html.ts";

export interface Draw {
  quote(mark: number, inner: SafeHtml): SafeHtml;
  link(link: number, inner: SafeHtml): SafeHtml;
  image(image: number): SafeHtml;
  /** What stands around a table; without it, nothing does. */
  table?(inner: SafeHtml): SafeHtml;
}

export function fold(pieces: readonly Piece[], draw: Draw): SafeHtml {
  let html = "";
  for (const piece of pieces) {
    if (typeof piece === "string") html += piece;
    else if (piece.type === "image") html += draw.image(piece.image);
    else if (piece.type === "table") {
      const table = fold(piece.inner, draw);
      html += draw.table ? draw.table(table) : table;
    } else if (piece.type === "quote") html += draw.quote(piece.mark, fold(piece.inner, draw));
    else html += draw.link(piece.link, fold(piece.inner, draw));
  }
  return html as SafeHtml;
}

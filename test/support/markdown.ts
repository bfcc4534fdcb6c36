/** Ways to look at a body in tests. */
import type { Body } from "../../src/markdown/body.ts";
import { fold } from "../../src/markdown/fold.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";

/** A body's HTML, with `{q0:…}`, `{l0:…}` and `{i0}` and `{t:…}` for what only the digest can finish. */
export function htmlOf(body: Body): string {
  return fold(body.pieces, {
    quote: (mark, inner) => `{q${mark}:${inner}}` as SafeHtml,
    link: (link, inner) => `{l${link}:${inner}}` as SafeHtml,
    image: (image) => `{i${image}}` as SafeHtml,
    table: (inner) => `{t:${inner}}` as SafeHtml,
  }).trim();
}

export const html = (text: string): string => htmlOf(renderMarkdown(text));

/** The slips of a text as `line:column rule`. */
export function slipsOf(text: string, checkMarks = true): string[] {
  return renderMarkdown(text, { checkMarks }).slips.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** The message of a text's only slip. */
export function slipMessage(text: string): string {
  const { slips } = renderMarkdown(text, { checkMarks: true });
  if (slips.length !== 1) throw new Error(`${slips.length} slips: ${slips.map(({ message }) => message).join(" | ")}`);
  return slips[0]!.message;
}

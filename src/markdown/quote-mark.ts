/** Makes a mark of a quotation link, with the places of its words, its person and its source. */
import type { Token } from "markdown-it";
import type { QuoteMark } from "./body.ts";
import type { LinkPlaces } from "./inline-text.ts";
import type { QuoteAddress } from "./quote-link.ts";
import type { Reading } from "./reading.ts";
import { emphasisIn, labelOf } from "./tokens.ts";

/** `inner` are the tokens of the words; `offset` is that of the block, from which the link's places are counted. */
export function markOf(
  form: QuoteMark["form"],
  words: string,
  inner: readonly Token[],
  link: Token,
  address: QuoteAddress,
  places: LinkPlaces,
  offset: number,
  reading: Reading,
): QuoteMark {
  const label = labelOf(link);
  const bracket = offset + places.bracket;
  const definition = label === undefined ? undefined : reading.definition(label);
  const who = definition?.address ?? (places.address === undefined ? bracket : offset + places.address);
  const where = definition?.title ?? (places.title === undefined ? who : offset + places.title);
  return {
    form,
    kind: address.kind === "misquote" ? "misquote" : "quote",
    speakers: address.speakers,
    source: address.source,
    ...(address.passage === undefined ? {} : { passage: address.passage }),
    ...(label === undefined ? {} : { label }),
    words: words.replace(/[ \t]*\n(?!\n)[ \t]*/g, (gap, at: number, all: string) => (all[at - 1] === "\n" ? gap : " ")),
    emphasis: emphasisIn(inner),
    group: reading.groups++,
    ...reading.place(bracket),
    at: { address: reading.place(who), source: reading.place(where) },
  };
}

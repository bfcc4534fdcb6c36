/** The stamp: in a few words, what the check found, leading to the evidence. Each verdict has a sign of its own. */
import type { VNode } from "preact";
import type { Quote } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { speakerNames } from "./names.tsx";

export function StampLink({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  const { sign, label, ink } = at.verdictOf(quote);
  return (
    // Paper cannot be clicked: print writes the address after the stamp.
    <a
      class={`stamp ${ink}`}
      href={at.href(at.urls.quote(quote))}
      data-address={at.absolute(at.urls.quote(quote)).replace(/^https?:\/\//, "")}
    >
      <span class="sign" aria-hidden="true">
        {sign}
      </span>{" "}
      {at.words.evidence.labels[label]}
      <span class="unseen"> {at.words.quote.evidenceFor(speakerNames(at, quote))}</span>
    </a>
  );
}

/** The small raised sign at the end of a quotation in running text. */
export function RaisedSign({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  const { sign, ink } = at.verdictOf(quote);
  return (
    <sup class={`sign ${ink}`} aria-hidden="true">
      {sign}
    </sup>
  );
}

/** Several things in one sentence, joined as the language joins them: "Chile, Peru and Spain". */
import { Fragment, type ComponentChildren, type VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";

export function Listed({ at, items }: { at: PageContext; items: readonly ComponentChildren[] }): VNode {
  if (items.length < 2) return <>{items}</>;
  const parts = joiner(at.lang).formatToParts(items.map((_, i) => String(i)));
  return (
    <>
      {parts.map(({ type, value }, i) => (
        <Fragment key={i}>{type === "element" ? items[Number(value)] : value}</Fragment>
      ))}
    </>
  );
}

const joiners = new Map<string, Intl.ListFormat>();

function joiner(lang: string): Intl.ListFormat {
  // British English has no comma before "and", like the dates of this interface.
  const made = joiners.get(lang) ?? new Intl.ListFormat(lang === "en" ? "en-GB" : lang);
  joiners.set(lang, made);
  return made;
}

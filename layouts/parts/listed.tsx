/** Several things in one sentence, joined as the language joins them: "Chile, Peru and Spain". */
import { Fragment, type ComponentChildren, type VNode } from "preact";
import { listFormat } from "../../src/language/locale.ts";
import type { PageContext } from "../../src/site/context.ts";

export function Listed({ at, items }: { at: PageContext; items: readonly ComponentChildren[] }): VNode {
  if (items.length < 2) return <>{items}</>;
  const parts = listFormat(at.lang).formatToParts(items.map((_, i) => String(i)));
  return (
    <>
      {parts.map(({ type, value }, i) => (
        <Fragment key={i}>{type === "element" ? items[Number(value)] : value}</Fragment>
      ))}
    </>
  );
}

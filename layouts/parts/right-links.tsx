/** Articles of the Universal Declaration by their numbers, each a link to what touches on it. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import { Listed } from "./listed.tsx";

export function RightLinks({ at, rights }: { at: PageContext; rights: readonly number[] }): VNode {
  return (
    <Listed
      at={at}
      items={rights.map((number) => (
        <a key={number} href={at.href(at.urls.right({ number }))} aria-label={at.words.rights.article(number)}>
          {number}
        </a>
      ))}
    />
  );
}

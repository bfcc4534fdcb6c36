/** The people whose first article in the digest falls into an issue. */
import type { VNode } from "preact";
import type { Person } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { PersonList } from "./names.tsx";

export function Newcomers({ at, people }: { at: PageContext; people: readonly Person[] }): VNode | null {
  if (people.length === 0) return null;
  return (
    <section class="newcomers" aria-labelledby="newcomers">
      <h2 id="newcomers">{at.words.month.newcomers}</h2>
      <PersonList at={at} people={people} />
    </section>
  );
}

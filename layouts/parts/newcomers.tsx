/** People under a list of articles: those whom it brings in, those of whom it tells. */
import type { VNode } from "preact";
import type { Person } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { PersonList } from "./names.tsx";

interface PeopleProps {
  at: PageContext;
  people: readonly Person[];
}

/** The people whose first article in the digest falls into an issue. */
export function Newcomers({ at, people }: PeopleProps): VNode | null {
  return <PeopleSection id="newcomers" title={at.words.month.newcomers} at={at} people={people} />;
}

/** The people of the articles on a topic or a right. */
export function PeopleOn({ at, people }: PeopleProps): VNode | null {
  return <PeopleSection id="people" title={at.words.tag.people} at={at} people={people} />;
}

function PeopleSection({ id, title, at, people }: PeopleProps & { id: string; title: string }): VNode | null {
  if (people.length === 0) return null;
  return (
    <section class="newcomers" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <PersonList at={at} people={people} />
    </section>
  );
}

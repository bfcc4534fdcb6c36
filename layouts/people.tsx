/** People and bodies, by letter. */
import type { VNode } from "preact";
import type { Person } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { letterOf, Letters } from "./parts/letters.tsx";
import { grouped } from "./parts/lists.tsx";
import { PersonLink, Roles } from "./parts/names.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";

export function People({ page: { list }, at }: { page: PageOf<"people">; at: PageContext }): VNode {
  const { words } = at;
  const title = words.sections.people;
  const letters = grouped(list.items, (person) => letterOf(at.sortNameOf(person)));
  return (
    <Document at={at} title={pagedTitle(at, title, list)} description={words.lists.people} className="list people">
      <Heading title={title} summary={words.lists.people}>
        <Letters at={at} letters={letters} />
      </Heading>
      {letters.map(([letter, people]) => (
        <section class="letter" key={letter}>
          {letter !== "" && <h2 id={at.anchors.group(letter)}>{letter}</h2>}
          <dl class="entries">
            {people.map((person) => (
              <Entry key={person.slug} at={at} person={person} />
            ))}
          </dl>
        </section>
      ))}
      <Pages at={at} list={list} />
    </Document>
  );
}

function Entry({ at, person }: { at: PageContext; person: Person }): VNode {
  const own = person.quotes.filter((quote) => quote.kind === "quote").length;
  return (
    <div>
      <dt>
        <PersonLink at={at} person={person} /> {own > 0 && <span class="count">{at.words.counts.quotes(own)}</span>}
      </dt>
      {person.roles.length > 0 && (
        <dd>
          <Roles at={at} roles={person.roles} />
        </dd>
      )}
    </div>
  );
}

/** People and roles in a line of text. */
import type { VNode } from "preact";
import type { Person, Quote, Role } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";

/** A name, as a link where the person has an archive. */
export function PersonLink({ at, person }: { at: PageContext; person: Person }): VNode {
  return person.hasArchive ? <a href={at.href(at.urls.person(person))}>{person.name}</a> : <span>{person.name}</span>;
}

export function roleText({ role, organization }: Role): string {
  return organization === undefined || role.includes(organization) ? role : `${role}, ${organization}`;
}

/** Who says a quotation, as plain words. */
export function speakerNames(at: PageContext, quote: Quote): string {
  return quote.speakers.map(({ person }) => person.name).join(` ${at.words.and} `);
}

/** Who says a quotation, each with the role held on that day. */
export function Speakers({ at, quote, link = true }: { at: PageContext; quote: Quote; link?: boolean }): VNode {
  return (
    <>
      {quote.speakers.map(({ person, roles }, i) => (
        <span class="speaker" key={person.slug}>
          {i > 0 && ` ${at.words.and} `}
          {link ? <PersonLink at={at} person={person} /> : person.name}
          {roles.length > 0 && <span class="role">, {roles.map(roleText).join("; ")}</span>}
        </span>
      ))}
      {quote.speakers.length > 1 && <span class="jointly"> ({at.words.quote.jointly})</span>}
    </>
  );
}

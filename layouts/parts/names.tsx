/** People and roles in a line of text. */
import type { VNode } from "preact";
import type { Person, Quote, Role, Speaker } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { Listed } from "./listed.tsx";

/** A name, as a link where the person has an archive. */
export function PersonLink({ at, person }: { at: PageContext; person: Person }): VNode {
  return person.hasArchive ? <a href={at.href(at.urls.person(person))}>{person.name}</a> : <span>{person.name}</span>;
}

/** Names in one sentence, each a link. */
export function PersonLinks({ at, people }: { at: PageContext; people: readonly Person[] }): VNode {
  return (
    <Listed
      at={at}
      items={people.map((person) => (
        <PersonLink key={person.slug} at={at} person={person} />
      ))}
    />
  );
}

/** Names one below the other. */
export function PersonList({ at, people }: { at: PageContext; people: readonly Person[] }): VNode {
  return (
    <ul class="links">
      {people.map((person) => (
        <li key={person.slug}>
          <PersonLink at={at} person={person} />
        </li>
      ))}
    </ul>
  );
}

export function roleText({ role, organization }: Role): string {
  return organization === undefined || role.includes(organization) ? role : `${role}, ${organization}`;
}

/** Every role of somebody in one line. */
export const rolesText = (roles: readonly Role[]): string => roles.map(roleText).join("; ");

/** Who says a quotation, as plain words. */
export function speakerNames(at: PageContext, quote: Quote): string {
  return quote.speakers.map(({ person }) => person.name).join(` ${at.words.and} `);
}

/** Who says a quotation, each with the role held on that day. */
export function Speakers({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  const speakers = quote.speakers.map((speaker) => <OneSpeaker key={speaker.person.slug} at={at} speaker={speaker} />);
  return (
    <>
      <Listed at={at} items={speakers} />
      {quote.speakers.length > 1 && ` (${at.words.quote.jointly})`}
    </>
  );
}

function OneSpeaker({ at, speaker: { person, roles } }: { at: PageContext; speaker: Speaker }): VNode {
  return (
    <>
      <b>
        <PersonLink at={at} person={person} />
      </b>
      {roles.length > 0 && `, ${rolesText(roles)}`}
    </>
  );
}

/** People, topics and roles in a line of text. */
import { Fragment, type VNode } from "preact";
import type { Person, Quote, Role, Speaker, Tag } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { listFormat } from "../../src/language/locale.ts";
import { languageOf } from "./language.ts";
import { Listed } from "./listed.tsx";
import { isolated, Local } from "./local.tsx";

/** A name, as a link where the person has an archive. */
export function PersonLink({ at, person }: { at: PageContext; person: Person }): VNode {
  const { text, lang } = at.nameOf(person);
  const language = languageOf(at, lang, at.lang);
  return person.hasArchive ? (
    <a href={at.href(at.urls.person(person))} {...language}>
      {text}
    </a>
  ) : (
    <span {...language}>{text}</span>
  );
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

/** A topic as a link to its page. */
export function TagLink({ at, tag }: { at: PageContext; tag: Tag }): VNode {
  const { text, lang } = at.labelOf(tag);
  return (
    <a href={at.href(at.urls.tag(tag))} {...languageOf(at, lang, at.lang)}>
      {text}
    </a>
  );
}

/** A role, with the organization where it does not name that itself. */
export function RoleWords({ at, role }: { at: PageContext; role: Role }): VNode {
  const [held, organization] = at.roleOf(role);
  return (
    <>
      <Local at={at} words={held!} />
      {organization && !held!.text.includes(organization.text) && (
        <>
          {at.words.punctuation.comma}
          <Local at={at} words={organization} />
        </>
      )}
    </>
  );
}

/** Every role of somebody in one line. */
export function Roles({ at, roles }: { at: PageContext; roles: readonly Role[] }): VNode {
  return (
    <>
      {roles.map((role, i) => (
        <Fragment key={i}>
          {i > 0 && at.words.punctuation.semicolon}
          <RoleWords at={at} role={role} />
        </Fragment>
      ))}
    </>
  );
}

/** Who says a quotation, as plain words. */
export function speakerNames(at: PageContext, quote: Quote): string {
  return listFormat(at.lang).format(quote.speakers.map(({ person }) => isolated(at, at.nameOf(person))));
}

/** Who says a quotation, each with the role held on that day. */
export function Speakers({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  const speakers = quote.speakers.map((speaker) => <OneSpeaker key={speaker.person.slug} at={at} speaker={speaker} />);
  return (
    <>
      <Listed at={at} items={speakers} />
      {quote.speakers.length > 1 && at.words.punctuation.brackets(at.words.quote.jointly)}
    </>
  );
}

function OneSpeaker({ at, speaker: { person, roles } }: { at: PageContext; speaker: Speaker }): VNode {
  return (
    <>
      <b>
        <PersonLink at={at} person={person} />
      </b>
      {roles.length > 0 && (
        <>
          {at.words.punctuation.comma}
          <Roles at={at} roles={roles} />
        </>
      )}
    </>
  );
}

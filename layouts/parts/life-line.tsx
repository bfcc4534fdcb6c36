/** A person's life as far as the record has it: birth and death, names, and the roles in the order they were held. */
import { Fragment, type VNode } from "preact";
import type { Person, Role } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { languageOf } from "./language.ts";
import { RoleWords } from "./names.tsx";

/** "1868–1963", "born 1951", or nothing. */
export function lifeSpan(at: PageContext, { born, died }: Person): string | undefined {
  const { words } = at;
  if (born && died) return words.person.lived(at.date(born), at.date(died));
  if (born) return words.person.born(at.date(born));
  return died && words.person.died(at.date(died));
}

/** Every spelling but the one that the page has as its title. */
export function OtherNames({ at, person }: { at: PageContext; person: Person }): VNode | null {
  const shown = at.nameOf(person).text;
  const all: Person["otherNames"] = [{ name: person.name, lang: at.site.lang }, ...person.otherNames];
  const others = all.filter(({ name }) => name !== shown);
  if (others.length === 0) return null;
  return (
    <p class="other-names">
      {at.words.person.otherNames}{" "}
      {others.map(({ name, lang }, i) => (
        <Fragment key={name}>
          {i > 0 && at.words.punctuation.semicolon}
          <span {...languageOf(at, lang ?? at.site.lang, at.lang)}>{name}</span>
        </Fragment>
      ))}
    </p>
  );
}

export function LifeLine({ at, person }: { at: PageContext; person: Person }): VNode | null {
  if (person.roles.length === 0) return null;
  return (
    <>
      <h2 class="unseen">{at.words.person.roles}</h2>
      <ol class="life-line">
        {person.roles.map((role) => (
          <li key={`${role.role} ${role.from}`}>
            <RoleWords at={at} role={role} /> <HeldWhen at={at} role={role} />
          </li>
        ))}
      </ol>
    </>
  );
}

function HeldWhen({ at, role: { from, to } }: { at: PageContext; role: Role }): VNode | null {
  const { words } = at;
  if (from && to) return <span class="held">{words.person.held(at.date(from), at.date(to))}</span>;
  if (from) return <span class="held">{words.person.since(at.date(from))}</span>;
  return to ? <span class="held">{words.person.until(at.date(to))}</span> : null;
}

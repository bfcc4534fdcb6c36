/** People and bodies as Popolo has them (popoloproject.com): persons with their memberships, and organizations. */
import { z } from "zod";
import { isPublic } from "../../digest/quotation.ts";
import type { Person } from "../../digest/types.ts";
import { urls } from "../href.ts";
import { address, count, language, name, partialDate, text } from "./fields.ts";
import type { Making } from "./making.ts";

const membership = z.strictObject({
  person_id: name.describe("Who holds the role."),
  organization_id: text.optional().describe("Where: the `id` of an organization."),
  role: text.describe("The role."),
  start_date: partialDate.optional().describe("Since when."),
  end_date: partialDate.optional().describe("Until when."),
});

export const personRecord = z
  .strictObject({
    id: name.describe("The name under which other records know this person or body."),
    kind: z.enum(["person", "body"]).describe("`body` is an assembly or an organization."),
    url: address.describe("The archive of this person or body in this digest."),
    name: text.describe("The name in full."),
    sort_name: text.describe("The name as lists sort it."),
    other_names: z
      .array(z.strictObject({ name: text, lang: language.optional() }))
      .describe("Other names, each with its language where that is known."),
    birth_date: partialDate.optional().describe("The day, month or year of birth."),
    death_date: partialDate.optional().describe("The day, month or year of death."),
    founding_date: partialDate.optional().describe("Of a body: when it was founded."),
    dissolution_date: partialDate.optional().describe("Of a body: when it ended."),
    identifiers: z
      .array(z.strictObject({ scheme: text, identifier: text }))
      .describe("Names in other catalogues, such as Wikidata."),
    memberships: z.array(membership).describe("Roles, each with organization and time."),
    quotes: count.describe("How many of the person’s quotations this digest holds, misquotations not among them."),
    articles: count.describe("How many articles are about this person or quote them."),
  })
  .describe("A person or a body, in the terms of Popolo. Private persons are not among them.");

export type PersonRecord = z.output<typeof personRecord>;

export const organization = z
  .strictObject({
    id: text.describe("The name under which memberships know it."),
    name: text.describe("The name in full."),
  })
  .describe("An organization that has no record of its own and is named in a role.");

export type Organization = z.output<typeof organization>;

export function personRecordOf(person: Person, organizationOf: OrganizationOf, { absolute }: Making): PersonRecord {
  const { slug, name: fullName, sortName, otherNames, isBody, born, died, identifiers, roles } = person;
  return {
    id: slug,
    kind: isBody ? "body" : "person",
    url: absolute(urls.person(person)),
    name: fullName,
    sort_name: sortName,
    other_names: otherNames.map(({ name: other, lang }) => ({ name: other, ...(lang !== undefined && { lang }) })),
    ...(born !== undefined && { [isBody ? "founding_date" : "birth_date"]: born }),
    ...(died !== undefined && { [isBody ? "dissolution_date" : "death_date"]: died }),
    identifiers: identifiers.map(({ scheme, identifier }) => ({ scheme, identifier })),
    memberships: roles.map(({ role, organization: where, from, to }) => ({
      person_id: slug,
      ...(where !== undefined && { organization_id: organizationOf(where) }),
      role,
      ...(from !== undefined && { start_date: from }),
      ...(to !== undefined && { end_date: to }),
    })),
    quotes: person.quotes.filter((quote) => quote.kind === "quote" && isPublic(quote)).length,
    articles: person.articles.length,
  };
}

export type OrganizationOf = (name: string) => string;

/** An organization's id by its name: that of the body of this name, or the name itself. */
export function organizationsOf(people: readonly Person[]): OrganizationOf {
  const bodies = new Map(people.filter(({ isBody }) => isBody).map((body) => [body.name, body.slug as string]));
  return (organizationName) => bodies.get(organizationName) ?? organizationName;
}

/** Organizations of the roles of public persons that are no bodies with a record, by name. */
export function namedOrganizations(people: readonly Person[]): Organization[] {
  const known = new Set(people.filter(({ isBody }) => isBody).map((body) => body.name));
  const named = people
    .filter(({ hasArchive }) => hasArchive)
    .flatMap(({ roles }) => roles.flatMap(({ organization: where }) => where ?? []));
  return [...new Set(named)]
    .filter((one) => !known.has(one))
    .sort()
    .map((one) => ({ id: one, name: one }));
}

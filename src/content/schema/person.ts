/** `people/slug.md`: a person or a body that is quoted or written about (terms after Popolo). */
import { z } from "zod";
import { language, partialDate, slugs, text } from "./fields.ts";

export const role = z.strictObject({
  role: text,
  organization: text.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
});

export const person = z.strictObject({
  name: text,
  /** The name as lists sort it: "Okonjo, Amara". */
  sortName: text.optional(),
  otherNames: z.array(z.strictObject({ name: text, lang: language.optional() })).default([]),
  /** `body` for an assembly or an organization. */
  kind: z.enum(["person", "body"]).default("person"),
  roles: z.array(role).default([]),
  born: partialDate.optional(),
  died: partialDate.optional(),
  identifiers: z.array(z.strictObject({ scheme: text, identifier: text })).default([]),
  /** `private` (victims, relatives, witnesses): no archive page, feed, statistics or place in the index. */
  exposure: z.enum(["public-official", "public-figure", "private"]).default("public-figure"),
  /** Slugs this record had before, the oldest first. */
  aliases: slugs.default([]),
});

export type PersonMeta = z.output<typeof person>;
export type RoleMeta = z.output<typeof role>;

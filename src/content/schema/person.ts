/** `people/slug.md`: a person or a body that is quoted or written about (terms after Popolo). */
import { z } from "zod";
import { spanOf, type PartialDate } from "../../language/dates.ts";
import { byLanguage, language, partialDate, slugs, text } from "./fields.ts";

export const role = z
  .strictObject({
    role: byLanguage,
    organization: byLanguage.optional(),
    from: partialDate.optional(),
    to: partialDate.optional(),
  })
  .superRefine(({ from, to }, context) => {
    if (!isReversed(from, to)) return;
    context.addIssue({ code: "custom", path: ["to"], message: `\`${to}\` is before \`from\`, ${from}; mend one of the two` });
  });

/** Whether something ends before it begins, however little is known of either. */
function isReversed(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  return from !== undefined && to !== undefined && spanOf(to).last < spanOf(from).first;
}

export const person = z
  .strictObject({
  name: text,
  /** The name as lists sort it: "Okonjo, Amara". */
  sortName: text.optional(),
  /** Other spellings. The first in a language stands for the name in that language's edition, sorted by its `sortName`. */
  otherNames: z
    .array(z.strictObject({ name: text, lang: language.optional(), sortName: text.optional() }))
    .default([]),
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
})
  .superRefine(({ born, died }, context) => {
    if (!isReversed(born, died)) return;
    context.addIssue({ code: "custom", path: ["died"], message: `\`${died}\` is before \`born\`, ${born}; mend one of the two` });
  });

export type PersonMeta = z.output<typeof person>;
export type RoleMeta = z.output<typeof role>;

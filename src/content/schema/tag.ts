/** `tags/slug.md`: a topic (terms after SKOS). */
import { z } from "zod";
import { byLanguage, right, slug, slugs } from "./fields.ts";

export const tag = z.strictObject({
  /** The topic's name, or its names by language. */
  label: byLanguage,
  /** Wider topics that hold this one. */
  broader: z.union([slug.transform((one) => [one]), slugs]).default([]),
  /** What the topic means here, perhaps by language. */
  note: byLanguage.optional(),
  /** Articles of the Universal Declaration the topic touches on. */
  rights: z.array(right).default([]),
  aliases: slugs.default([]),
});

export type TagMeta = z.output<typeof tag>;

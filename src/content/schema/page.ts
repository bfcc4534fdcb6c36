/** `pages/…/slug.md`: a page that is no article; its URL is its path. */
import { z } from "zod";
import { language, text } from "./fields.ts";

export const page = z.strictObject({
  title: text,
  lang: language.optional(),
  summary: text.optional(),
});

export type PageMeta = z.output<typeof page>;

/** `site.yaml`: what is said once, for the whole digest. */
import { DateTime } from "luxon";
import { z } from "zod";
import { language, text, webAddress } from "./fields.ts";

export const site = z.strictObject({
  /** Names this digest for ever, for `tag:` URIs (RFC 4151): an authority and a year, `verbatim.example,2026`. */
  id: z.string().regex(/^[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?$/i, {
    message: "must be an authority and the year it was ours, such as `verbatim.example,2026` (RFC 4151)",
  }),
  title: text,
  description: text,
  /** Where the site is published; feeds and citations need absolute addresses. */
  url: webAddress,
  lang: language.default("en"),
  /** The folder of the server the site lies in: `/` or `/digest/`. */
  pathPrefix: z.string().regex(/^\/(.*\/)?$/, "must begin and end with `/`, such as `/digest/`").default("/"),
  /** An IANA time zone, in which the day of the build is reckoned. */
  timeZone: z
    .string()
    .refine((zone) => DateTime.utc().setZone(zone).isValid, "must be an IANA time zone, such as `Europe/Lisbon`")
    .default("UTC"),
  author: text,
  email: z.email("must be an e-mail address"),
  /** Folders of full texts, relative to this file. */
  sources: z.union([text.transform((one) => [one]), z.array(text)]).default([]),
  /** How many entries a list shows before it is paged. */
  perPage: z.number().int().min(1).default(50),
  /** What quotation marks without a link are: a mistake, a warning, or (for imported archives) nothing. */
  unattributed: z.enum(["error", "warning", "off"]).default("error"),
});

export type SiteMeta = z.output<typeof site>;

/** `site.yaml`: what is said once, for the whole digest. */
import { DateTime } from "luxon";
import { z } from "zod";
import { INTERFACE_LANGUAGES } from "../../language/interface.ts";
import { primaryLanguage } from "../../language/locale.ts";
import { language, text, webAddress } from "./fields.ts";

const edition = z.strictObject({
  lang: language,
  /** The name and the line below it, where they differ from those of the site. */
  title: text.optional(),
  description: text.optional(),
});
export type Edition = z.output<typeof edition>;

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
  /**
   * The site in other languages, at `/fr/`, `/ar/` …: front page, topics, people, search and feeds. Each a language that
   * the interface speaks, or with words of its own: `{ lang: ar, title: …, description: … }`.
   */
  editions: z.array(z.union([language.transform((lang): Edition => ({ lang })), edition])).default([]),
  /** The folder of the server the site lies in: `/` or `/digest/`. */
  pathPrefix: z.string().regex(/^\/(.*\/)?$/, "must begin and end with `/`, such as `/digest/`").default("/"),
  /** An IANA time zone, in which the day of the build is reckoned. */
  timeZone: z
    .string()
    .refine((zone) => DateTime.utc().setZone(zone).isValid, "must be an IANA time zone, such as `Europe/Lisbon`")
    .default("UTC"),
  author: text,
  /**
   * Under which licence the digest's own text and data may be used, never the words it quotes: an SPDX identifier such
   * as `CC-BY-4.0`, or the address of the licence.
   */
  licence: z
    .string()
    .regex(/^([A-Za-z0-9.+-]+|https?:\/\/\S+)$/, "must be an SPDX identifier, such as `CC-BY-4.0`, or an address")
    .optional(),
  email: z.email("must be an e-mail address"),
  /** Folders of full texts, relative to this file. */
  sources: z.union([text.transform((one) => [one]), z.array(text)]).default([]),
  /**
   * The pictures that others show beside a link to this site: none; one for the site and one for each article; or one for
   * each quotation that matches its source too. Each takes a tenth of a second, once.
   */
  cards: z.enum(["none", "articles", "all"]).default("none"),
  /** How many entries a list shows before it is paged. */
  perPage: z.number().int().min(1).default(50),
  /** What quotation marks without a link are: a mistake, a warning, or (for imported archives) nothing. */
  unattributed: z.enum(["error", "warning", "off"]).default("error"),
}).superRefine(({ lang, editions }, context) => {
  for (const [i, { lang: own }] of editions.entries()) {
    const message = whyNoEdition(own, lang, editions.slice(0, i));
    if (message) context.addIssue({ code: "custom", path: ["editions", i], message });
  }
});

function whyNoEdition(own: string, siteLang: string, before: readonly Edition[]): string | undefined {
  const spoken: readonly string[] = INTERFACE_LANGUAGES;
  if (!spoken.includes(own)) {
    return `is \`${own}\`, which the interface does not speak; write one of ${spoken.map((one) => `\`${one}\``).join(", ")}`;
  }
  if (own === primaryLanguage(siteLang)) return `is \`${own}\`, the language of the site itself; take it out`;
  if (before.some(({ lang }) => lang === own)) return `is \`${own}\` a second time; take one of the two out`;
  return undefined;
}

export type SiteMeta = z.output<typeof site>;

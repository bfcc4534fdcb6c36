/** A source as a record, with its passages where these may be reprinted (terms after Dublin Core). */
import { z } from "zod";
import { isPublic } from "../../digest/quotation.ts";
import type { Source } from "../../digest/types.ts";
import { urls } from "../href.ts";
import { passageText } from "../passage-text.ts";
import { address, day, language, name, partialDate, sha256, text } from "./fields.ts";
import type { Making } from "./making.ts";
import { copyrights, isQuotedOnly } from "./quote-record.ts";

const passage = z.strictObject({
  id: name.optional().describe("Its name."),
  loc: text.optional().describe("Where it stands in the source."),
  text: text.describe("Its words."),
});

export const sourceRecord = z
  .strictObject({
    id: name.describe("The name under which other records know the source."),
    url: address.describe("The source in this digest."),
    title: text.describe("Its title."),
    speakers: z.array(name).describe("Whose words it holds: the `id` of each in the people."),
    date: partialDate.describe("When they were said or published: a day, a month or a year."),
    kind: name.describe("What it is, such as `speech`, `letter` or `law`."),
    standing: z.enum(["primary", "secondary"]).describe("`secondary` marks somebody’s report of another’s words."),
    publisher: text.optional().describe("Who published it."),
    venue: text.optional().describe("Where the words were said."),
    language: language.describe("The language of its text, a BCP 47 tag."),
    spokenLanguage: language.optional().describe("The language spoken, where the text is in another."),
    delivery: z
      .enum(["as-prepared", "as-delivered", "interpreted", "automatic"])
      .optional()
      .describe("Whether the text was written before or after, by an interpreter or by a machine."),
    address: address.optional().describe("Where it is on the web."),
    archived: address.optional().describe("An archived copy of it."),
    confidence: z.enum(["high", "medium", "low"]).optional().describe("How sure we are of our copy."),
    sha256: sha256.optional().describe("SHA-256 of the full text that the passages were compared with."),
    checked: day.optional().describe("The day of that comparison."),
    copyright: copyrights,
    passages: z
      .array(passage)
      .optional()
      .describe("The passages that articles rely on. Left out where `copyright` does not allow it."),
    quotes: z.array(name).describe("Quotations from it: the `id` of each in the quotes."),
  })
  .describe("A source: a text from which quotations are taken and with which they are compared.");

export type SourceRecord = z.output<typeof sourceRecord>;

/** A source of private persons' words alone is found by way of the article that quotes it, and not in bulk. */
export const isPublicSource = ({ speakers }: Source): boolean => speakers.some(({ hasArchive }) => hasArchive);

export function sourceRecordOf(source: Source, { absolute, own, namesPrivate }: Making): SourceRecord {
  const { slug, meta, title, date, lang, speakers } = source;
  const passages = source.passages.map(({ id, loc, text: raw }) => ({
    ...(id !== undefined && { id }),
    ...(loc !== undefined && { loc }),
    text: passageText({ text: raw }).join("\n\n"),
  }));
  const isOpen = !isQuotedOnly({ source }) && speakers.every(({ hasArchive }) => hasArchive);
  return {
    id: slug,
    url: absolute(urls.source(source)),
    title: own(title),
    speakers: speakers.filter(({ hasArchive }) => hasArchive).map((person) => person.slug),
    date,
    kind: meta.kind,
    standing: meta.standing,
    ...(meta.publisher !== undefined && { publisher: own(meta.publisher) }),
    ...(meta.venue !== undefined && { venue: own(meta.venue) }),
    language: lang,
    ...(meta.spokenLang !== undefined && { spokenLanguage: meta.spokenLang }),
    ...(meta.delivery !== undefined && { delivery: meta.delivery }),
    ...(meta.url !== undefined && { address: meta.url }),
    ...(meta.archived !== undefined && { archived: meta.archived }),
    ...(meta.confidence !== undefined && { confidence: meta.confidence }),
    ...fingerprintOf(source),
    copyright: meta.copyright ?? "unknown",
    ...(isOpen && !passages.some((one) => namesPrivate(one.text)) && { passages }),
    quotes: source.quotes.filter(isPublic).map(({ id }) => id),
  };
}

function fingerprintOf({ meta }: Source): Pick<SourceRecord, "sha256" | "checked"> {
  const known = meta.checked?.sha256 ?? meta.sha256;
  return { ...(known !== undefined && { sha256: known }), ...(meta.checked && { checked: meta.checked.date }) };
}

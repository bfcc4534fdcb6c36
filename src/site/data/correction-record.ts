/** What was put right or taken back, as a record: of a withdrawn article nothing else is left in the data. */
import { z } from "zod";
import type { Digest } from "../../digest/types.ts";
import { newestFirst } from "../../digest/order.ts";
import { urls } from "../href.ts";
import { address, day, name, text } from "./fields.ts";
import type { Making } from "./making.ts";

export const correctionRecord = z
  .strictObject({
    date: day.describe("The day of the correction."),
    kind: z
      .enum(["typo", "fact", "quotation", "harm", "withdrawn", "superseded"])
      .describe("What was wrong; `withdrawn`: the article was taken back; `superseded`: a quotation got a new record."),
    url: address.describe("The article, or the old address of the quotation."),
    article: name.optional().describe("The `id` of the article."),
    quote: name.optional().describe("The old `id` of a quotation that has a new record."),
    replacement: name.optional().describe("The `id` of the record that stands in its place."),
    note: text.describe("What was wrong and what stands now, or why it was taken back."),
  })
  .describe("A correction, a withdrawal, or the end of a quotation’s record.");

export type CorrectionRecord = z.output<typeof correctionRecord>;

/** Every correction of the digest, the latest first. */
export function correctionRecordsOf(digest: Digest, { absolute, own }: Making): CorrectionRecord[] {
  const { articles, withdrawn, superseded } = digest;
  const made: CorrectionRecord[] = [
    ...articles.flatMap((article) =>
      article.corrections.map(({ date, kind, note }) => {
        return { date, kind, url: absolute(urls.article(article)), article: article.path, note: own(note) };
      }),
    ),
    ...withdrawn.map((article) => {
      const { date, path, reason } = article;
      const kind = "withdrawn" as const;
      return { date, kind, url: absolute(urls.article(article)), article: path, note: own(reason) };
    }),
    ...[...superseded].map(([id, { to, date, reason }]) => {
      const kind = "superseded" as const;
      return { date, kind, url: absolute(urls.quote({ id })), quote: id, replacement: to.id, note: own(reason) };
    }),
  ];
  return made.sort(newestFirst(({ url, note }) => `${url} ${note}`));
}

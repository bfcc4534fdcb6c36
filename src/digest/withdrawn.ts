/** What is kept of an article that was taken back. */
import type { IsoDate } from "../language/dates.ts";
import { unique } from "./order.ts";
import type { Article, Quote, WithdrawnArticle } from "./types.ts";

/** `article` as it would stand without its withdrawal, and the quotations in it. */
export function withdrawnOf(
  { path, lang, aliases, tags, rights, date, times }: Article,
  { date: day, reason }: { date: IsoDate; reason: string },
  quotes: readonly Quote[],
): WithdrawnArticle {
  return {
    kind: "withdrawn",
    path,
    lang,
    date: day,
    reason,
    stood: {
      published: times.published,
      date,
      aliases,
      tags,
      rights,
      quotes: unique(quotes).map(({ id, speakers }) => ({ id, speakers: speakers.map(({ person }) => person) })),
    },
  };
}

/** Data beside the pages: each person's archive, and where in its source each quotation stands. */
import type { Digest } from "../digest/types.ts";
import { exhibitOf, hasAnnotation } from "./evidence.ts";
import type { SiteFile } from "./feeds.ts";
import { urls } from "./href.ts";
import { personCsv, personJson } from "./person-data.ts";
import { annotationOf } from "./quote-data.ts";

export function dataFiles({ people, quotes, site }: Digest): SiteFile[] {
  const withArchive = people.filter((person) => person.hasArchive && person.quotes.length > 0);
  return [
    ...withArchive.flatMap((person) => [
      { url: urls.quotesJson(person), content: () => personJson(person, site) },
      { url: urls.quotesCsv(person), content: () => personCsv(person, site) },
    ]),
    ...quotes.flatMap((quote) => {
      if (!hasAnnotation(quote)) return [];
      const content = (): string => `${JSON.stringify(annotationOf(quote, exhibitOf(quote)!, site), null, 1)}\n`;
      return [{ url: urls.annotation(quote), content }];
    }),
  ];
}

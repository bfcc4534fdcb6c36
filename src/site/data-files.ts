/** Data beside the pages: the open data, and where in its source each quotation stands. */
import type { Digest } from "../digest/types.ts";
import { openDataFiles } from "./data/files.ts";
import { exhibitOf, hasAnnotation } from "./evidence.ts";
import type { SiteFile } from "./feeds.ts";
import { absoluteFrom, urls } from "./href.ts";
import { annotationOf } from "./annotation.ts";

export function dataFiles(digest: Digest): SiteFile[] {
  const { quotes, site } = digest;
  const absolute = absoluteFrom(site);
  return [
    ...openDataFiles(digest),
    ...quotes.filter(hasAnnotation).map((quote): SiteFile => ({
      url: urls.annotation(quote),
      content: () => `${JSON.stringify(annotationOf(quote, exhibitOf(quote)!, absolute), null, 1)}\n`,
    })),
  ];
}

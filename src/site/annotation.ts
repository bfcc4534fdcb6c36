/** Where in its source a quotation stands, as a W3C Web Annotation. */
import type { Quote } from "../digest/types.ts";
import type { Exhibit } from "./evidence.ts";
import { urls, type Href } from "./href.ts";

/** W3C Web Annotation Data Model: where in the source the words stand, by a TextQuoteSelector. */
export function annotationOf(quote: Quote, exhibit: Exhibit, absolute: Href): object {
  const { source } = quote;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${absolute(urls.quote(quote))}annotation.json`,
    type: "Annotation",
    motivation: "identifying",
    body: absolute(urls.quote(quote)),
    target: {
      source: source.meta.url ?? absolute(urls.source(source)),
      selector: {
        type: "TextQuoteSelector",
        exact: exhibit.exact,
        prefix: exhibit.prefix,
        suffix: exhibit.suffix,
      },
    },
  };
}

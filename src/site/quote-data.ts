/** A quotation for machines: schema.org's `Quotation` and a W3C Web Annotation. */
import type { Quotation, WithContext } from "schema-dts";
import type { SiteMeta } from "../content/schema/site.ts";
import type { Quote } from "../digest/types.ts";
import type { Exhibit } from "./evidence.ts";
import { absoluteFrom, urls } from "./href.ts";

/** Undefined for words that are shown because they differ: a machine would take them for the person's. */
export function quotationJsonLd(quote: Quote, site: SiteMeta): WithContext<Quotation> | undefined {
  if (quote.kind === "misquote") return undefined;
  const absolute = absoluteFrom(site);
  const { source } = quote;
  const people = quote.speakers.map(({ person }) => ({
    "@type": person.isBody ? ("Organization" as const) : ("Person" as const),
    name: person.name,
    ...(person.hasArchive ? { url: absolute(urls.person(person)) } : {}),
  }));
  return {
    "@context": "https://schema.org",
    "@type": "Quotation",
    "@id": absolute(urls.quote(quote)),
    url: absolute(urls.quote(quote)),
    text: quote.pieces.join(" … "),
    inLanguage: quote.lang,
    dateCreated: quote.date,
    spokenByCharacter: people,
    isPartOf: {
      "@type": "CreativeWork",
      name: source.title,
      url: absolute(urls.source(source)),
      datePublished: source.date,
      ...(source.meta.url === undefined ? {} : { sameAs: source.meta.url }),
    },
  };
}

/** W3C Web Annotation Data Model: where in the source the words stand, by a TextQuoteSelector. */
export function annotationOf(quote: Quote, exhibit: Exhibit, site: SiteMeta): object {
  const absolute = absoluteFrom(site);
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

/** Topics as SKOS has them (W3C Simple Knowledge Organization System), in JSON that a JSON-LD context makes into RDF. */
import { z } from "zod";
import type { ByLanguage } from "../../content/schema/fields.ts";
import type { Tag } from "../../digest/types.ts";
import { urls } from "../href.ts";
import { address, count, name, rights, text } from "./fields.ts";
import type { Making } from "./making.ts";

const byLanguage = z.record(z.string(), text);

export const tagRecord = z
  .strictObject({
    url: address.describe("The topic in this digest, and its name as RDF."),
    type: z.literal("Concept").describe("What this is in SKOS."),
    notation: name.describe("The name under which other records know the topic."),
    prefLabel: byLanguage.describe("Its label, by language."),
    scopeNote: byLanguage.optional().describe("What it means in this digest, by language."),
    broader: z.array(address).describe("Wider topics that hold this one."),
    narrower: z.array(address).describe("Topics below this one."),
    rights: rights.describe("Articles of the Universal Declaration of Human Rights that it touches on, 1 to 30."),
    articles: count.describe("How many articles are on it or on a topic below it."),
  })
  .describe("A topic, in the terms of SKOS.");

export type TagRecord = z.output<typeof tagRecord>;

/** Topics without an article have no page, and are left out of every list of them. */
export const hasPage = (tag: Tag): boolean => tag.articles.length > 0;

const byLanguageOf = (words: ByLanguage, { site, own }: Making): Record<string, string> =>
  typeof words === "string"
    ? { [site.lang]: own(words) }
    : Object.fromEntries(Object.entries(words).map(([lang, one]) => [lang, own(one)]));

export function tagRecordOf(tag: Tag, making: Making): TagRecord {
  const { absolute } = making;
  const addressOf = (other: Tag): string => absolute(urls.tag(other));
  return {
    url: addressOf(tag),
    type: "Concept",
    notation: tag.slug,
    prefLabel: byLanguageOf(tag.words.label, making),
    ...(tag.words.note !== undefined && { scopeNote: byLanguageOf(tag.words.note, making) }),
    broader: tag.broader.filter(hasPage).map(addressOf),
    narrower: tag.narrower.filter(hasPage).map(addressOf),
    rights: [...tag.rights],
    articles: tag.articles.length,
  };
}

/** JSON-LD 1.1: what the keys of a topic and of the list around them mean. Keys that are not named here are no RDF. */
export const skosContext = {
  "@version": 1.1,
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  url: "@id",
  type: "@type",
  Concept: "skos:Concept",
  ConceptScheme: "skos:ConceptScheme",
  notation: "skos:notation",
  prefLabel: { "@id": "skos:prefLabel", "@container": "@language" },
  scopeNote: { "@id": "skos:scopeNote", "@container": "@language" },
  broader: { "@id": "skos:broader", "@type": "@id" },
  narrower: { "@id": "skos:narrower", "@type": "@id" },
  tags: { "@reverse": "skos:inScheme" },
  title: "dcterms:title",
  modified: { "@id": "dcterms:modified", "@type": "xsd:date" },
  licence: { "@id": "dcterms:license", "@type": "@id" },
} as const;

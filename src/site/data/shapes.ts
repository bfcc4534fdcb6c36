/** The shape of every JSON file of the open data, by the name of its schema. */
import { z } from "zod";
import { about } from "./about.ts";
import { schemas } from "./datasets.ts";
import { address, count, day, language, name, text } from "./fields.ts";
import { organization } from "./person-record.ts";

const { articles, quotes, people, tags, sources, corrections } = schemas;

const entry = z.strictObject({ id: name, url: address, title: text, language, date: day });

const listed = z.strictObject({
  url: address.describe("Where it is."),
  mediaType: text.describe("What it is, a media type."),
  schema: address.optional().describe("The JSON Schema of it, or of each of its lines."),
  count: count.describe("How many records it holds."),
});

export const shapes = {
  index: about.extend({ files: z.array(listed) }).describe("The files of the open data."),
  articles: about.extend({ articles: z.array(articles) }).describe("The articles of the digest, the newest first."),
  quotes: about.extend({ quotes: z.array(quotes) }).describe("The quotations of the digest, the newest words first."),
  people: about
    .extend({ persons: z.array(people), organizations: z.array(z.union([people, organization])) })
    .describe("Those who are quoted or written about, and the organizations of their roles, in the terms of Popolo."),
  tags: about
    .extend({
      "@context": z.record(z.string(), z.unknown()).describe("What the keys mean as RDF (JSON-LD 1.1)."),
      url: address.describe("The list of topics, and its name as RDF."),
      type: z.literal("ConceptScheme").describe("What this is in SKOS."),
      tags: z.array(tags),
    })
    .describe("The topics of the digest as a concept scheme of SKOS."),
  sources: about.extend({ sources: z.array(sources) }).describe("The sources of the quotations, the newest first."),
  corrections: about
    .extend({ corrections: z.array(corrections) })
    .describe("What was put right or taken back, the latest first."),
  everything: z
    .discriminatedUnion("type", [
      about.extend({ type: z.literal("about") }),
      articles.extend({ type: z.literal("article") }),
      quotes.extend({ type: z.literal("quote") }),
      people.extend({ type: z.literal("person") }),
      tags.extend({ type: z.literal("tag") }),
      sources.extend({ type: z.literal("source") }),
      corrections.extend({ type: z.literal("correction") }),
    ])
    .describe("One line of the file. The first tells version, date and licence."),
  quote: z.strictObject({ schema: address, quote: quotes }).describe("One quotation."),
  tag: z
    .strictObject({ schema: address, tag: tags, articles: z.array(entry), quotes: z.array(name) })
    .describe("One topic with its articles and the ids of the quotations in them."),
  person: z
    .strictObject({ schema: address, id: name, name: text, url: address, quotes: z.array(quotes) })
    .describe("The quotations of one person."),
} as const satisfies Record<string, z.ZodType>;

export type ShapeName = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as ShapeName[];

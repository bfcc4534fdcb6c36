/** JSON Schemas (2020-12) of the open data, and from them the fields that the page on the data explains. */
import { z } from "zod";

export type RecordSchema = z.ZodObject;

/** How a value stands in a cell of CSV. */
export type CsvForm = "text" | "names" | "json";

export interface Field {
  readonly key: string;
  readonly description: string;
  /** False where it may be left out. */
  readonly isRequired: boolean;
  readonly csv: CsvForm;
}

interface JsonSchema {
  type?: string;
  pattern?: string;
  format?: string;
  description?: string;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

export function jsonSchemaOf(schema: z.ZodType, id: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return { $schema, $id: id, title, ...rest };
}

/** The fields of a record in the order of its schema. */
export function fieldsOf(schema: RecordSchema): readonly Field[] {
  const known = fields.get(schema);
  if (known) return known;
  const { properties = {}, required = [] } = z.toJSONSchema(schema) as JsonSchema;
  const found = Object.entries(properties).map(([key, property]): Field => ({
    key,
    description: property.description ?? "",
    isRequired: required.includes(key),
    csv: csvFormOf(property),
  }));
  fields.set(schema, found);
  return found;
}

const fields = new WeakMap<RecordSchema, readonly Field[]>();

function csvFormOf({ type, items }: JsonSchema): CsvForm {
  if (type !== "array") return type === "object" ? "json" : "text";
  const isName = items?.type === "integer" || items?.pattern === "^\\S+$" || items?.format === "uri";
  return isName ? "names" : "json";
}

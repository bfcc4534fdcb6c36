/**
 * Records as CSV (RFC 4180, UTF-8, a header, lines ended by CR LF), so that they can be read back to the same records: a
 * list of names stands in its cell parted by spaces, whatever else has parts as JSON, and what is not known as nothing.
 */
import { stringify } from "csv-stringify/sync";
import { fieldsOf, type CsvForm, type RecordSchema } from "./schema.ts";

export function csvOf(schema: RecordSchema, records: readonly object[]): string {
  const fields = fieldsOf(schema);
  const rows = records.map((record) => fields.map(({ key, csv }) => cell((record as Bag)[key], csv)));
  return stringify([fields.map(({ key }) => key), ...rows], { record_delimiter: "windows" });
}

type Bag = Readonly<Record<string, unknown>>;

function cell(value: unknown, form: CsvForm): string {
  if (value === undefined) return "";
  if (form === "names") return (value as readonly (string | number)[]).join(" ");
  return guarded(typeof value === "string" ? value : JSON.stringify(value));
}

/**
 * A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@`, in some countries their wide forms, perhaps after
 * white space. An apostrophe before it makes it text. So that this can be undone, what begins with apostrophes before
 * such a sign gets one more: whoever reads takes one away wherever apostrophes stand before such a sign.
 */
export const guarded = (text: string): string => (RUN_BY_SPREADSHEETS.test(text) ? `'${text}` : text);

const RUN_BY_SPREADSHEETS = /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

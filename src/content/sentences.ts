/** Turns what a schema finds wrong into a sentence that an editor can act on. */
import { z } from "zod";
import { didYouMean } from "./slug.ts";

/** One mistake: the path of the value (or of the key, when `key`), and the sentence. */
export interface SchemaMistake {
  path: readonly PropertyKey[];
  key: boolean;
  rule: string;
  message: string;
}

/** The mistakes of a value that a schema has refused, an unknown key each on its own. */
export function mistakesOf(error: z.ZodError, schema: z.ZodType, value: unknown): SchemaMistake[] {
  return error.issues.flatMap((issue) => mistakes(issue, schema, value));
}

function mistakes(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): SchemaMistake[] {
  const name = nameOf(issue.path);
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        key: true,
        rule: "unknown-key",
        message: `unknown key \`${key}\`${didYouMean(key, known) || `; the keys here are ${list(known)}`}`,
      }));
    }
    case "invalid_type":
      if (found === undefined || found === null) {
        const message = `${name} is missing${found === null ? " its value" : ""}; ${example(issue.path, issue.expected)}`;
        return [{ path: issue.path, key: found === null, rule: "missing-key", message }];
      }
      return [wrong(issue.path, `${name} must be ${kind(issue.expected)}, not ${describe(found)}${mend(found, issue)}`)];
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const guess = didYouMean(String(found), allowed);
      return [wrong(issue.path, `${name} cannot be \`${String(found)}\`${guess || `; it is one of ${list(allowed)}`}`)];
    }
    case "invalid_union": {
      // The branch that speaks of a value inside is nearer to what was meant than the one that refuses the whole.
      const branches = issue.errors.map((branch) => branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] })));
      const deepest = branches.sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0] ?? [];
      return deepest.flatMap((one) => mistakes(one, schema, value));
    }
    case "too_small":
    case "too_big":
      if (issue.message.startsWith("must")) return [wrong(issue.path, `${name} ${issue.message}`)];
      return [wrong(issue.path, `${name} must be ${bounds(issue)}, not \`${String(found)}\``)];
    default:
      return [wrong(issue.path, `${name} ${issue.message.replace(/^`/, "is wrong: `")}`)];
  }
}

const wrong = (path: readonly PropertyKey[], message: string): SchemaMistake => ({ path, key: false, rule: "wrong-value", message });

function bounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  return issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
}

/** `tags`, `roles[0].from`: the path as an editor would say it. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the front matter";
  const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return `\`${name.replace(/^\./, "")}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
}

const KINDS: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list in brackets",
  object: "a group of `key: value` lines",
  record: "a group of `key: value` lines",
};

const kind = (expected: string): string => KINDS[expected] ?? expected;

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  if (typeof value === "object") return "a group of keys";
  return `\`${String(value)}\``;
}

function mend(found: unknown, issue: z.core.$ZodIssueInvalidType): string {
  const key = String(issue.path.at(-1) ?? "");
  if (issue.expected === "array" && typeof found === "string") return `; write \`${key}: [${found}]\``;
  if (issue.expected === "string" && typeof found !== "object") return `; write \`${key}: "${String(found)}"\``;
  return "";
}

function example(path: readonly PropertyKey[], expected: string): string {
  const key = String(path.at(-1) ?? "");
  return expected === "array" ? `add \`${key}: [first, second]\`` : `add a line \`${key}: …\``;
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The keys a schema allows at a path, looking through optional values, lists and unions. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: z.ZodType | undefined = bare(schema);
  for (const step of path) {
    if (here instanceof z.ZodObject) here = bare(here.shape[String(step)] as z.ZodType | undefined);
    else if (here instanceof z.ZodArray) here = bare(here.element as z.ZodType);
    else if (here instanceof z.ZodRecord) here = bare(here.valueType as z.ZodType);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap() as z.ZodType);
  return schema;
}

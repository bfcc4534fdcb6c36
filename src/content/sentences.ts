/** Turns what a schema finds wrong into a sentence that an editor can act on. */
import { z } from "zod";
import { didYouMean, nearest } from "./slug.ts";

/** One mistake: the path of the value (or of the key, when `key`), and the sentence. */
export interface SchemaMistake {
  path: readonly PropertyKey[];
  key: boolean;
  rule: string;
  message: string;
  /** The name of the key that an unknown one stands for. */
  meant?: string;
}

/** The mistakes of a value that a schema has refused, an unknown key each on its own. */
export function mistakesOf(error: z.ZodError, schema: z.ZodType, value: unknown): SchemaMistake[] {
  if (isEmptyGroup(value)) return [emptyFrontMatter(schema)];
  const all = error.issues.flatMap((issue) => mistakes(issue, schema, value));
  // A key that is misspelt is missing too, which is one mistake and not two.
  const meant = new Set(all.flatMap(({ meant }) => meant ?? []));
  return all.filter(({ rule, path }) => rule !== "missing-key" || !meant.has(nameOf(path)));
}

function mistakes(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): SchemaMistake[] {
  const name = nameOf(issue.path);
  const found = valueAt(value, issue.path);
  if ((found === undefined || found === null) && (issue.code === "invalid_type" || issue.code === "invalid_value")) {
    return [missing(issue, found, schema)];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey([...issue.path, key], keysAt(schema, issue.path)));
    case "invalid_type": {
      const expected = issue.message.startsWith("must") ? issue.message : `must be ${kind(issue.expected)}`;
      return [wrong(issue.path, `${name} ${expected}, not ${describe(found)}${mend(found, issue, schema)}`)];
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const guess = didYouMean(written(found), allowed);
      const shown = typeof found === "object" ? describe(found) : `\`${written(found)}\``;
      return [wrong(issue.path, `${name} cannot be ${shown}${guess || `; it is one of ${list(allowed)}`}`)];
    }
    case "invalid_union": {
      // The branch that speaks of a value inside is nearer to what was meant than the one that refuses the whole.
      const branches = issue.errors.map((branch) =>
        branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
      );
      const deepest = branches.sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0] ?? [];
      return deepest.flatMap((one) => mistakes(one, schema, value));
    }
    case "too_small":
    case "too_big":
      if (issue.message.startsWith("must")) return [wrong(issue.path, `${name} ${issue.message}`)];
      return [wrong(issue.path, `${name} must be ${bounds(issue)}, not ${describe(found)}`)];
    default: {
      const shown = issue.message.startsWith("must") && !/, not `|;/.test(issue.message) ? `, not ${describe(found)}` : "";
      return [wrong(issue.path, `${name} ${issue.message.replace(/^`/, "is wrong: `")}${shown}`)];
    }
  }
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]): SchemaMistake {
  const key = String(path.at(-1));
  const glued = /^([\w-]+):(\S.*)$/.exec(key);
  if (glued && known.includes(glued[1]!)) {
    const message = `a space is missing after the colon; write ${code(`${glued[1]}: ${glued[2]}`)}`;
    return { path, key: true, rule: "unknown-key", message, meant: nameOf([...path.slice(0, -1), glued[1]!]) };
  }
  const guess = nearest(key, known);
  const asText = /\s/.test(key) ? ", and if the text of the file begins here, a line `---` is missing above it" : "";
  const mend = guess === undefined ? `; the keys here are ${list(known)}${asText}` : `; did you mean \`${guess}\`?`;
  return {
    path,
    key: true,
    rule: "unknown-key",
    message: `unknown key \`${key}\`${mend}`,
    ...(guess !== undefined && { meant: nameOf([...path.slice(0, -1), guess]) }),
  };
}

function missing(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue,
  found: unknown,
  schema: z.ZodType,
): SchemaMistake {
  const { path } = issue;
  const line = code(example(issue));
  if (found === undefined) {
    const message = `${nameOf(path)} is missing; add a line such as ${line}`;
    return { path, key: false, rule: "missing-key", message };
  }
  const isOptional = schemaAt(schema, path)?.safeParse(undefined).success === true;
  const message = `${nameOf(path)} has no value; write one, such as ${line}${isOptional ? ", or take the line out" : ""}`;
  return { path, key: true, rule: "missing-key", message };
}

const isEmptyGroup = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

function emptyFrontMatter(schema: z.ZodType): SchemaMistake {
  const required = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  const names = required.filter(([, one]) => !(one as z.ZodType).safeParse(undefined).success).map(([name]) => name);
  const message = `there is no key here; it needs at least ${list(names)}`;
  return { path: [], key: false, rule: "missing-key", message };
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

/** A simple value as the file has it. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : (JSON.stringify(value) ?? "");
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  if (typeof value === "object") return "a group of keys";
  return `\`${written(value)}\``;
}

function mend(found: unknown, issue: z.core.$ZodIssueInvalidType, schema: z.ZodType): string {
  const last = issue.path.at(-1);
  const key = typeof last === "number" || last === undefined ? "" : `${String(last)}: `;
  if (issue.expected === "array" && typeof found !== "object") return `; write \`${key}[${written(found)}]\``;
  if (issue.expected === "array") return `; write \`${key}[first, second]\``;
  if (issue.expected === "object") {
    const inner = keysAt(schema, issue.path).map((name) => `${name}: …`);
    return inner.length === 0 ? "" : `; write \`${key}{ ${inner.join(", ")} }\``;
  }
  if (issue.expected === "string" && typeof found !== "object") return `; write \`${key}"${written(found)}"\``;
  return "";
}

/** What a key that may be missing can look like. */
const EXAMPLES: Record<string, string> = {
  title: "The harbour commission meets",
  date: "2021-07-14",
  summary: "One or two sentences.",
  tags: "[tag-slug]",
  name: "Amara Okonjo",
  label: "Harbours",
  speakers: "[person-slug]",
  role: "Chair",
  id: "digest.example,2026",
  description: "One sentence about this digest.",
  url: "https://digest.example/",
  author: "Ana Reis",
  email: "desk@digest.example",
  src: "harbour.jpg",
  credit: "Ana Reis",
};

function example(issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue): string {
  const key = String(issue.path.at(-1) ?? "");
  if (issue.code === "invalid_value") return `${key}: ${issue.values.map(String).join(" | ")}`;
  return `${key}: ${EXAMPLES[key] ?? (issue.expected === "array" ? "[first, second]" : "…")}`;
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const code = (text: string): string => `\`${text}\``;

/** The keys a schema allows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const here = bare(schemaAt(schema, path));
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** The schema of the value at a path, looking through optional values, lists and records. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((outer, step) => {
    const here = bare(outer);
    if (here instanceof z.ZodObject) return here.shape[String(step)] as z.ZodType | undefined;
    if (here instanceof z.ZodArray) return here.element as z.ZodType;
    return here instanceof z.ZodRecord ? (here.valueType as z.ZodType) : undefined;
  }, schema);
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap() as z.ZodType);
  return schema;
}

/** One content file, read: its front matter checked against a schema, its body rendered, its places at hand. */
import type { z } from "zod";
import { emptyBody, type Body } from "../markdown/body.ts";
import { renderMarkdown } from "../markdown/render.ts";
import { readText, type ContentFile } from "./files.ts";
import { parseYaml, placeOf, splitFrontMatter, whyNoFrontMatter } from "./front-matter.ts";
import type { Place, Problems, Severity } from "./problem.ts";
import { mistakesOf } from "./sentences.ts";
import type { Slug } from "./slug.ts";

export interface Entry<Meta> extends ContentFile {
  /** The file's name without `.md`. */
  slug: Slug;
  meta: Meta;
  body: Body;
  /** The front matter's YAML and the line it begins on, so that a place can be looked up when needed. */
  yaml: string;
  yamlLine: number;
}

/** What a file's text says before its body is rendered. */
interface Draft<Meta> {
  /** Undefined when the front matter has mistakes, which are told. */
  meta: Meta | undefined;
  yaml: string;
  yamlLine: number;
  bodyText: string;
  bodyLine: number;
}

/** Reads front matter and body apart and checks the front matter; undefined when they cannot be told apart. */
export function readFrontMatter<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  problems: Problems,
): Draft<z.output<S>> | undefined {
  const text = readText(file, problems);
  if (text === undefined) return undefined;
  const parts = splitFrontMatter(text);
  if (!parts) {
    const { line, message } = whyNoFrontMatter(text);
    problems.add({ file: file.file, line, column: 1 }, "front-matter-missing", message);
    return undefined;
  }
  // A slice keeps the whole file's text alive, and 10,000 articles are kept: this copy does not.
  const yaml = Buffer.from(parts.yaml).toString();
  const meta = checkYaml(file.file, yaml, parts.yamlLine, schema, problems);
  return { meta, yaml, yamlLine: parts.yamlLine, bodyText: parts.body, bodyLine: parts.bodyLine };
}

/** Parses YAML and checks it against a schema; undefined when either fails, which is told. */
export function checkYaml<S extends z.ZodType>(
  file: string,
  yaml: string,
  line: number,
  schema: S,
  problems: Problems,
): z.output<S> | undefined {
  const parsed = parseYaml(yaml, line);
  if ("slip" in parsed) {
    problems.add({ file, line: parsed.slip.line, column: parsed.slip.column }, "yaml", parsed.slip.message);
    return undefined;
  }
  const result = schema.safeParse(parsed.value);
  if (result.success) return result.data;
  for (const mistake of mistakesOf(result.error, schema, parsed.value)) {
    const place = placeOf(yaml, line, mistake.path, mistake.key);
    problems.add({ file, ...place }, mistake.rule, mistake.message);
  }
  return undefined;
}

export interface BodyRules {
  /** What quotation marks without a link are here. */
  unattributed: Severity | "off";
}

/** Reads one Markdown file whole. */
export function readEntry<S extends z.ZodType>(
  file: ContentFile,
  slug: Slug,
  schema: S,
  rules: BodyRules,
  problems: Problems,
): Entry<z.output<S>> | undefined {
  const draft = readFrontMatter(file, schema, problems);
  if (!draft) return undefined;
  const { meta, yaml, yamlLine, bodyText, bodyLine } = draft;
  // The body of a file whose front matter is broken is read too: an editor wants to hear of all mistakes at once.
  const checkMarks = rules.unattributed !== "off";
  const body = bodyText.trim() === "" ? emptyBody : renderMarkdown(bodyText, { firstLine: bodyLine, checkMarks });
  for (const { rule, message, line, column } of body.slips) {
    problems.add({ file: file.file, line, column }, rule, message, severityOf(rule, rules));
  }
  return meta && { ...file, slug, meta, body, yaml, yamlLine };
}

function severityOf(rule: string, { unattributed }: BodyRules): Severity {
  // An address that is no link harms nobody: it is shown as it is written.
  if (rule === "link-scheme") return "warning";
  const lenient = rule === "quote-unattributed" || rule === "quote-block-unattributed";
  return lenient && unattributed === "warning" ? "warning" : "error";
}

/** The place of a value (or, with `key`, of its key) in an entry's front matter. */
export function placeIn(
  entry: Pick<Entry<unknown>, "file" | "yaml" | "yamlLine">,
  path: readonly PropertyKey[],
  key = false,
): Place {
  return { file: entry.file, ...placeOf(entry.yaml, entry.yamlLine, path, key) };
}

/** The place of some words inside a value of the front matter, or of the value where they are written otherwise. */
export function placeOfWords(
  entry: Pick<Entry<unknown>, "file" | "yaml" | "yamlLine">,
  path: readonly PropertyKey[],
  words: string,
): Place {
  const { file, line, column } = placeIn(entry, path);
  const rows = entry.yaml.split("\n").slice(line - entry.yamlLine);
  for (const [i, row] of rows.entries()) {
    const at = row.indexOf(words, i === 0 ? column - 1 : 0);
    if (at !== -1) return { file, line: line + i, column: at + 1 };
    // The value ends where the next key begins.
    if (/^\S/.test(rows[i + 1] ?? "")) break;
  }
  return { file, line, column };
}

/** Front matter: YAML between two lines of `---`, read with the place of every key and value. */
import { CORE_SCHEMA, load } from "js-yaml";
import { isAlias, isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { swallowed, yamlSlip, type SlipAt } from "./yaml-slip.ts";

export interface Position {
  line: number;
  column: number;
}

export interface FrontMatter {
  /** The YAML, without its fences. */
  yaml: string;
  /** The file's line on which the YAML begins. */
  yamlLine: number;
  /** What follows the front matter. */
  body: string;
  /** The file's line on which the body begins. */
  bodyLine: number;
}

/** A mistake in the YAML itself, placed in the file. */
export interface YamlSlip extends Position {
  message: string;
}

/** Splits a file; undefined when it does not begin with `---` or the second fence is missing. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  if (!/^---[ \t]*\n/.test(text)) return undefined;
  const start = text.indexOf("\n") + 1;
  const end = /^---[ \t]*$/m.exec(text.slice(start));
  if (!end) return undefined;
  const yaml = text.slice(start, start + end.index);
  const yamlLines = countNewlines(yaml);
  const body = text.slice(start + end.index + end[0].length + 1);
  return { yaml, yamlLine: 2, body, bodyLine: 3 + yamlLines };
}

/** Why a file has no front matter, and on which line it is to be mended. */
export function whyNoFrontMatter(text: string): { line: number; message: string } {
  const rows = text.split("\n");
  if (/^---[ \t]*$/.test(rows[0]!)) {
    const end = rows.findIndex((row, i) => i > 0 && !/^([\p{L}_"'][^:]*:|\s+\S|- |#)/u.test(row));
    const line = end === -1 ? rows.length : end + 1;
    return { line, message: "the front matter is not closed; write a line `---` here, between its keys and the text" };
  }
  const first = rows.findIndex((row) => row.trim() !== "");
  if (/^\s*---\s*$/.test(rows[first] ?? "")) {
    const message = "something stands before the front matter; its first `---` must be the very first line, from its first column";
    return { line: 1, message };
  }
  if (rows[0]!.startsWith("+++")) {
    return { line: 1, message: "front matter is YAML between two lines `---` here, not TOML; write `key: value` lines" };
  }
  if (/^(-{2,}|[\p{Pd}]+)\s*$/u.test(rows[0]!)) {
    return { line: 1, message: "the line that opens the front matter must be three hyphens, `---`, and nothing else" };
  }
  const message = "the file must begin with front matter: a line `---`, lines such as `title: …`, and a line `---`";
  return { line: 1, message };
}

/** The values of a piece of YAML, or the first mistake in it. `line` is where it begins in its file. */
export function parseYaml(yaml: string, line: number): { value: unknown } | { slip: YamlSlip } {
  const plain = valueOf(yaml);
  if (plain) return plain;
  const { document, lines } = parse(yaml);
  const error = document.errors[0];
  // One slip can give several errors, and only the first is near it.
  const slip = error ? yamlSlip(yaml, error.code, error.pos[0]) : (swallowed(yaml) ?? (yaml.includes("*") ? aliasSlip(document) : undefined));
  if (!slip) return { value: document.toJS() ?? {} };
  const at = lines.linePos(slip.offset);
  return { slip: { line: line + at.line - 1, column: at.col, message: slip.message } };
}

/**
 * The values alone, where nothing is wrong: a parser that keeps no places needs a tenth of the time. It is asked only for what
 * both read alike.
 */
function valueOf(yaml: string): { value: unknown } | undefined {
  if (DIFFERENT.test(yaml) || swallowed(yaml)) return undefined;
  try {
    return { value: load(yaml, { schema: CORE_SCHEMA }) ?? {} };
  } catch {
    return undefined;
  }
}

// Aliases, lone carriage returns, tabs, lists over several lines, keys with a mark of their own, YAML 1.1's forms of numbers.
const DIFFERENT = /[*\r\t]|[[{,] *\n|^[ -]*\?|\d_|\b0[box]|[-+]\.\d/m;

/**
 * The place of the value (or, with `key`, of the key itself) at a path such as `["quotes", "count", "by"]`.
 * Parses again: places are asked for only when something is wrong, and keeping every tree costs memory.
 * A path that is not there leads to its nearest parent.
 */
export function placeOf(yaml: string, line: number, path: readonly PropertyKey[], key = false): Position {
  const { document, lines } = parse(yaml);
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) break;
      const found: unknown = last && key ? pair.key : (pair.value ?? pair.key);
      offset = offsetOf(found) ?? offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = offsetOf(node) ?? offset;
    } else break;
  }
  const at = lines.linePos(offset);
  return { line: line + at.line - 1, column: Math.max(1, at.col) };
}

function parse(yaml: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  // A repeated key is an error by default; pretty errors would quote the text a second time.
  return { document: parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: "error" }), lines };
}

/** Front matter repeats nothing by reference: a star that YAML takes for an alias was meant as a star. */
function aliasSlip(document: Document.Parsed): SlipAt | undefined {
  let slip: SlipAt | undefined;
  visit(document, {
    Alias(_key, { source, range }) {
      const message = `\`*${source}\` has a meaning of its own in YAML; put marks around it, \`"*${source}"\``;
      slip = { offset: range?.[0] ?? 0, message };
      return visit.BREAK;
    },
  });
  return slip;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) && !isAlias(node) ? (node as Node).range?.[0] : undefined;
}

function countNewlines(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) count++;
  return count;
}

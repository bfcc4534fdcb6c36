/** Front matter as other programs write it: YAML, TOML, JSON, lines of `Key: value`, or none. */
import { parse as parseToml, TomlDate } from "smol-toml";
import { parseDocument } from "yaml";

export interface Foreign {
  /** The keys in the order they stand. */
  keys: Map<string, unknown>;
  /** Where in the text the body begins. */
  bodyAt: number;
  /** What was odd about it, for the report. */
  notes: string[];
}

/** Undefined when what stands between the fences is no front matter after all, such as text between two rules. */
type Parser = (source: string, notes: string[]) => Map<string, unknown> | undefined;

/** Only a word that names a document begins front matter without a fence: transcripts begin "MODERATOR: …" too. */
const FIRST_KEY = "(?:title|date|author|slug|category|categories|tags|layout|summary|lang):";

/** The forms of front matter, each with its fences; group 1 is what stands between them. */
const FORMS: readonly [RegExp, Parser][] = [
  [/^\s*---[ \t]*\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/, fromYaml],
  [/^\s*\+\+\+[ \t]*\n([\s\S]*?)(?<=\n)\+\+\+[ \t]*(?:\n|$)/, fromToml],
  [/^\s*;;;[ \t]*\n([\s\S]*?)(?<=\n);;;[ \t]*(?:\n|$)/, fromJson],
  [/^(\{[ \t]*\n[\s\S]*?\n\}[ \t]*)(?:\n|$)/, fromJson],
  // Hexo lets the first fence be left away.
  [
    new RegExp(`^(${FIRST_KEY}[^\\n]*\\n(?:\\w[\\w-]*:[^\\n]*\\n|[ \\t-]+[^\\n]*\\n)*?)---[ \\t]*(?:\\n|$)`, "i"),
    fromYaml,
  ],
  // Pelican and MultiMarkdown.
  [new RegExp(`^(${FIRST_KEY}[^\\n]*\\n(?:\\w[\\w -]*:[^\\n]*\\n|[ \\t]+\\S[^\\n]*\\n)*)(?:\\n|$)`, "i"), fromLines],
];

export function readForeign(text: string): Foreign {
  const notes: string[] = [];
  for (const [form, parse] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const keys = parse(match[1]!, notes);
    if (keys) return { keys, bodyAt: match[0].length, notes };
  }
  return { keys: new Map(), bodyAt: 0, notes: ["there is no front matter"] };
}

function fromYaml(source: string, notes: string[]): Map<string, unknown> | undefined {
  try {
    // Repeated keys, tags of other languages and the like are no reason to lose the rest.
    const document = parseDocument(source.replace(/\t/g, "  "), {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    if (document.errors.length === 0) {
      const value: unknown = document.toJS({ maxAliasCount: 100 });
      if (value === null || value === undefined) return new Map();
      if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
    }
  } catch {
    // An alias that leads nowhere, or thousands of them: what can be read line by line is.
  }
  return fromBroken("YAML", source, notes);
}

function fromToml(source: string, notes: string[]): Map<string, unknown> | undefined {
  try {
    return new Map(Object.entries(parseToml(source)).map(([key, value]) => [key, plain(value)]));
  } catch {
    return fromBroken("TOML", source.replace(/^(\s*[\w-]+)\s*=/gm, "$1:"), notes);
  }
}

/** A TOML date as it was written, in a list or alone. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  return Array.isArray(value) ? value.map(plain) : value;
}

function fromJson(source: string, notes: string[]): Map<string, unknown> | undefined {
  const object = source.trim().startsWith("{") ? source : `{${source}}`;
  try {
    return new Map(Object.entries(JSON.parse(object) as object));
  } catch {
    return fromBroken("JSON", source.replace(/^\s*"?([\w-]+)"?\s*:/gm, "$1:").replace(/,\s*$/gm, ""), notes);
  }
}

function fromBroken(form: string, source: string, notes: string[]): Map<string, unknown> | undefined {
  const keys = fromLines(source);
  if (keys.size === 0) return undefined;
  notes.push(`the front matter is no valid ${form}; read line by line`);
  return keys;
}

/** `key: value`, lines indented or begun with `- ` below it; anything else is passed over. */
function fromLines(source: string): Map<string, unknown> {
  const keys = new Map<string, unknown>();
  let last: string | undefined;
  for (const line of source.split("\n")) {
    const pair = /^\s{0,3}["']?([\p{L}_][\p{L}\p{N}_ -]*?)["']?\s*:(?:\s+(.*))?$/u.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (item && last !== undefined) {
      const list = keys.get(last);
      keys.set(last, [...(Array.isArray(list) ? (list as unknown[]) : []), unquote(item[1]!)]);
    } else if (pair && (!/^\s/.test(line) || last === undefined)) {
      last = pair[1]!;
      keys.set(last, listOrText(pair[2] ?? ""));
    } else if (/^\s+\S/.test(line) && last !== undefined && typeof keys.get(last) === "string") {
      keys.set(last, `${String(keys.get(last))} ${unquote(line)}`.trim());
    }
  }
  return keys;
}

function listOrText(value: string): unknown {
  const list = /^\[(.*)\]$/.exec(value.trim());
  return list ? list[1]!.split(",").map(unquote).filter(Boolean) : unquote(value);
}

const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/s, "$2");

/**
 * Turns what the YAML parser stumbles over into a sentence for an editor. The parser names the place where it gave up; here the
 * line that has to be mended is looked for and shown as it should be.
 */

/** What is wrong, at an offset into the YAML. */
export interface SlipAt {
  offset: number;
  message: string;
}

interface Row {
  text: string;
  start: number;
  /** `  - key: value` and `key: value`; undefined for a line of another kind. */
  pair?: { lead: string; key: string; gap: string; value: string };
}

const PAIR = /^(\s*(?:- +)?)([^\s#"'[{:-][^:#"'[{]*?)(\s*:(?:[ \t]+|$))(.*?)\s*$/;

/** `kind` and `offset` are those of the parser's first error. */
export function yamlSlip(yaml: string, kind: string, offset: number): SlipAt {
  const rows = rowsOf(yaml);
  const at = Math.max(
    0,
    rows.findLastIndex((row) => row.start <= offset),
  );
  const row = rows[at]!;
  if (kind === "DUPLICATE_KEY") return { offset, message: repeated(rows, at, offset) };
  if (/^ *\t/.test(row.text)) {
    return { offset: row.start + row.text.indexOf("\t"), message: "a tab indents this line; YAML allows only spaces there" };
  }
  const open = openValue(rows, at);
  if (open) return open;
  return wrongValue(row) ?? wrongLine(rows, at) ?? { offset, message: UNREADABLE };
}

const UNREADABLE =
  'the YAML cannot be read from here on; put double marks around the whole value (`key: "value"`), or compare with a file that works';

/** A value that YAML would read in part only, and without a word: `title: Order #9066`, `title: &c. and more`. */
export function swallowed(yaml: string): SlipAt | undefined {
  if (!/\s#[^\s#]|[:[,-]\s*[&*!]/.test(yaml)) return undefined;
  for (const { start, text, pair } of rowsOf(yaml)) {
    if (!pair || /^["'|>]/.test(pair.value)) continue;
    const offset = valueOffset({ start, text, pair });
    if (/^[&*!]/.test(pair.value)) return { offset, message: special(pair) };
    const comment = /\s#[^\s#]/.exec(pair.value);
    if (!comment || /^[[{]/.test(pair.value)) continue;
    const lost = pair.value.slice(comment.index + 1);
    const message = `\`${lost}\` would be lost, since a \`#\` after a space begins a comment; write ${mended(pair)}`;
    return { offset: offset + comment.index + 1, message };
  }
  return undefined;
}

function rowsOf(yaml: string): Row[] {
  let start = 0;
  return yaml.split("\n").map((text) => {
    const [, lead, key, gap, value] = PAIR.exec(text) ?? [];
    const row: Row = { text, start };
    if (lead !== undefined && key !== undefined && gap !== undefined) row.pair = { lead, key, gap, value: value ?? "" };
    start += text.length + 1;
    return row;
  });
}

function valueOffset({ start, pair }: Row): number {
  return pair === undefined ? start : start + pair.lead.length + pair.key.length + pair.gap.length;
}

function repeated(rows: readonly Row[], at: number, offset: number): string {
  const row = rows[at]!;
  const key = row.pair?.key ?? /^[^:]*/.exec(row.text.slice(offset - row.start))?.[0].trim() ?? "";
  const lead = row.pair?.lead.length;
  const first = rows.slice(0, at).findLastIndex(({ pair }) => pair?.key === key && pair.lead.length === lead);
  const before = first === -1 ? "" : `, the first time ${at - first} ${at - first === 1 ? "line" : "lines"} above`;
  return `the key \`${key}\` stands twice${before}; keep one of the two`;
}

/** The first value that opens a mark or a bracket and leaves it open before the next key. */
function openValue(rows: readonly Row[], at: number): SlipAt | undefined {
  for (const [i, row] of rows.slice(0, at + 1).entries()) {
    const item = /^(\s*- +)(.*?)\s*$/.exec(row.text);
    const { lead, key, value } = row.pair ?? { lead: item?.[1] ?? "", key: undefined, value: item?.[2] ?? "" };
    const next = rows.slice(i + 1).find(({ text }) => text.trim() !== "");
    const indentation = lead.replace(/- +$/, "").length;
    // Longer values may go on in the lines below, as long as these are indented.
    if (next && /^ */.exec(next.text)![0].length > indentation && !/^\s*- /.test(next.text) && !next.pair) continue;
    const offset = row.start + row.text.lastIndexOf(value);
    const name = key === undefined ? "this entry" : `the value of \`${key}\``;
    const line = key === undefined ? `- ${value}` : `${key}: ${value}`;
    const mark = /^["']/.exec(value)?.[0];
    if (mark !== undefined && !value.slice(1).includes(mark)) {
      return { offset, message: `${name} begins with a mark and none closes it; write ${code(line + mark)}` };
    }
    const bracket = /^[[{]/.exec(value)?.[0];
    if (bracket !== undefined && count(value, bracket) > count(value, CLOSING[bracket]!)) {
      const closed = line.replace(/,$/, "") + CLOSING[bracket]!;
      return { offset, message: `${name} opens a bracket and does not close it; write ${code(closed)}` };
    }
  }
  return undefined;
}

const CLOSING: Record<string, string> = { "[": "]", "{": "}" };

const count = (text: string, character: string): number => text.split(character).length - 1;

/** A value that says more to YAML than its writer meant. */
function wrongValue(row: Row): SlipAt | undefined {
  const { pair } = row;
  if (!pair || pair.value === "") return undefined;
  const offset = valueOffset(row);
  const { key, value } = pair;
  if (/^["']/.test(value)) {
    const message = `the value of \`${key}\` goes on after its closing mark; write ${mended(pair)}`;
    return { offset, message };
  }
  if (/^(\[.*\]|\{.*\})$/.test(value)) {
    const message = `the brackets of \`${key}\` cannot be read; put a comma between two entries, and marks around a text that holds a colon, a comma or a bracket`;
    return { offset, message };
  }
  if (/^[@`%&*!|>[\]{},?-]/.test(value)) return { offset, message: special(pair) };
  if (/:(\s|$)/.test(value)) {
    return { offset, message: `the value of \`${key}\` holds a colon, which YAML takes for a second key; write ${mended(pair)}` };
  }
  return undefined;
}

function special(pair: NonNullable<Row["pair"]>): string {
  const first = pair.value.charAt(0);
  const shown = first === "`" ? "a backtick" : `\`${first}\``;
  return `the value of \`${pair.key}\` begins with ${shown}, which has a meaning of its own in YAML; write ${mended(pair)}`;
}

/** A line that is no `key: value`, or stands further in than it should. */
function wrongLine(rows: readonly Row[], at: number): SlipAt | undefined {
  // The parser often stumbles at the line above or below the one that is wrong.
  for (const i of [at, at + 1, at - 1]) {
    const row = rows[i];
    if (!row || row.text.trim() === "") continue;
    const { text, start, pair } = row;
    const indentation = /^ */.exec(text)![0].length;
    const offset = start + indentation;
    const glued = /^\s*(\p{L}\w*):(\S.*)$/u.exec(text);
    if (glued && !pair) {
      return { offset, message: `a space is missing after the colon; write ${code(`${glued[1]}: ${glued[2]}`)}` };
    }
    if (/^\s*- /.test(text)) {
      if (i === at) return { offset, message: "this entry stands apart from its list; give every `-` of a list the same indentation" };
    } else if (pair && indentation > 0 && i >= at) {
      return { offset, message: `\`${pair.key}\` is indented, but the line above has its value already; ${INDENTED}` };
    } else if (!pair && i <= at && !text.trimStart().startsWith("#")) {
      return { offset, message: NO_PAIR };
    }
  }
  return undefined;
}

const INDENTED = "let it begin below the first letter of the keys that it belongs with";
const NO_PAIR =
  "this line is no `key: value`; if it belongs to the value above, indent it by two spaces, and if the text of the file begins here, write a line `---` above it";

const mended = ({ lead, key, value }: NonNullable<Row["pair"]>): string =>
  code(`${lead.trimStart()}${key}: ${inMarks(value)}`);

/** In backticks that its own cannot close. */
const code = (line: string): string => (line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``);

/** The value as YAML that means just these characters. */
function inMarks(value: string): string {
  const whole = /^'(.*)'$/.exec(value)?.[1];
  // 'It's finished' was meant to be in marks already.
  if (whole !== undefined) return `'${whole.replace(/''?/g, "''")}'`;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** A source record's body: the passages of the source, as they stand there, each with a name that quotations can use. */
import type { Place, Problems } from "./problem.ts";

export interface Passage {
  /** The name in `{#p4}`, or undefined when the passage has none. */
  id: string | undefined;
  /** Where it stands, to cite: `p. 3`, `art. 19`. */
  loc: string | undefined;
  /** The raw words; paragraphs are parted by an empty line. */
  text: string;
  line: number;
}

const NAME = /\s*\{#([\w-]+)(?:\s+loc="([^"]*)")?\}[ \t]*$/;

/**
 * Cuts a body into passages. A passage ends with its name; paragraphs before it without a name of their own belong to
 * it, so that a quotation can run over them. In a body without any name each paragraph is a passage.
 */
export function readPassages(body: string, firstLine: number, file: string, problems: Problems): Passage[] {
  const passages: Passage[] = [];
  const seen = new Set<string>();
  const placeAt = (text: string, line: number, offset: number): Place => {
    const lines = text.slice(0, offset).split("\n");
    return { file, line: line + lines.length - 1, column: lines.at(-1)!.length + 1 };
  };
  let open: { text: string; line: number }[] = [];
  for (const { text, line } of paragraphsOf(body, firstLine)) {
    const name = NAME.exec(text);
    if (!name) {
      const stray = /\{#([^}\n]*)\}?/.exec(text);
      if (stray) problems.add(placeAt(text, line, stray.index), "passage-name", whyNoName(text, stray[0], stray[1]!));
      open.push({ text, line });
      continue;
    }
    const id = name[1]!;
    if (seen.has(id)) {
      const at = name.index + name[0].indexOf("{");
      problems.add(placeAt(text, line, at), "passage-twice", `a second passage is named \`${id}\`; give it a name of its own`);
    }
    seen.add(id);
    const whole = [...open, { text: text.slice(0, name.index), line }];
    passages.push({ id, loc: name[2], text: whole.map((part) => part.text).join("\n\n"), line: whole[0]!.line });
    open = [];
  }
  return [...passages, ...open.map(({ text, line }) => ({ id: undefined, loc: undefined, text, line }))];
}

function paragraphsOf(body: string, firstLine: number): { text: string; line: number }[] {
  const paragraphs: { text: string; line: number }[] = [];
  let lines: string[] = [];
  for (const [i, row] of [...body.split("\n"), ""].entries()) {
    if (row.trim() !== "") lines.push(row);
    else if (lines.length > 0) {
      paragraphs.push({ text: lines.join("\n"), line: firstLine + i - lines.length });
      lines = [];
    }
  }
  return paragraphs;
}

function whyNoName(text: string, written: string, inside: string): string {
  if (/^[\w-]+(\s+loc="[^"]*")?$/.test(inside) && written.endsWith("}") && !text.trimEnd().endsWith(written)) {
    return `a passage is named at the end of its paragraph; move \`${written}\` there`;
  }
  const name = inside.split(/\s+(?=loc)/)[0]!.trim().replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "") || "p4";
  return `\`${written}\` is no name of a passage, which has letters, digits and hyphens; write \`{#${name}}\`, or \`{#${name} loc="p. 3"}\``;
}

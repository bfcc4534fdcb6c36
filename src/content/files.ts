/** The files of a content folder: found by their place, read as strict UTF-8. */
import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problems } from "./problem.ts";

/** A file of the content folder. */
export interface ContentFile {
  /** As problems name it: the folder as it was given, and the path in it. */
  file: string;
  /** Within the content folder, with `/`: `people/amara-okonjo.md`. */
  path: string;
}

/** Every file below `root`, sorted by path. */
export function listFiles(root: string): ContentFile[] {
  if (!existsSync(root) || !statSync(root).isDirectory()) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      return { file, path: join(file).slice(join(root, sep).length).split(sep).join("/") };
    })
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The file's text with `\n` line ends; what is wrong with its bytes is told, and what can be read is. */
export function readText({ file }: ContentFile, problems: Problems): string | undefined {
  const bytes = readFileSync(file);
  if (bytes.length === 0) {
    problems.add({ file, line: 1, column: 1 }, "empty-file", "the file is empty; write its front matter, or delete it");
    return undefined;
  }
  if (!isUtf8(bytes)) {
    const place = placeOfByte(bytes, firstBadByte(bytes));
    problems.add({ file, ...place }, "not-utf-8", "the file is not UTF-8 text from here on; save it again as UTF-8");
    return undefined;
  }
  let text = bytes.toString("utf8");
  if (text.startsWith("\uFEFF")) {
    const message = "the file begins with a byte order mark; save it as UTF-8 without BOM";
    problems.add({ file, line: 1, column: 1 }, "byte-order-mark", message);
    text = text.slice(1);
  }
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn !== -1) {
    const before = text.slice(0, carriageReturn).split("\n");
    const message = "the file has Windows line ends (CRLF); save it with Unix line ends (LF)";
    problems.add({ file, line: before.length, column: before.at(-1)!.length + 1 }, "carriage-return", message);
    text = text.replace(/\r\n?/g, "\n");
  }
  return text;
}

function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  // The longest prefix that is UTF-8, give or take a character cut in two.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if ([0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, Math.max(0, middle - cut))))) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

function placeOfByte(bytes: Buffer, offset: number): { line: number; column: number } {
  const lines = bytes.subarray(0, offset).toString("utf8").split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

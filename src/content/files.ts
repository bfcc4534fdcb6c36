/** The files of a content folder: found by their place, read as strict UTF-8. */
import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problems } from "./problem.ts";

/** A file of the content folder. */
export interface ContentFile {
  /** As problems name it: the folder as it was given, and the path in it. */
  file: string;
  /** Within the content folder, with `/`: `people/amara-okonjo.md`. */
  path: string;
}

/** Every file below `root`, sorted by path. Hidden files are the editor's own; a symbolic link may lead anywhere and is told. */
export function listFiles(root: string, problems: Problems): ContentFile[] {
  if (!existsSync(root) || !statSync(root).isDirectory()) return [];
  const files: ContentFile[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    // macOS may write an accent as a character of its own, which no slug in the texts would match.
    const path = relative(root, file).split(sep).join("/").normalize("NFC");
    if (path.split("/").some((part) => part.startsWith("."))) continue;
    if (entry.isFile()) files.push({ file, path });
    else if (entry.isSymbolicLink()) {
      const message = "a symbolic link is not followed; put the file itself here";
      problems.add({ file, line: 1, column: 1 }, "symbolic-link", message);
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The file's text with `\n` line ends; what is wrong with its bytes is told, and what can be read is. */
export function readText({ file }: ContentFile, problems: Problems): string | undefined {
  const bytes = bytesOf(file, problems);
  if (bytes === undefined) return undefined;
  if (!isUtf8(bytes)) {
    const place = placeOfByte(bytes, firstBadByte(bytes));
    problems.add({ file, ...place }, "not-utf-8", "the file is not UTF-8 text here; save it again with the encoding UTF-8");
    return undefined;
  }
  let text = bytes.toString("utf8");
  if (text.startsWith("\uFEFF")) {
    const message = "the file begins with a byte order mark; save it as UTF-8 without BOM";
    problems.add({ file, line: 1, column: 1 }, "byte-order-mark", message);
    text = text.slice(1);
  }
  if (text.trim() === "") {
    problems.add({ file, line: 1, column: 1 }, "empty-file", `the file is empty; write ${file.endsWith(".md") ? "its front matter" : "its `key: value` lines"}, or delete it`);
    return undefined;
  }
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn !== -1) {
    const before = text.slice(0, carriageReturn).split("\n");
    const kind = text.charAt(carriageReturn + 1) === "\n" ? "Windows line ends (CRLF)" : "old Macintosh line ends (CR)";
    const message = `the file has ${kind}, here for the first time; save it with Unix line ends (LF)`;
    problems.add({ file, line: before.length, column: before.at(-1)!.length + 1 }, "carriage-return", message);
    text = text.replace(/\r\n?/g, "\n");
  }
  return text;
}

function bytesOf(file: string, problems: Problems): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    const message = `the file cannot be read (${reason}); see that its name is plain text and that you may read it`;
    problems.add({ file, line: 1, column: 1 }, "unreadable-file", message);
    return undefined;
  }
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

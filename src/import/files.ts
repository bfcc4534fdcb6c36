/** The files of a foreign archive: found, and read as text whatever encoding they were saved in. */
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { ImportReport } from "./report.ts";

export interface Archive {
  /** Markdown files by their path in the folder, with `/`, sorted. */
  documents: string[];
  /** Every other file. */
  others: Set<string>;
}

const MARKDOWN = /\.(md|markdown|mdown|mkd|mdx)$/i;
/** What programs keep beside an archive and nobody wrote. Hidden files and folders are passed over too. */
const NOT_WRITTEN = new Set(["node_modules", "_site"]);

export function listArchive(folder: string, report: ImportReport): Archive {
  const documents: string[] = [];
  const others = new Set<string>();
  const walk = (path: string): void => {
    for (const entry of entriesOf(join(folder, path), path, report)) {
      const inner = path === "" ? entry.name : posix.join(path, entry.name);
      if (entry.name.startsWith(".") || NOT_WRITTEN.has(entry.name)) continue;
      if (entry.isDirectory()) walk(inner);
      else if (entry.isSymbolicLink()) report.lost(inner, "a symbolic link is not followed");
      else if (!entry.isFile()) report.lost(inner, "no file that can be read");
      else if (MARKDOWN.test(entry.name)) documents.push(inner);
      else others.add(inner);
    }
  };
  walk("");
  return { documents: documents.sort(), others };
}

function entriesOf(folder: string, path: string, report: ImportReport) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    report.lost(path, "the folder cannot be read", codeOf(error));
    return [];
  }
}

/** The text with `\n` line ends and no byte order mark; undefined, which is reported, when there is none. */
export function readArchiveText(folder: string, path: string, report: ImportReport): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, path));
  } catch (error) {
    report.lost(path, "the file cannot be read and was passed over", codeOf(error));
    return undefined;
  }
  const encoding = encodingOf(bytes);
  if (encoding === "binary") {
    report.lost(path, "the file is no text and was passed over");
    return undefined;
  }
  if (encoding !== "utf-8") report.lost(path, "the file was not UTF-8; read as", encoding);
  // Node reads UTF-8 several times as fast by itself.
  const text = encoding === "utf-8" ? bytes.toString("utf8") : new TextDecoder(encoding).decode(bytes);
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "");
}

/** By byte order mark, else UTF-8, else what the zero bytes show, else Windows-1252, which has Latin-1 in it. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  for (let i = head.indexOf(0); i !== -1; i = head.indexOf(0, i + 1)) zeros[i % 2]!++;
  const [even = 0, odd = 0] = zeros;
  // In UTF-16 every other byte of plain letters is zero; in anything else more than a few are no text.
  if (odd > head.length / 5 && even === 0) return "utf-16le";
  if (even > head.length / 5 && odd === 0) return "utf-16be";
  if (even + odd > 4 + head.length / 50) return "binary";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "unknown reason";

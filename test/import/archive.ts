/** A small invented archive, imported, and what the check says of the content folder that came of it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadContent } from "../../src/content/content.ts";
import { buildDigest } from "../../src/digest/build.ts";
import { importFolder } from "../../src/import/import.ts";
import type { IsoDate } from "../../src/language/dates.ts";

export const TODAY = "2026-11-24" as IsoDate;

export interface Outcome {
  /** Every file of the content folder, sorted. */
  files: string[];
  /** The text of one of them. */
  text: (path: string) => string;
  report: string;
  /** The errors of a check with drafts; warnings are none. */
  errors: string[];
  /** The rules of its warnings. */
  warnings: string[];
}

/** Imports an archive given as texts or bytes by path. */
export function importing(archive: Readonly<Record<string, string | Uint8Array>>): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-import-"));
  try {
    const from = join(folder, "archive");
    const to = join(folder, "content");
    mkdirSync(from);
    for (const [path, content] of Object.entries(archive)) {
      mkdirSync(dirname(join(from, path)), { recursive: true });
      writeFileSync(join(from, path), content);
    }
    importFolder(from, to, TODAY);
    const files = readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(to.length + 1))
      .sort();
    const texts = new Map(files.map((path) => [path, readFileSync(join(to, path), "utf8")]));
    const { content, problems } = loadContent(to);
    if (content) buildDigest(content, { asOf: TODAY, drafts: true }, problems);
    const sorted = problems.sorted();
    return {
      files,
      text: (path) => texts.get(path) ?? `no file ${path} among ${files.join(", ")}`,
      report: texts.get("import-report.txt") ?? "",
      errors: sorted
        .filter(({ severity }) => severity === "error")
        .map(({ file, line, message }) => `${file.slice(to.length + 1)}:${line}: ${message}`),
      warnings: sorted.filter(({ severity }) => severity === "warning").map(({ rule }) => rule),
    };
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  }
}

/** The text of the only article that comes of one document. */
export function imported(document: string | Uint8Array, path = "notes/harbour.md"): string {
  const { files, text, errors } = importing({ [path]: document });
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return text(files.find((file) => file.startsWith("articles/")) ?? "");
}

/** What stands below the front matter. */
export const bodyOf = (article: string): string => article.slice(article.indexOf("\n---\n", 4) + 5).trim();

/** A document with a title, a date and a tag. */
export const dated = (body: string, more = ""): string =>
  `---\ntitle: The harbour\ndate: 2021-07-14\ntags: harbour\n${more}---\n${body}\n`;

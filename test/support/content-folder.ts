/** Content folders that a test writes for itself: a small valid digest of invented people, with files laid over it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { loadContent, type Content } from "../../src/content/content.ts";
import type { Problem, Problems } from "../../src/content/problem.ts";
import { buildDigest } from "../../src/digest/build.ts";
import type { Digest } from "../../src/digest/types.ts";
import type { IsoDate } from "../../src/language/dates.ts";

const BASE = fileURLToPath(new URL("../invalid/_base/", import.meta.url));
export const AS_OF = "2026-11-24" as IsoDate;

/** Runs `use` on a folder that holds the valid base and these files, and removes it. */
export function withContent<T>(files: Record<string, string>, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "verbatim-content-"));
  try {
    cpSync(BASE, root, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The problems of the base with these files, as `path:line:column rule`. */
export function problemsOf(files: Record<string, string>): string[] {
  return withContent(files, (root) => {
    const { content, problems } = loadContent(root);
    if (content) buildDigest(content, { asOf: AS_OF }, problems);
    return shown(root, problems);
  });
}

export const shown = (root: string, problems: Problems): string[] =>
  problems.sorted().map((problem: Problem) => {
    const path = relative(root, problem.file).split(sep).join("/");
    return `${path}:${problem.line}:${problem.column} ${problem.rule}`;
  });

/** The digest of the base with these files, which must have no problem. */
export function digestOf(files: Record<string, string>, options: { asOf?: IsoDate; drafts?: boolean } = {}): Digest {
  return withContent(files, (root) => {
    const { content, problems } = loadContent(root);
    const digest = buildDigest(content as Content, { asOf: AS_OF, ...options }, problems);
    const told = shown(root, problems);
    if (told.length > 0) throw new Error(told.join("\n"));
    return digest;
  });
}

/** An article's file with these lines of front matter, beside what every article needs, and this text. */
export function article(lines: string, text = "Counted.\n"): string {
  const needed = { title: "A count", date: "2021-07-14", tags: "[harbours]", summary: "An invented count." };
  const rest = Object.entries(needed).filter(([key]) => !new RegExp(`^${key}:`, "m").test(lines));
  return `---\n${rest.map(([key, value]) => `${key}: ${value}\n`).join("")}${lines}---\n\n${text}`;
}

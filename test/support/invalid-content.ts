/** The broken contents of test/invalid: each is the base with a few files laid over it, and the problems it must give. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { loadContent } from "../../src/content/content.ts";
import type { Problem } from "../../src/content/problem.ts";
import { buildDigest } from "../../src/digest/build.ts";
import type { IsoDate } from "../../src/language/dates.ts";

const FOLDER = fileURLToPath(new URL("../invalid/", import.meta.url));
const BASE = "_base";
/** What a case folder holds beside content: the problems, and paths of the base that it does without. */
const EXPECTED = "expected.txt";
const WITHOUT = "without.txt";

/** The names of the cases, sorted. */
export function invalidContents(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== BASE)
    .map((entry) => entry.name)
    .sort();
}

/** The lines of a case's `expected.txt`. */
export function expectedProblems(name: string): string {
  return readFileSync(join(FOLDER, name, EXPECTED), "utf8");
}

/** Reads a case as content, as of the day 2026-11-24, and gives its problems as lines. */
export function problemsOfCase(name: string): string {
  const root = mkdtempSync(join(tmpdir(), "verbatim-invalid-"));
  try {
    const own = join(FOLDER, name);
    cpSync(join(FOLDER, BASE), root, { recursive: true });
    cpSync(own, root, { recursive: true });
    rmSync(join(root, EXPECTED), { force: true });
    rmSync(join(root, WITHOUT), { force: true });
    if (existsSync(join(own, WITHOUT))) {
      for (const path of readFileSync(join(own, WITHOUT), "utf8").split("\n").filter(Boolean)) {
        rmSync(join(root, path), { recursive: true });
      }
    }
    return problemsIn(root)
      .map((problem) => lineOf(root, problem))
      .join("");
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The problems of a content folder, its own and those of the digest made of it. */
export function problemsIn(root: string): Problem[] {
  const { content, problems } = loadContent(root);
  if (content) buildDigest(content, { asOf: "2026-11-24" as IsoDate }, problems);
  return problems.sorted();
}

function lineOf(root: string, { file, line, column, severity, rule, message }: Problem): string {
  const path = relative(root, file).split(sep).join("/");
  return `${path}:${line}:${column}: ${severity} ${rule}: ${message}\n`;
}

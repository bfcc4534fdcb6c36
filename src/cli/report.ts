/** Problems as an editor reads them: place and sentence, the line itself, and a caret under the spot. */
import { existsSync, readFileSync } from "node:fs";
import type { Problem } from "../content/problem.ts";

/** All problems with their lines, and a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const linesOf = lineReader();
  const blocks = problems.map((problem) => {
    const { file, line, column, severity, message } = problem;
    const head = `${file}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${message}`;
    const text = linesOf(file)[line - 1];
    const shown = text === undefined || text.trim() === "" ? [] : [excerpt(text, column)];
    const detail = problem.detail === undefined ? [] : [problem.detail.replace(/^/gm, "    ")];
    return [head, ...shown, ...detail].join("\n");
  });
  return `${blocks.join("\n\n")}\n\n${countOf(problems)}`;
}

function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [plural(errors, "error"), plural(warnings, "warning")].filter((part) => part !== "");
  return parts.length === 0 ? "No problems." : `${parts.join(", ")}.`;
}

const plural = (count: number, word: string): string =>
  count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`;

const WIDTH = 100;

/** The part of a line around a column, with a caret under it. */
function excerpt(text: string, column: number): string {
  const from = column > WIDTH - 20 ? column - 40 : 0;
  const shown = text.slice(from, from + WIDTH).replace(/\t/g, " ");
  const before = from > 0 ? "…" : "";
  const after = text.length > from + WIDTH ? "…" : "";
  const caret = " ".repeat(before.length + Math.max(0, column - 1 - from));
  return `    ${before}${shown}${after}\n    ${caret}^`;
}

function lineReader(): (file: string) => string[] {
  const known = new Map<string, string[]>();
  return (file) => {
    const lines = known.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8").split(/\r?\n/) : []);
    known.set(file, lines);
    return lines;
  };
}

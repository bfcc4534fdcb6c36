/** Runs the program as an editor does: its command line, in a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the program, without a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Noon of 24 November 2026, UTC, in seconds since 1970: the moment of every build in the tests. */
export const EPOCH = Date.UTC(2026, 10, 24, 12) / 1000;

export interface Run {
  code: number | null;
  /** What it printed, with `\n` line ends. */
  stdout: string;
  stderr: string;
}

interface RunOptions {
  /** The working folder; the program's own unless another is given. */
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** `verbatim WORDS`. */
export function verbatim(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [...verbatimCommand(), ...words], options);
}

/** The words after `node` that start the program from any working folder: its bundle, which needs half the time of its files. */
export const verbatimCommand = (): string[] => [join(ROOT, "src/cli/bundled.mjs")];

/** This process's environment without what would change a build, and with a moment for it. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VERBATIM_"));
  return {
    ...Object.fromEntries(own),
    SOURCE_DATE_EPOCH: String(EPOCH),
    // tsx takes its JSX settings from the working folder unless it is told otherwise.
    TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json"),
    ...more,
  };
}

/** Runs a command to its end; never throws for its exit code. */
export function run(command: string, words: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: options.cwd ?? ROOT,
      env: environment(options.env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => {
      const lines = (text: string): string => text.replaceAll("\r\n", "\n");
      resolve({ code, stdout: lines(printed.stdout), stderr: lines(printed.stderr) });
    });
  });
}

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new folder that is gone when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-test-"));
  folders.push(folder);
  return folder;
}

/** Finds test files and runs each in a process of its own, trusting only the counts that uvu prints. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

/** Two at a time: the machines of continuous integration have two cores. */
const AT_ONCE = 2;
const FIVE_MINUTES = 5 * 60_000;
/** How long the pipes of an ended child may stay open: a server that it left behind must not hold up the others. */
const PATIENCE = 2_000;

const ONE_FILE = fileURLToPath(new URL("one-file.ts", import.meta.url));
const TEST_FILE = /\.test\.tsx?$/;
/** What uvu prints once a run is over. A file may have several: each is counted. */
const SUMMARY = /^ {2}Total: +(\d+)\n {2}Passed: +(\d+)\n {2}Skipped: +(\d+)$/gm;

export interface Outcome {
  passed: number;
  failed: number;
  exitCode: 0 | 1;
}

export interface RunOptions {
  /** After how many milliseconds a file is stopped and counts as failed. */
  timeout?: number;
  print?: (text: string) => void;
}

interface FileOutcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What went wrong beside the failures that uvu counts. */
  complaint?: string;
  output: string;
}

/** The test files under ROOT/test, as sorted paths from `root` with `/`; with `words` only those whose path holds one of them. */
export function testFiles(
  root: string,
  where: { only: string } | { except: readonly string[] },
  words: readonly string[] = [],
): string[] {
  const top = "only" in where ? where.only : "test";
  const folder = join(root, top);
  if (!existsSync(folder)) return [];
  const without = "except" in where ? where.except : [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${top}/${path.replaceAll("\\", "/")}`)
    .filter((path) => TEST_FILE.test(path) && !path.includes("node_modules/"))
    .filter((path) => !without.some((other) => path.startsWith(`${other}/`)))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .sort();
}

/**
 * Runs the files, prints what failed, and as its last line `N passed, N failed`. A file that cannot be trusted (no `test.run()`,
 * an import that fails, a wait that never ends) counts as one failure, since uvu would let it go by with exit code 0.
 */
export async function runTests(root: string, files: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const print = options.print ?? ((text: string) => void process.stdout.write(text));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...files];
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const one = await runFile(root, file, options.timeout ?? FIVE_MINUTES);
      total.passed += one.passed;
      total.failed += one.failed;
      total.skipped += one.skipped;
      print(report(file, one));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));

  if (files.length === 0) print("No test file was found.\n");
  if (total.skipped > 0) print(`${total.skipped} skipped\n`);
  print(`${total.passed} passed, ${total.failed} failed\n`);
  return { passed: total.passed, failed: total.failed, exitCode: total.passed > 0 && total.failed === 0 ? 0 : 1 };
}

function report(file: string, { passed, failed, output, complaint }: FileOutcome): string {
  if (failed === 0) return `ok    ${file} (${passed})\n`;
  const because = complaint === undefined ? "" : `${file}: ${complaint}\n`;
  return `FAIL  ${file} (${passed} passed, ${failed} failed)\n${output.trimEnd()}\n${because}\n`;
}

function runFile(root: string, file: string, timeout: number): Promise<FileOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", ONE_FILE, join(root, file)], {
      // tsx takes its JSX settings, and Node the name "tsx", from the working folder.
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "pipe"],
    });
    // The summary is looked for in what uvu writes alone: words on the other stream may come in its midst.
    let written = "";
    let output = "";
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, timeout);
    const done = (code: number | null): void => {
      clearTimeout(clock);
      resolve({ ...judge(written, code, late ? timeout : undefined), output });
    };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      written += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", (error) => {
      output += `${error.message}\n`;
      done(null);
    });
    child.on("exit", (code) => setTimeout(() => done(code), PATIENCE).unref());
    child.on("close", done);
  });
}

/** What a file's words and exit code are worth: at least one failure unless everything says that its tests ran and passed. */
function judge(written: string, code: number | null, late: number | undefined): Omit<FileOutcome, "output"> {
  const text = stripVTControlCharacters(written).replaceAll("\r\n", "\n");
  const summaries = [...text.matchAll(SUMMARY)];
  const sum = (column: 1 | 2 | 3): number => summaries.reduce((total, found) => total + Number(found[column]), 0);
  const [total, passed, skipped] = [sum(1), sum(2), sum(3)];
  const complaint = complaintAbout(summaries.length, total, passed, code, late);
  const failed = Math.max(total - passed, complaint === undefined ? 0 : 1);
  return { passed, failed, skipped, ...(complaint !== undefined && { complaint }) };
}

function complaintAbout(
  summaries: number,
  total: number,
  passed: number,
  code: number | null,
  late: number | undefined,
): string | undefined {
  if (late !== undefined) return `was stopped: its tests did not end within ${late / 1000} seconds.`;
  if (summaries === 0)
    return "ended without uvu's summary: no test.run() was reached, or an import or an await at the top failed.";
  if (total === 0) return "ran no test.";
  if (code !== 0 && total === passed) return `ended with exit code ${code} although its tests passed.`;
  return undefined;
}

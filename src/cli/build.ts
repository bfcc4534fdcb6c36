/** `build`: checks the content, builds the whole site in a folder of its own, and puts it in place in one rename. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { runEleventy } from "./eleventy.ts";
import { neverInSite, neverOf } from "./never.ts";
import { checkOutput } from "./output-folder.ts";
import { formatProblems } from "./report.ts";
import type { Settings } from "./settings.ts";
import { stage } from "./stages.ts";
import { loadDigest, openWorkshop } from "./workshop.ts";

/** Returns the exit code. With an error nothing is written and the last good site stays. */
export async function build(settings: Settings): Promise<number> {
  checkOutput(settings);
  const { digest, problems } = await loadDigest(settings);
  const sorted = problems.sorted();
  if (sorted.length > 0) console.error(formatProblems(sorted));
  if (problems.hasErrors || !digest) return 1;

  const output = resolve(settings.output);
  const fresh = join(dirname(output), `${basename(output)}-${process.pid}`);
  try {
    // First, or a signal in between would leave the folder.
    removeWhenStopped(fresh);
    mkdirSync(fresh, { recursive: true });
    const shop = openWorkshop(settings);
    stage("lay out");
    await shop.layOut(digest);
    stage("pages");
    await runEleventy(fresh);
    const never = neverInSite(fresh, settings.output, neverOf(settings, problems));
    if (never.hasErrors) {
      console.error(formatProblems(never.sorted()));
      return 1;
    }
    putInPlace(fresh, output);
    stage("end");
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  console.log(`${digest.articles.length} articles, ${digest.quotes.length} quotations: ${settings.output}`);
  return 0;
}

/** A build that is stopped half-way leaves nothing either. */
function removeWhenStopped(fresh: string): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      rmSync(fresh, { recursive: true, force: true });
      process.exit(code);
    });
  }
}

/** The old site steps aside and the new one takes its name; nothing of a deleted page survives. */
function putInPlace(fresh: string, output: string): void {
  const old = `${fresh}-old`;
  const hadSite = existsSync(output);
  if (hadSite) renameSync(output, old);
  try {
    renameSync(fresh, output);
  } catch (error) {
    if (hadSite) renameSync(old, output);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** `build`: checks the content, builds the whole site in a folder of its own, and puts it in place in one rename. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { runEleventy } from "./eleventy.ts";
import { formatProblems } from "./report.ts";
import type { Settings } from "./settings.ts";
import { loadDigest, openWorkshop } from "./workshop.ts";

/** Returns the exit code. With an error nothing is written and the last good site stays. */
export async function build(settings: Settings): Promise<number> {
  const { digest, problems } = loadDigest(settings);
  const sorted = problems.sorted();
  if (sorted.length > 0) console.error(formatProblems(sorted));
  if (problems.hasErrors || !digest) return 1;

  const output = resolve(settings.output);
  const fresh = join(dirname(output), `${basename(output)}-${process.pid}`);
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    const shop = openWorkshop(settings);
    await shop.layOut(digest);
    await runEleventy(fresh);
    putInPlace(fresh, output);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  console.log(`${digest.articles.length} articles, ${digest.quotes.length} quotations: ${settings.output}`);
  return 0;
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

/** `build`: checks the content, builds the whole site in a folder of its own, and puts it in place in one rename. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { searchableOf, writeSearch, type Searchable } from "../search/index.ts";
import { runEleventy } from "./eleventy.ts";
import { neverInSite, neverOf } from "./never.ts";
import { checkOutput } from "./output-folder.ts";
import { formatProblems } from "./report.ts";
import type { Settings } from "./settings.ts";
import { stage } from "./stages.ts";
import { indexOptions, loadDigest, openWorkshop } from "./workshop.ts";

/** Returns the exit code. With an error nothing is written and the last good site stays. */
export async function build(settings: Settings): Promise<number> {
  checkOutput(settings);
  // Left alone, the heap grows fourfold before Node looks what in it is still held: with many articles, gigabytes.
  setFlagsFromString("--heap-growing-percent=60");
  const output = resolve(settings.output);
  const fresh = join(dirname(output), `${basename(output)}-${process.pid}`);
  try {
    const written = await writePages(settings, fresh);
    if (!written) return 1;
    stage("index");
    if (written.searchable) {
      await giveBackMemory();
      await writeSearch(written.searchable, fresh, indexOptions(settings));
    }
    const never = neverInSite(fresh, settings.output, written.never);
    if (never.hasErrors) {
      console.error(formatProblems(never.sorted()));
      return 1;
    }
    putInPlace(fresh, output);
    stage("end");
    console.log(`${written.articles} articles, ${written.quotes} quotations: ${settings.output}`);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What is left to do when every page is written, and nothing of the pages themselves. */
interface Written {
  articles: number;
  quotes: number;
  never: ReturnType<typeof neverOf>;
  /** Undefined where no index is wanted. */
  searchable: Searchable | undefined;
}

/** Undefined when the content has errors, which are told. */
async function writePages(settings: Settings, fresh: string): Promise<Written | undefined> {
  const { digest, problems } = await loadDigest(settings);
  const sorted = problems.sorted();
  if (sorted.length > 0) console.error(formatProblems(sorted));
  if (problems.hasErrors || !digest) return undefined;
  // First, or a signal in between would leave the folder.
  removeWhenStopped(fresh);
  mkdirSync(fresh, { recursive: true });
  const shop = openWorkshop(settings);
  stage("lay out");
  await shop.layOut(digest);
  stage("pages");
  await runEleventy(fresh);
  const searchable = settings.index ? searchableOf(shop.site) : undefined;
  shop.empty();
  const { articles, quotes } = digest;
  return { articles: articles.length, quotes: quotes.length, never: neverOf(settings, problems), searchable };
}

/**
 * Node collects what is no longer held when it needs room, but it is Pagefind, a process of its own, that needs it now: at
 * 10,000 articles this leaves half of 1.5 GB.
 */
async function giveBackMemory(): Promise<void> {
  // What has just come to an end is still held until its promises are settled.
  await setImmediate();
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
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

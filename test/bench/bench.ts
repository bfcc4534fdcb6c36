/**
 * `npm run bench [-- N … --runs R --equal --record]`: what a site of N invented articles costs here, in a bare loop and in Hugo. Prints one
 * table in Markdown; `--equal` keeps to the rows on equal output, `--record` puts it into RESULTS.md as well.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { generate, type Counts, type Folders } from "./generate.ts";
import { measure, type Cost } from "./measure.ts";
import { median, tableOf, type Row } from "./table.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
const RESULTS = join(HERE, "RESULTS.md");
const VERBATIM = "Verbatim";
const HUGO = "Hugo";

/** A way to build the same articles. */
interface Candidate {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** The row it adds something to; none for those that are compared on equal output. */
  beyond?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, equal: { type: "boolean" }, record: { type: "boolean" } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000];
const runs = Number(values.runs);
if (sizes.some((size) => !Number.isInteger(size) || size < 1) || !Number.isInteger(runs) || runs < 1) {
  console.error("usage: npm run bench [-- N … --runs R --equal --record], with whole numbers");
  process.exit(1);
}

const hugo = hugoVersion();
if (hugo === undefined) console.error("Hugo is not installed, so its row is left out (Debian: `apt install hugo`).");

const sections: string[] = [];
for (const size of sizes) sections.push(await bench(size));
console.log(sections.join("\n\n"));
if (values.record) await record(sections);

/** Writes the sections into the table; those of what was not measured this time stay. */
async function record(fresh: readonly string[]): Promise<void> {
  const before = existsSync(RESULTS)
    ? readFileSync(RESULTS, "utf8")
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const byHeading = new Map([...before, ...fresh].map((section) => [section.split("\n", 1)[0]!, section.trim()]));
  const articles = (heading: string): number => Number.parseInt(heading.replace(/[^\d ]/g, "").trim(), 10);
  const all = [...byHeading].sort(([a], [b]) => articles(a) - articles(b) || (a < b ? -1 : 1));
  const text = `# What it costs\n\n${all.map(([, section]) => section).join("\n\n")}\n`;
  writeFileSync(RESULTS, await format(text, { ...(await resolveConfig(RESULTS)), parser: "markdown" }));
}

async function bench(size: number): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  try {
    const { folders, counts } = generate(root, size);
    const candidates = candidatesFor(folders, root).filter(({ beyond }) => !values.equal || beyond === undefined);
    const costs = new Map(candidates.map(({ name }) => [name, [] as Cost[]]));
    const stages = new Map<string, Record<string, number>[]>();
    // In turn, so that what else the machine does falls on all of them alike.
    for (let run = 0; run < runs; run++) {
      for (const candidate of candidates) {
        console.error(`${size} articles, run ${run + 1} of ${runs}: ${candidate.name}`);
        const { cost, times } = await once(candidate, root);
        costs.get(candidate.name)!.push(cost);
        console.error(`  ${cost.cpu.toFixed(1)} s, ${cost.memory.toFixed(0)} MB`);
        if (times) stages.set(candidate.name, [...(stages.get(candidate.name) ?? []), times]);
      }
    }
    const rows = candidates.map(({ name, beyond }): Row => {
      const all = costs.get(name)!;
      return {
        name,
        ...(beyond === undefined ? {} : { beyond }),
        cpu: median(all.map(({ cpu }) => cpu)),
        memory: median(all.map(({ memory }) => memory)),
        stages: mediansOf(stages.get(name) ?? []),
      };
    });
    return `## ${heading(counts)}\n\n${tableOf(rows)}\n\n${conditions()}`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** One run into an empty folder, from an empty working folder: what is kept between builds is not to help. */
async function once(
  candidate: Candidate,
  root: string,
): Promise<{ cost: Cost; times: Record<string, number> | undefined }> {
  const output = join(root, "output");
  const cwd = join(root, "cwd");
  const times = join(root, "stages.json");
  for (const path of [output, cwd, times]) rmSync(path, { recursive: true, force: true });
  mkdirSync(cwd);
  const env = {
    VERBATIM_STAGES: times,
    SOURCE_DATE_EPOCH: "1800000000",
    TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json"),
  };
  const cost = await measure(candidate.command, cwd, { ...env, ...candidate.env });
  const found = existsSync(times) ? (JSON.parse(readFileSync(times, "utf8")) as Record<string, number>) : undefined;
  return { cost, times: found };
}

function candidatesFor(folders: Folders, root: string): Candidate[] {
  const output = join(root, "output");
  const verbatim = (
    name: string,
    content: string,
    only: string | undefined,
    beyond?: string,
    index = false,
  ): Candidate => ({
    name,
    command: [...programOf("build"), "--content", content, "--output", output, ...(index ? [] : ["--no-index"])],
    env: only === undefined ? {} : { VERBATIM_ONLY: only },
    ...(beyond === undefined ? {} : { beyond }),
  });
  const equal = "article,tag,person,feed";
  const withQuotes = `${equal},quote`;
  const withSources = `${withQuotes},source,sources,quotes`;
  const withYears = `${withSources},year,month`;
  const withFeeds = `${withYears},feeds`;
  return [
    { name: "bare loop", command: [process.execPath, join(HERE, "bare-loop.mjs"), folders.plain, output] },
    verbatim(VERBATIM, folders.plain, equal),
    ...(hugo === undefined
      ? []
      : [{ name: HUGO, command: ["hugo", "--quiet", "--source", folders.hugo, "--destination", output] }]),
    verbatim("quotations, checked, with their evidence pages", folders.quoted, withQuotes, VERBATIM),
    verbatim("pages of sources", folders.quoted, withSources, "quotations, checked, with their evidence pages"),
    verbatim("pages of years and months", folders.quoted, withYears, "pages of sources"),
    verbatim("feeds of topics and people", folders.quoted, withFeeds, "pages of years and months"),
    verbatim("everything else: lists, data, home", folders.quoted, undefined, "feeds of topics and people"),
    verbatim("the search index (Pagefind)", folders.quoted, undefined, "everything else: lists, data, home", true),
  ];
}

/** The command behind an npm script, without npm, whose own start is nobody's work here; paths made whole. */
function programOf(script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const [program = "", ...rest] = scripts[script]!.split(" ");
  const whole = (word: string): string => (existsSync(join(ROOT, word)) ? join(ROOT, word) : word);
  return [program === "node" ? process.execPath : join(ROOT, "node_modules/.bin", program), ...rest.map(whole)];
}

function hugoVersion(): string | undefined {
  try {
    return execFileSync("hugo", ["version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .split(" ")
      .slice(0, 2)
      .join(" ");
  } catch {
    return undefined;
  }
}

function mediansOf(all: readonly Record<string, number>[]): Record<string, number> {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(all.map((times) => times[name] ?? 0))]));
}

function heading({ articles, people, tags, sources }: Counts): string {
  const shown = (count: number): string => count.toLocaleString("en");
  return `${shown(articles)} articles, ${shown(people)} people, ${tags} topics, ${shown(sources)} sources, ${shown(articles * 3)} quotations${values.equal ? ": equal output" : ""}`;
}

function conditions(): string {
  const [cpu] = cpus();
  return `Medians of ${runs} interleaved runs; CPU seconds of the program and all it starts, and the most memory these held at once. ${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}${hugo === undefined ? "" : `, ${hugo}`}.`;
}

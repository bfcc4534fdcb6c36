/**
 * `search`: looks in the index of a built site, by the engine of the site's own search page. A program apart from the other
 * commands: what these load would take most of the half second in which a reader wants an answer.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { engineFile } from "../assets/engine.ts";
import { FACETS, readDay, type Ask, type Sort } from "../search/query/ask.ts";
import type { Engine } from "../search/query/pagefind.ts";
import { Searcher } from "../search/query/searcher.ts";
import { folderStore } from "../search/store.ts";
import { inJson, inWords } from "../search/terminal.ts";

const USAGE = `npm run search -- WORDS [options]      "WORDS" in quotation marks: in a row, as they are

  --kind, --person, --topic, --year, --place, --right, --verdict, --source VALUE
                     only such; a slug, a code or a number; may be repeated
  --from, --to DAY   only between, as 1948, 1948-12 or 1948-12-10
  --sort ORDER       relevance, newest (or date), oldest
  --exact            the words in a row, as they are
  --all              in all languages, not in the likeliest
  --limit N          show so many (10)
  --json             print one JSON object
  --output DIR       the folder of the built site (_site, or VERBATIM_OUTPUT)`;

const OPTIONS = {
  ...(Object.fromEntries(FACETS.map((facet) => [facet, { type: "string", multiple: true }])) as Record<
    (typeof FACETS)[number],
    { type: "string"; multiple: true }
  >),
  from: { type: "string" },
  to: { type: "string" },
  sort: { type: "string" },
  exact: { type: "boolean" },
  all: { type: "boolean" },
  limit: { type: "string" },
  json: { type: "boolean" },
  output: { type: "string" },
} as const;

const SORTS: Readonly<Record<string, Sort>> = {
  relevance: "relevance",
  date: "newest",
  newest: "newest",
  oldest: "oldest",
};

class UsageError extends Error {}

interface Command {
  ask: Ask;
  limit: number;
  json: boolean;
  output: string;
}

function read(argv: readonly string[]): Command {
  const { values, positionals } = parsed(argv);
  const sort = SORTS[values.sort ?? "relevance"];
  if (!sort) throw new UsageError(`--sort is ${Object.keys(SORTS).join(", ")}, not \`${values.sort}\``);
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError("--limit must be a whole number from 1");
  const days = { from: values.from ?? "", to: values.to ?? "" };
  for (const [name, day] of Object.entries(days)) {
    if (day !== "" && readDay(day) === "")
      throw new UsageError(`--${name} must be a day, a month or a year, as 1948-12-10`);
  }
  const filters: Ask["filters"] = {};
  for (const facet of FACETS) if (values[facet]) filters[facet] = values[facet];
  const words = positionals.join(" ");
  if (words === "" && Object.keys(filters).length === 0 && days.from === "" && days.to === "") {
    throw new UsageError("give the words to look for");
  }
  return {
    ask: { words, exact: values.exact ?? false, filters, ...days, sort, allLanguages: values.all ?? false },
    limit,
    json: values.json ?? false,
    output: values.output ?? process.env["VERBATIM_OUTPUT"] ?? "_site",
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function search({ ask, limit, json, output }: Command): Promise<number> {
  const folder = join(output, "pagefind");
  if (!existsSync(folder))
    throw new UsageError(`there is no index in \`${output}\`; build the site first: npm run build`);
  const { default: engine } = (await import(pathToFileURL(await engineFile(".cache")).href)) as { default: Engine };
  const outcome = await new Searcher(engine, { ...folderStore(folder), isNear: true }).ask(ask);
  const hits = await outcome.results.next(limit);
  const others = await (await outcome.others()).next(limit - hits.length);
  // In a pipe these two are not there, whatever their types say.
  const { isTTY, columns } = process.stdout as { isTTY?: boolean; columns?: number };
  const colours = isTTY === true && !process.env["NO_COLOR"];
  const view = { colours, width: Math.min(columns ?? 80, 100) };
  console.log(json ? inJson(outcome, hits, others) : inWords(outcome, hits, others, view));
  return hits.length > 0 ? 0 : 1;
}

try {
  process.exitCode = await search(read(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

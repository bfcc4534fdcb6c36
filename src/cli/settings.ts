/** What the command line and the environment say: one value that every command starts from. */
import { parseArgs } from "node:util";
import { DateTime } from "luxon";
import type { IsoDate } from "../language/dates.ts";

export const commands = ["build", "check", "serve", "import"] as const;
export type Command = (typeof commands)[number];

export interface Settings {
  command: Command;
  /** import: the folder of foreign Markdown. */
  folder: string | undefined;
  /** The content folder. */
  content: string;
  /** Where the site is written. */
  output: string;
  /** Folders of full texts. */
  sources: string[];
  /** Links with `index.html`, for a copy that is read from disk. */
  disk: boolean;
  /** Build the search index. */
  index: boolean;
  /** Show drafts and future articles. */
  drafts: boolean;
  /** Write what a comparison with full texts has shown into the source records. */
  record: boolean;
  /** Print one JSON object. */
  json: boolean;
  port: number;
  pathPrefix: string | undefined;
  /** The moment of the build, in seconds since 1970. */
  epoch: number;
}

const DEFAULT_OUTPUT: Record<Command, string> = {
  build: "_site",
  check: "_site",
  serve: ".cache/serve",
  import: "imported",
};

/** A sentence for somebody who typed a command that does not exist. */
export class UsageError extends Error {}

export const usage = `verbatim build|check|serve [options]
       verbatim import FOLDER [--output DIR]

  --content DIR      the content folder (content, or VERBATIM_CONTENT)
  --output DIR       where the site is written (_site, or VERBATIM_OUTPUT); import: the new content folder (imported)
  --sources DIR      a folder of full texts; may be repeated (VERBATIM_SOURCES)
  --path-prefix /P/  the folder of the server the site lies in
  --disk             write links for a copy that is opened from disk
  --no-index         leave the search index out
  --drafts           show drafts and future articles
  --port N           where serve listens (8080)
  --record           check: write into the source records that their passages stand in the full text
  --json             check: print one JSON object`;

export function readSettings(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  const folder = command === "import" ? rest.shift() : undefined;
  if (command === "import" && folder === undefined) throw new UsageError("name the folder that is to be imported");
  if (!commands.includes(command as Command) || rest.length > 0) {
    throw new UsageError(command === undefined ? "name a command" : `there is no command \`${positionals.join(" ")}\``);
  }
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port must be a number up to 65535`);
  const pathPrefix = values["path-prefix"];
  if (pathPrefix !== undefined && !/^\/(.*\/)?$/.test(pathPrefix)) {
    throw new UsageError("--path-prefix must begin and end with `/`, such as `/digest/`");
  }
  return {
    command: command as Command,
    folder,
    content: values.content ?? env["VERBATIM_CONTENT"] ?? "content",
    output: values.output ?? env["VERBATIM_OUTPUT"] ?? DEFAULT_OUTPUT[command as Command],
    sources: values.sources ?? (env["VERBATIM_SOURCES"] ? [env["VERBATIM_SOURCES"]] : []),
    disk: values.disk ?? false,
    index: !values["no-index"],
    drafts: values.drafts ?? false,
    record: values.record ?? false,
    json: values.json ?? false,
    port,
    pathPrefix,
    epoch: epochOf(env["SOURCE_DATE_EPOCH"]),
  };
}

/** The day of the build in the digest's time zone. */
export function buildDay(epoch: number, timeZone: string): IsoDate {
  return DateTime.fromSeconds(epoch, { zone: timeZone }).toISODate() as IsoDate;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        content: { type: "string" },
        output: { type: "string" },
        sources: { type: "string", multiple: true },
        "path-prefix": { type: "string" },
        port: { type: "string" },
        disk: { type: "boolean" },
        "no-index": { type: "boolean" },
        drafts: { type: "boolean" },
        record: { type: "boolean" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The only place of the program that reads the clock, and only when nobody hands a moment in. */
function epochOf(given: string | undefined): number {
  if (given === undefined || given === "") return Math.floor(Date.now() / 1000);
  if (!/^\d+$/.test(given)) throw new UsageError("SOURCE_DATE_EPOCH must be whole seconds since 1970");
  return Number(given);
}

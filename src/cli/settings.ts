/** What the command line and the environment say: one value that every command starts from. */
import { parseArgs } from "node:util";
import { DateTime } from "luxon";
import { didYouMean } from "../content/slug.ts";
import type { IsoDate } from "../language/dates.ts";

export const commands = ["build", "check", "serve", "import", "quote", "capture"] as const;
export type Command = (typeof commands)[number];

export interface Settings {
  command: Command;
  /** import: the folder of foreign Markdown. */
  folder: string | undefined;
  /** quote: the words to look for. */
  words: string;
  /** capture: the address of the page, the name of the record, consent to the hosts named, and the proxy to go through. */
  address: string;
  slug: string | undefined;
  yes: boolean;
  proxy: string | undefined;
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
  /** Leave every other kind of page and file out: for the benchmark, which compares equal output. */
  only: ReadonlySet<string> | undefined;
  /** A file of names that must never appear, from VERBATIM_NEVER. */
  never: string | undefined;
  /** The moment of the build, in seconds since 1970. */
  epoch: number;
}

/** Where each command writes when nobody says where. */
export const DEFAULT_OUTPUT: Record<Command, string> = {
  build: "_site",
  check: "_site",
  serve: ".cache/serve",
  import: "imported",
  quote: "_site",
  capture: "_site",
};

/** A sentence for somebody who typed a command that does not exist. */
export class UsageError extends Error {}

export const usage = `verbatim build|check|serve [options]
       verbatim import FOLDER [--output DIR]
       verbatim quote "WORDS" [--sources DIR] [--json]
       verbatim capture URL --sources DIR [--slug NAME] [--yes] [--proxy socks5h://HOST:PORT]

  --content DIR      the content folder (content, or VERBATIM_CONTENT)
  --output DIR       where the site is written (_site, or VERBATIM_OUTPUT); import: the new content folder (imported)
  --sources DIR      a folder of full texts; may be repeated (VERBATIM_SOURCES)
  --path-prefix /P/  the folder of the server the site lies in
  --disk             write links for a copy that is opened from disk
  --no-index         leave the search index out
  --drafts           show drafts and future articles
  --port N           where serve listens (8080)
  --record           check: write into the source records that their passages stand in the full text
  --json             check, quote: print one JSON object
  --slug NAME        capture: the name of the record; else the last part of the address
  --yes              capture: contact the hosts that the command names without asking
  --proxy ADDRESS    capture: the SOCKS5 proxy that connects and looks names up, socks5h://127.0.0.1:9050`;

export function readSettings(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  const folder = command === "import" ? rest.shift() : undefined;
  if (command === "import" && folder === undefined) throw new UsageError("name the folder that is to be imported");
  const words = command === "quote" ? rest.splice(0).join(" ").trim() : "";
  if (command === "quote" && words === "")
    throw new UsageError('give the words to look for, such as `"never finished"`');
  const address = command === "capture" ? rest.shift() : "";
  if (address === undefined) throw new UsageError("give the address of the page, such as `https://example.org/speech`");
  if (command === undefined) throw new UsageError("name a command");
  if (!commands.includes(command as Command)) {
    throw new UsageError(`there is no command \`${command}\`${didYouMean(command, commands)}`);
  }
  if (rest.length > 0) throw new UsageError(`\`${command}\` takes no further words: \`${rest.join(" ")}\``);
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port must be a number up to 65535`);
  const pathPrefix = values["path-prefix"];
  if (pathPrefix !== undefined && !/^\/(.*\/)?$/.test(pathPrefix)) {
    throw new UsageError("--path-prefix must begin and end with `/`, such as `/digest/`");
  }
  return {
    command: command as Command,
    folder,
    words,
    address,
    slug: values.slug,
    yes: values.yes ?? false,
    proxy: values.proxy,
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
    only: env["VERBATIM_ONLY"] ? new Set(env["VERBATIM_ONLY"].split(",")) : undefined,
    never: env["VERBATIM_NEVER"],
    epoch: epochOf(env["SOURCE_DATE_EPOCH"]),
  };
}

/** The day of the build in the digest's time zone. */
export function buildDay(epoch: number, timeZone: string): IsoDate {
  return DateTime.fromSeconds(epoch, { zone: timeZone }).toISODate() as IsoDate;
}

/** Every option of every command. */
const OPTIONS = {
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
  slug: { type: "string" },
  yes: { type: "boolean" },
  proxy: { type: "string" },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: OPTIONS,
    });
  } catch (error) {
    throw new UsageError(whyNotParsed(error));
  }
}

/** Node's own sentences speak of positional arguments; an editor has mistyped a word. */
function whyNotParsed(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /--?[\w-]+/.exec(message)?.[0] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    return `there is no option \`${option}\`${didYouMean(option, known)}`;
  }
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return message;
  return message.includes("does not take") ? `\`${option}\` takes no value` : `\`${option}\` needs a value after it`;
}

const LAST_SECOND = 253_402_300_799;

/** The only place of the program that reads the clock, and only when nobody hands a moment in. */
function epochOf(given: string | undefined): number {
  if (given === undefined || given === "") return Math.floor(Date.now() / 1000);
  const epoch = Number(given);
  if (!/^\d+$/.test(given) || epoch > LAST_SECOND) {
    throw new UsageError("SOURCE_DATE_EPOCH must be whole seconds since 1970, up to the year 9999");
  }
  return epoch;
}

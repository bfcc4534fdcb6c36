/** The command line: reads what was typed, runs the command, and turns its outcome into an exit code. */
import { build } from "./build.ts";
import { check } from "./check.ts";
import { importArchive } from "./import.ts";
import { serve } from "./serve.ts";
import { readSettings, usage, UsageError, type Settings } from "./settings.ts";

const run: Record<Settings["command"], (settings: Settings) => number | Promise<number | void>> = {
  build,
  check,
  serve,
  import: importArchive,
};

try {
  const settings = readSettings(process.argv.slice(2), process.env);
  process.exitCode = (await run[settings.command](settings)) ?? 0;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
  else throw error;
}

/** The command line: reads what was typed, runs the command, and turns its outcome into an exit code. */
import { sentenceOf } from "./refusal.ts";
import { readSettings, usage, UsageError, type Settings } from "./settings.ts";

// Each command loads only what it needs: half of the time that a small one takes would go into the others' libraries.
const run: Record<Settings["command"], (settings: Settings) => Promise<number | void>> = {
  build: async (settings) => (await import("./build.ts")).build(settings),
  check: async (settings) => (await import("./check.ts")).check(settings),
  serve: async (settings) => (await import("./serve.ts")).serve(settings),
  import: async (settings) => (await import("./import.ts")).importArchive(settings),
  quote: async (settings) => (await import("./quote.ts")).quote(settings),
  capture: async (settings) => (await import("./capture.ts")).capture(settings),
};

// `verbatim check | head`: whoever reads along may have had enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

try {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings.never) (await import("./never.ts")).maskPrinting(settings);
  process.exitCode = (await run[settings.command](settings)) ?? 0;
} catch (error) {
  process.exitCode = 1;
  const refused = sentenceOf(error);
  if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
  else if (refused !== undefined) console.error(refused);
  else if (process.env["VERBATIM_DEBUG"]) throw error;
  else {
    const what = error instanceof Error ? error.message : String(error);
    console.error(`Something went wrong in the program itself: ${what}. VERBATIM_DEBUG=1 shows where.`);
  }
}

/**
 * Runs one test file, in a process of its own. A file whose `await` at the top never settles would end this process with exit
 * code 0 once uvu has set it: the import below tells us whether the whole file was run.
 */
import { pathToFileURL } from "node:url";

const [, , file] = process.argv;
let whole = false;
process.on("exit", () => {
  if (whole) return;
  console.error("The file was not run to its end.");
  process.exitCode = 13;
});
await import(pathToFileURL(file ?? "").href);
whole = true;

/** Keeps a slip at the keyboard from costing somebody a folder: what stands where the site goes is replaced as a whole. */
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_OUTPUT, UsageError, type Settings } from "./settings.ts";

const PROGRAM = fileURLToPath(new URL("../..", import.meta.url));
/** Every built site has it, at its root. */
const SIGN = "404.html";

/** Throws a sentence when the output would take the place of something that is no built site. */
export function checkOutput({ output, content, sources }: Settings): void {
  const mend = "name another folder with `--output`";
  for (const [what, folder] of [["the content", content], ...sources.map((one) => ["the full texts", one])] as const) {
    if (isWithin(output, folder) || isWithin(folder, output)) {
      throw new UsageError(`the output \`${output}\` and ${what} must not lie in one another; ${mend}`);
    }
  }
  if (isWithin(PROGRAM, output) || isWithin(process.cwd(), output)) {
    throw new UsageError(`the output \`${output}\` would be replaced as a whole, and this program with it; ${mend}`);
  }
  if (!existsSync(output)) return;
  if (!statSync(output).isDirectory()) throw new UsageError(`the output \`${output}\` is a file; ${mend}`);
  // Stopped early, `serve` leaves half a site in a folder that is its own.
  if (output === DEFAULT_OUTPUT.serve) return;
  if (readdirSync(output).length > 0 && !existsSync(join(output, SIGN))) {
    throw new UsageError(`\`${output}\` holds other things than a built site; empty it, or ${mend}`);
  }
}

/** Whether a path is a folder or lies below it, links on the way followed. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(real(resolve(folder)), real(resolve(path)));
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || resolve(way) === way);
}

function real(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}

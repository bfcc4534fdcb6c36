/** Where a build's time goes, for the benchmark: with `VERBATIM_STAGES` naming a file, the CPU seconds of each stage are written there. */
import { writeFileSync } from "node:fs";

export type Stage = "start" | "read" | "link" | "lay out" | "pages" | "rest" | "index" | "end";

const spent = new Map<Stage, number>();
let current: Stage = "start";
let since = 0;

/** A stage begins, and the one before it is over. */
export function stage(next: Stage): void {
  const file = process.env["VERBATIM_STAGES"];
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  const now = (user + system) / 1e6;
  spent.set(current, (spent.get(current) ?? 0) + now - since);
  current = next;
  since = now;
  if (next === "end") writeFileSync(file, JSON.stringify(Object.fromEntries(spent)));
}

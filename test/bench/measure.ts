/** Runs a command and says what it cost: CPU seconds of it and all it started, and the most memory they held at once. Linux only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Cost {
  /** User and system time, in seconds. */
  cpu: number;
  /** The largest sum of resident memory, in MB. */
  memory: number;
}

/** How often the processes are looked at, in milliseconds. */
const LOOK = 50;
const TICKS = 100;
const PAGE = 4096;
const MEGABYTE = 1024 * 1024;

/** Runs `command`; what it prints is thrown away unless it fails. */
export function measure(command: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Cost> {
  return new Promise((resolve, reject) => {
    // The shell's `times` counts whatever was waited for, to the last microsecond; looking misses what ends between two looks.
    const script = `"$@"; code=$?; times >&3; exit $code`;
    const child = spawn("sh", ["-c", script, "sh", ...command], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    let said = "";
    let times = "";
    child.stdout?.on("data", (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
    child.stderr?.on("data", (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
    child.stdio[3]?.on("data", (text: Buffer) => (times += text.toString()));
    const seen = new Map<number, number>();
    let memory = 0;
    const clock = setInterval(() => {
      memory = Math.max(memory, look(child.pid ?? 0, seen));
    }, LOOK);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(clock);
      if (code !== 0) return reject(new Error(`${command.join(" ")} ended with ${code}:\n${said}`));
      // A helper that is left behind is never waited for, so that only looking has seen its time.
      const looked = [...seen.values()].reduce((sum, one) => sum + one, 0);
      resolve({ cpu: Math.max(waitedFor(times), looked), memory });
    });
  });
}

/** The second line of `times`: user and system time of what the shell has waited for. */
function waitedFor(times: string): number {
  const line = times.trim().split("\n")[1] ?? "";
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Notes the CPU seconds of every descendant of `root` and gives their memory together, in MB. */
function look(root: number, seen: Map<number, number>): number {
  const parents = new Map<number, number>();
  const costs = new Map<number, { cpu: number; memory: number }>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      // The name of the program stands in parentheses and may hold spaces.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parents.set(Number(name), Number(fields[1]));
      costs.set(Number(name), {
        cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
        memory: (Number(fields[21]) * PAGE) / MEGABYTE,
      });
    } catch {
      // It ended while we looked.
    }
  }
  let memory = 0;
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  for (const [pid, cost] of costs) {
    if (pid === root || !isOurs(pid)) continue;
    seen.set(pid, cost.cpu);
    memory += cost.memory;
  }
  return memory;
}

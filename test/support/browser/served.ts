/** The site as `serve` shows it, at a free port of this machine. */
import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { environment, ROOT, temporaryFolder, verbatimCommand } from "../command-line.ts";

export interface Served {
  /** The front page, with the path prefix. */
  address: string;
  stop(): Promise<void>;
}

const PATIENCE = 90_000;

/** Starts the server, perhaps with a folder for the site to lie in, and waits until it shows the front page. */
export async function serve(content: string, prefix?: string): Promise<Served> {
  const port = await freePort();
  const output = join(temporaryFolder(), "site");
  const words = ["serve", "--content", content, "--output", output, "--port", String(port)];
  if (prefix !== undefined) words.push("--path-prefix", prefix);
  const child = spawn(process.execPath, [...verbatimCommand(), ...words], {
    cwd: ROOT,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
  }
  process.on("exit", () => child.kill("SIGKILL"));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const address = `http://localhost:${port}${prefix ?? "/"}`;
  const until = Date.now() + PATIENCE;
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the site is not served:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    address,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

/** A port that nothing listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

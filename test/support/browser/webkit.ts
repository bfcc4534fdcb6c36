/**
 * The WebKit of Debian and its kin, by its own driver: Playwright's WebKit is one that is built for Playwright. It needs a
 * screen, so a virtual one is started for it.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { temporaryFolder } from "../command-line.ts";
import { driven, type Command, type Driven } from "./driven.ts";
import { freePort } from "./served.ts";

const [DRIVER, SCREEN] = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];
const PATIENCE = 30_000;

export const hasWebKit = (): boolean => existsSync(DRIVER) && existsSync(SCREEN);

/** Opens a window, with scripts forbidden to the pages or not. */
export async function openWebKit({ scripts = true } = {}): Promise<Driven> {
  const children: ChildProcess[] = [];
  const end = (): void => children.forEach((child) => child.kill("SIGKILL"));
  process.on("exit", end);
  const screen = spawn(SCREEN, ["-displayfd", "3", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  children.push(screen);
  const display = await new Promise<string>((resolve, reject) => {
    (screen.stdio[3] as Readable).once("data", (number: Buffer) => resolve(`:${number.toString().trim()}`));
    screen.once("exit", () => reject(new Error("the virtual screen does not start")));
  });
  const port = await freePort();
  const home = temporaryFolder();
  const env = { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home };
  children.push(spawn(DRIVER, [`--port=${port}`], { stdio: "ignore", env }));
  const root = `http://127.0.0.1:${port}/session`;
  const args = ["--automation", `--enable-javascript=${scripts}`];
  const begin = { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { args } } } };
  const { sessionId } = (await patiently(() => ask(root, begin))) as { sessionId: string };
  return driven(
    (command, parameters) => {
      const { id, ...body } = parameters as { id?: string };
      return ask(`${root}/${sessionId}/${PATHS[command].replace("ID", id ?? "")}`, body);
    },
    async () => {
      await ask(`${root}/${sessionId}`, undefined, "DELETE");
      end();
    },
  );
}

const PATHS: Readonly<Record<Command, string>> = {
  Navigate: "url",
  ExecuteScript: "execute/sync",
  FindElement: "element",
  ElementClick: "element/ID/click",
  ElementSendKeys: "element/ID/value",
};

async function ask(address: string, body: object | undefined, method = "POST"): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`${address}: ${value?.error} ${value?.message}`);
  return value;
}

/** The driver says nowhere that it listens. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + PATIENCE; ;) {
    try {
      return await ask();
    } catch (error) {
      // Only a refused connection is mended by waiting.
      if (!(error instanceof TypeError) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

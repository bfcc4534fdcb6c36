/**
 * A Firefox that opens pages and runs scripts in them, spoken to in Marionette, its own protocol: Playwright's Firefox is
 * one that is built for Playwright, and this one is to be what readers have.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { temporaryFolder } from "../command-line.ts";
import { driven, type Driven } from "./driven.ts";

const PROGRAMS = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];
const PATIENCE = 90_000;

/** The program of Firefox, or undefined where there is none. */
export function firefoxPath(): string | undefined {
  return [process.env["FIREFOX_PATH"] ?? "", ...PROGRAMS].find((path) => path !== "" && existsSync(path));
}

/** Opens a window, with further preferences. */
export async function openFirefox(program: string, more: Readonly<Record<string, boolean>> = {}): Promise<Driven> {
  const profile = temporaryFolder();
  const prefs = {
    // A driver would set this to false, and then any copy on a disk would seem to work.
    "security.fileuri.strict_origin_policy": true,
    "remote.prefs.recommended": false,
    "marionette.port": 0,
    "app.update.auto": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "services.settings.server": "",
    ...more,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(program, ["--headless", "--marionette", "--no-remote", "--profile", profile, "about:blank"], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile },
  });
  process.on("exit", () => child.kill("SIGKILL"));
  const client = new Client(await connected(join(profile, "MarionetteActivePort")));
  await client.ask("WebDriver:NewSession", {});
  return driven(
    async (command, parameters) => (await client.ask(`WebDriver:${command}`, parameters))["value"],
    async () => {
      client.end();
      child.kill("SIGKILL");
    },
  );
}

/** Firefox writes the port it listens at into its profile. */
async function connected(file: string): Promise<Socket> {
  const until = Date.now() + PATIENCE;
  while (!existsSync(file) || readFileSync(file, "utf8").trim() === "") {
    if (Date.now() > until) throw new Error("Firefox does not listen");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const socket = connect(Number(readFileSync(file, "utf8")), "127.0.0.1");
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  return socket;
}

type Answer = [type: 1, id: number, error: { message: string } | null, result: Record<string, unknown> | null];

/** Messages are `length:JSON`, a question `[0, id, command, parameters]`, an answer `[1, id, error, result]`. */
class Client {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #bytes = Buffer.alloc(0);
  #last = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#read(bytes));
  }

  ask(command: string, parameters: object): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ([, , error, result]) => {
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(result ?? {});
      });
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    for (;;) {
      const colon = this.#bytes.indexOf(":");
      const length = Number(this.#bytes.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#bytes.length < colon + 1 + length) return;
      const text = this.#bytes.subarray(colon + 1, colon + 1 + length).toString("utf8");
      this.#bytes = this.#bytes.subarray(colon + 1 + length);
      // The first message greets.
      const message = JSON.parse(text) as Answer | object;
      if (Array.isArray(message)) this.#waiting.get((message as Answer)[1])?.(message as Answer);
    }
  }
}

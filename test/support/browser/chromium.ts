/** Finds a Chromium on this machine and opens it for the tests. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

const HOW_TO_GET_ONE =
  "no Chromium was found; install one (Debian: `apt-get install chromium`, macOS: `brew install --cask chromium`, " +
  "Windows: Chrome or Edge), or name its program in CHROMIUM_PATH";

/** The program that CHROMIUM_PATH names, or one in the usual places. Throws one sentence when there is none. */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const given = env["CHROMIUM_PATH"];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names \`${given}\`, where there is no program; mend it, or leave it out`);
  }
  const found = usualPlaces(env, platform).find((path) => existsSync(path));
  if (found === undefined) throw new Error(HOW_TO_GET_ONE);
  return found;
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: string): string[] {
  if (platform === "darwin") return MAC;
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  const folders = [...(env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    // Root has no sandbox, and a machine for tests may have neither a GPU nor much shared memory.
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

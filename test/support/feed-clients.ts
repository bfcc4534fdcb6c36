/** Programs that read and check feeds: newsboat, sfeed and Python's feedparser as people use them, and jing. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PYTHON = "/usr/bin/python3";

/** Each with the words that show it is there, and the Debian package it comes in. */
const CLIENTS = {
  newsboat: [["newsboat", "-v"], "newsboat"],
  sfeed: [["sh", "-c", "command -v sfeed"], "sfeed"],
  sqlite3: [["sqlite3", "-version"], "sqlite3"],
  feedparser: [[PYTHON, "-c", "import feedparser"], "python3-feedparser"],
  jing: [["sh", "-c", "command -v jing"], "jing"],
} as const;

/** Why tests that need a program are skipped; on CI they are not: there it must be installed. */
export function missing(...names: (keyof typeof CLIENTS)[]): string | undefined {
  if (process.env["CI"] === "true") return undefined;
  const lacking = names.filter((name) => {
    const [[program, ...words]] = CLIENTS[name];
    return spawnSync(program, words).status !== 0;
  });
  if (lacking.length === 0) return undefined;
  return `SKIPPED: not installed (Debian): ${lacking.map((name) => CLIENTS[name][1]).join(" ")}`;
}

/** An entry as a client shows it. */
export interface SeenEntry {
  id: string;
  title: string;
  link: string;
  /** `YYYY-MM-DD` in Greenwich time. */
  date: string;
}

/** A subscriber with a cache of its own, which lives through several visits. */
export class Newsboat {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Subscribes to a feed, asks for it, and tells what it knows of it since the first visit, the oldest first. */
  async visit(address: string): Promise<SeenEntry[]> {
    const urls = join(this.#folder, "urls");
    const cache = join(this.#folder, "cache.db");
    const config = join(this.#folder, "config");
    mkdirSync(join(this.#folder, "home"), { recursive: true });
    writeFileSync(urls, `${address}\n`);
    writeFileSync(config, "");
    const words = ["-u", urls, "-c", cache, "-C", config, "-x", "reload"];
    // It wants a terminal's settings, though it shows nothing.
    await output("newsboat", words, { HOME: join(this.#folder, "home"), TZ: "UTC", TERM: "dumb" });
    const query =
      "select guid as id, title, url as link, date(pubDate, 'unixepoch') as date from rss_item order by pubDate, guid";
    return JSON.parse((await output("sqlite3", ["-json", cache, query])) || "[]") as SeenEntry[];
  }
}

/** What sfeed makes of a feed: lines of fields that tabs part. */
export async function sfeed(xml: string): Promise<SeenEntry[]> {
  const lines = (await output("sfeed", [], { TZ: "UTC" }, xml)).split("\n").filter(Boolean);
  return lines.map((line) => {
    const [seconds = "", title = "", link = "", , , id = ""] = line.split("\t");
    return { id, title: unescaped(title), link, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
  });
}

const unescaped = (field: string): string =>
  field.replace(/\\([\\tn])/g, (_, letter) => ({ t: "\t", n: "\n" })[letter as string] ?? "\\");

export interface ParsedFeed {
  address: string;
  /** Whether the parser had to forgive something. */
  bozo: boolean;
  version: string;
  title: string;
  status: number;
  entries: (SeenEntry & { updated: string; content: string; summary: string; tags: string[]; enclosures: string[] })[];
}

const PARSE = `
import feedparser, json, sys, time
day = lambda when: time.strftime("%Y-%m-%d", when) if when else ""
seen = []
for address in sys.argv[1:]:
    feed = feedparser.parse(address)
    seen.append({
        "address": address, "bozo": bool(feed.bozo), "version": feed.version, "title": feed.feed.get("title", ""), "status": feed.get("status", 0),
        "entries": [{
            "id": e.get("id", ""), "title": e.get("title", ""), "link": e.get("link", ""),
            "date": day(e.get("published_parsed")), "updated": day(e.get("updated_parsed")),
            "summary": e.get("summary", ""), "content": e.content[0].value if "content" in e else "",
            "tags": [t.get("label") or t.get("term") for t in e.get("tags", [])],
            "enclosures": [l.href for l in e.get("enclosures", [])],
        } for e in feed.entries],
    })
print(json.dumps(seen))
`;

export async function feedparser(addresses: readonly string[]): Promise<ParsedFeed[]> {
  return JSON.parse(await output(PYTHON, ["-c", PARSE, ...addresses])) as ParsedFeed[];
}

/** What is wrong with files of Atom by its grammar (RFC 4287, Appendix B); an empty text where nothing is. */
export async function jingFaults(files: readonly string[]): Promise<string> {
  const grammar = new URL("site/atom.rnc", import.meta.url).pathname;
  return output("jing", ["-c", grammar, ...files], {}, "", true);
}

/** What a program prints. Throws when it fails, unless its complaints are what is asked for. */
function output(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = "",
  mayFail = false,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: "pipe" });
    let printed = "";
    let complaints = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 || mayFail) resolve(mayFail && code !== 0 ? printed + complaints : printed);
      else reject(new Error(`${program} ended with ${code}:\n${printed}${complaints}`));
    });
    // Most ask for no input and may be gone before it ends.
    child.stdin.on("error", () => undefined).end(input);
  });
}

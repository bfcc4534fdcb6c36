/**
 * `npx tsx test/bench/search.ts [N]`: what the search of a site of N invented articles (10,000) costs: to index, beside the stock
 * `pagefind --site` over the same pages; to index again when nothing changed; to answer in a terminal; for a reader's first words.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { engineFile } from "../../src/assets/engine.ts";
import { NOTHING } from "../../src/search/query/ask.ts";
import type { Engine } from "../../src/search/query/pagefind.ts";
import { Searcher } from "../../src/search/query/searcher.ts";
import { generate } from "./generate.ts";
import { measure } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const articles = Number(process.argv[2] ?? 10_000);
const WORDS = ["Number7", "commission", "commission Number3", "Topic 3", "“commission went”"];

const root = mkdtempSync(join(tmpdir(), "verbatim-bench-search-"));
const [site, stock, cwd] = [join(root, "site"), join(root, "stock"), join(root, "cwd")];
try {
  mkdirSync(cwd);
  const { folders } = generate(root, articles);
  const env = { SOURCE_DATE_EPOCH: "1800000000", TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json") };
  const build = (...words: string[]) =>
    measure(
      [
        process.execPath,
        join(ROOT, "src/cli/bundled.mjs"),
        "build",
        "--content",
        folders.quoted,
        "--output",
        site,
        ...words,
      ],
      cwd,
      env,
    );
  const pages = await build("--no-index");
  const theirs = await measure([join(ROOT, "node_modules/.bin/pagefind"), "--site", site, "--output-path", stock], cwd);
  rmSync(stock, { recursive: true, force: true });
  const first = await build();
  const again = await build();
  const ours = first.cpu - pages.cpu;
  const answer = await measure(
    [process.execPath, join(ROOT, "src/cli/search.mjs"), "commission", "--output", site],
    ROOT,
  );
  console.log(
    `| ${articles.toLocaleString("en")} articles, ${(articles * 3).toLocaleString("en")} quotations | CPU s | MB |`,
  );
  console.log("| --- | --- | --- |");
  const row = (name: string, cpu: number, memory: number) =>
    console.log(`| ${name} | ${cpu.toFixed(1)} | ${memory.toFixed(0)} |`);
  row("build without the index", pages.cpu, pages.memory);
  row("`pagefind --site` over these pages", theirs.cpu, theirs.memory);
  row(`our index (${((100 * ours) / theirs.cpu).toFixed(0)} % of that), with the build before it`, ours, first.memory);
  row("our index when nothing changed", again.cpu - pages.cpu, again.memory);
  row("an answer in a terminal", answer.cpu, answer.memory);
  await transfer();
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** What a browser loads for a first query: the scripts, and the pieces of the index, packed as servers do. */
async function transfer(): Promise<void> {
  const { default: engine } = (await import(pathToFileURL(await engineFile(join(ROOT, ".cache"))).href)) as {
    default: Engine;
  };
  const assets = join(site, "assets");
  const scripts = readdirSync(assets).filter((name) => /^(search|engine)-.*\.js$/.test(name));
  const scriptBytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
  for (const words of WORDS) {
    let bytes = scriptBytes;
    const searcher = new Searcher(engine, {
      bytes: async (path) => {
        const piece = readFileSync(join(site, "pagefind", path));
        bytes += /\.(json|txt)$/.test(path) ? gzipSync(piece).length : piece.length;
        return piece;
      },
    });
    const { results } = await searcher.ask({ ...NOTHING, words });
    await results.next(10);
    console.log(`first query ${words}: ${(bytes / 1000).toFixed(0)} KB`);
  }
}

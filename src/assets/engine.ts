/**
 * Pagefind's search engine as a function that is handed whatever it would take from a browser. Its module finds its files by
 * its own address and asks for them with `fetch`; from a disk, in a terminal, and once for each language it cannot.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf, writeWhole } from "./kept-files.ts";

/** An ES module whose default export is `(fetch, document, Worker, window) => { createInstance }`. */
export async function engineModule(cache: string): Promise<string> {
  return readFileSync(await engineFile(cache), "utf8");
}

/** The file of that module, kept in the folder `cache`: Pagefind brings its engine inside a program of its own. */
export async function engineFile(cache: string): Promise<string> {
  const file = join(cache, `engine-${versionOf("pagefind")}-${FORMAT}.mjs`);
  if (existsSync(file)) return file;
  writeWhole(file, await wrapped(await pagefindModule()));
  return file;
}

/** Goes up whenever the same version of Pagefind would be wrapped in another way. */
const FORMAT = 3;

/** The module as Pagefind writes it beside every index. */
async function pagefindModule(): Promise<string> {
  const { close, createIndex } = await import("pagefind");
  try {
    const { index } = await createIndex();
    await index?.addCustomRecord({ url: "/", content: "a", language: "en" });
    const { files = [] } = (await index?.getFiles()) ?? {};
    const found = files.find(({ path }) => path === "pagefind.js");
    if (!found) throw new Error("Pagefind did not hand over its engine");
    return new TextDecoder().decode(found.content);
  } finally {
    await close();
  }
}

async function wrapped(source: string): Promise<string> {
  const { build } = await import("esbuild");
  const result = await build({
    stdin: { contents: 'export { createInstance } from "pagefind-module";', loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "pagefind",
    target: "es2020",
    // It is told where its files are and needs no address of its own; to ask what a `Response` or a `Request` is makes Node
    // load all of its HTTP client.
    define: { "import.meta.url": "undefined", Request: "undefined", Response: "undefined" },
    tsconfigRaw: {},
    logLevel: "silent",
    plugins: [
      {
        name: "pagefind-module",
        setup: (setup) => {
          setup.onResolve({ filter: /^pagefind-module$/ }, ({ path }) => ({ path, namespace: "engine" }));
          setup.onLoad({ filter: /.*/, namespace: "engine" }, () => ({ contents: source, loader: "js" }));
        },
      },
    ],
  });
  return `export default (fetch,document,Worker,window)=>{${result.outputFiles[0]!.text};return pagefind};\n`;
}

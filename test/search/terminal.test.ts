/** The search in a terminal, on a site as it is built for a server and for a disk. */
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, run } from "../support/command-line.ts";
import { buildSite } from "../support/site/built-site.ts";

const content = join(ROOT, "test/support/foreign");
const address = "https://caderno.example/";
const site = await buildSite({ content, address });
const disk = await buildSite({ content, address, words: ["--disk"] });

const search = (folder: string, words: readonly string[]) =>
  run(process.execPath, [
    "--import",
    import.meta.resolve("tsx"),
    join(ROOT, "src/cli/search.ts"),
    ...words,
    "--output",
    folder,
  ]);

interface Printed {
  results: { url: string; kind: string; title: string; excerpt: string; person: string; date: string }[];
}

test("words are found with speaker, date, source and address", async () => {
  const { code, stdout } = await search(site.folder, ["navios"]);
  assert.is(code, 0);
  assert.match(stdout, "Havia onze navios no porto.");
  assert.match(stdout, /\/quotes\/[a-z0-9]+\//);
  assert.not.match(stdout, "\u001b");
});

test("as JSON, filtered by person and year", async () => {
  const { stdout } = await search(site.folder, [
    "count",
    "--person",
    "tomas-brandt",
    "--year",
    "2001",
    "--sort",
    "date",
    "--json",
  ]);
  const { results } = JSON.parse(stdout) as Printed;
  assert.ok(results.length > 0);
  assert.ok(results.every(({ date }) => date.startsWith("2001")));
  assert.equal(Object.keys(results[0]!).slice(0, 6), ["url", "kind", "title", "excerpt", "person", "date"]);
});

test("a copy for a disk gives the same records in the same order", async () => {
  for (const words of [
    ["contagem"],
    ["navios"],
    ["توماس"],
    ["count"],
    ["--person", "amara-okonjo"],
    ['"a count without end"'],
  ]) {
    const [here, there] = await Promise.all([site, disk].map(({ folder }) => search(folder, [...words, "--json"])));
    assert.is(here!.stdout, there!.stdout, words.join(" "));
  }
});

test("what is nowhere is told, with exit code 1; a slip in the command with exit code 2 and the usage", async () => {
  const nowhere = await search(site.folder, ["qxzvwk"]);
  assert.is(nowhere.code, 1);
  assert.match(nowhere.stdout, "No result for qxzvwk.");
  assert.is((await search(site.folder, [])).code, 2);
  assert.match((await search(site.folder, ["a", "--sort", "best"])).stderr, "--sort is relevance");
  assert.match((await search(join(site.folder, "no"), ["a"])).stderr, "build the site first");
});

test.run();

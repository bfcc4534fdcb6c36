/** The pieces of an index that readers load: smaller than Pagefind's own, and to the engine the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "cborg";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { MARK, metaOf, readBrief } from "../../src/search/query/brief.ts";
import type { SearchEntry } from "../../src/search/query/entry.ts";
import { prepared, type GivenRecord } from "../../src/search/records.ts";
import { found, indexed, indexOfRecords, urlsOf } from "../support/search.ts";

const words = Array.from(
  { length: 400 },
  (_, i) => `harbour${i.toString(36)} mole${i * 7} pier${i}x ${"é".repeat(30)}${i}`,
);
const { folder, searcher } = await indexed(words.map((content) => ({ content })));

test("what a brief is made into is Pagefind's own first piece, but for the orders", async () => {
  const [meta, brief] = [".pf_meta", ".pf_brief"].map((ending) =>
    readFileSync(
      join(
        folder,
        readdirSync(folder).find((name) => name.endsWith(ending))!,
      ),
    ),
  ) as [Buffer, Buffer];
  const whole = decode(gunzipSync(meta).subarray(MARK.length)) as unknown[];
  const made = decode(metaOf(await readBrief(brief)).subarray(MARK.length)) as unknown[];
  assert.equal(made, whole.with(4, []));
  assert.is((made[1] as unknown[]).length, 400);
  assert.ok(brief.length < meta.length / 2, `${brief.length} of ${meta.length} bytes`);
});

test("every file is written to its end", () => {
  const packed = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.pf_[^b]\w+$/.test(path),
  );
  assert.ok(packed.length > 400);
  for (const path of packed)
    assert.ok(
      gunzipSync(readFileSync(join(folder, path)))
        .subarray(0, MARK.length)
        .equals(Buffer.from(MARK)),
      path,
    );
});

test("the words lie in pieces of a few thousand bytes, and each is found", async () => {
  assert.ok(readdirSync(join(folder, "index")).length > 1);
  assert.equal(urlsOf(await found(searcher, "mole2793")), ["/quotes/q399/"]);
  assert.equal(urlsOf(await found(searcher, "pier0x")), ["/quotes/q0/"]);
});

test("a French word is found without what is written in one with it, whichever the apostrophe", async () => {
  const { searcher: french } = await indexed([
    { lang: "fr", content: "la liberté d’opinion" },
    { lang: "fr", content: "l'opinion publique" },
  ]);
  assert.equal(urlsOf(await found(french, "opinion")).sort(), ["/quotes/q0/", "/quotes/q1/"]);
});

test("a long misquotation carries its word wherever its excerpt begins", async () => {
  const { searcher: differing } = await indexed([
    {
      content: `Misquotation: ${"and so on ".repeat(40)} the lighthouse fell`,
      meta: { title: "Misquotation: Amara Okonjo", differs: "Misquotation:" },
      filters: { kind: ["misquote"], differs: ["yes"] },
    },
  ]);
  const { hits } = await found(differing, "lighthouse");
  assert.match(hits[0]!.excerpt.map(({ text }) => text).join(""), /^Misquotation: … .*lighthouse/);
});

test("the records of a language in several indexes are found as in one", async () => {
  const named = (most?: number) =>
    indexOfRecords(
      Array.from({ length: 7 }, (_, i) =>
        prepared({
          url: `/quotes/q${i}/` as GivenRecord["url"],
          lang: "en",
          content: `harbour pier${i} ${i % 2 === 0 ? "lighthouse" : "mole"} ${"boat ".repeat(i)}`,
          meta: { title: "Amara Okonjo" },
          filters: { kind: ["quote"] },
          date: `${1960 - i}`,
        }),
      ),
      most,
    );
  const [one, several] = [await named(), await named(170)];
  const entry = JSON.parse(readFileSync(join(several.folder, "pagefind-entry.json"), "utf8")) as SearchEntry;
  assert.equal(Object.keys(entry.languages), ["en-3", "en-2", "en-1"]);
  // Whoever searches loads the engine, of 70 KB, and the list of words once and not three times.
  const shared = readdirSync(several.folder).filter((name) => /^(wasm|words)\./.test(name));
  assert.equal(shared, ["wasm.en-3.pagefind", "words.en.txt"]);
  assert.is(
    readFileSync(join(several.folder, "words.en.txt"), "utf8"),
    readFileSync(join(one.folder, "words.en.txt"), "utf8"),
  );
  for (const words of ["harbour", "mole", "pier6", "lighthuose", "mole lighthouse", "“harbour pier2”", ""]) {
    const [whole, parted] = [await found(one.searcher, words), await found(several.searcher, words)];
    assert.equal(urlsOf(parted).sort(), urlsOf(whole).sort(), words);
    assert.equal([parted.count, parted.missing], [whole.count, whole.missing], words);
  }
  assert.equal(
    urlsOf(await found(several.searcher, "q=harbour&sort=oldest")),
    urlsOf(await found(one.searcher, "q=harbour&sort=oldest")),
  );
});

test("where few records have all words, those with some of them follow", async () => {
  const { searcher: few } = await indexed([
    { content: "The captain counted ships." },
    { content: "The captain slept." },
    { content: "Nobody came." },
  ]);
  const outcome = await found(few, "captain ships");
  assert.is(outcome.count, 1);
  assert.equal(urlsOf(outcome), ["/quotes/q0/", "/quotes/q1/"]);
});

test.run();

/** What Pagefind does that a reader would not expect, each with what is done about it. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { declaration } from "../../src/content/declaration.ts";
import { searchableOf, writeSearch } from "../../src/search/index.ts";
import type { UrlPath } from "../../src/site/href.ts";
import { folderStore } from "../../src/search/store.ts";
import { siteOf } from "../../src/site/site.ts";
import { temporaryFolder } from "../support/command-line.ts";
import { digestOf } from "../support/content-folder.ts";
import { found, indexed, searcherOn, urlsOf, type Invented } from "../support/search.ts";

const words: Invented[] = [
  { content: "The harbour count was never finished, she said.", date: "1998-03-02" },
  { content: "They finish counting the ships in the harbour.", date: "2001-11-30" },
  { content: "A harbour of accused captains.", date: "2011" },
  { content: "Nobody counted the rights of the crew.", date: "1948-12" },
  {
    content: "Reported differently: the harbour count was ended, she said.",
    meta: { title: "Reported differently: Amara Okonjo", differs: "Reported differently:" },
    filters: { kind: ["misquote"], differs: ["yes"] },
    date: "1998",
  },
  { content: "An ended quarrel.", meta: { title: "Tomás Brandt" } },
];
const person: Invented = {
  content: "Amara Okonjo",
  url: "/people/amara-okonjo/" as UrlPath,
  filters: { kind: ["person"] },
  date: "0000",
};
const { searcher } = await indexed([...words, person]);
test("dates of any exactness sort by time, which numbers would not", async () => {
  assert.equal(urlsOf(await found(searcher, "q=harbour&sort=newest")), ["/quotes/q2/", "/quotes/q1/", "/quotes/q0/"]);
  assert.equal(urlsOf(await found(searcher, "q=harbour&sort=oldest")), ["/quotes/q0/", "/quotes/q1/", "/quotes/q2/"]);
});

test("people, who have no date, are still there when the results are sorted by date", async () => {
  assert.ok(urlsOf(await found(searcher, "q=okonjo&sort=newest")).includes("/people/amara-okonjo/"));
});

test("a word that is not there is told, and not dropped in silence", async () => {
  const outcome = await found(searcher, "qxzvwk harbour");
  assert.equal(outcome.missing, [{ word: "qxzvwk" }]);
  assert.is(outcome.hits.length, 3);
  assert.is((await found(searcher, "qxzvwk")).hits.length, 0);
});

test("a word that is not there is not cut until something begins like the rest", async () => {
  const outcome = await found(searcher, "finishxyzw");
  assert.is(outcome.missing[0]?.word, "finishxyzw");
});

test("a slip is told with the word that was looked for in its place", async () => {
  const outcome = await found(searcher, "harbuor");
  assert.equal(outcome.missing, [{ word: "harbuor", instead: "harbour" }]);
  assert.is(outcome.hits.length, 3);
});

test("a phrase may stand beside other words, and is found as it stands and not by its stems", async () => {
  assert.equal(urlsOf(await found(searcher, 'said "never finished"')), ["/quotes/q0/"]);
  assert.equal(urlsOf(await found(searcher, '"count was never finished"')), ["/quotes/q0/"]);
  assert.equal(urlsOf(await found(searcher, '"finish counting"')), ["/quotes/q1/"]);
  const stem = await found(searcher, '"finished counting"');
  assert.ok(stem.isLoose);
});

test("the count of a phrase is that of the records that have it", async () => {
  const outcome = await found(searcher, '"the harbour"');
  assert.equal([outcome.count, outcome.isAtMost], [2, false]);
  assert.equal(urlsOf(outcome).sort(), ["/quotes/q0/", "/quotes/q1/"]);
});

test("few records are loaded to find a phrase, though many have its words", async () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    content: `The count of ship ${i} ended; the harbour closed.`,
  }));
  const { folder } = await indexed([...many, { content: "She saw the harbour ended by a storm." }]);
  const loaded: string[] = [];
  const near = folderStore(folder);
  const watched = await searcherOn(folder, { isNear: true, bytes: (path) => (loaded.push(path), near.bytes(path)) });
  const records = (): number => loaded.filter((path) => path.startsWith("fragment/")).length;
  assert.equal(urlsOf(await found(watched, '"harbour ended"')), ["/quotes/q300/"]);
  assert.ok(records() < 10, `${records()} records for a phrase that stands there`);
  const loose = await found(watched, '"ship closed harbour"');
  assert.ok(loose.isLoose);
  assert.is(loose.count, 300);
  assert.ok(records() < 100, `${records()} records for one that does not`);
  assert.not.ok(
    loaded.some((path) => path.endsWith(".pf_brief")),
    "what is near is taken whole",
  );
});

test("words that differ carry their word, and are found only when asked for or when nothing true matches", async () => {
  assert.not.ok(urlsOf(await found(searcher, "harbour count")).includes("/quotes/q4/"));
  assert.not.ok((await found(searcher, "ended")).isDiffering);
  const untrue = await found(searcher, "harbour count was ended");
  assert.ok(untrue.isDiffering);
  assert.is(untrue.hits[0]?.kind, "misquote");
  assert.match(untrue.hits[0]!.title, /^Reported differently:/);
  assert.match(untrue.hits[0]!.text, /^Reported differently:/);
  assert.ok(urlsOf(await found(searcher, "q=harbour&kind=misquote")).includes("/quotes/q4/"));
});

test("the words of common phrases are found without waiting", async () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ content: `of the ship number ${i} of the harbour` }));
  const { searcher: crowded } = await indexed(many);
  const start = Date.now();
  const { hits, count, isAtMost } = await found(crowded, '"of the"');
  assert.is(hits.length, 10);
  assert.equal([count, isAtMost], [3000, true]);
  assert.ok(Date.now() - start < 5000, `${Date.now() - start} ms`);
});

test("titles and words that look like markup are text", async () => {
  const title = "<img src=x onerror=alert(1)>";
  const { searcher: hostile } = await indexed([{ content: `<b>bold</b> words &amp; "marks"`, meta: { title } }]);
  const { hits } = await found(hostile, "bold");
  assert.is(hits[0]?.title, title);
  assert.is(hits[0]?.excerpt.map(({ text }) => text).join(""), `<b>bold</b> words &amp; "marks"`);
});

test("Arabic with the article finds what it finds without, and Hebrew and Persian words are found in their other forms", async () => {
  const { searcher: semitic } = await indexed([
    { lang: "ar", content: "لكل شخص الحق في حرية الرأي" },
    { lang: "ar", content: "والحرية لكل إنسان" },
    { lang: "he", content: "לכל אדם הזכות לחירות" },
    { lang: "fa", content: "کتاب‌های بسیار" },
  ]);
  for (const word of ["الحرية", "حرية", "بالحرية"]) {
    assert.equal(urlsOf(await found(semitic, word)).sort(), ["/quotes/q0/", "/quotes/q1/"], word);
  }
  assert.equal(urlsOf(await found(semitic, "חירות")), ["/quotes/q2/"]);
  assert.equal(urlsOf(await found(semitic, "کتاب")), ["/quotes/q3/"]);
});

test("traditional Chinese has an index of its own and does not fall back to simplified, nor Quebec to France", async () => {
  const { searcher: apart } = await indexed([
    { lang: "zh", content: "人人有权享有主张和发表意见的自由" },
    { lang: "zh-TW", content: "人人有權享有主張和發表意見的自由" },
    { lang: "fr", content: "la liberté des citoyens" },
    { lang: "fr-CA", content: "la liberté au Québec" },
  ]);
  assert.equal(urlsOf(await found(apart, "自由")).sort(), ["/quotes/q0/", "/quotes/q1/"]);
  const { hits } = await found(apart, "發表意見");
  assert.equal(urlsOf({ hits }), ["/quotes/q1/"]);
  assert.is(hits[0]?.lang, "zh-TW");
  assert.equal(
    hits[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text),
    ["發表意見"],
  );
  assert.equal(urlsOf(await found(apart, "liberté")).sort(), ["/quotes/q2/", "/quotes/q3/"]);
});

test("nothing of an older index is left, and records that did not change are not indexed again", async () => {
  const folder = temporaryFolder();
  const options = { disk: false, cache: join(folder, "cache") };
  const assets = { style: "", search: "", engine: "", archive: "", languages: "", masthead: "", theme: "", feed: "" };
  const site = siteOf(digestOf({}), { disk: false, pictures: new Map(), cards: new Map(), assets, declaration });
  mkdirSync(join(folder, "site/pagefind"), { recursive: true });
  writeFileSync(join(folder, "site/pagefind/stale.pf_fragment"), "");
  await writeSearch(searchableOf(site), join(folder, "site"), options);
  assert.not.ok(existsSync(join(folder, "site/pagefind/stale.pf_fragment")));
  const kept = readdirSync(options.cache);
  await writeSearch(searchableOf(site), join(folder, "again"), options);
  assert.equal(readdirSync(options.cache), kept);
  assert.equal(readdirSync(join(folder, "again/pagefind")), readdirSync(join(folder, "site/pagefind")));
});

test.run();

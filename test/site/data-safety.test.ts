/** What must never stand in files that are made to be copied: words under copyright, private persons, cells that run. */
import Papa from "papaparse";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { guarded } from "../../src/site/data/csv.ts";
import { privateNamesOf } from "../../src/site/data/private-names.ts";
import { isPublic } from "../../src/digest/quotation.ts";
import { ROOT } from "../support/command-line.ts";
import { digestOf } from "../support/content-folder.ts";
import { nothing } from "../support/site/every-page.ts";
import { digestIn, drawnSite, type DrawnSite } from "../support/site/drawn-site.ts";
import { hostileContent, PRIVATE_NAME, PRIVATE_WORDS, UNDER_COPYRIGHT } from "../support/site/hostile.ts";

const own = drawnSite(digestIn(join(ROOT, "content")));
const hostile = drawnSite(digestOf(hostileContent));

/** Everything under `/data/`, as [address, text]. */
const bulk = ({ site }: DrawnSite): [string, string][] =>
  site.files.filter(({ url }) => url.startsWith("/data/")).map(({ url, content }) => [url, content()]);

const rowsOf = (site: DrawnSite, set: string): Record<string, unknown>[] =>
  site.json(`/data/${set}.json`)[set] as Record<string, unknown>[];

test("words under copyright stand in no file of all the data, and everything else about them does", () => {
  nothing(
    bulk(hostile)
      .filter(([, text]) => text.includes("lighthouse keeper"))
      .map(([url]) => url),
  );
  const row = rowsOf(hostile, "quotes").find(({ source }) => source === "lighthouse-1999")!;
  assert.is(row["copyright"], "quoted");
  assert.is(row["speakerNames"], "Tomas Brandt");
  assert.is(row["verdict"], "verbatim");
  assert.is(row["words"], undefined);
  assert.is(row["exact"], undefined);
  // Of the words above, by `printf '%s' '…' | sha256sum`.
  assert.is(row["sha256"], "6fda380ffabc75c1b275737e8beb97b45c0c29f51eaf5f0179ec1d0470d30392");
  assert.is(rowsOf(hostile, "sources").find(({ id }) => id === "lighthouse-1999")!["passages"], undefined);
});

test("of our own quotations none whose source is only quoted stands in them", () => {
  const texts = bulk(own);
  // A phrase of a few words may well stand in a title of ours.
  const words = own.digest.quotes
    .filter(({ source }) => source.meta.copyright === "quoted" || source.meta.copyright === undefined)
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.split(" ").length > 4);
  assert.ok(words.length > 0);
  nothing(
    texts.flatMap(([url, text]) =>
      words
        .filter((one) => text.includes(JSON.stringify(one).slice(1, -1)) || text.includes(one))
        .map((one) => `${url}: ${one}`),
    ),
  );
});

test("the file of one quotation has its words, beside whose they are", () => {
  const { id } = hostile.digest.quotes.find(({ source }) => source.slug === "lighthouse-1999")!;
  const { quote } = hostile.json(`/quotes/${id}/index.json`) as { quote: Record<string, unknown> };
  assert.is(quote["words"], UNDER_COPYRIGHT);
  assert.is(quote["copyright"], "quoted");
});

test("no private person is named in any data, nor are their words there", () => {
  const texts = hostile.site.files
    .filter(
      ({ url }) => /\.(json|csv|ndjson)$|^\/(sitemap|robots|opensearch)/.test(url) && !/annotation|feed/.test(url),
    )
    .filter(({ url }) => !url.startsWith("/quotes/") && !url.startsWith("/people/"))
    .map(({ url, content }): [string, string] => [url, content()]);
  assert.ok(texts.length > 20);
  const named = /ana[\s\-_]reis|anita[\s\-_]reis/iu;
  nothing(texts.filter(([url, text]) => !/sitemap/.test(url) && named.test(text)).map(([url]) => url));
  nothing(texts.filter(([, text]) => text.includes(PRIVATE_WORDS)).map(([url]) => url));
});

test("a private person's quotation has no file of its own", () => {
  const files = new Set<string>(hostile.site.files.map(({ url }) => url));
  const hidden = hostile.digest.quotes.filter((quote) => !isPublic(quote));
  assert.is(hidden.length, 1);
  assert.not.ok(files.has(`/quotes/${hidden[0]!.id}/index.json`));
  assert.not.ok(files.has("/people/ana-reis/quotes.json"));
});

test("words that name a private person are left out whole: words of others are never mended", () => {
  const row = rowsOf(hostile, "quotes").find(({ passage }) => passage === "p6")!;
  assert.is(row["words"], undefined);
  assert.is(row["copyright"], "open");
});

test("an article whose address names a private person is not in the data", () => {
  assert.equal(
    rowsOf(hostile, "articles").map(({ id }) => id),
    ["2021/07/hostile", "2021/07/harbour-count"],
  );
});

test("of a withdrawn article the fact and the reason are left, among the corrections", () => {
  nothing(
    bulk(hostile)
      .filter(([, text]) => text.includes("brindlecove"))
      .map(([url]) => url),
  );
  assert.equal(rowsOf(hostile, "corrections")[0], {
    date: "2021-09-01",
    kind: "withdrawn",
    url: "https://digest.example/2021/07/taken-back/",
    article: "2021/07/taken-back",
    note: "It named people who had not been asked.",
  });
});

test("a misquotation says what it is, in its kind and before its words", () => {
  const row = rowsOf(hostile, "quotes").find(({ kind }) => kind === "misquote")!;
  assert.is(row["verdict"], "misquotation");
  assert.is(row["words"], "misquotation: the ships were twelve, and everybody counted the boats");
  assert.is(row["exact"], undefined);
});

test("no cell of CSV begins as a formula does", () => {
  const cells = hostile.site.files
    .filter(({ url }) => url.endsWith(".csv"))
    .flatMap(({ content }) => Papa.parse<string[]>(content(), { skipEmptyLines: true }).data.flat());
  assert.ok(cells.length > 100);
  nothing(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell)));
  assert.ok(cells.some((cell) => cell.startsWith("'=HYPERLINK")));
});

const formulas: [string, string][] = [
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["- one", "'- one"],
  ["@port", "'@port"],
  ["＝1", "'＝1"],
  ["  =1", "'  =1"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["'=1", "''=1"],
  ["''@x", "'''@x"],
  ["'tis", "'tis"],
  ["1-2", "1-2"],
  ["", ""],
];
for (const [text, cell] of formulas) {
  test(`${JSON.stringify(text)} stands in its cell as ${JSON.stringify(cell)}`, () => assert.is(guarded(text), cell));
}

const names = privateNamesOf(digestOf(hostileContent).people);
const named: [string, string][] = [
  [`${PRIVATE_NAME} saw it`, "[…] saw it"],
  ["ANA  REIS saw it", "[…] saw it"],
  ["seen by anita reis.", "seen by […]."],
  ["/2021/07/ana-reis-tells/", "/2021/07/[…]-tells/"],
  ["Joana Reisner saw it", "Joana Reisner saw it"],
  ["Ana saw Reis", "Ana saw Reis"],
];
for (const [text, without] of named) {
  test(`the private name is found in ${JSON.stringify(text)}, and nowhere else`, () => {
    assert.is(names.replace(text), without);
    assert.is(names.occursIn(text), text !== without);
  });
}

test.run();

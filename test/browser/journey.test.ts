/** A reader looks for words in our own digest and comes to the evidence of a quotation. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { openReader } from "../support/browser/reader.ts";
import { serve } from "../support/browser/served.ts";
import { ROOT, verbatim } from "../support/command-line.ts";

const content = join(ROOT, "content");
const browser = await openBrowser();
const served = await serve(content);
const search = `${served.address}search/`;

interface Checked {
  quotes: { id: string; words: string; verdict: string }[];
}

/** A quotation of the digest in plain English words, long enough to be the only one of its kind. */
const { quotes } = JSON.parse((await verbatim(["check", "--json", "--content", content])).stdout) as Checked;
const quote = quotes.find(({ words, verdict }) => verdict === "verbatim" && /^[A-Z][A-Za-z ,]{60,140}\.$/.test(words))!;

const test = suite("search");
test.after(async () => {
  await browser.close();
  await served.stop();
});

test("typing words finds a quotation, which leads to its evidence", async () => {
  const { page, mishaps, close } = await openReader(browser, served.address);
  await page.goto(search);
  await page.getByRole("searchbox").fill(quote.words.split(" ").slice(0, 8).join(" "));
  const found = page.locator(`#results a[href$="/quotes/${quote.id}/"]`);
  await found.first().click();
  await page.waitForURL(`**/quotes/${quote.id}/`);
  assert.match(await page.locator("main blockquote").first().innerText(), quote.words);
  assert.equal(mishaps, []);
  await close();
});

test("a search has an address of its own, which a reload and the way back keep", async () => {
  const { page, mishaps, close } = await openReader(browser, served.address);
  await page.goto(`${search}#q=human%20rights`);
  const results = page.locator("#results a");
  await results.first().waitFor();
  assert.is(await page.getByRole("searchbox").inputValue(), "human rights");
  await page.reload();
  await results.first().waitFor();
  assert.is(await page.getByRole("searchbox").inputValue(), "human rights");
  const first = await results.first().getAttribute("href");
  await results.first().click();
  await page.waitForURL(first!);
  await page.goBack();
  await results.first().waitFor();
  assert.is(await page.getByRole("searchbox").inputValue(), "human rights");
  assert.equal(mishaps, []);
  await close();
});

test("words that are nowhere are answered with a sentence", async () => {
  const { page, close } = await openReader(browser, served.address);
  await page.goto(`${search}#q=qxzvwk`);
  await page.getByRole("status").filter({ hasText: "qxzvwk" }).waitFor();
  assert.is(await page.locator("#results a").count(), 0);
  await close();
});

test("what is searched is not sent anywhere: no request holds the words", async () => {
  const { page, close } = await openReader(browser, served.address);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(search);
  await page.getByRole("searchbox").fill("dignity");
  await page.locator("#results a").first().waitFor();
  assert.equal(
    asked.filter((url) => url.includes("dignity")),
    [],
  );
  await close();
});

test("every kind of page opens without an error and without asking another host", async () => {
  const { page, mishaps, close } = await openReader(browser, served.address);
  const places = [
    "",
    "people/",
    "tags/",
    "quotes/",
    `quotes/${quote.id}/`,
    "sources/",
    "feeds/",
    "corrections/",
    "about/",
  ];
  for (const place of places) {
    const answer = await page.goto(`${served.address}${place}`);
    assert.is(answer?.status(), 200, place);
  }
  assert.equal(mishaps, []);
  await close();
});

test("without JavaScript the search page says what to do and lists every way in", async () => {
  const { page, close } = await openReader(browser, served.address, { javaScriptEnabled: false });
  await page.goto(search);
  assert.not.ok(await page.locator("#search").isVisible());
  assert.ok(await page.locator("noscript").isVisible());
  for (const place of ["people", "tags", "quotes", "sources"]) {
    assert.ok(await page.locator(`main a[href$="${place}/"]`).first().isVisible(), place);
  }
  await close();
});

test.run();

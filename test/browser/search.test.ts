/** The search page in a browser: typing, choosing, keyboard, addresses, and what is said honestly. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { openReader } from "../support/browser/reader.ts";
import { serveFolder } from "../support/browser/static.ts";
import { ROOT } from "../support/command-line.ts";
import { buildSite } from "../support/site/built-site.ts";

const site = await buildSite({ content: join(ROOT, "content"), address: "https://verbatim.example/" });
const server = await serveFolder(site.folder);
const browser = await openBrowser();

const test = suite("the search page");
test.after(async () => {
  await browser.close();
  server.stop();
});

async function reading(ask: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, mishaps, close } = await openReader(browser, server.address);
  await page.goto(`${server.address}search/${ask}`);
  await use(page);
  assert.equal(mishaps, []);
  await close();
}

const said = (page: Page, words: string | RegExp) => page.locator("#search-status", { hasText: words }).waitFor();
const first = (page: Page) => page.locator("#results .result").first();

test("results are quotations with marked words, speaker, date and the way to the evidence", () =>
  reading("", async (page) => {
    await page.getByRole("searchbox").fill("racism");
    await said(page, "results");
    assert.is(await first(page).locator("blockquote mark").first().innerText(), "racism");
    assert.match(await first(page).innerText(), "Nelson Mandela · 3 October 1994");
    await first(page).getByRole("link").click();
    await page.waitForURL(/\/quotes\/\w+\/$/);
    await page.goBack();
    await first(page).waitFor();
    assert.is(await page.getByRole("searchbox").inputValue(), "racism");
  }));

test("what is looked for is in no request, and a reload keeps it", () =>
  reading("", async (page) => {
    const before = server.sent.length;
    await page.getByRole("searchbox").fill("dignity");
    await said(page, "results");
    assert.match(page.url(), /#q=dignity$/);
    await page.reload();
    await said(page, "results");
    assert.equal(
      server.sent.slice(before).filter(({ path }) => path.includes("dignity")),
      [],
    );
  }));

test("choices narrow the results, stand in the address, and the way back undoes them", () =>
  reading("#q=rights", async (page) => {
    await said(page, "results");
    const all = await page.locator("#search-status").innerText();
    await page.getByText("Narrow the results").click();
    const mandela = page.getByRole("checkbox", { name: /^Nelson Mandela/ });
    await mandela.check();
    await page.locator("#search-choices button", { hasText: "Person: Nelson Mandela" }).waitFor();
    assert.match(page.url(), "person=nelson-mandela");
    await page.waitForFunction(
      (text) => document.querySelector("#search-status")?.textContent?.trim() !== text,
      all.trim(),
    );
    await page.goBack();
    await page.waitForFunction(
      (text) => document.querySelector("#search-status")?.textContent?.trim() === text,
      all.trim(),
    );
    assert.not.ok(page.url().includes("person"));
  }));

test("a range of dates, the order and exact words can be chosen", () =>
  reading("#q=rights", async (page) => {
    await said(page, "results");
    await page.getByText("Narrow the results").click();
    await page.getByRole("textbox", { name: "From" }).fill("1941");
    await page.getByRole("textbox", { name: "To", exact: true }).fill("1963-12");
    await page.getByRole("textbox", { name: "To", exact: true }).blur();
    await page.getByLabel("Order").selectOption("oldest");
    await page.waitForURL(/sort=oldest/);
    await page.waitForFunction(
      () => document.querySelector("#results time")?.getAttribute("datetime") === "1941-01-06",
    );
    const dates = await page
      .locator("#results time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    assert.equal(dates, [...dates].sort());
    await page.getByLabel("Exact words").check();
    await page.waitForURL(/exact=1/);
  }));

test("results can stand by kind", () =>
  reading("#q=mandela", async (page) => {
    await said(page, "results");
    await page.getByLabel("By kind").check();
    await page.getByRole("heading", { name: "People", exact: true, level: 2 }).first().waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Quotations", exact: true, level: 2 }).first().waitFor();
  }));

test("the keyboard leads from the field through the results and back", () =>
  reading("#q=mandela", async (page) => {
    await said(page, "results");
    await page.keyboard.press("/");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll(".result a")].indexOf(document.activeElement!),
    );
    assert.is(focused, 1);
    await page.keyboard.press("Escape");
    assert.ok(await page.getByRole("searchbox").evaluate((field) => field === document.activeElement));
  }));

test("a slip is told with what was looked for in its place, and a word that is nowhere is told", async () => {
  await reading("#q=mandella", (page) => said(page, "No result for mandella; results for mandela."));
  await reading("#q=qxzvwk%20dignity", (page) => said(page, "No result for qxzvwk. Results for dignity:"));
  await reading("#q=qxzvwk", (page) => said(page, "No result for qxzvwk."));
});

test("words that differ are shown when nothing true matches, and said to be such", () =>
  reading("#q=great%20nations%20like%20ours", async (page) => {
    await said(page, "Nothing true matches.");
    assert.match(await first(page).innerText(), "Reported differently:");
  }));

test("other languages are a step away, and more results too", () =>
  reading("#q=rights", async (page) => {
    await said(page, "results");
    await page.getByRole("button", { name: "Search in all languages" }).click();
    await page.waitForURL(/lang=all/);
    await page.locator("#search-languages").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Show more" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".result").length === 20);
  }));

test("every page has a field that leads here, and without JavaScript a link", async () => {
  const { page, mishaps, close } = await openReader(browser, server.address);
  await page.goto(`${server.address}people/`);
  await page.getByRole("searchbox").fill("four freedoms");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\/#q=four%20freedoms$/);
  await said(page, "result");
  assert.equal(mishaps, []);
  await close();
  const plain = await openReader(browser, server.address, { javaScriptEnabled: false });
  await plain.page.goto(`${server.address}people/`);
  assert.is(await plain.page.locator("form").count(), 0);
  await plain.page.getByRole("link", { name: "Search", exact: true }).click();
  await plain.page.waitForURL(/\/search\/$/);
  assert.not.ok(await plain.page.locator("#search").isVisible());
  await plain.page.getByRole("link", { name: "Everything from A to Z" }).click();
  await plain.page.getByRole("link", { name: "Angela Merkel" }).waitFor();
  await plain.close();
});

test("an archive and a topic lead to the search within them", async () => {
  const { page, close } = await openReader(browser, server.address);
  await page.goto(`${server.address}people/nelson-mandela/`);
  await page.getByRole("link", { name: "Search in Nelson Mandela" }).click();
  await page.locator("#search-choices button", { hasText: "Nelson Mandela" }).waitFor();
  await said(page, "results");
  await close();
});

test("a first query is not a hundred and fifty thousand bytes", async () => {
  const before = server.sent.length;
  await reading("#q=dignity", (page) => said(page, "results"));
  const own = server.sent.slice(before).filter(({ path }) => /pagefind|\.js$/.test(path));
  const bytes = own.reduce((sum, one) => sum + one.bytes, 0);
  assert.ok(bytes < 150_000, `${bytes} bytes`);
});

test.run();

/** Somebody else's digest in a browser: hostile titles, filters of the index, and pages that follow the content. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { openReader } from "../support/browser/reader.ts";
import { serve } from "../support/browser/served.ts";
import { ROOT, temporaryFolder } from "../support/command-line.ts";

const content = join(temporaryFolder(), "words");
cpSync(join(ROOT, "test/support/foreign"), content, { recursive: true });
const browser = await openBrowser();
const served = await serve(content, "/caderno/");

const test = suite("a digest of somebody else");
test.after(async () => {
  await browser.close();
  await served.stop();
});

test("a title that looks like markup stays text in the results", async () => {
  const { page, mishaps, close } = await openReader(browser, served.address);
  await page.goto(`${served.address}search/#q=asked`);
  const title = "A count without end <img src=x onerror=alert(1)>";
  await page.locator("#results a", { hasText: title }).first().waitFor();
  assert.is(await page.locator("#results img").count(), 0);
  assert.equal(mishaps, []);
  await close();
});

test("the index under a path prefix can be filtered by kind, person, topic and year", async () => {
  const { page, close } = await openReader(browser, served.address);
  await page.goto(`${served.address}search/`);
  const script = `(async () => {
    const pagefind = await import("/caderno/pagefind/pagefind.js");
    const { results } = await pagefind.search("navios", { filters: { kind: "quote" } });
    const found = await Promise.all(results.map((result) => result.data()));
    const filters = Object.keys(await pagefind.filters());
    return {
      missing: ["kind", "person", "topic", "year"].filter((name) => !filters.includes(name)),
      found: found.map(({ content }) => content),
    };
  })()`;
  const answer: unknown = await page.evaluate(script);
  assert.equal(answer, {
    missing: [],
    found: ["Havia onze navios no porto. Eu contei doze."],
  });
  await close();
});

test("an address that leads nowhere shows the page for lost readers, whose links lead on", async () => {
  const { page, close } = await openReader(browser, served.address);
  const answer = await page.goto(`${served.address}no/such/page/`);
  assert.is(answer?.status(), 404);
  await page.locator("main").getByRole("link").first().click();
  await page.waitForURL(served.address);
  await close();
});

test("an open page follows a change of the content, and a deleted article goes", async () => {
  const { page, mishaps, close } = await openReader(browser, served.address);
  const file = join(content, "articles/2026/10/bayt-al-mina.md");
  await page.goto(`${served.address}2026/10/bayt-al-mina/`);
  writeFileSync(file, readFileSync(file, "utf8").replace("title: الميناء بيت", "title: الميناء بيتنا"));
  await page.locator("h1", { hasText: "الميناء بيتنا" }).waitFor();
  assert.equal(mishaps, []);
  rmSync(file);
  let status = 200;
  for (let i = 0; i < 100 && status === 200; i++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    status = (await fetch(`${served.address}2026/10/bayt-al-mina/`)).status;
  }
  assert.is(status, 404);
  await close();
});

test("a mistake in the content leaves the pages as they were until it is mended", async () => {
  const { page, close } = await openReader(browser, served.address);
  const file = join(content, "articles/2026/11/a-testemunha.md");
  const sound = readFileSync(file, "utf8");
  await page.goto(`${served.address}2026/11/a-testemunha/`);
  writeFileSync(file, sound.replace("tags: [harbours]", "tags: [harbors]"));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  assert.is((await fetch(page.url())).status, 200);
  writeFileSync(file, sound.replace("title: Uma testemunha", "title: Outra testemunha"));
  await page.locator("h1", { hasText: "Outra testemunha" }).waitFor();
  await close();
});

test.run();

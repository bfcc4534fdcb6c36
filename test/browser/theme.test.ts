/** The switch between light and dark: what it does, what it keeps, and what is there without it. */
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { openReader } from "../support/browser/reader.ts";
import { serveFolder } from "../support/browser/static.ts";
import { ROOT, temporaryFolder, verbatim } from "../support/command-line.ts";

const folder = join(temporaryFolder(), "site");
const built = await verbatim(
  ["build", "--content", join(ROOT, "test/support/foreign"), "--output", folder, "--no-index"],
  { env: { VERBATIM_ONLY: "home,people" } },
);
assert.is(built.code, 0, built.stderr);
const browser = await openBrowser();
const served = await serveFolder(folder);

const test = suite("light and dark");
test.after(async () => {
  await browser.close();
  served.stop();
});

const [LIGHT, DARK] = ["rgb(255, 253, 247)", "rgb(21, 20, 15)"];
const paper = (page: Page): Promise<string> => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
const kept = (page: Page): Promise<object> => page.evaluate<object>("({ ...localStorage })");

async function reading(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, mishaps, close } = await openReader(browser, served.address, options);
  await use(page);
  assert.equal(mishaps, []);
  await close();
}

test("a page has the colours that the browser prefers, and follows when that changes", () =>
  reading({ colorScheme: "dark" }, async (page) => {
    await page.goto(served.address);
    assert.is(await paper(page), DARK);
    await page.locator(".theme[aria-pressed=true]").waitFor();
    await page.emulateMedia({ colorScheme: "light" });
    await page.locator(".theme[aria-pressed=false]").waitFor();
    assert.is(await paper(page), LIGHT);
    assert.equal(await kept(page), {});
  }));

test("the choice holds on the next page before any other script has run", () =>
  reading({ colorScheme: "light" }, async (page) => {
    await page.goto(served.address);
    const button = page.locator("button.theme");
    assert.is((await button.innerText()).length > 0, true);
    await button.click();
    assert.is(await button.getAttribute("aria-pressed"), "true");
    assert.is(await paper(page), DARK);
    assert.equal(await kept(page), { theme: "dark" });
    await page.route("**/masthead-*", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.goto(`${served.address}people/`);
    assert.is(await paper(page), DARK);
    assert.is(await button.count(), 0);
  }));

test("whoever goes back to what the browser prefers leaves nothing behind", () =>
  reading({ colorScheme: "dark" }, async (page) => {
    await page.goto(served.address);
    await page.locator("button.theme").click();
    assert.is(await paper(page), LIGHT);
    await page.locator("button.theme").click();
    assert.is(await paper(page), DARK);
    assert.equal(await kept(page), {});
  }));

test("where storage is forbidden the choice holds for the page", () =>
  reading({ colorScheme: "light" }, async (page) => {
    await page.addInitScript(
      'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })',
    );
    await page.goto(served.address);
    await page.locator("button.theme").click();
    assert.is(await paper(page), DARK);
    await page.locator("button.theme").click();
    assert.is(await paper(page), LIGHT);
  }));

test("nothing moves when the scripts of the masthead come late", async () => {
  for (const [width, path] of [
    [360, "people/"],
    [768, "people/"],
    [1280, "people/"],
    [360, ""],
  ] as const) {
    await reading({ viewport: { width, height: 720 } }, async (page) => {
      await page.addInitScript(
        "window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (moved += value)))" +
          '.observe({ type: "layout-shift", buffered: true })',
      );
      await page.route("**/masthead-*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.goto(`${served.address}${path}`);
      await page.locator("button.theme").waitFor();
      await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
      assert.is(await page.evaluate<number>("moved"), 0, `${width} px, /${path}`);
    });
  }
});

test("without scripts there is no switch, and the preference still holds", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(served.address);
  assert.is(await page.locator("button").count(), 0);
  assert.is(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor), DARK);
  await context.close();
});

test.run();

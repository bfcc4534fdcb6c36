/** The list of the Declaration's languages in a browser: a reader finds one by typing, and sees all without scripts. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openBrowser } from "../support/browser/chromium.ts";
import { openReader } from "../support/browser/reader.ts";
import { serveFolder } from "../support/browser/static.ts";
import { ROOT, temporaryFolder, verbatim } from "../support/command-line.ts";

const folder = join(temporaryFolder(), "site");
const built = await verbatim(
  ["build", "--content", join(ROOT, "test/support/foreign"), "--output", folder, "--no-index"],
  { env: { VERBATIM_ONLY: "declarations" } },
);
assert.is(built.code, 0, built.stderr);
const browser = await openBrowser();
const served = await serveFolder(folder);
const list = `${served.address}rights/in/`;

const test = suite("languages of the Declaration");
test.after(async () => {
  await browser.close();
  served.stop();
});

test("names are found without accents and capitals, in English, in the language itself and by tag", async () => {
  const { page, mishaps, close } = await openReader(browser, served.address);
  await page.goto(list);
  const field = page.locator("#find-language");
  const shown = page.locator("section.letter li:visible a");
  for (const [typed, code] of [
    ["espanol", "spa"],
    ["tigrinia", "tir"],
    ["中文", "cmn_hans"],
    ["pt-br", "por_BR"],
  ] as const) {
    await field.fill(typed);
    const links = await shown.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.ok(links.includes(`${code}/`), `${typed}: ${links.join(" ")}`);
    assert.ok(links.length < 10, `${typed}: ${links.length}`);
  }
  await field.fill("german");
  assert.match(await page.locator(".find [role=status]").innerText(), /^Languages found: \d$/);
  assert.is(
    await page.locator("section.letter:visible").count(),
    await page.locator("section.letter:has(li:visible)").count(),
  );
  await field.fill("qxzvwk");
  assert.is(await shown.count(), 0);
  assert.match(await page.locator(".find [role=status]").innerText(), /^No language of that name/);
  await field.fill("");
  assert.ok((await shown.count()) > 500);
  assert.equal(mishaps, []);
  await close();
});

test("without scripts the list is whole, and no field stands there that does nothing", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(list);
  assert.ok((await page.locator("section.letter li:visible").count()) > 500);
  assert.is(await page.locator("#find-language:visible").count(), 0);
  await context.close();
});

test.run();

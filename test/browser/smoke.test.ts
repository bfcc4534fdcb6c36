/** The ways of a reader in Firefox and WebKit; Chromium, in which everything else is tried, has them in tests of its own. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Driven } from "../support/browser/driven.ts";
import { firefoxPath, openFirefox } from "../support/browser/firefox.ts";
import { serveFolder } from "../support/browser/static.ts";
import { hasWebKit, openWebKit } from "../support/browser/webkit.ts";
import { ROOT } from "../support/command-line.ts";
import { buildSite } from "../support/site/built-site.ts";

interface Kind {
  name: string;
  /** How to get one, where there is none. */
  lack: string | undefined;
  open: (options: { scripts: boolean }) => Promise<Driven>;
}

const firefox = firefoxPath();
const KINDS: readonly Kind[] = [
  {
    name: "Firefox",
    lack: firefox === undefined ? "install one, or name its program in FIREFOX_PATH" : undefined,
    open: ({ scripts }) => openFirefox(firefox!, { "javascript.enabled": scripts }),
  },
  {
    name: "WebKit",
    lack: hasWebKit() ? undefined : "in Debian the packages webkit2gtk-driver and xvfb bring one",
    open: openWebKit,
  },
];

const site = await buildSite({ content: join(ROOT, "content"), address: "https://verbatim.example/" });
const server = await serveFolder(site.folder);
const test = suite("other browsers");
test.after(() => server.stop());

/** In a page: the text of an element as it is read, without space around it. */
const textOf = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})?.innerText.trim()`;
const isShown = (selector: string): string =>
  `!!document.querySelector(${JSON.stringify(selector)})?.checkVisibility()`;
const isAt = (path: RegExp): string => `return document.readyState === "complete" && ${path}.test(location.pathname)`;
const PAPER = "return getComputedStyle(document.body).backgroundColor";

async function walk(window: Driven): Promise<void> {
  await window.open(server.address);
  const title = await window.run(`return ${textOf(".lead h2")}`);
  await window.press(".lead h2 a");
  await window.until(isAt(/^\/\d{4}\/\d\d\/[\w-]+\/$/));
  assert.is(await window.run(`return ${textOf("h1")}`), title);
  const words = (await window.run(`return ${textOf("figure.quote blockquote p")}`)) as string;
  assert.ok(words.length > 20, words);
  await window.press("figure.quote .stamp");
  await window.until(isAt(/^\/quotes\/\w+\/$/));
  assert.is(await window.run(`return ${textOf("main blockquote")}`), words);
  const quote = (await window.run("return location.pathname")) as string;
  const speaker = await window.run(`return ${textOf('.facts a[href*="people/"]')}`);
  await window.press('.facts a[href*="people/"]');
  await window.until(isAt(/^\/people\/[\w-]+\/$/));
  assert.is(await window.run(`return ${textOf("h1")}`), speaker);
  await window.press(`main a[href$="${quote}"]`);
  await window.until(isAt(/^\/quotes\/\w+\/$/));
  await window.press('.facts a[href*="sources/"]');
  await window.until(isAt(/^\/sources\/[\w-]+\/$/));
  assert.ok(((await window.run(`return ${textOf("main")}`)) as string).includes(words));
}

for (const { name, lack, open } of KINDS) {
  if (lack !== undefined) {
    test(`${name} is here`, () => {
      assert.not.ok(process.env["CI"], `there is no ${name} here: ${lack}`);
      console.log(`SKIPPED: there is no ${name} here; ${lack}.`);
    });
    continue;
  }
  const [scripted, plain] = [await open({ scripts: true }), await open({ scripts: false })];
  test.after(async () => {
    await scripted.close();
    await plain.close();
  });
  test(`${name}: from the front page over an article, a quotation and its speaker to the source`, () => walk(scripted));
  test(`${name}: the same way without JavaScript`, () => walk(plain));

  test(`${name}: typing words in the field of any page finds quotations`, async () => {
    await scripted.open(`${server.address}people/`);
    await scripted.until(`return ${isShown("header [type=search]")}`);
    await scripted.type("header [type=search]", "racism\uE007");
    await scripted.until(`return ${isShown("#results .result mark")}`);
    assert.is(await scripted.run("return location.pathname + location.hash"), "/search/#q=racism");
    assert.is(await scripted.run(`return ${textOf("#results .result mark")}`), "racism");
    await scripted.type("#search [type=search]", " mandela");
    await scripted.until('return location.hash === "#q=racism+mandela" && results.ariaBusy === "false"');
    await scripted.press('#results .result a[href*="quotes/"]');
    await scripted.until(isAt(/^\/quotes\/\w+\/$/));
  });

  test(`${name}: the Arabic edition runs from the right, and its search finds Arabic`, async () => {
    await scripted.open(server.address);
    await scripted.press('.languages a[lang="ar"]');
    await scripted.until(isAt(/^\/ar\/$/));
    assert.is(await scripted.run("return getComputedStyle(document.body).direction"), "rtl");
    const [name, nav] = [".masthead .name a", ".masthead .menu a"].map(
      (selector) => `document.querySelector('${selector}')`,
    );
    const startOf = (element: string): string => `Math.round(${element}.getBoundingClientRect().right)`;
    assert.ok(await scripted.run(`return ${startOf(name!)} > innerWidth / 2 && ${startOf(nav!)} > innerWidth / 2`));
    await scripted.open(`${server.address}ar/search/`);
    await scripted.until(`return ${isShown("#search [type=search]")}`);
    await scripted.type("#search [type=search]", "الحرية");
    await scripted.until(`return ${isShown("#results .result mark")}`);
    assert.match((await scripted.run(`return ${textOf("#results .result mark")}`)) as string, /حرية/);
  });

  test(`${name}: the switch changes light and dark, and the next page keeps it`, async () => {
    await scripted.open(server.address);
    await scripted.until(`return ${isShown("button.theme")}`);
    const before = await scripted.run(PAPER);
    await scripted.press("button.theme");
    const after = await scripted.run(PAPER);
    assert.is.not(after, before);
    await scripted.open(`${server.address}people/`);
    assert.is(await scripted.run(PAPER), after);
  });

  test(`${name}: without JavaScript the search page says so and lists every way in`, async () => {
    await plain.open(`${server.address}search/`);
    assert.ok(await plain.run(`return ${isShown("noscript")}`));
    assert.not.ok(await plain.run(`return ${isShown("#search")} || ${isShown("button.theme")}`));
    await plain.press('main a[href$="people/"]');
    await plain.until(isAt(/^\/people\/$/));
  });
}

test.run();

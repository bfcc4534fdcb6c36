/** Which pages have a share card of their own, what stands on it, and what the head of each page says of it. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cardsOf } from "../../src/site/cards.ts";
import type { Digest } from "../../src/digest/types.ts";
import { ROOT, run, temporaryFolder, verbatimCommand } from "../support/command-line.ts";
import { article, digestOf } from "../support/content-folder.ts";
import { buildSite, pageAt, type BuiltPage } from "../support/site/built-site.ts";
import { attribute, named } from "../support/site/html.ts";

const test = suite("cards");

const withCards = (digest: Digest, cards: "none" | "articles" | "all" = "all"): Digest => ({
  ...digest,
  site: { ...digest.site, cards },
});
const kinds = (digest: Digest): string[] =>
  [...cardsOf(digest).keys()].map((key) => key.replace(/ q?[0-9a-z-]{8,}$/, ""));

test("the site, its articles and quotations have cards, as far as site.yaml asks for them", () => {
  const digest = digestOf({});
  assert.equal(kinds(withCards(digest)), ["site en", "article 2021/07/harbour-count", "quote"]);
  assert.equal(kinds(withCards(digest, "articles")), ["site en", "article 2021/07/harbour-count"]);
  assert.equal(kinds(withCards(digest, "none")), []);
});

test("on the card of a quotation stand the words, who said them in which role, the day and the verdict", () => {
  const digest = digestOf({
    "people/amara-okonjo.md":
      "---\nname: Amara Okonjo\nroles: [{ role: Chair, organization: Port of Lagoa, from: 1998 }]\n---\n",
  });
  const [, card] = [...cardsOf(withCards(digest))].find(([key]) => key.startsWith("quote "))!;
  assert.is(card.words, "never finished");
  assert.equal(card.record, [["Amara Okonjo"], ["Chair, Port of Lagoa, 2 March 1998", "2 March 1998"]]);
  assert.is(card.stamp, "matches source");
  assert.is(card.alt, "“never finished” — Amara Okonjo, 2 March 1998");
});

test("words that do not match, that nobody compared, or of a private person have no card that could be passed on", () => {
  const shown = (files: Record<string, string>): string[] =>
    kinds(withCards(digestOf(files))).filter((key) => key === "quote");
  const source = (lines: string): string =>
    `---\ntitle: Hearing of the harbour commission\nspeakers: [amara-okonjo]\ndate: 1998-03-02\nkind: statement\n${lines}---\n\nThe count was never finished. {#p4}\n`;
  assert.is(shown({}).length, 1);
  const misquoted = article(
    "reviewedBy: editor\n",
    'It was reported as [“never begun”](misquote:amara-okonjo "harbour-hearing-1998").\n',
  );
  assert.is(shown({ "articles/2021/07/second.md": misquoted }).length, 1, "of two quotations one is true");
  assert.is(shown({ "sources/harbour-hearing-1998.md": source("standing: secondary\n") }).length, 0, "a report");
  const consent = "consent: { basis: written, date: 1998-03-02 }\n";
  assert.is(
    shown({
      "people/amara-okonjo.md": "---\nname: Amara Okonjo\nexposure: private\n---\n",
      "sources/harbour-hearing-1998.md": source(consent),
      "articles/2021/07/harbour-count.md": article(
        "reviewedBy: editor\n",
        'The count was [“never finished”](quote:amara-okonjo "harbour-hearing-1998").\n',
      ),
    }).length,
    0,
    "a private person",
  );
});

test("what is not published yet or was taken back has none", () => {
  const cards = (lines: string): string[] =>
    kinds(withCards(digestOf({ "articles/2021/07/second.md": article(lines) }))).filter((key) =>
      key.endsWith("second"),
    );
  assert.equal(cards(""), ["article 2021/07/second"]);
  assert.equal(cards("draft: true\n"), []);
  assert.equal(cards("published: 2026-11-25\n"), []);
  assert.equal(cards('withdrawn: { date: 2026-01-02, reason: "It was not so." }\n'), []);
});

const content = join(temporaryFolder(), "words");
cpSync(join(ROOT, "test/support/foreign"), content, { recursive: true });
const settings = join(content, "site.yaml");
writeFileSync(settings, `${readFileSync(settings, "utf8")}cards: all\neditions: [ar]\n`);
const ADDRESS = "https://caderno.example/caderno/";
const cwd = temporaryFolder();
const build = (words: readonly string[] = []) =>
  buildSite({ content, address: ADDRESS, words: ["--no-index", ...words], cwd });
const site = await build();

const said = (page: BuiltPage, name: string): string | undefined => {
  const found = named(page, "meta").find((one) => [attribute(one, "property"), attribute(one, "name")].includes(name));
  return found && attribute(found, "content");
};
const cardOf = (file: string): string | undefined => said(pageAt(site, file), "og:image")?.replace(ADDRESS, "");

test("every listed page names a card that is there, with its size, type and description", async () => {
  let listed = 0;
  for (const page of site.pages) {
    const image = said(page, "og:image");
    if (said(page, "og:title") === undefined) {
      assert.is(image, undefined, page.file);
      continue;
    }
    listed++;
    assert.match(image!, /^https:\/\/caderno\.example\/caderno\/cards\/[0-9a-f]{16}\.png$/, page.file);
    assert.ok(existsSync(join(site.folder, image!.replace(ADDRESS, ""))), page.file);
    const facts = ["og:image:type", "og:image:width", "og:image:height", "twitter:card"].map((name) =>
      said(page, name),
    );
    assert.equal(facts, ["image/png", "1200", "630", "summary_large_image"], page.file);
    assert.ok(said(page, "og:image:alt")!.length > 10, page.file);
  }
  assert.ok(listed > 30);
  for (const file of readdirSync(join(site.folder, "cards"))) {
    const { width, height } = await sharp(join(site.folder, "cards", file)).metadata();
    assert.equal([width, height], [1200, 630]);
  }
});

test("articles have cards of their own, lists that of the site, and an edition one in its language", () => {
  const front = cardOf("index.html");
  assert.is.not(cardOf("1998/03/a-contagem/index.html"), front);
  assert.is(cardOf("people/index.html"), front);
  assert.is(cardOf("tags/index.html"), front);
  assert.match(said(pageAt(site, "index.html"), "og:image:alt")!, "Caderno do Porto. O que se disse no porto");
});

test("no file is published that no page names", () => {
  const named = new Set(site.pages.map((page) => said(page, "og:image")?.replace(ADDRESS, "")));
  assert.equal(
    site.files.filter((file) => file.startsWith("cards/") && !named.has(file)),
    [],
  );
});

test("a build from nothing draws the same bytes, and a preview with drafts draws none", async () => {
  const again = await buildSite({ content, address: ADDRESS, words: ["--no-index", "--disk"], cwd: temporaryFolder() });
  const cards = site.files.filter((file) => file.startsWith("cards/"));
  assert.equal(
    again.files.filter((file) => file.startsWith("cards/")),
    cards,
  );
  for (const file of cards) {
    assert.ok(readFileSync(join(again.folder, file)).equals(readFileSync(join(site.folder, file))), file);
  }
  const drafts = await build(["--drafts"]);
  assert.equal(
    drafts.files.filter((file) => file.startsWith("cards/")),
    [],
  );
  assert.is(said(pageAt(drafts, "index.html"), "og:image"), undefined);
});

test("without pictures and cards, what makes them is not even loaded", async () => {
  const loaded = async (folder: string, words: readonly string[]): Promise<string> => {
    const options = {
      cwd: folder,
      env: { NODE_OPTIONS: `--import=${join(ROOT, "test/support/loaded-packages.mjs")}` },
    };
    const { code, stderr } = await run(
      process.execPath,
      [...verbatimCommand(), ...words, "--content", "words"],
      options,
    );
    assert.is(code, 0, stderr);
    return stderr.slice(stderr.indexOf("loaded: "));
  };
  const plain = temporaryFolder();
  cpSync(join(ROOT, "test/invalid/_base"), join(plain, "words"), { recursive: true });
  assert.not.match(await loaded(plain, ["build", "--no-index"]), " sharp ");
  assert.not.ok(existsSync(join(plain, ".cache/pictures")));
  // The same question about content with pictures, to see that it can be answered otherwise.
  const pictured = temporaryFolder();
  cpSync(content, join(pictured, "words"), { recursive: true });
  assert.match(await loaded(pictured, ["check"]), " sharp ");
});

test.run();

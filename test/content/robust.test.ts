/** Whatever a content file holds, its problems are told with their places, and nothing crashes. */
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkYaml } from "../../src/content/entry.ts";
import { splitFrontMatter, whyNoFrontMatter } from "../../src/content/front-matter.ts";
import { Problems } from "../../src/content/problem.ts";
import { article } from "../../src/content/schema/article.ts";
import { person } from "../../src/content/schema/person.ts";
import { site } from "../../src/content/schema/site.ts";
import { source } from "../../src/content/schema/source.ts";
import { tag } from "../../src/content/schema/tag.ts";
import { article as articleFile, problemsOf } from "../support/content-folder.ts";

// prettier-ignore
const scraps = fc.constantFrom(
  "title", "date", "tags", "roles", "quotes", "image", "label", "sources", "__proto__", "constructor", "2021", "~",
  ": ", ":", "\n", "\n  ", "\n- ", "- ", "[", "]", "{", "}", ",", '"', "'", "#", " #", "&a", "*a", "!", "|", ">", "?", "%",
  "2021-02-30", "1948", "null", "true", ".nan", "0x1F", "\t", "\uFEFF", "\0", "😀", "\uD800", "---", "...", "<<: *a", "`",
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join("")),
);
const schemas = { article, person, source, tag, site };

for (const [name, schema] of Object.entries(schemas)) {
  test(`no front matter makes the reading of a ${name} throw, and every place is in it`, () => {
    fc.assert(
      fc.property(texts, (yaml) => {
        const problems = new Problems();
        const value = checkYaml("a.md", yaml, 1, schema, problems);
        const told = problems.sorted();
        assert.is(told.length > 0, value === undefined);
        const lines = yaml.split("\n").length;
        for (const { line, column, message } of told) {
          assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`);
          assert.ok(column >= 1, `column ${column}`);
          assert.not.match(message, /undefined|\[object/);
        }
      }),
      { numRuns: 1500, seed: 1998 },
    );
  });
}

test("every file has front matter or a reason why it has none", () => {
  fc.assert(
    fc.property(texts, (text) => {
      if (splitFrontMatter(text) !== undefined) return;
      const { line, message } = whyNoFrontMatter(text);
      assert.ok(line >= 1 && line <= text.split("\n").length);
      assert.is.not(message, "");
    }),
    { numRuns: 1500, seed: 1998 },
  );
});

test("an alias that grows without end is refused", () => {
  const bomb = Array.from({ length: 20 }, (_, i) => `k${i}: &k${i} [${i === 0 ? "1" : `*k${i - 1}, *k${i - 1}`}]`).join("\n");
  assert.equal(problemsOf({ "articles/2021/07/bomb.md": articleFile(`${bomb}\n`) }), ["articles/2021/07/bomb.md:6:5 yaml"]);
});

test("a megabyte of text is read", () => {
  const text = "The commission counted ships and boats.\nIt was never finished.\n\n".repeat(16_000);
  assert.equal(problemsOf({ "articles/2021/07/long.md": articleFile("", text) }), []);
});

test.run();

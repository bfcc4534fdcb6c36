/** Words are quoted with the marks of their own language, the same in a line of text and in the style sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inMarks, MARKS, marksOf } from "../../src/language/quotation-marks.ts";
import { ROOT } from "../support/command-line.ts";

const test = suite("quotation marks");

test("each language has its own", () => {
  assert.is(inMarks("never finished", "en"), "“never finished”");
  assert.is(inMarks("jamais fini", "fr-CA"), "«\u00a0jamais fini\u00a0»");
  assert.is(inMarks("لم ننته", "ar"), "«لم ننته»");
  assert.is(inMarks("никогда", "ru"), "«никогда»");
  assert.is(inMarks("nie fertig", "de"), "„nie fertig“");
  assert.is(inMarks("从未完成", "zh"), "“从未完成”");
  assert.is(inMarks("從未完成", "zh-Hant"), "「從未完成」");
});

test("the style sheet hangs the same marks", () => {
  const css = readFileSync(join(ROOT, "layouts/assets/style/quotation.css"), "utf8");
  const rules = [...css.matchAll(/blockquote([^{}]*)\{\s*quotes: "([^"]+)" "([^"]+)";/g)];
  const plain = (text: string): string => text.replaceAll("\\00a0", "\u00a0");
  const found = new Map(
    rules.flatMap(([, selector = "", open = "", close = ""]) =>
      [...selector.matchAll(/:lang\(([\w-]+)\)/g)].map(([, lang = ""]) => [lang, [plain(open), plain(close)]] as const),
    ),
  );
  assert.equal([...found.keys()].sort(), Object.keys(MARKS).sort());
  for (const [lang, marks] of found) assert.equal(marks, [...marksOf(lang)], lang);
  assert.ok(rules.some(([, selector = ""]) => selector.trim() === ""));
});

test.run();

/** Forms of words that readers type and texts do not have, and scripts that part no words. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bareForms, fold, queryForm } from "../../src/search/query/forms.ts";
import { queryPairs, toPairs, wordsOf } from "../../src/search/query/unspaced.ts";
import { indexOf, languageByScript } from "../../src/search/languages.ts";

test("case, accents, points and variants of letters do not count", () => {
  assert.is(fold("Ségolène"), "segolene");
  assert.is(fold("أُمَّة"), "امه");
  assert.is(fold("علی"), fold("علي"));
});

const arabic: [typed: string, form: string][] = [
  ["الحرية", "حرية"],
  ["والحرية", "حرية"],
  ["بالحرية", "حرية"],
  ["للحرية", "حرية"],
  ["حرية", "حرية"],
];
for (const [typed, form] of arabic)
  test(`${typed} is looked for as ${form}`, () => assert.is(queryForm(typed, "ar"), form));

test("Hebrew words are found without the letters written in one with them, Persian ones without plural", () => {
  assert.equal(bareForms("והזכות", "he"), ["הזכות", "זכות"]);
  assert.equal(bareForms("کتاب‌های", "fa"), ["کتابهای", "کتاب"]);
});

test("what French writes in one with a word is left out", () => {
  assert.is(queryForm("l’ordre", "fr"), "ordre");
  assert.is(queryForm("qu'on", "fr"), "on");
  assert.is(queryForm("l’ordre", "en"), "l’ordre");
});

test("a text without spaces is kept in pairs of characters and had back as it was", () => {
  assert.is(toPairs("人人有权。"), "人人 人有 有权 权 。");
  assert.is(
    wordsOf(toPairs("人人有权，第19条 in English text。"), "x-zh").join(""),
    "人人有权，第19条in English text。",
  );
  assert.is(queryPairs("言论自由"), "言论 论自 自由");
  assert.is(queryPairs("权"), "权");
});

test("each language has an index, whose name Pagefind takes for no other", () => {
  assert.is(indexOf("fr-CA"), "fr-ca");
  assert.is(indexOf("zh-TW"), "x-zh-tw");
  assert.is(languageByScript("नेल्सन मंडेला", "en"), "hi");
  assert.is(languageByScript("Nelson Mandela", "en"), "en");
});

test.run();

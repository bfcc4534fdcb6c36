/** Numbers come with the form of the word that each language needs, and with its figures. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { INTERFACE_LANGUAGES, wordsFor } from "../../src/language/interface.ts";
import { formatNumber } from "../../src/language/locale.ts";

const test = suite("plural forms");

const articles = (lang: string, counts: readonly number[]): string[] => counts.map(wordsFor(lang).counts.articles);

test("English has two forms", () => {
  assert.equal(articles("en", [0, 1, 2, 10_000]), ["0 articles", "1 article", "2 articles", "10,000 articles"]);
});

test("French counts nothing as one", () => {
  assert.equal(articles("fr", [0, 1, 2]), ["0 article", "1 article", "2 articles"]);
});

test("Spanish counts one alone", () => {
  assert.equal(articles("es", [0, 1, 2]), ["0 artículos", "1 artículo", "2 artículos"]);
});

test("Arabic has six forms", () => {
  assert.equal(articles("ar", [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111]), [
    "لا مقالات",
    "مقال واحد",
    "مقالان",
    "3 مقالات",
    "10 مقالات",
    "11 مقالًا",
    "99 مقالًا",
    "100 مقال",
    "102 مقال",
    "103 مقالات",
    "111 مقالًا",
  ]);
});

test("Russian goes by the last figures", () => {
  assert.equal(articles("ru", [1, 2, 5, 11, 12, 21, 22, 25, 111]), [
    "1 статья",
    "2 статьи",
    "5 статей",
    "11 статей",
    "12 статей",
    "21 статья",
    "22 статьи",
    "25 статей",
    "111 статей",
  ]);
});

test("Chinese has one form", () => {
  assert.equal(articles("zh", [1, 2]), ["1 篇文章", "2 篇文章"]);
});

test("every language has each form of its own, in the search too", () => {
  for (const lang of INTERFACE_LANGUAGES) {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const { counts } = wordsFor(lang).search;
    for (const forms of Object.values(counts)) {
      assert.equal(Object.keys(forms).sort(), [...pluralCategories].sort(), lang);
    }
    for (const count of [0, 1, 2, 3, 7, 11, 21, 100, 101, 1_000_000, 1_000_001]) {
      assert.not.match(wordsFor(lang).counts.quotes(count), /undefined|#/);
    }
  }
});

test("Arabic has the figures 0 to 9, as everything has that cannot be written otherwise", () => {
  assert.is(formatNumber(12_345, "ar"), "12,345");
  assert.is(formatNumber(12_345, "fr"), "12\u202f345");
});

test.run();

/** The interface knows which way a language runs and what it is called. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { direction, languageName, wordsFor } from "../../src/language/interface.ts";

test("a language is written from the right by its script", () => {
  assert.is(direction("ar"), "rtl");
  assert.is(direction("he"), "rtl");
  assert.is(direction("pa-Arab"), "rtl");
  assert.is(direction("pa"), "ltr");
  assert.is(direction("en"), "ltr");
  assert.is(direction("zh-Hans"), "ltr");
});

test("a language has a name in another", () => {
  assert.is(languageName("pt", "en"), "Portuguese");
  assert.is(languageName("en", "fr"), "anglais");
});

test("a language of another country or script has the words of its language", () => {
  assert.is(wordsFor("fr-CA"), wordsFor("fr"));
  assert.is(wordsFor("zh-Hans"), wordsFor("zh"));
});

test("in Russian a language is named as after the preposition", () => {
  const { edition } = wordsFor("ru");
  assert.is(edition.offered(languageName("en", "ru")), "Статьи на английском языке");
  assert.is(edition.offered(languageName("hi", "ru")), "Статьи на языке хинди");
});

test("a language without words of its own gets the English ones", () => {
  assert.is(wordsFor("xh"), wordsFor("en"));
  assert.is(wordsFor("en-ZA"), wordsFor("en"));
});

test.run();

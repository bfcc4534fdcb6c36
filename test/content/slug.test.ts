/** A slug is a file's name; near misses are found. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { didYouMean, isSlug, nearest, slugLike } from "../../src/content/slug.ts";

test("a slug has small letters of any script, digits and single hyphens", () => {
  for (const slug of ["amara-okonjo", "a1", "1998", "права-человека", "حقوق", "人权", "josé"]) assert.ok(isSlug(slug), slug);
  for (const text of ["", "Amara", "a--b", "-a", "a-", "a b", "a_b", "a.b", "jose\u0301"]) assert.not(isSlug(text), text);
});

test("a name that is no slug has one near to it", () => {
  assert.is(slugLike("Amara Okonjo"), "amara-okonjo");
  assert.is(slugLike("  O’Brien & Söhne. "), "o-brien-söhne");
  assert.is(slugLike("!!!"), "");
});

test("the nearest name is found, whatever its capital letters", () => {
  assert.is(nearest("amara-okonja", ["tomas-brandt", "amara-okonjo"]), "amara-okonjo");
  assert.is(nearest("TITLE", ["title", "date"]), "title");
  assert.is(nearest("warn", ["error", "warning", "off"]), "warning");
  assert.is(nearest("xyz", ["amara-okonjo"]), undefined);
  assert.is(nearest("fr", ["de", "es"]), undefined);
  assert.is(nearest("ab", []), undefined);
});

test("of two names as near, the first by the alphabet", () => {
  assert.is(nearest("count-x", ["count-b", "count-a"]), "count-a");
});

test("a guess is a question, and nothing where there is none", () => {
  assert.is(didYouMean("harbor", ["harbour"]), "; did you mean `harbour`?");
  assert.is(didYouMean("harbor", ["xyz"]), "");
});

test.run();

/** Countries are those of ISO 3166-1. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isCountry } from "../../src/language/countries.ts";

test("knows the countries of ISO 3166-1 by their capital letters", () => {
  for (const code of ["ZA", "GB", "SS", "TL", "PS"]) assert.ok(isCountry(code), code);
});

test("knows no code that is not assigned", () => {
  for (const code of ["UK", "EU", "XX", "SU", "za", "ZAF", ""]) assert.not(isCountry(code), code);
});

test.run();

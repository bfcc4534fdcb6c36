/** Names stand under the letter by which readers look for them. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { letterOf } from "../../layouts/parts/letters.tsx";

for (const [name, letter] of [
  ["Okonjo, Amara", "O"],
  ["Émile", "E"],
  ["ana", "A"],
  ["“Reis”", "R"],
  ["1948", "1"],
  ["(Brandt)", "B"],
  ["Ökonom", "O"],
  ["أمارا", "ا"],
  ["阿玛拉", ""],
  ["…", ""],
] as const) {
  test(`${name}: ${letter || "none"}`, () => assert.is(letterOf(name), letter));
}

test.run();

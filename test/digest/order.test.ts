/** Lists have one order on every machine. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { byName, groupBy, newestFirst, unique } from "../../src/digest/order.ts";

test("names are looked up without accents and capitals, numbers by value", () => {
  const names = ["Zed", "árbol", "Article 10", "apple", "Article 9"];
  const sorted = [...names].sort(
    byName(
      (name) => name,
      (name) => name,
    ),
  );
  assert.equal(sorted, ["apple", "árbol", "Article 9", "Article 10", "Zed"]);
});

test("names that look alike keep the order of their keys", () => {
  const people = [
    { name: "Ana Reis", slug: "b" },
    { name: "ana reis", slug: "a" },
  ];
  const sorted = [...people].sort(
    byName(
      ({ name }) => name,
      ({ slug }) => slug,
    ),
  );
  assert.equal(
    sorted.map(({ slug }) => slug),
    ["a", "b"],
  );
});

test("the newest first, a year before its days", () => {
  const dates = ["1948", "1948-12-10", "2021-07-14", "1948-12"].map((date) => ({ date }));
  assert.equal(
    [...dates].sort(newestFirst(({ date }) => date)).map(({ date }) => date),
    ["2021-07-14", "1948-12-10", "1948-12", "1948"],
  );
});

test("each once, and in groups, in the order of first appearance", () => {
  assert.equal(unique(["b", "a", "b"]), ["b", "a"]);
  assert.equal(
    [...groupBy(["bc", "a", "bd"], (text) => text[0])],
    [
      ["b", ["bc", "bd"]],
      ["a", ["a"]],
    ],
  );
});

test.run();

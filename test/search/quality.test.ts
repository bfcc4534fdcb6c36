/** The search answers its queries as well as the README says, and no worse than what is asked of it. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { score } from "./quality/score.ts";

const { scores, misses, unknown } = await score();
const all = scores.at(-1)!;

test("there are at least 120 queries, and each names records that there are", () => {
  assert.ok(all.queries >= 120);
  assert.equal(unknown, []);
});

test("at least 95 of 100 queries have their record among the first ten, and it stands near the top", () => {
  const told = misses.map(({ words, rank }) => `${words}: ${rank ?? "not among the first ten"}`).join("\n");
  assert.ok(all.ten >= 0.97, told);
  assert.ok(all.reciprocal >= 0.93, told);
});

test.run();

/** The search answers its queries as well as the README says, and no worse than what is asked of it. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { score, type Scored } from "./quality/score.ts";

const [chosen, heldBack] = (await score()) as [Scored, Scored];

const told = ({ misses }: Scored): string =>
  misses.map(({ words, rank }) => `${words}: ${rank ?? "not among the first ten"}`).join("\n");

test("there are at least 120 queries, and each names records that there are", () => {
  assert.ok(chosen.scores.at(-1)!.queries >= 120);
  assert.ok(heldBack.scores.at(-1)!.queries >= 40);
  assert.equal([chosen.unknown, heldBack.unknown], [[], []]);
});

test("nearly all queries have their record among the first ten, and it stands near the top", () => {
  const { ten, reciprocal } = chosen.scores.at(-1)!;
  assert.ok(ten >= 0.97, told(chosen));
  assert.ok(reciprocal >= 0.93, told(chosen));
});

test("so have 95 of 100 of those by which nothing was chosen", () => {
  const { ten, reciprocal } = heldBack.scores.at(-1)!;
  assert.ok(ten >= 0.95, told(heldBack));
  assert.ok(reciprocal >= 0.85, told(heldBack));
});

test.run();

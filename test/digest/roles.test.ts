/** A role counts on every day it was held in. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rolesOn } from "../../src/digest/roles.ts";
import type { Role } from "../../src/digest/types.ts";
import type { PartialDate } from "../../src/language/dates.ts";

const date = (text: string): PartialDate => text as PartialDate;
const role = (from?: string, to?: string): Role => ({
  role: "Chair",
  organization: undefined,
  words: { role: "Chair", organization: undefined },
  from: from === undefined ? undefined : date(from),
  to: to === undefined ? undefined : date(to),
});
const held = (one: Role, on: string): boolean => rolesOn([one], date(on)).length === 1;

test("from the first to the last day", () => {
  const chair = role("1998-02-10", "2001-03-04");
  assert.ok(held(chair, "1998-02-10"));
  assert.ok(held(chair, "2001-03-04"));
  assert.not(held(chair, "1998-02-09"));
  assert.not(held(chair, "2001-03-05"));
});

test("in any part of a month or a year that is all that is known", () => {
  const chair = role("1998-02", "2001");
  assert.ok(held(chair, "1998-02-01"));
  assert.ok(held(chair, "2001-12-31"));
  assert.ok(held(chair, "1998"));
  assert.not(held(chair, "1998-01"));
  assert.not(held(chair, "2002"));
});

test("an open end holds for ever", () => {
  assert.ok(held(role("1998"), "2026-11-24"));
  assert.ok(held(role(undefined, "1998"), "1801"));
  assert.ok(held(role(), "1948"));
});

test.run();

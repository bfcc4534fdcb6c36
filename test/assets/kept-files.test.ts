/** What is kept between builds is given back while it is asked for, and thrown away a month after. */
import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keptJson, keyOf, sweep } from "../../src/assets/kept-files.ts";
import { temporaryFolder } from "../support/command-line.ts";

const folder = temporaryFolder();
const made = async (words: string): Promise<string> => {
  const key = keyOf("1", words);
  await keptJson(folder, `${key}.json`, async () => words);
  writeFileSync(join(folder, `${key}-440.webp`), words);
  return key;
};
const files = (key: string): string[] => [`${key}.json`, `${key}-440.webp`].map((name) => join(folder, name));
/** Sets a file back by days. */
function age(file: string, days: number): void {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  utimesSync(file, then, then);
}

test("what was asked for in the last month stays, whenever it was made; the rest of its key stays with it", async () => {
  const [used, unused, recent] = [await made("used"), await made("unused"), await made("recent")];
  const other = join(folder, "fonts-of-another-name.ttf");
  writeFileSync(other, "font");
  for (const file of [...files(used), ...files(unused), other]) age(file, 31);
  for (const file of files(recent)) age(file, 29);
  assert.is(await keptJson(folder, `${used}.json`, () => Promise.reject(new Error("made again"))), "used");
  sweep(folder);
  assert.equal(files(used).map(existsSync), [true, true]);
  assert.equal(files(recent).map(existsSync), [true, true]);
  assert.equal(files(unused).map(existsSync), [false, false]);
  assert.ok(existsSync(other), "what has no key is not of this cache");
});

test("a folder that is not there is swept already", () => {
  sweep(join(folder, "none"));
});

test.run();

/** Without a Chromium the tests of the browser say in one sentence how to get one. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { chromiumPath } from "../support/browser/chromium.ts";

test("a program that CHROMIUM_PATH names is taken, whatever else there is", () => {
  assert.is(chromiumPath({ CHROMIUM_PATH: process.execPath }), process.execPath);
});

test("a CHROMIUM_PATH that leads nowhere is told", () => {
  assert.throws(() => chromiumPath({ CHROMIUM_PATH: "/no/such/program" }), /CHROMIUM_PATH names `\/no\/such\/program`/);
});

test("where there is none, the sentence says how to get one", () => {
  const message = /^no Chromium was found; install one .* or name its program in CHROMIUM_PATH$/;
  assert.throws(
    () => chromiumPath({ PROGRAMFILES: "/no/such/folder" }, "win32"),
    (error: Error) => message.test(error.message),
  );
});

test.run();

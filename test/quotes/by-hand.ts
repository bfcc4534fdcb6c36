/**
 * All tests whose expected values were written by hand, as one program that stops at the first failure: what mutation
 * testing runs for every mutant.
 */
import "./stop-at-first.ts";
import { exec } from "uvu";
import "./verdicts.test.ts";
import "./limits.test.ts";
import "./silent.test.ts";
import "./severity.test.ts";
import "./fragment.test.ts";
import "./judging.test.ts";
import "./turning.test.ts";
import "./misquotes.test.ts";
import "./number-cut.test.ts";
import "./continuation.test.ts";
import "./translations.test.ts";
import "./words.test.ts";
import "./damaged.test.ts";
import "./edited.test.ts";
import "./speakers.test.ts";
import "./turns.test.ts";
import "./normalize.test.ts";

await exec(true);

/**
 * Runs the tests: `npm test` every test/**\/*.test.ts but those of the browser and the benchmark, `npm run test:browser`
 * those of the browser. Further words keep only the files whose path holds one of them: `npm test -- quotes markdown`.
 */
import { fileURLToPath } from "node:url";
import { runTests, testFiles } from "./support/test-files.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [first, ...rest] = process.argv.slice(2);
const browser = first === "browser";
const words = browser ? rest : process.argv.slice(2);

const files = testFiles(ROOT, browser ? { only: "test/browser" } : { except: ["test/browser", "test/bench"] }, words);
const outcome = await runTests(ROOT, files);
process.exitCode = outcome.exitCode;

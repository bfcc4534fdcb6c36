/**
 * Runs the tests written by hand for Stryker, many mutants in one process: a mutant needs only the tests that reach it,
 * and no start of Node. Every test of the trial run and every mutant gets the program anew, since the checker keeps what
 * it once made of the word lists. `by-hand.ts` names the files.
 */
import { build } from "esbuild";
import { Script } from "node:vm";

const SUCCESS = 0;
const FAILED = 1;

/** Stands for uvu: its suites only hand over their tests, so that each can be run alone. */
const COLLECTOR = `
  export function suite(name) {
    const own = [];
    const test = (title, run) => own.push({ title, run });
    test.run = () => own.forEach(({ title, run }) => globalThis.__tests.push({ name: name + " › " + title, run }));
    return test;
  }
`;

async function bundled() {
  const { outputFiles } = await build({
    // esbuild keeps the folder in which it was imported, and Stryker goes into its own afterwards.
    absWorkingDir: process.cwd(),
    entryPoints: ["test/quotes/by-hand.ts"],
    bundle: true,
    write: false,
    platform: "node",
    format: "iife",
    logLevel: "error",
    plugins: [
      {
        name: "collector",
        setup: (setup) => {
          setup.onResolve({ filter: /^uvu$/ }, () => ({ path: "uvu", namespace: "collector" }));
          setup.onLoad({ filter: /.*/, namespace: "collector" }, () => ({ contents: COLLECTOR }));
        },
      },
    ],
  });
  return new Script(outputFiles[0].text, { filename: "by-hand.js" });
}

class Runner {
  #script;
  #stryker = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#script = await bundled();
  }

  /** The tests of a fresh program. An id is a place in the order of the tests, from 1: Stryker takes 0 for none. */
  #load() {
    globalThis.__tests = [];
    this.#script.runInThisContext();
    return globalThis.__tests.map((test, at) => ({ ...test, id: String(at + 1) }));
  }

  async #run({ id, name, run }) {
    const start = performance.now();
    try {
      await run();
      return { id, name, status: SUCCESS, timeSpentMs: performance.now() - start };
    } catch (error) {
      return { id, name, status: FAILED, timeSpentMs: performance.now() - start, failureMessage: String(error) };
    }
  }

  async dryRun() {
    const tests = [];
    for (let at = 0; ; at += 1) {
      this.#stryker.currentTestId = undefined;
      const test = this.#load()[at];
      if (!test) return { status: "complete", tests, mutantCoverage: this.#stryker.mutantCoverage };
      this.#stryker.currentTestId = test.id;
      tests.push(await this.#run(test));
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.#stryker.activeMutant = activeMutant.id;
    this.#stryker.hitLimit = hitLimit;
    this.#stryker.hitCount = hitLimit === undefined ? undefined : 0;
    let nrOfTests = 0;
    try {
      for (const test of this.#load()) {
        if (testFilter && !testFilter.includes(test.id)) continue;
        nrOfTests += 1;
        const { status, failureMessage } = await this.#run(test);
        if (this.#stryker.hitCount > hitLimit) return { status: "timeout", reason: "too many hits" };
        if (status === FAILED) return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests };
      }
      return { status: "survived", nrOfTests };
    } catch (error) {
      return { status: "killed", killedBy: ["load"], failureMessage: String(error), nrOfTests };
    }
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "by-hand", factory: () => new Runner() }];

/** Pagefind's engine: the bundler puts its program, which comes inside another of Pagefind's, in place of this file. */
import type { Engine } from "../../src/search/query/pagefind.ts";

declare const engine: Engine;
export default engine;

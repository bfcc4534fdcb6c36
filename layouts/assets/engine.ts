/** The script of Pagefind's engine, which the search loads when it is needed. */
import { ENGINE } from "./engine-name.ts";
import engine from "./pagefind.ts";

Object.assign(globalThis, { [ENGINE]: engine });

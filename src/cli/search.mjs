/** Runs `search` from its bundle: compiling its files would take most of the half second in which a reader wants an answer. */
import { pathToFileURL } from "node:url";
import { compiled } from "./compiled.mjs";

const folder = await compiled("search", { search: "src/cli/search.ts" }, ["src"]);
// As an address: on Windows a path with its drive letter is none.
await import(pathToFileURL(`${folder}/search.js`).href);

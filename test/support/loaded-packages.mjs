/** Run before a program, this prints at its end which packages of node_modules it loaded in the older form, as sharp is. */
import { Module } from "node:module";

const loaded = new Set();
const load = Module._load;
Module._load = function (request, ...rest) {
  const [, name] = /(?:^|.*node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/.:][^\\/:]*)/.exec(request) ?? [];
  if (name) loaded.add(name.replaceAll("\\", "/"));
  return load.call(this, request, ...rest);
};
process.on("exit", () => process.stderr.write(`loaded: ${[...loaded].join(" ")} .\n`));

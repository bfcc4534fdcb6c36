/** Names that must never appear, at the edge of the program: in nothing that is built, and in nothing that is printed. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { maskNever, readNever, reportNever, type NeverList } from "../content/never.ts";
import { Problems } from "../content/problem.ts";
import type { Settings } from "./settings.ts";

const PROGRAM = fileURLToPath(new URL("../..", import.meta.url));

/** The list that the environment names; what is wrong with it is told, without its path. */
export function neverOf({ never, content }: Settings, problems: Problems): NeverList {
  return readNever(
    never,
    [content, PROGRAM, "."].filter((folder) => existsSync(folder)),
    problems,
  );
}

/** What a finished site says that it must not; its files are named as they will be. */
export function neverInSite(fresh: string, output: string, list: NeverList): Problems {
  const found = new Problems();
  reportNever(fresh, list, found, (path) => /^(cards|media)\//.test(path));
  const named = new Problems();
  for (const { file, line, column, rule, message } of found.sorted()) {
    named.add({ file: `${output}${file.slice(fresh.length)}`, line, column }, rule, message);
  }
  return named;
}

/** From here on each name of the list is printed as three dots, whichever sentence holds it. */
export function maskPrinting(settings: Settings): void {
  const list = neverOf(settings, new Problems());
  if (list.length === 0) return;
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean;
    const masked = (chunk: string | Uint8Array, ...rest: unknown[]): boolean =>
      write(typeof chunk === "string" ? maskNever(chunk, list) : chunk, ...rest);
    stream.write = masked;
  }
}

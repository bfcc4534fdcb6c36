/** Makes the Pagefind index of one language in an empty folder, through Pagefind's Node API. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { fixOrder } from "./fixed-order.ts";
import type { SearchRecord } from "./records.ts";

/** Records that are on their way to Pagefind at once: each answer is waited for, but not one by one. */
const AT_ONCE = 64;
/** What Pagefind writes beside the index and nobody here loads: interfaces of its own. */
const LEFT_OUT = /^pagefind-(ui|component-ui|modular-ui|highlight)\./;

/** `folder` must not exist or be empty: the pieces of an older index would lie beside the new ones. */
export async function writeIndex(records: readonly SearchRecord[], index: string, folder: string): Promise<void> {
  const { index: pagefind, errors } = await createIndex();
  if (!pagefind) throw new Error(`the search index could not be begun: ${errors.join("; ")}`);
  try {
    for (let i = 0; i < records.length; i += AT_ONCE) {
      const added = records.slice(i, i + AT_ONCE).map(async ({ url, content, meta, filters, date }) => {
        const entries = Object.entries(filters) as [string, string[]][];
        const one = { url, content, language: index, meta, filters: Object.fromEntries(entries), sort: { date } };
        fail((await pagefind.addCustomRecord(one)).errors, url);
      });
      await Promise.all(added);
    }
    // Written here: Pagefind 1.5.2 says that it has written while bytes are still on their way, and its end loses them (its issue 1271).
    const { files, errors: refused } = await pagefind.getFiles();
    fail(refused, folder);
    for (const { path, content } of files) {
      if (LEFT_OUT.test(path)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  } finally {
    await pagefind.deleteIndex();
    // Its helper would keep the memory for the next index, beside that which the next one takes.
    await close();
  }
  fixOrder(folder);
}

function fail(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`the search index refused ${what}: ${errors.join("; ")}`);
}

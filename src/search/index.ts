/** Builds the Pagefind index of a site from ready text, through Pagefind's Node API. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createIndex } from "pagefind";
import type { Site } from "../site/site.ts";
import { fixOrder } from "./fixed-order.ts";
import { recordsOf } from "./records.ts";

/** Writes the index into `pagefind/` below the output folder. */
export async function indexSite(site: Site, output: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`the search index could not be begun: ${errors.join("; ")}`);
  try {
    for (const record of recordsOf(site)) {
      const { url, kind, title, text, person, date, filters } = record;
      // One language for all until each has an index of its own: otherwise a page would find only its own language.
      const added = await index.addCustomRecord({
        url,
        content: text,
        language: site.digest.site.lang.split("-")[0]!,
        meta: { title, kind, ...(person ? { person } : {}), ...(date ? { date } : {}) },
        filters,
        // Records without a sort key vanish from sorted results; people have no date of their own.
        sort: { date: date ?? "0000" },
      });
      fail(added.errors, url);
    }
    const folder = join(output, "pagefind");
    // Pagefind leaves the pieces of an older index lie beside the new ones.
    rmSync(folder, { recursive: true, force: true });
    fail((await index.writeFiles({ outputPath: folder })).errors, folder);
    fixOrder(folder);
  } finally {
    await index.deleteIndex();
  }
}

function fail(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`the search index refused ${what}: ${errors.join("; ")}`);
}

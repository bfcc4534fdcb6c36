/** Puts the files of one folder into another without copying what they hold, where the file system can. */
import { copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file of `from`, folders below too, appears in `to` beside what is there; one that is there already stays. Both
 * names are one file from then on: write a new file under the name, do not change the file.
 */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  let put = linkSync as (existing: string, path: string) => void;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [existing, path] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      linkFolder(existing, path);
      continue;
    }
    try {
      put(existing, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      // Another disk, or a file system that knows no second names.
      put = copyFileSync;
      put(existing, path);
    }
  }
}

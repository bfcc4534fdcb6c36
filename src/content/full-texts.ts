/** The full texts of sources: those of a package, and where a folder of them is at hand, `FOLDER/slug.txt` in UTF-8. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceEntry } from "./content.ts";
import { packagedText } from "./declaration.ts";
import { placeIn } from "./entry.ts";
import type { Problems } from "./problem.ts";

export interface FullText {
  text: string;
  /** Of the file's bytes, in lower-case hexadecimal. */
  sha256: string;
}

/**
 * Reads the full text of each source from the package that its record names, or from the first folder that has it; one whose
 * hash differs is told and left out.
 */
export function loadFullTexts(
  folders: readonly string[],
  sources: readonly SourceEntry[],
  problems: Problems,
): Map<string, FullText> {
  const texts = new Map<string, FullText>();
  const there = folders.filter((folder) => {
    if (existsSync(folder) && statSync(folder).isDirectory()) return true;
    const message = "there is no such folder of full texts; mend the path, or leave it out to check against the passages only";
    problems.add({ file: folder, line: 1, column: 1 }, "sources-missing", message);
    return false;
  });
  for (const entry of sources) {
    const bytes = bytesOf(entry, there);
    if (bytes === undefined) continue;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (entry.meta.sha256 !== undefined && entry.meta.sha256 !== sha256) {
      const message = `the full text at hand has another SHA-256, ${sha256}; it is not the text that this record describes`;
      problems.add(placeIn(entry, ["sha256"]), "full-text-differs", message);
      continue;
    }
    texts.set(entry.slug, { text: bytes.toString("utf8"), sha256 });
  }
  return texts;
}

function bytesOf({ slug, meta }: SourceEntry, folders: readonly string[]): Buffer | undefined {
  if (meta.text !== undefined) return Buffer.from(packagedText(meta.text));
  const file = folders.map((folder) => join(folder, `${slug}.txt`)).find((path) => existsSync(path));
  return file === undefined ? undefined : readFileSync(file);
}

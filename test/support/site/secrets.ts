/** Looks for words that must not be published in every file of a built site, its name and its unpacked content. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BuiltSite } from "./built-site.ts";

/** Where the words stand, whatever their case, as "file: words"; with `only`, in the files it keeps. */
export function foundIn(
  site: BuiltSite,
  words: readonly string[],
  only: (file: string) => boolean = () => true,
): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  return site.files.filter(only).flatMap((file) => {
    const text = `${file}\n${contentOf(join(site.folder, file))}`.toLowerCase();
    return wanted.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
}

/** The search index is packed with gzip. */
function contentOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

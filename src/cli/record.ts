/** Writes what a comparison with the full text has shown into the source records, leaving every other line as it is. */
import { readFileSync, writeFileSync } from "node:fs";
import type { SourceEntry } from "../content/content.ts";
import { splitFrontMatter } from "../content/front-matter.ts";
import type { FullText } from "../content/full-texts.ts";
import { passagesHash } from "../digest/evidence.ts";
import type { IsoDate } from "../language/dates.ts";
import { rulesVersion } from "../quotes/check.ts";

/** Returns how many records have changed; one that says the same but for the day keeps its day. */
export function recordChecks(
  sources: readonly SourceEntry[],
  texts: ReadonlyMap<string, FullText>,
  day: IsoDate,
): number {
  return sources.filter((entry) => {
    const { sha256 } = texts.get(entry.slug)!;
    const passages = passagesHash(entry.passages);
    const { checked } = entry.meta;
    const same = checked?.sha256 === sha256 && checked.passages === passages && checked.rules === rulesVersion;
    if (same) return false;
    writeChecked(
      entry.file,
      `checked: { sha256: ${sha256}, date: ${day}, rules: "${rulesVersion}", passages: ${passages} }`,
    );
    return true;
  }).length;
}

function writeChecked(file: string, line: string): void {
  const text = readFileSync(file, "utf8");
  const { yaml, body } = splitFrontMatter(text)!;
  // The key may stand on one line or with its values below it.
  const others = yaml.replace(/^checked:.*\n(?:[ \t]+.*\n)*/m, "");
  writeFileSync(file, `---\n${others}${line}\n---\n${body}`);
}

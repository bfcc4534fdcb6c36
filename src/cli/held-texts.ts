/** Reads every full text of the folders that are named, those without a record too. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceEntry } from "../content/content.ts";
import { loadFullTexts } from "../content/full-texts.ts";
import type { Problems } from "../content/problem.ts";
import { isSlug } from "../content/slug.ts";
import type { HeldText } from "../digest/find-words.ts";
import { listedLanguages, wordListFor } from "../language/words/index.ts";

/** The first folder that has a text counts. One that is not the text which its record describes is told and left out. */
export function readHeldTexts(
  folders: readonly string[],
  sources: readonly SourceEntry[],
  problems: Problems,
): HeldText[] {
  const recorded = loadFullTexts(folders, sources, problems);
  const texts = new Map<string, HeldText>();
  for (const { slug, meta } of sources) {
    const full = recorded.get(slug);
    if (full) texts.set(slug, { slug, text: full.text, lang: meta.lang ?? "en" });
  }
  const slugs = new Set<string>(sources.map(({ slug }) => slug));
  for (const folder of folders) {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) continue;
    for (const name of readdirSync(folder).sort()) {
      const slug = name.replace(/\.txt$/, "");
      if (slug === name || !isSlug(slug) || slugs.has(slug)) continue;
      slugs.add(slug);
      const text = readFileSync(join(folder, name), "utf8");
      texts.set(slug, { slug, text, lang: languageOf(text) });
    }
  }
  return [...texts.values()];
}

const SCRIPTS: readonly [letters: RegExp, lang: string][] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\u3400-\u9fff]/g, "zh"],
  [/[\u0e00-\u0e7f]/g, "th"],
  [/[\u0600-\u06ff]/g, "ar"],
  [/[\u0400-\u04ff]/g, "ru"],
];

/** A guess, for a text that nobody has described yet: by its script, or by the little words that it uses. */
function languageOf(text: string): string {
  const start = text.slice(0, 4000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of SCRIPTS) if ((start.match(script)?.length ?? 0) > letters / 5) return lang;
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = listedLanguages().map((lang) => {
    const little = new Set(wordListFor(lang)?.functionWords ?? []);
    return { lang, count: words.filter((word) => little.has(word)).length };
  });
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one), { lang: "und", count: 0 });
  return best.count > words.length / 10 ? best.lang : "und";
}

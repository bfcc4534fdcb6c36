/** `site.yaml` for an imported archive: what its own settings say, and placeholders for an editor to mend. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml, stringify } from "yaml";
import { language } from "../content/schema/fields.ts";
import { site } from "../content/schema/site.ts";
import { oneLine } from "./meta.ts";
import type { ImportReport } from "./report.ts";

const SETTINGS = [
  "_config.yml",
  "_config.yaml",
  "hugo.toml",
  "hugo.yaml",
  "hugo.yml",
  "config.toml",
  "config.yaml",
  "config.yml",
];

/** The YAML of `site.yaml`. `year` is when the digest's id began to be ours. */
export function siteYaml(folder: string, others: ReadonlySet<string>, year: string, report: ImportReport): string {
  const file = SETTINGS.find((name) => others.has(name));
  const settings = file === undefined ? {} : readSettings(join(folder, file));
  const text = (...keys: string[]): string | undefined => {
    for (const key of keys)
      if (typeof settings[key] === "string" && oneLine(settings[key]) !== "") return oneLine(settings[key]);
    return undefined;
  };
  const url = webAddress(text("url", "baseURL", "baseurl", "base_url"));
  const lang = language.safeParse(text("lang", "languageCode", "language", "locale", "defaultContentLanguage"));
  const found = {
    title: text("title", "name"),
    description: text("description", "subtitle", "tagline"),
    url,
    lang: lang.success ? lang.data : undefined,
    author: text("author"),
    email: text("email"),
  };
  const values = {
    id: `${url === undefined ? "digest.example" : new URL(url).hostname},${year}`,
    title: found.title ?? "Imported archive",
    description: found.description ?? "An archive that was imported as drafts.",
    url: found.url ?? "https://digest.example/",
    lang: found.lang ?? "en",
    author: found.author ?? "Editor",
    email: found.email ?? "editor@digest.example",
    unattributed: "warning",
  };
  // What the schema refuses, an address of another form for one, is left to the placeholder.
  if (!site.safeParse(values).success)
    Object.assign(values, { id: `digest.example,${year}`, email: "editor@digest.example" });
  const missing = Object.entries(found).flatMap(([key, value]) => (value === undefined ? [key] : []));
  if (missing.length > 0)
    report.lost("site.yaml", "the archive does not say these; placeholders stand for them", missing.join(" "));
  return stringify(values, { lineWidth: 0 });
}

function readSettings(path: string): Record<string, unknown> {
  try {
    const text = readFileSync(path, "utf8");
    const value: unknown = path.endsWith(".toml") ? parseToml(text) : parseYaml(text, { uniqueKeys: false });
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? value : undefined;
}

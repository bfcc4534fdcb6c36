/** The topics of an archive: whatever form its tags and categories have, one record for each. */
import { slugFrom, Names } from "./names.ts";
import type { Slug } from "../content/slug.ts";

/** Where an article goes that names no topic. */
const FALLBACK = "Imported";

/** The labels in a value: a text, a list, or objects with a name. */
export function labelsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (typeof value === "string") return split(value);
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  const named = value as Record<string, unknown>;
  const label = named["label"] ?? named["name"] ?? named["title"] ?? named["term"] ?? named["slug"];
  return label === undefined ? Object.values(named).flatMap(labelsIn) : labelsIn(label);
}

/** Words with commas between them are several; words with spaces are one, since topics have names of several words. */
function split(text: string): string[] {
  const parts = /^(#\S+\s*)+$/.test(text.trim()) ? text.trim().split(/\s+/) : text.split(/[,;\n]/);
  return parts
    .map((part) => part.replace(/^[\s#"'[]+|[\s"'\]]+$/g, "").replace(/\s+/g, " "))
    .filter((part) => part !== "");
}

export class Topics {
  readonly #names = new Names();
  readonly #byKey = new Map<string, { slug: Slug; label: string }>();

  /** The slug of each label, each once; of the topic for what has none when there is no label. */
  slugsOf(labels: readonly string[]): Slug[] {
    const wanted = labels.length === 0 ? [FALLBACK] : labels;
    return [...new Set(wanted.map((label) => this.#slugOf(label)))];
  }

  /** Every topic that was named, by slug. */
  all(): { slug: Slug; label: string }[] {
    return [...this.#byKey.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  #slugOf(label: string): Slug {
    // "Human Rights" and "human-rights" are one topic, "C" and "C++" are two.
    const key = label
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s_-]+/g, " ");
    const known = this.#byKey.get(key);
    if (known) return known.slug;
    const slug = this.#names.take("", slugFrom(label, "topic"));
    this.#byKey.set(key, { slug, label });
    return slug;
  }
}

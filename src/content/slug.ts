/** Slugs are the names of files, never derived from titles: a title in Arabic would leave nothing. */
import { distance } from "fastest-levenshtein";

/** The name of a content file without `.md`: small letters of any script, digits and single hyphens. */
export type Slug = string & { readonly __brand: "Slug" };

const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;

export function isSlug(text: string): text is Slug {
  return SLUG.test(text);
}

/** The name a file could have instead of one that is no slug. */
export function slugLike(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** The known name nearest to a mistyped one, or undefined when none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const name of known) {
    const edits = distance(wrong, name);
    if (edits < least || (edits === least && best !== undefined && name < best)) {
      best = name;
      least = edits;
    }
  }
  return best;
}

/** "; did you mean `x`?", or nothing. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const guess = nearest(wrong, known);
  return guess === undefined ? "" : `; did you mean \`${guess}\`?`;
}

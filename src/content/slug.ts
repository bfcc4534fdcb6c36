/** Slugs are the names of files, never derived from titles: a title in Arabic would leave nothing. */
import { distance } from "fastest-levenshtein";

/** The name of a content file without `.md`: small letters of any script, digits and single hyphens. */
export type Slug = string & { readonly __brand: "Slug" };

const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;

export function isSlug(text: string): text is Slug {
  // A letter with its accent as a second character looks the same and is another address.
  return SLUG.test(text) && text === text.normalize("NFC");
}

/** The name a file could have instead of one that is no slug. */
export function slugLike(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** The known name nearest to a mistyped one (capital letters do not count) or the one it begins, or undefined when none is near. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  const known = [...names];
  const folded = wrong.toLowerCase();
  let best: string | undefined;
  // Two of three letters may differ in no short name: `fr` is not meant to be `de`.
  let least = Math.max(wrong.length > 4 ? 2 : 1, Math.floor(wrong.length / 3)) + 1;
  for (const name of known) {
    // An edit for each letter too many or too few: names that differ more in length need no comparison.
    if (Math.abs(name.length - wrong.length) > least) continue;
    const edits = distance(folded, name.toLowerCase());
    if (edits < least || (edits === least && best !== undefined && name < best)) {
      best = name;
      least = edits;
    }
  }
  return best ?? (wrong.length > 2 ? known.find((name) => name.toLowerCase().startsWith(folded)) : undefined);
}

/** "; did you mean `x`?", or nothing. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const guess = nearest(wrong, known);
  return guess === undefined ? "" : `; did you mean \`${guess}\`?`;
}

/** The names of private persons, which never stand in a file that is made to be copied and searched as a whole. */
import type { Person } from "../../digest/types.ts";

export interface PrivateNames {
  /** The text with "[…]" for each name. */
  readonly replace: (text: string) => string;
  readonly occursIn: (text: string) => boolean;
}

/** Scripts that set no spaces between words, so that no name has an edge to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

export function privateNamesOf(people: readonly Person[]): PrivateNames {
  const names = people
    .filter(({ hasArchive }) => !hasArchive)
    .flatMap(({ name, sortName, otherNames, slug }) => [
      name,
      sortName,
      slug,
      ...otherNames.map((other) => other.name),
    ]);
  if (names.length === 0) return { replace: (text) => text, occursIn: () => false };
  // The longest first, so that nothing of a name is left when another is its beginning.
  const patterns = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(patternOf);
  const all = new RegExp(patterns.join("|"), "giu");
  return {
    replace: (text) => text.normalize("NFC").replace(all, "[…]"),
    occursIn: (text) => text.normalize("NFC").search(all) !== -1,
  };
}

/** Words of a name with whatever parts them: "Zeferina  Calmaria" and the "zeferina-calmaria" of an address. */
function patternOf(name: string): string {
  const words = name
    .normalize("NFC")
    .split(/[\s\-_]+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const joined = words.join("[\\s\\-_+]+");
  return UNSPACED.test(name) ? joined : `(?<![\\p{L}\\p{N}])${joined}(?![\\p{L}\\p{N}])`;
}

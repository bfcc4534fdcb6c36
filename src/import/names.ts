/** Names of files to be: slugs made of what an archive called its files and topics, each given out once. */
import { isSlug, slugLike, type Slug } from "../content/slug.ts";

/** Bytes a name may have: file systems end at 255, and the ending and a number must fit. */
const LONGEST = 180;

/** Names the site uses for pages of lists, or that some systems cannot have as files. */
const TAKEN = /^(page|index|feed|con|prn|aux|nul|com\d|lpt\d)$/;

/** A slug as near to the words as can be, or `fallback` when nothing is left of them. */
export function slugFrom(words: string, fallback: string): Slug {
  let slug = slugLike(words.replace(/['’ʼ]/gu, "")).normalize("NFC");
  while (Buffer.byteLength(slug) > LONGEST) {
    const shorter = slug.replace(/-[^-]*$/, "");
    slug = shorter === slug ? [...slug].slice(0, -1).join("") : shorter;
  }
  slug = slug.replace(/^-+|-+$/g, "");
  const name = TAKEN.test(slug) ? `${fallback}-${slug}` : slug;
  return (isSlug(name) ? name : fallback) as Slug;
}

/** Gives out names once each: the second `count` is `count-2`. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** A free name in a folder. */
  take(folder: string, slug: Slug): Slug {
    let name = slug;
    for (let n = this.#next.get(`${folder}/${slug}`) ?? 2; this.#taken.has(`${folder}/${name}`); n++) {
      name = `${slug}-${n}` as Slug;
      this.#next.set(`${folder}/${slug}`, n + 1);
    }
    this.#taken.add(`${folder}/${name}`);
    return name;
  }
}

/**
 * Which entries stand in which document of a feed: the newest in the one to subscribe to, all of them in archives that
 * do not change as new ones come (RFC 5005, section 4).
 */

/** What a feed is made of before anything is drawn. */
export interface FeedItem {
  /** The entry's `tag:` URI, which breaks ties. */
  readonly id: string;
  /** When it first appeared here, in milliseconds since 1970. */
  readonly published: number;
  /** When it last changed, in the same. */
  readonly changed: number;
  /** The day it is about, by which entries that appeared on one day are ordered. */
  readonly date: string;
}

/** How many entries a document holds. */
export const NEWEST = 50;

/**
 * The entries for the document to subscribe to: those that last appeared or changed, so that a correction of something old
 * reaches whoever had it.
 */
export function newest<T extends FeedItem>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => b.changed - a.changed || byAppearance(b, a)).slice(0, NEWEST);
}

/**
 * All entries in archives, the oldest archive first, each with its newest entry first. They are filled in the order of
 * appearance from the beginning of time, so that a new entry only ever touches the last. None where one document holds all.
 */
export function archivesOf<T extends FeedItem>(items: readonly T[]): T[][] {
  if (items.length <= NEWEST) return [];
  const inOrder = [...items].sort(byAppearance);
  return Array.from({ length: Math.ceil(inOrder.length / NEWEST) }, (_, i) =>
    inOrder.slice(i * NEWEST, (i + 1) * NEWEST).toReversed(),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byAppearance = (a: FeedItem, b: FeedItem): number =>
  a.published - b.published || compare(a.date, b.date) || compare(b.id, a.id);

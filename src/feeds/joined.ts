/**
 * A document of XML put together from its frame and its entries, each written by the library as the only one of a document.
 * feedsmith's writer looks through all that it has written so far at the end of each element, so that fifty entries at
 * once cost three times as much, and an entry that stands in a dozen feeds would be written a dozen times.
 */
import type { FeedEntry } from "./feed.ts";

/** RFC 5005, section 4: an archive SHOULD hold this element. feedsmith does not know it, and it never varies. */
const ARCHIVE_MARK = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

/** What a frame is written with in place of its entries; it has all the namespaces that any entry has. */
export const PLACEHOLDER = "tag:placeholder,2000:entry";

export class Joined {
  /** `channel` or `feed`, in which the archive mark stands first, as Atom's grammar wants it. */
  readonly #root: string;
  readonly #open: string;
  readonly #close: string;
  readonly #alone: (entry: FeedEntry) => string;
  readonly #written = new WeakMap<FeedEntry, string>();

  /** `element` is the name of an entry; `alone` writes a document that holds nothing else. */
  constructor(root: "channel" | "feed", element: "item" | "entry", alone: (entry: FeedEntry) => string) {
    this.#root = `<${root}`;
    this.#open = `<${element}`;
    this.#close = `</${element}>`;
    this.#alone = alone;
  }

  /** `frame` holds a single entry, last in the document, whose id is the placeholder; the entries take its place. */
  document(frame: string, entries: readonly FeedEntry[], isArchive: boolean): string {
    const end = frame.lastIndexOf(this.#close) + this.#close.length;
    const start = frame.lastIndexOf(this.#open, end);
    const inside = frame.indexOf(">", frame.indexOf(this.#root)) + 1;
    return [
      frame.slice(0, inside),
      isArchive ? ARCHIVE_MARK : "",
      frame.slice(inside, start),
      ...entries.map((entry) => `${this.#entry(entry)}\n`),
      frame.slice(end),
    ].join("");
  }

  #entry(entry: FeedEntry): string {
    const known = this.#written.get(entry);
    if (known !== undefined) return known;
    const document = this.#alone(entry);
    const written = document.slice(
      document.indexOf(this.#open),
      document.lastIndexOf(this.#close) + this.#close.length,
    );
    this.#written.set(entry, written);
    return written;
  }
}

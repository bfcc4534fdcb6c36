/** The drawn entries of all feeds: each is drawn once, and forgotten after the last document in which it stands. */
import type { FeedEntry } from "../feeds/feed.ts";
import type { Item } from "./feed-items.ts";

export class DrawnEntries {
  readonly #entries = new Map<Item, FeedEntry>();
  readonly #uses = new Map<Item, number>();

  /** Announces that some items are going to be asked for so many times each. */
  expect(items: readonly Item[], times: number): void {
    for (const item of items) this.#uses.set(item, (this.#uses.get(item) ?? 0) + times);
  }

  /** Whoever asks oftener than was announced gets the same, drawn anew. */
  of(item: Item): FeedEntry {
    const entry = this.#entries.get(item) ?? item.draw();
    const left = (this.#uses.get(item) ?? 1) - 1;
    if (left > 0) {
      this.#uses.set(item, left);
      this.#entries.set(item, entry);
    } else {
      this.#uses.delete(item);
      this.#entries.delete(item);
    }
    return entry;
  }
}

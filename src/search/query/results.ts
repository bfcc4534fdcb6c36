/** Results of several indexes as one list that is read piece by piece. Usable in a browser. */
import { hasPhrase } from "./exact.ts";
import { hitOf, recordOf, type Hit, type Record } from "./hit.ts";
import type { LanguageIndex } from "./language-index.ts";
import type { EngineResult } from "./pagefind.ts";
import { bonusOf, LOOKED_AT } from "./rank.ts";
import type { Typed } from "./typed.ts";

export interface Found {
  index: LanguageIndex;
  result: EngineResult;
  score: number;
}

export type Order = "relevance" | "newest" | "oldest";

/** How many records are loaded at once where most may be the wrong ones: with phrases, and of several lists. */
const AT_ONCE = 10;

interface Loaded extends Found {
  record: Record;
}

export class Results {
  /** Pagefind's names of all records, shown or not. */
  readonly ids: ReadonlySet<string>;
  readonly #typed: Typed;
  readonly #order: Order;
  /** What has not been loaded yet, of each index in its order. */
  readonly #waiting: Found[][];
  readonly #loaded = new Map<Found, Loaded>();
  readonly #seen = new Set<string>();
  #ready: Loaded[] = [];
  #isRanked = false;
  /** Hits that were found while counting. */
  #hits: Hit[] = [];

  constructor(lists: readonly Found[][], typed: Typed, order: Order) {
    this.#typed = typed;
    this.#order = order;
    this.ids = new Set(lists.flat().map(({ result }) => result.id));
    this.#waiting = order === "relevance" ? [bestFirst(lists.flat())] : lists.map((list) => [...list]);
  }

  /** Up to so many more hits; fewer only when there are no more. */
  async next(count: number): Promise<Hit[]> {
    await this.hold(count);
    return this.#hits.splice(0, count);
  }

  /** Looks ahead until so many hits are at hand or there are no more; returns how many are. */
  async hold(count: number): Promise<number> {
    if (this.#order === "relevance" && !this.#isRanked) await this.#rank();
    while (this.#hits.length < count) {
      const one = this.#ready.shift() ?? (await this.#take());
      if (!one) break;
      const { url, raw_url = url } = one.record.fragment;
      // Somebody with names in two languages has a record in both.
      if (this.#seen.has(raw_url) || !this.#isWanted(one)) continue;
      this.#seen.add(raw_url);
      this.#hits.push(hitOf(one.record, this.#typed, one.result.words));
    }
    return this.#hits.length;
  }

  /** The first of Pagefind's results, put into an order that looks at the whole records. */
  async #rank(): Promise<void> {
    this.#isRanked = true;
    const first = await Promise.all(this.#waiting[0]!.splice(0, LOOKED_AT).map((found) => this.#load(found)));
    const most = Math.max(...first.map(({ score }) => score), Number.MIN_VALUE);
    const scored = first.map((one) => ({ one, score: one.score / most + bonusOf(one.record, this.#typed) }));
    this.#ready = scored.sort((a, b) => rounded(b.score) - rounded(a.score)).map(({ one }) => one);
  }

  /** The next record of all indexes in the wanted order. */
  async #take(): Promise<Loaded | undefined> {
    const lists = this.#waiting.filter((list) => list.length > 0);
    if (lists.length === 0) return undefined;
    const ahead = this.#typed.phrases.length > 0 || lists.length > 1 ? AT_ONCE : 1;
    await Promise.all(lists.flatMap((list) => list.slice(0, ahead).map((found) => this.#load(found))));
    const heads = await Promise.all(lists.map((list) => this.#load(list[0]!)));
    let best = 0;
    for (const [i, head] of heads.entries()) if (this.#isBefore(head, heads[best]!)) best = i;
    lists[best]!.shift();
    return heads[best];
  }

  #isBefore(a: Loaded, b: Loaded): boolean {
    const [dateA, dateB] = [a, b].map(({ record }) => record.fragment.meta["date"] ?? "") as [string, string];
    return this.#order === "oldest" ? dateA < dateB : dateA > dateB;
  }

  #isWanted({ record }: Loaded): boolean {
    return this.#typed.phrases.every((phrase) => hasPhrase(record.text, phrase, record.lang));
  }

  async #load(found: Found): Promise<Loaded> {
    const known = this.#loaded.get(found);
    if (known) return known;
    const { index, result } = found;
    const loaded = { ...found, record: recordOf(await result.data(), index.key, index.lang) };
    this.#loaded.set(found, loaded);
    return loaded;
  }
}

/**
 * The best scores first. The order of equal ones in Pagefind depends on what was looked for before, so the names of the
 * records decide, by which the shorter come first; sums of the same numbers in another order differ in their last digits.
 */
export function bestFirst(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => rounded(b.score) - rounded(a.score) || (a.result.id > b.result.id ? -1 : 1));
}

const rounded = (score: number): number => Math.round(score * 1e6);

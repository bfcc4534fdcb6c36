/** Invented words for invented articles: seeded, so that every machine measures the same texts. */

/** Mulberry32: a small generator that gives the same numbers everywhere. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STARTS = "har por bel cor dan fel gol hin jas kel lor mar nor pel quin ral sol tar ver wil".split(" ");
const MIDDLES = "a e i o u an en in or ul".split(" ");
const ENDS = "bour den ford gate ham lock mere port ridge stead ton ville wick worth yard".split(" ");

/** 3,000 words: no negation, condition or doubt is among them, which would ask more of a quotation. */
const WORDS = STARTS.flatMap((start) => MIDDLES.flatMap((middle) => ENDS.map((end) => start + middle + end)));

export class Writer {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  /** A whole number from 0 up to, not including, `end`. */
  number(end: number): number {
    return Math.floor(this.#random() * end);
  }

  /** `count` different numbers below `end`. */
  numbers(count: number, end: number): number[] {
    const found = new Set<number>();
    while (found.size < Math.min(count, end)) found.add(this.number(end));
    return [...found];
  }

  words(count: number): string[] {
    // Few words are common and many are rare, as in any language.
    return Array.from({ length: count }, () => WORDS[Math.floor(WORDS.length * this.#random() ** 2)]!);
  }

  /** A sentence of `count` words. */
  sentence(count: number): string {
    const [first = "", ...rest] = this.words(count);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(" ")}.`;
  }

  /** A paragraph of `count` words in sentences of twelve, one of them with emphasis. */
  paragraph(count: number): string {
    const sentences = Array.from({ length: Math.round(count / 12) }, () => this.sentence(12));
    sentences[0] = sentences[0]!.replace(/ (\w+) (\w+) /, " *$1 $2* ");
    return sentences.join(" ");
  }
}

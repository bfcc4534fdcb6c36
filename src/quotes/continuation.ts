/** What governs a sentence from beyond the break between two paragraphs: the line above a list, the other side of a page break. */
import type { Span } from "./sentences.ts";

/** A paragraph as the stretch of its sentences. */
interface Block {
  /** Indexes of its first and last sentence; the mark of a list item ("1.", "(a)") is not counted. */
  readonly first: number;
  readonly last: number;
  readonly isItem: boolean;
  /** It begins in the middle of a sentence, with a small letter. */
  readonly runsOn: boolean;
  /** No full stop, question or exclamation mark ends it. */
  readonly isOpen: boolean;
  /** A speaker's label stands before it: nothing of the paragraph before belongs to it. */
  readonly opensTurn: boolean;
  readonly isFurniture: boolean;
}

export interface Continuation {
  /** Parts of the sentence that stand in earlier paragraphs. */
  readonly before: readonly Span[];
  /** Parts of the sentence that stand in later paragraphs. */
  readonly after: readonly Span[];
  /** The sentence runs over a break; otherwise `before` is the line above a list. */
  readonly startsBefore: boolean;
}

const NOTHING_BEFORE: { readonly spans: readonly Span[]; readonly runsOn: boolean } = { spans: [], runsOn: false };
const ITEM = /^(?:[*•·▪◦‣–-] ?|\(?(?:\p{L}|[ivxlc]{1,6}|\d{1,3})[.)](?: |(?<=\))(?=\p{Lu}))|§ ?\d+ )/u;
const LIST_MARK = /^\(?(?:\p{L}|[ivxlcIVXLC]{1,6}|\d{1,3})[.)]$/u;
const TERMINAL = /[.!?…。！？．｡؟۔।॥։።፧][\])}'’”»]*(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|(?<=\p{L}[.?!]['’)]*)\d{1,3})?$/u;
const CLAUSE_END = /[;,](?: (?:and|or|et|ou|y|o|e|und|oder|и|или|і|й|та|oraz|i))?—?$/u;
/** Running heads and page numbers are short; more of them than this do not stand at one page break. */
const FURNITURE_LENGTH = 70;
const MOST_FURNITURE = 3;

/** The outer shape of the text, in its offsets. */
export interface Outline {
  /** Where paragraphs begin. */
  readonly paragraphs: readonly number[];
  /** Where turns begin, and the words after their labels. */
  readonly turns: ReadonlySet<number>;
  /** Paragraphs that a dash or a dot marks as items of a list: N1 takes the dash for one between words. */
  readonly bullets: ReadonlySet<number>;
  /** Whether the words hold a negation, a condition or an exception. */
  readonly turnsRound: (words: string) => boolean;
}

export class Continuations {
  readonly #text: string;
  readonly #bullets: ReadonlySet<number>;
  readonly #turnsRound: (words: string) => boolean;
  readonly #sentences: readonly Span[];
  readonly #known = new Map<number, Continuation>();
  readonly #blocks: readonly Block[];
  /** The block of each sentence. */
  readonly #blockOf: readonly number[];

  constructor(text: string, sentences: readonly Span[], outline: Outline) {
    const { paragraphs, turns } = outline;
    this.#text = text;
    this.#sentences = sentences;
    this.#bullets = outline.bullets;
    this.#turnsRound = outline.turnsRound;
    const blocks: Block[] = [];
    const blockOf: number[] = [];
    let paragraph = 0;
    let from = 0;
    const close = (end: number): void => {
      if (end > from) {
        blocks.push(this.#blockFrom(from, end - 1, turns));
        while (blockOf.length < end) blockOf.push(blocks.length - 1);
      }
      from = end;
    };
    for (const [index, { start }] of sentences.entries()) {
      let breaks = turns.has(start);
      while (paragraph < paragraphs.length && (paragraphs[paragraph] ?? 0) <= start) {
        breaks = true;
        paragraph += 1;
      }
      if (breaks) close(index);
    }
    close(sentences.length);
    this.#blocks = blocks;
    this.#blockOf = blockOf;
  }

  #words(index: number): string {
    const span = this.#sentences[index];
    return span ? this.#text.slice(span.start, span.end) : "";
  }

  #blockFrom(first: number, last: number, turns: ReadonlySet<number>): Block {
    const start = this.#sentences[first]?.start ?? 0;
    const words = this.#words(first);
    const marked = LIST_MARK.test(words) && last > first;
    const item = marked || this.#bullets.has(start) || ITEM.test(words);
    const isOpen = !TERMINAL.test(this.#words(last).replace(/—$/u, ""));
    return {
      first: marked ? first + 1 : first,
      last,
      isItem: item,
      runsOn: /^['"([]*\p{Ll}/u.test(words.replace(ITEM, "")),
      isOpen,
      opensTurn: turns.has(start),
      isFurniture: first === last && isOpen && !item && words.length <= FURNITURE_LENGTH,
    };
  }

  #span(index: number): Span[] {
    const span = this.#sentences[index];
    return span ? [span] : [];
  }

  /** The block before that an unfinished sentence of it could come from, -1 if none: running heads are passed over. */
  #opener(block: number): number {
    for (let opener = block - 1; opener >= block - 1 - MOST_FURNITURE; opener -= 1) {
      const candidate = this.#blocks[opener];
      if (!candidate?.isOpen) return -1;
      const passable = candidate.isFurniture && !candidate.opensTurn && this.#blocks[opener - 1]?.isOpen;
      if (!passable) return opener;
    }
    return block - 1;
  }

  /** A paragraph of a list without marks: below a line with a colon, and below another such paragraph that ends with a semicolon. */
  #isListed(block: number): boolean {
    const own = this.#blocks[block];
    if (own?.opensTurn !== false) return false;
    if (own.isItem) return true;
    const end = this.#words(this.#blocks[block - 1]?.last ?? -1);
    if (/:—?$/u.test(end)) return true;
    return CLAUSE_END.test(end) && !own.runsOn && this.#isListed(block - 1);
  }

  #before(block: number): typeof NOTHING_BEFORE {
    const own = this.#blocks[block];
    if (own?.opensTurn !== false) return NOTHING_BEFORE;
    if (this.#isListed(block)) {
      // The items of a list share the line above it; up to there each may end as it likes.
      let head = block - 1;
      while (this.#isListed(head)) head -= 1;
      const line = this.#blocks[head];
      if (!line?.isOpen) return NOTHING_BEFORE;
      const further = line.first === line.last ? this.#before(head).spans : [];
      return { spans: [...further, ...this.#span(line.last)], runsOn: false };
    }
    const opener = this.#opener(block);
    const from = this.#blocks[opener];
    if (!from) return NOTHING_BEFORE;
    // After a paragraph of several sentences, the last of them unfinished, even a capital letter goes on with it.
    // A dash or a colon at its end only broke it off, and a heading ends with a name or a year.
    const isBroken = from.first < from.last && /\p{Ll},?$/u.test(this.#words(from.last)) && !own.isFurniture;
    if (!own.runsOn && !isBroken) return NOTHING_BEFORE;
    // The clauses of a preamble stand beside each other, none within another.
    if (opener === block - 1 && [own.last, from.last].every((last) => CLAUSE_END.test(this.#words(last)))) {
      return NOTHING_BEFORE;
    }
    const further = from.first === from.last ? this.#before(opener).spans : [];
    return { spans: [...further, ...this.#span(from.last)], runsOn: true };
  }

  /** What follows a list item or a clause is another clause; only a condition or an exception at its head belongs to this one. */
  #turns(index: number): boolean {
    return this.#turnsRound(this.#words(index).replace(ITEM, "").split(" ").slice(0, 4).join(" "));
  }

  #after(block: number): readonly Span[] {
    const own = this.#blocks[block];
    if (own?.isOpen !== true) return [];
    const spans: Span[] = [];
    const inList = this.#isListed(block);
    const isClause = CLAUSE_END.test(this.#words(own.last));
    let passed = 0;
    for (let next = block + 1; ; next += 1) {
      const other = this.#blocks[next];
      if (!other || other.opensTurn) return spans;
      if (this.#isListed(next)) {
        if (!inList && other.isItem && this.#turns(other.first)) spans.push(...this.#span(other.first));
        continue;
      }
      if (this.#before(next).runsOn) {
        const belongs = !isClause || this.#turns(other.first);
        return belongs ? [...spans, ...this.#span(other.first)] : spans;
      }
      if (!other.isFurniture || passed >= MOST_FURNITURE) return spans;
      passed += 1;
    }
  }

  /** What of a sentence stands beyond the breaks around its paragraph. */
  of(sentence: number): Continuation {
    const known = this.#known.get(sentence) ?? this.#around(sentence);
    this.#known.set(sentence, known);
    return known;
  }

  #around(sentence: number): Continuation {
    const index = this.#blockOf[sentence] ?? -1;
    const block = this.#blocks[index];
    const before = block && sentence <= block.first ? this.#before(index) : NOTHING_BEFORE;
    const after = sentence === block?.last ? this.#after(index) : [];
    return { before: before.spans, after, startsBefore: before.runsOn };
  }
}

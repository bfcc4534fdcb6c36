/** One reading of a source text in N1 with everything the rules ask about a place in it, worked out only when asked. */
import { DASH, isUnspaced, isWordCharacter, characterAt, characterBefore } from "./characters.ts";
import { Continuations, type Continuation } from "./continuation.ts";
import { paragraphStarts } from "./layout.ts";
import { n2, rawSpan, type MappedText, type WordToken } from "./normalize.ts";
import { quotedSpans } from "./quoted-words.ts";
import { splitSentences, type Span } from "./sentences.ts";
import { turnsOf, type Turn } from "./turns.ts";
import { findWord, GAP_KINDS } from "./words.ts";
import { wordListFor } from "../language/words/index.ts";

/** Where a view comes from. */
export interface ViewOrigin {
  readonly raw: string;
  readonly lang: string;
  readonly turns: Readonly<Record<string, string>>;
}

const INDEX_TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const SHORT = 2;

/** One key for both cases of every letter; the dotted and dotless i of Turkish are one key too, and told apart later. */
function indexKey(word: string): string {
  const lower = word.toLowerCase();
  return /ı|\u0307/.test(lower) ? lower.replace(/ı|i\u0307/g, "i") : lower;
}

const WITHOUT_SPACES = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f]/;

/** Index keys of a text: words in lower case, and every single character of scripts without spaces. */
export function* indexTokens(text: string): Generator<{ key: string; at: number }> {
  const hasSuch = WITHOUT_SPACES.test(text);
  for (const match of text.matchAll(INDEX_TOKEN)) {
    const [word] = match;
    if (!hasSuch || !WITHOUT_SPACES.test(word)) {
      yield { key: indexKey(word), at: match.index };
      continue;
    }
    let at = match.index;
    for (const character of word) {
      yield { key: indexKey(character), at };
      at += character.length;
    }
  }
}

/** The last element of a sorted list that is at most `value`; -1 if none. */
function lastAtMost(count: number, valueAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const MARK_ENTITIES: ReadonlyMap<string, string> = new Map(
  'ldquo “ rdquo ” bdquo „ lsquo ‘ rsquo ’ laquo « raquo » quot " #8220 “ #8221 ” #8216 ‘ #8217 ’ #34 " #x201c “ #x201d ”'
    .split(/ (?=#?\w)/)
    .map((entry) => [entry.slice(0, -2), entry.slice(-1)]),
);

/** Quotation marks that are written as entities or with a Markdown escape, at the same offsets. */
function withMarksDecoded(raw: string): string {
  return raw
    .replace(
      /&(#?\w{2,6});/g,
      (entity, name: string) => MARK_ENTITIES.get(name.toLowerCase())?.padEnd(entity.length, "\u200b") ?? entity,
    )
    .replace(/(?<=[\s([{—–:*_]|^)\\(["'`])/g, "\u200b$1")
    .replace(/\\(["'`])/g, "$1\u200b");
}

export class View {
  readonly text: string;
  readonly raw: string;
  readonly lang: string;
  readonly #normal: MappedText;
  readonly #labels: Readonly<Record<string, string>>;
  #index: Map<string, number[]> | undefined;
  #paragraphs: readonly number[] | undefined;
  #turns: readonly Turn[] | undefined;
  #quoted: readonly Span[] | undefined;
  #sentences: readonly Span[] | undefined;
  #words: readonly WordToken[] | undefined;
  #continuations: Continuations | undefined;

  constructor(normal: MappedText, origin: ViewOrigin) {
    this.#normal = normal;
    this.text = normal.text;
    this.raw = origin.raw;
    this.lang = origin.lang;
    this.#labels = origin.turns;
  }

  /** Offsets in the raw text of a stretch of the view. */
  rawSpan(start: number, end: number): Span {
    return rawSpan(this.#normal, this.raw, start, end);
  }

  /** The first place in the view that does not come before a place in the raw text. */
  #fromRaw(offset: number): number {
    return lastAtMost(this.text.length, (index) => this.#normal.map[index] ?? 0, offset - 1) + 1;
  }

  /** Where each index token stands, by token. */
  get index(): ReadonlyMap<string, readonly number[]> {
    if (!this.#index) {
      this.#index = new Map();
      for (const { key, at } of indexTokens(this.text)) {
        const places = this.#index.get(key);
        if (places) places.push(at);
        else this.#index.set(key, [at]);
      }
    }
    return this.#index;
  }

  /** Offsets in the view at which paragraphs begin. */
  get paragraphs(): readonly number[] {
    this.#paragraphs ??= paragraphStarts(this.raw).map((start) => this.#fromRaw(start));
    return this.#paragraphs;
  }

  get turns(): readonly Turn[] {
    this.#turns ??= turnsOf(this.raw, paragraphStarts(this.raw), this.#labels).map((turn) => ({
      start: this.#fromRaw(turn.start),
      words: this.#fromRaw(turn.words),
      speaker: turn.speaker,
    }));
    return this.#turns;
  }

  /** What stands inside quotation marks, in view offsets, without the marks. */
  get quoted(): readonly Span[] {
    this.#quoted ??= quotedSpans(withMarksDecoded(this.raw), paragraphStarts(this.raw)).map((span) => ({
      start: this.#fromRaw(span.start),
      end: this.#fromRaw(span.end),
    }));
    return this.#quoted;
  }

  get words(): readonly WordToken[] {
    this.#words ??= n2(this.text, this.lang);
    return this.#words;
  }

  get sentences(): readonly Span[] {
    if (!this.#sentences) {
      const list = wordListFor(this.lang);
      this.#sentences = splitSentences(this.text, {
        abbreviations: new Set(list?.abbreviations ?? []),
        breaks: [...this.paragraphs, ...this.turns.flatMap((turn) => [turn.start, turn.words])],
        starters: new Set([...(list?.functionWords ?? []), ...(list?.pronouns ?? [])]),
        lang: this.lang,
      });
    }
    return this.#sentences;
  }

  /** What of a sentence, by its index, stands beyond the breaks around its paragraph. */
  continuationOf(sentence: number): Continuation {
    if (!this.#continuations) {
      const bullets = paragraphStarts(this.raw).filter((start) =>
        /^[-–—•*·▪◦‣][ \t]/u.test(this.raw.slice(start, start + 2)),
      );
      this.#continuations = new Continuations(this.text, this.sentences, {
        paragraphs: this.paragraphs,
        turns: new Set(this.turns.flatMap((turn) => [turn.start, turn.words])),
        turnsRound: (words) => findWord(words, this.lang, GAP_KINDS) !== undefined,
        bullets: new Set(bullets.map((start) => this.#fromRaw(start))),
      });
    }
    return this.#continuations.of(sentence);
  }

  sentenceIndexAt(offset: number): number {
    return Math.max(
      0,
      lastAtMost(this.sentences.length, (index) => this.sentences[index]?.start ?? 0, offset),
    );
  }

  sentenceAt(offset: number): Span {
    return this.sentences[this.sentenceIndexAt(offset)] ?? { start: 0, end: this.text.length };
  }

  /** Index of the turn at an offset; -1 before the first label, or without turns. */
  turnIndexAt(offset: number): number {
    return lastAtMost(this.turns.length, (index) => this.turns[index]?.start ?? 0, offset);
  }

  quotedAt(offset: number): Span | undefined {
    const at = lastAtMost(this.quoted.length, (index) => this.quoted[index]?.start ?? 0, offset);
    const span = this.quoted[at];
    return span && offset < span.end ? span : undefined;
  }

  /** How many paragraphs begin after `start` and not after `end`. */
  paragraphBreaks(start: number, end: number): number {
    return this.paragraphs.filter((begin) => begin > start && begin <= end).length;
  }

  /**
   * True if words may begin or end here (section 2): not within a word, a hyphenated word, a contraction, a number with
   * its sign, separators, currency or percent. Romance elisions ("l'ordre") may be parted after the apostrophe.
   */
  isBoundary(at: number): boolean {
    if (at <= 0 || at >= this.text.length) return true;
    const before = characterBefore(this.text, at);
    const after = characterAt(this.text, at);
    const wordBefore = isWordCharacter(before);
    const wordAfter = isWordCharacter(after);
    if (wordBefore && wordAfter) {
      if (!isUnspaced(before) && !isUnspaced(after)) return false;
      return isUnspaced(before) !== isUnspaced(after) || this.#isSegmentEdge(at);
    }
    if (!wordBefore && !wordAfter) return true;
    // One side is a letter or digit, the other a mark: does the mark tie it to something beyond?
    const mark = wordBefore ? after : before;
    const digit = /\p{N}/u.test(wordBefore ? before : after);
    const beyond = wordBefore ? characterAt(this.text, at + mark.length) : characterBefore(this.text, at - mark.length);
    const wordBeyond = beyond !== "" && isWordCharacter(beyond);
    if (digit && wordBefore && /^ ?[%‰°\p{Sc}]/u.test(this.text.slice(at, at + 2))) return false;
    if (digit && !wordBefore && /[\p{Sc}<>≤≥~≈±−] $/u.test(this.text.slice(Math.max(0, at - 2), at))) return false;
    // "A$5", "5°C": the mark ties a letter to the digit on its other side.
    if (digit && wordBefore && mark === "/" && wordBeyond) return false;
    const digitBeyond = /\p{N}/u.test(beyond);
    if (digitBeyond && (wordBefore ? /[\p{Sc}/]/u : /[°º/]/u).test(mark)) return false;
    if (digit && /[\p{Sc}−#+<>≤≥~≈±×÷^]/u.test(mark)) return false;
    if (digit && !wordBefore && /[.,]/.test(mark) && !wordBeyond) return false;
    if (digit && mark === "-" && !wordBefore && !wordBeyond) return false;
    if (!wordBeyond) return true;
    if (mark === "-" || mark === "&" || mark === "_" || mark === "@") return false;
    if (mark === "'") return isUnspaced(before) || isUnspaced(after) || (!wordBefore && this.#isElision(at));
    const bothDigits = digit && /\p{N}/u.test(beyond);
    if (bothDigits && (/[.,:/٫٬]/.test(mark) || mark === DASH)) return false;
    if (mark === "." && !digit) return !this.#isInitials(at, wordBefore);
    return true;
  }

  #isElision(at: number): boolean {
    const before = this.text.slice(Math.max(0, at - 10), at);
    // "s'il" is "if he", and "il" alone would lose the condition.
    if (/(?:^|[^\p{L}\p{M}])s'$/iu.test(before) && /^ils?(?![\p{L}\p{M}])/iu.test(this.text.slice(at, at + 4)))
      return false;
    return /^(?:fr|it|ca|oc|pt|ht|gl)\b/.test(this.lang) && /(?:^|[^\p{L}\p{M}])\p{L}{1,7}'$/u.test(before);
  }

  /** "U.S." is one word: a letter alone on either side of the full stop. */
  #isInitials(at: number, before: boolean): boolean {
    const dot = before ? at : at - 1;
    const left = /[\p{L}\p{M}\p{N}]+$/u.exec(this.text.slice(Math.max(0, dot - 12), dot))?.[0] ?? "";
    const right = /^[\p{L}\p{M}\p{N}]+/u.exec(this.text.slice(dot + 1, dot + 12))?.[0] ?? "";
    return left.length < SHORT || right.length < SHORT;
  }

  /** In scripts without spaces the segmenter decides, on the stretch between two other characters. */
  #isSegmentEdge(at: number): boolean {
    const from = Math.max(0, at - 30);
    const stretch = this.text.slice(from, at + 30);
    const left = /[^\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*$/u.exec(stretch.slice(0, at - from));
    const begin = left ? from + left.index + 1 : from;
    return n2(this.text.slice(begin, at + 30), this.lang).some(
      (word) => begin + word.start === at || begin + word.end === at,
    );
  }
}

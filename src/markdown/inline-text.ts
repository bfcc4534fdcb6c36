/**
 * The words of a paragraph, each with its place in the file. Markdown's inline tokens have no places of their own, so the raw
 * text is followed along beside them.
 */
import type { Token } from "markdown-it";
import { textOf } from "./tokens.ts";

/** Where the parts of a link stand, as offsets into the raw text. */
export interface LinkPlaces {
  /** Its opening bracket. */
  bracket: number;
  /** Its address, for a link with one in parentheses. */
  address?: number;
  /** The inside of its title. */
  title?: number;
}

export class InlineText {
  /** The words so far; line ends are `\n`, and code is blank, since nothing in it is meant. */
  text = "";
  readonly #raw: string;
  /** Stretches that stand in the raw text as they are here, in order. */
  readonly #stretches: { from: number; raw: number }[] = [];
  #at = 0;

  /** `raw` is the block as it stands in the file, `from` where in it to begin: cells of a table follow one another. */
  constructor(raw: string, from = 0) {
    this.#raw = raw;
    this.#at = from;
  }

  /** How far the raw text has been followed. */
  get end(): number {
    return this.#at;
  }

  /** The offset into the raw text of a place in `text`. */
  rawAt(offset: number): number {
    if (offset >= this.text.length) return this.#at;
    let low = 0;
    let high = this.#stretches.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#stretches[middle]!.from <= offset) low = middle;
      else high = middle;
    }
    const { from, raw } = this.#stretches[low]!;
    return raw + offset - from;
  }

  /** Follows a token and keeps its words. */
  add(token: Token): void {
    const words = token.type === "code_inline" ? token.content.replace(/\S/g, " ") : textOf(token);
    const from = this.text.length;
    this.text += words;
    this.#follow(token, words === "" ? undefined : from);
  }

  /** Puts other words in the place of what was skipped. */
  addInstead(words: string): void {
    this.#stretches.push({ from: this.text.length, raw: this.#at });
    this.text += words;
  }

  /** Follows a link from its opening to its closing token, without keeping its words. */
  skipLink(tokens: readonly Token[], open: number, close: number): LinkPlaces {
    const bracket = this.#find(/(?<!\\)\[/g);
    if (bracket !== undefined) this.#at = bracket + 1;
    const places: LinkPlaces = { bracket: bracket ?? this.#at };
    for (const token of tokens.slice(open + 1, close)) this.#follow(token);
    const tail = this.#skipTail();
    return { ...places, ...tail };
  }

  /** Follows one token; notes where its words stand, when they are kept from `from` on. */
  #follow(token: Token, from?: number): void {
    switch (token.type) {
      case "text":
      case "text_special":
        return this.#align(token.content, from);
      case "softbreak":
      case "hardbreak": {
        const at = this.#raw.indexOf("\n", this.#at);
        this.#note(from, at === -1 ? this.#at : at);
        if (at !== -1) this.#at = at + 1;
        return;
      }
      case "code_inline": {
        const fence = new RegExp(`(?<!\`)${token.markup}(?!\`)`, "g");
        const open = this.#find(fence);
        if (open !== undefined) this.#at = open + token.markup.length;
        this.#note(from, this.#at);
        const close = this.#find(fence);
        if (close !== undefined) this.#at = close + token.markup.length;
        return;
      }
      case "image": {
        const start = this.#raw.indexOf("![", this.#at);
        if (start !== -1) this.#at = start + 2;
        for (const child of token.children ?? []) this.#follow(child);
        this.#skipTail();
        return;
      }
      case "link_close":
        this.#skipTail();
    }
  }

  #note(from: number | undefined, raw: number): void {
    if (from !== undefined) this.#stretches.push({ from, raw });
  }

  /** Finds some words in the raw text, over escapes, entities and what opens a line of a blockquote. */
  #align(words: string, from: number | undefined): void {
    // Most words stand there as they are, perhaps behind a little markup.
    for (let at = this.#at; at < this.#at + 8; at++) {
      if (!this.#raw.startsWith(words, at)) continue;
      this.#note(from, at);
      this.#at = at + words.length;
      return;
    }
    for (const [i, character] of words.split("").entries()) {
      const found = this.#next(character, this.#at);
      this.#note(from === undefined ? undefined : from + i, found?.start ?? this.#at);
      this.#at = found?.end ?? this.#at;
    }
  }

  #next(character: string, from: number): { start: number; end: number } | undefined {
    const raw = this.#raw;
    // Markup between two words is short; what is not found within it was written as something else.
    for (let at = from; at < raw.length && at < from + 200; at++) {
      const here = raw[at]!;
      if (here === character) return { start: at, end: at + 1 };
      if (here === "&") {
        const entity = /^&(#\w{1,8}|\w{1,32});/.exec(raw.slice(at, at + 36));
        if (entity) return { start: at, end: at + entity[0].length };
      }
    }
    return undefined;
  }

  /** Goes past `](address "title")`, `][label]`, `]` or the `>` of an address in angle brackets. */
  #skipTail(): { address?: number; title?: number } {
    const raw = this.#raw;
    const close = this.#find(/(?<!\\)[\]>]/g);
    if (close === undefined) return {};
    this.#at = close + 1;
    if (raw[close] === ">") return {};
    const tail =
      /^\((\s*)(<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(\s*)("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^)\\])*\))?\s*\)/.exec(
        raw.slice(this.#at, this.#at + 4000),
      );
    if (tail) {
      const address = this.#at + 1 + tail[1]!.length;
      const title = address + tail[2]!.length + tail[3]!.length + 1;
      this.#at += tail[0].length;
      return { address, ...(tail[4] !== undefined && { title }) };
    }
    const label = /^\[[^\]]*\]/.exec(raw.slice(this.#at, this.#at + 1000));
    if (label) this.#at += label[0].length;
    return {};
  }

  #find(pattern: RegExp): number | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#raw)?.index;
  }
}

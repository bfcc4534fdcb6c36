/** What the house asks of markdown-it's tokens. */
import type { Token } from "markdown-it";
import { quoteAddress, type QuoteAddress } from "./quote-link.ts";

/** The key under which a token says which mark it opens or closes; reference links use `meta` for themselves. */
export const MARK = "verbatimMark";

/** The index of the token that closes the one at `open`. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    depth += tokens[i]!.nesting;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}

export const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? "");

/** The quotation that a link leads to; undefined for a link of another kind. */
export function addressOf(link: Token): QuoteAddress | undefined {
  return quoteAddress(attribute(link, "href"), attribute(link, "title"));
}

/** The label of a reference link, as Markdown compares labels. */
export function labelOf(link: Token): string | undefined {
  const label: unknown = link.meta?.["label"];
  return typeof label === "string" ? label : undefined;
}

export function textOf(token: Token): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return "\n";
  if (token.type === "text" || token.type === "text_special") return token.content;
  return token.type === "code_inline" ? token.content.replace(/[“”„«»"]/gu, " ") : "";
}

export const wordsBetween = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).map(textOf).join("");

/** The words that are set in emphasis among some tokens, each run once. */
export function emphasisIn(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.children) found.push(...emphasisIn(token.children));
    if (token.type !== "em_open" && token.type !== "strong_open") continue;
    const words = wordsBetween(tokens, i + 1, closing(tokens.slice(i), 0) + i).trim();
    if (words !== "") found.push(words);
  }
  return found;
}

export function setMark(token: Token, number: number): void {
  token.meta = { ...token.meta, [MARK]: number };
}

/** Removes a link and keeps its words. */
export function drop(open: Token, close: Token): void {
  for (const token of [open, close]) {
    token.type = "text";
    token.tag = "";
    token.nesting = 0;
    token.content = "";
  }
}

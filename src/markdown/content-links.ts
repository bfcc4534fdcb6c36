/** Notes the links and images of a text that lead to other content, and tells of addresses that lead nowhere. */
import { closest, distance } from "fastest-levenshtein";
import type { Token } from "markdown-it";
import type { Reading } from "./reading.ts";
import { attribute } from "./tokens.ts";

/** The key under which a token says which of the content links or images it is. */
export const CONTENT = "verbatimContent";

/** Core rule: to run when the headings have their ids. */
export function noteAddresses(tokens: readonly Token[], reading: Reading): void {
  for (const [i, block] of tokens.entries()) {
    if (block.type !== "inline" || !block.children) continue;
    const isParagraph = tokens[i - 1]?.type === "paragraph_open";
    let from = 0;
    for (const child of block.children) {
      if (child.type === "text" && child.content.includes("](")) reportSchemes(child.content, block, reading);
      if (child.type !== "link_open" && child.type !== "image") continue;
      const name = child.type === "image" ? "src" : "href";
      const address = attribute(child, name);
      const offset = offsetOf(address, block, from, reading);
      from = offset.next;
      const isAlone = isParagraph && child.type === "image" && block.children.length === 1;
      if (!note(child, address, offset.at, isAlone, reading) || !isAlone) continue;
      // It becomes a figure, which no paragraph may hold.
      tokens[i - 1]!.hidden = tokens[i + 1]!.hidden = true;
    }
  }
}

/** Whether the address leads to other content. */
function note(token: Token, address: string, offset: number, isAlone: boolean, reading: Reading): boolean {
  const isImage = token.type === "image";
  if (address.startsWith("#") && !isImage) {
    reportFragment(decode(address.slice(1)), offset, reading);
    return false;
  }
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address) || address === "" || address.startsWith("#")) {
    if (isImage) reading.slip(offset, "image-elsewhere", IMAGE_ELSEWHERE);
    else if (address === "")
      reading.slip(offset, "dead-link", "this link has no address; write one between its parentheses");
    return false;
  }
  const [path = "", fragment = ""] = decode(address).split("#");
  if (isImage && altOf(token).trim() === "") reading.slip(offset, "image-without-alt", IMAGE_WITHOUT_ALT);
  const place = reading.place(offset);
  const number = isImage
    ? reading.images.push({
        path,
        alt: altOf(token),
        caption: attribute(token, "title") || undefined,
        isAlone,
        ...place,
      }) - 1
    : reading.links.push({ path, fragment, ...place }) - 1;
  token.meta = { ...token.meta, [CONTENT]: number };
  return true;
}

const IMAGE_ELSEWHERE =
  "an image on another server would tell that server who reads this; put the file into the content folder and write its path, or write a link";
const IMAGE_WITHOUT_ALT =
  "whoever cannot see this picture is told nothing; say what it shows between `![` and `]`: `![A ship at the pier](…)`";

// Footnotes and quotations have ids of their own.
const OWN_ID = /^(fn|q-)/;

function reportFragment(fragment: string, offset: number, reading: Reading): void {
  if (OWN_ID.test(fragment) || reading.anchors.includes(fragment)) return;
  const guess = reading.anchors.length === 0 ? undefined : closest(fragment, reading.anchors);
  const isNear = guess !== undefined && distance(fragment, guess) <= Math.max(2, fragment.length / 3);
  const mend = isNear
    ? `did you mean \`#${guess}\`?`
    : guess === undefined
      ? "take the link out"
      : `its headings are ${reading.anchors.map((anchor) => `\`#${anchor}\``).join(", ")}`;
  reading.slip(offset, "dead-fragment", `this text has no heading \`#${fragment}\`; ${mend}`);
}

const SCHEME = /\]\(\s*(?!(?:mis)?quotes?\s*:|https?:|mailto:)([a-z][a-z0-9+.-]*:)[^\s)]*\s*\)/gi;

/** An address of another kind is no link to Markdown, which shows its brackets to readers. */
function reportSchemes(text: string, block: Token, reading: Reading): void {
  for (const match of text.matchAll(SCHEME)) {
    const { at } = offsetOf(match[1]!, block, 0, reading);
    const message = `links may lead to \`https:\`, \`mailto:\` and content files, not to \`${match[1]}\`; write the address as plain words`;
    reading.slip(at, "link-scheme", message);
  }
}

/** Where an address stands in its block, at or after `from`; with a label, in the label's definition. */
function offsetOf(address: string, block: Token, from: number, reading: Reading): { at: number; next: number } {
  const { text, offset } = reading.block(block.map);
  for (const needle of new Set([address, decode(address)])) {
    const at = text.indexOf(needle, from);
    if (needle !== "" && at !== -1) return { at: offset + at, next: at + needle.length };
  }
  const empty = address === "" ? text.slice(from).search(/\]\(\s*\)/) : -1;
  if (empty !== -1) return { at: offset + from + empty + 2, next: from + empty + 2 };
  const elsewhere = reading.source.search(new RegExp(`\\]:\\s*<?${escapeRegExp(decode(address))}`));
  return { at: elsewhere === -1 ? offset + from : reading.source.indexOf(decode(address), elsewhere), next: from };
}

export const altOf = (token: Token): string => (token.children ?? []).map((child) => child.content).join("");

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

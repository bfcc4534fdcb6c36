/** Finds the readable part of a page (Mozilla's Readability, what Firefox shows in its reader) and what the page says of itself. */
import { createRequire } from "node:module";
import { Readability } from "@mozilla/readability";
import { parse, serialize, type DefaultTreeAdapterTypes } from "parse5";
import { CaptureFailure } from "./failure.ts";
import { pageFacts, type PageFacts } from "./page-facts.ts";
import { plainText, type PlainText } from "./plain-text.ts";

export interface ReadablePage extends PlainText, PageFacts {
  /** Words in the text, and in all of the page that is shown. */
  readonly words: number;
  readonly wordsOfPage: number;
}

const require = createRequire(import.meta.url);

// Its own types contradict TypeScript's of the browser, so what is used of it is said here.
const { parseHTML } = require("linkedom") as {
  parseHTML: (html: string) => { document: Document };
};

/** The program that chose the words, with its version, for the record. */
export const extractor = `@mozilla/readability ${(require("@mozilla/readability/package.json") as { version: string }).version}`;

/** No page that an editor quotes from has more elements or deeper ones; the extractor would take minutes over it. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 256;

export function readablePage(html: string): ReadablePage {
  try {
    return read(documentOf(html));
  } catch (error) {
    if (error instanceof CaptureFailure) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CaptureFailure(`the page cannot be read: the extractor stopped (${why})`);
  }
}

function read(document: Document): ReadablePage {
  const facts = pageFacts(document);
  const headings = Array.from(document.querySelectorAll("h1"), (heading) =>
    heading.textContent?.replace(/\s+/g, " ").trim(),
  );
  const wordsOfPage = count(plainText(document.body).text);
  // It takes the document apart, so all that is asked of the whole page comes before.
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const plain = found?.content ? plainText(found.content) : undefined;
  if (!plain || plain.text === "") {
    const scripts = wordsOfPage < 50 ? "; perhaps a script in the browser writes it" : "";
    throw new CaptureFailure(`no readable text was found on the page${scripts}`);
  }
  const title = facts.title ?? headingIn(found?.title?.trim(), headings);
  return { ...plain, ...facts, title, words: count(plain.text), wordsOfPage };
}

/**
 * parse5 reads a page as browsers do, however broken it is; linkedom, which Readability needs, is not as exact, and is
 * given what parse5 has put in order.
 */
function documentOf(html: string): Document {
  const tree = parse(html, { scriptingEnabled: false });
  refuseMonster(tree);
  return parseHTML(serialize(tree)).document;
}

function refuseMonster(tree: DefaultTreeAdapterTypes.Document): void {
  let elements = 0;
  let depth = 0;
  // Level by level: a function that calls itself would not come back from the bottom.
  for (let level: DefaultTreeAdapterTypes.ChildNode[] = tree.childNodes; level.length > 0; depth += 1) {
    elements += level.length;
    if (elements > MOST_ELEMENTS) {
      throw new CaptureFailure(
        `the page cannot be read: it has more than ${MOST_ELEMENTS.toLocaleString("en")} elements`,
      );
    }
    if (depth > DEEPEST) throw new CaptureFailure("the page cannot be read: its elements are nested too deeply");
    level = level.flatMap((node) => ("childNodes" in node ? node.childNodes : [])).filter((node) => "tagName" in node);
  }
}

/** "The harbour count | Harbour Gazette": where a heading says the first part alone, that is the title. */
function headingIn(title: string | undefined, headings: readonly (string | undefined)[]): string | undefined {
  const [heading] = headings.filter(Boolean);
  return heading !== undefined && title?.startsWith(heading) ? heading : title || undefined;
}

const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

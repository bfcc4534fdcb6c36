/** The tests that any built site must pass, whosever digest it is. */
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../command-line.ts";
import type { BuiltSite } from "./built-site.ts";
import { feedDocuments, feedFaults } from "./feeds.ts";
import { deadLinks, searchRecords } from "./links.ts";
import { requestsToOthers } from "./requests.ts";
import { brokenData, inlineCode, repeatedIds, sharedTitles, unmarked, wrongHeadings } from "./structure.ts";

/** Adds to a suite what every page and feed must be. */
export function testEveryPage(test: Test, site: BuiltSite): void {
  testLinks(test, site);

  test("every page is valid HTML", async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    // The name says which configuration holds: the one in the folder of the program.
    const name = join(ROOT, "page.html");
    const faults: string[] = [];
    for (const { file, html } of site.pages) {
      const { results } = await validator.validateString(html, name);
      for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${file}:${line}:${column}: ${message} (${ruleId})`);
      }
    }
    nothing(faults);
  });

  test("no page, style or script asks another host for anything", () => nothing(requestsToOthers(site)));
  test("no page holds a style, a script or a handler of its own", () => nothing(inlineCode(site)));
  test("what a page says to machines is JSON", () => nothing(brokenData(site)));
  test("every page has one first heading", () => nothing(wrongHeadings(site)));
  test("every id stands once in its page", () => nothing(repeatedIds(site)));
  test("every page says its language and has one main part", () => nothing(unmarked(site)));
  test("every page has a title that tells it from the others", () => nothing(sharedTitles(site)));

  test("every feed can be read back and leads where it says", () => {
    const documents = feedDocuments(site);
    for (const file of ["feed.xml", "atom.xml", "feed.json"]) assert.ok(documents.includes(file), file);
    nothing(feedFaults(site));
  });
}

/** Adds to a suite that every internal link leads somewhere, from the pages and from the search index. */
export function testLinks(test: Test, site: BuiltSite): void {
  test("every internal link and fragment leads somewhere", () => {
    assert.ok(site.pages.length > 10);
    nothing(deadLinks(site));
  });

  if (!existsSync(join(site.folder, "pagefind"))) return;
  test("every record of the search index leads to a page", () => {
    const records = searchRecords(site);
    assert.ok(records.length > 0);
    const files = new Set(site.files);
    nothing(records.map(({ url }) => url).filter((url) => !files.has(`${decodeURIComponent(url).slice(1)}index.html`)));
  });
}

/** Shows what was found, where nothing should have been. */
export function nothing(found: readonly string[]): void {
  const shown = found.slice(0, 20).join("\n");
  assert.is(found.length, 0, `${found.length} found:\n${shown}`);
}

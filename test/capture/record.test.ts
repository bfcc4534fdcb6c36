/** The record of a capture says what the page says, and leaves a marked gap for what only an editor can say. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readablePage, type ReadablePage } from "../../src/capture/readable.ts";
import { sourceRecord, type Capture } from "../../src/capture/record.ts";
import { readPassages } from "../../src/content/passages.ts";
import { parseYaml, splitFrontMatter } from "../../src/content/front-matter.ts";
import { Problems } from "../../src/content/problem.ts";
import { HEARING } from "./local-server.ts";

const URL_OF_PAGE = new URL("https://gazette.example/1998/harbour-hearing");

function record(page: Partial<ReadablePage> = {}, more: Partial<Capture> = {}): string {
  return sourceRecord({
    asked: URL_OF_PAGE,
    fetched: { url: URL_OF_PAGE, bytes: Buffer.from(HEARING), contentType: "text/html" },
    page: { ...readablePage(HEARING), ...page },
    encoding: "utf-8",
    unreadable: 0,
    day: "2026-11-24",
    ...more,
  });
}

/** The values of the front matter. */
function valuesOf(text: string): Record<string, unknown> {
  const parsed = parseYaml(splitFrontMatter(text)!.yaml, 2);
  assert.ok("value" in parsed, JSON.stringify(parsed));
  return (parsed as { value: Record<string, unknown> }).value;
}

test("says what the page says, and who took it when and how", () => {
  assert.equal(valuesOf(record()), {
    title: "The harbour hearing",
    speakers: [],
    date: "1998-03-04",
    kind: null,
    publisher: "Harbour Gazette",
    lang: "en",
    url: "https://gazette.example/1998/harbour-hearing",
    obtained:
      "Captured from the page; SHA-256 of the raw page 4aea3fe08a9646e5082000fadf0d098249cab5051f442ab022d550fb14c50daa.",
    confidence: "medium",
    confidenceNote: "The words were taken from the page by a program, and nobody has compared them with it yet.",
    captured: "2026-11-24",
    extractor: "@mozilla/readability 0.6.0",
    sha256: "3016e87ed3540bef2f1b173ed49161c030fc8c35632a635fe126a86298d600c9",
  });
});

test("leaves a gap where the page says nothing", () => {
  const text = record({ title: undefined, publisher: undefined, lang: undefined, date: undefined });
  const values = valuesOf(text);
  assert.equal([values["title"], values["date"]], [null, null]);
  assert.not.ok("publisher" in values || "lang" in values);
  assert.match(text, "\ntitle: # the page names no title\n");
  assert.match(text, "\n# publisher: the page does not say\n");
});

test("shows a date that it cannot read, and does not guess", () => {
  const text = record({ date: undefined, unreadDate: { written: "4 March 1998", from: "dc.date" } });
  assert.match(text, '\ndate: # the page says "4 March 1998" (dc.date); when the words were said or published\n');
});

test("what a page says stays within its value or comment", () => {
  const title = 'Yes: "no" # \\ maybe\u2028---\u0007';
  const text = record({ title, date: { value: "1998", written: "1998\n---\nkind: law", from: "dc.date" } });
  const values = valuesOf(text);
  assert.equal([values["title"], values["kind"], values["date"]], [title, null, 1998]);
});

test("says how the page was reached and what was left out", () => {
  const { obtained } = valuesOf(
    record({ leftOut: ["2 marks of footnotes"] }, { asked: new URL("https://short.example/x") }),
  );
  assert.match(
    String(obtained),
    /^Captured from the page, reached from https:\/\/short\.example\/x; SHA-256 of the raw page [0-9a-f]{64}; left out of the text: 2 marks of footnotes\.$/,
  );
});

test("says that characters could not be read", () => {
  const { confidenceNote } = valuesOf(record({}, { unreadable: 2, encoding: "shift_jis" }));
  assert.is(
    confidenceNote,
    "The words were taken from the page by a program, and nobody has compared them with it yet. 2 characters of the page could not be read as shift_jis; each stands as U+FFFD in the text.",
  );
});

test("the hint for the editor is no passage", () => {
  const { body, bodyLine } = splitFrontMatter(record())!;
  assert.equal(readPassages(body, bodyLine, "sources/harbour-hearing.md", new Problems()), []);
});

test.run();

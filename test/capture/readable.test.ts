/** Of a page the readable words are kept as a reader sees them, and what it says of itself is found. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { extractor, readablePage } from "../../src/capture/readable.ts";
import { HEARING, HEARING_TEXT } from "./local-server.ts";

const FILLING =
  "<p>The commission sat for nine days, heard everybody who wished to be heard, and wrote nothing down.</p>";
const article = (inner: string, head = ""): string =>
  `<html><head>${head}</head><body><article>${inner}${FILLING.repeat(3)}</article></body></html>`;

/** The paragraphs that come before the filling. */
const paragraphs = (inner: string): string[] =>
  readablePage(article(inner))
    .text.split("\n\n")
    .map((paragraph) => paragraph.trimEnd())
    .filter((paragraph) => !paragraph.startsWith("The commission sat"));

test("keeps the words, without navigation and footer, and tells how many there are", () => {
  const page = readablePage(HEARING);
  assert.is(page.text, HEARING_TEXT);
  assert.is(page.words, 65);
  assert.is(page.wordsOfPage, 75);
  assert.is(page.title, "The harbour hearing");
  assert.is(page.publisher, "Harbour Gazette");
  assert.is(page.lang, "en");
  assert.equal(page.date, {
    value: "1998-03-04",
    written: "1998-03-04T23:30:00+02:00",
    from: "article:published_time",
  });
  assert.equal(page.leftOut, []);
});

test("names the extractor with its version", () => {
  assert.match(extractor, /^@mozilla\/readability \d+\.\d+\.\d+$/);
});

const texts: [name: string, inner: string, expected: string[]][] = [
  ["white space as a browser shows it", "<p>We\n\t counted   the <b>boats</b>\n.</p>", ["We counted the boats ."]],
  ["a no-break space stays", "<p>72&nbsp;hours</p>", ["72\u00a0hours"]],
  ["a line break is a line, two are a paragraph", "<div>one<br>two<br><br>three</div>", ["one\ntwo", "three"]],
  ["unclosed paragraphs and items", "<p>one<p>two<ul><li>three<li>four</ul>", ["one", "two", "three", "four"]],
  ["cells keep apart", "<table><tr><td>boats<td>12<tr><td>crews<td>9</table>", ["boats 12", "crews 9"]],
  ["the marks around <q>", "<p>She said <q>we <q>counted</q> them</q>.</p>", ["She said “we ‘counted’ them”."]],
  ["<q> within typed marks", "<p>“We said <q>no</q>.”</p>", ["“We said ‘no’.”"]],
  [
    "raised digits are no digits of the number",
    "<p>10<sup>2</sup> boats, H<sub>2</sub>O, 10<sup>-3</sup></p>",
    ["10² boats, H₂O, 10⁻³"],
  ],
  ["raised letters", "<p>the 1<sup>st</sup> day</p>", ["the 1st day"]],
  ["entities", "<p>&ldquo;Yes&rdquo; &amp; &lt;no&gt;</p>", ["“Yes” & <no>"]],
  ["scripts and styles", "<p>one<script>two()</script><style>three{}</style></p>", ["one"]],
  ["lines of verse", "<pre>one\n  two\n\nthree</pre>", ["one\ntwo", "three"]],
];
for (const [name, inner, expected] of texts) {
  test(name, () => assert.equal(paragraphs(inner), expected));
}

test("leaves marks of footnotes and struck-out words out, and says so", () => {
  const page = readablePage(
    article(
      '<p>The count<sup><a href="#n1">1</a></sup> was never<sup><a href="#n2">[2]</a></sup> <del>stopped</del> finished.<a href="#n3">[3]</a></p>',
    ),
  );
  assert.is(page.text.split("\n")[0], "The count was never finished.");
  assert.equal(page.leftOut, ["3 marks of footnotes", "1 stretch of struck-out words"]);
});

test("a link to a part of the page is no footnote when it is words", () => {
  assert.equal(paragraphs('<p>See <a href="#day-2">the second day</a>.</p>'), ["See the second day."]);
});

const ld = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const named = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

test("JSON-LD says date and publisher, also within a graph", () => {
  const graph = {
    "@graph": [
      { "@type": "WebSite", name: "x" },
      {
        "@type": "Speech",
        headline: "The count",
        datePublished: "1998-03-05",
        publisher: [{ name: "The Harbour Commission" }],
        inLanguage: "fr",
      },
    ],
  };
  const page = readablePage(article("", ld(graph) + named("dc.date", "1999-01-01")));
  assert.equal(page.date, { value: "1998-03-05", written: "1998-03-05", from: "datePublished" });
  assert.is(page.publisher, "The Harbour Commission");
  assert.is(page.lang, "fr");
  assert.is(page.title, "The count");
});

test("a broken JSON-LD block does not hide the meta elements", () => {
  const page = readablePage(
    article("", `<script type="application/ld+json">{"datePublished": </script>${named("DC.date", "1998-03")}`),
  );
  assert.equal(page.date, { value: "1998-03", written: "1998-03", from: "dc.date" });
});

const dates: [written: string, value: string | undefined][] = [
  ["1998/03/04", "1998-03-04"],
  ["1998", "1998"],
  ["1998-03-04 10:00", "1998-03-04"],
  ["1998-02-30", undefined],
  ["March 4, 1998", undefined],
  ["04.03.1998", undefined],
];
for (const [written, value] of dates) {
  test(`the date "${written}" is ${value ?? "left to the editor"}`, () => {
    const page = readablePage(article("", named("citation_publication_date", written)));
    assert.is(page.date?.value, value);
    assert.equal(page.unreadDate, value === undefined ? { written, from: "citation_publication_date" } : undefined);
  });
}

test("what the page does not say is not made up", () => {
  const { title, publisher, date, unreadDate, lang } = readablePage(article(""));
  assert.equal([title, publisher, date, unreadDate, lang], [undefined, undefined, undefined, undefined, undefined]);
});

test("a language that is none is not taken", () => {
  assert.is(readablePage(article("").replace("<html>", '<html lang="english">')).lang, undefined);
  assert.is(readablePage(article("").replace("<html>", '<html lang="pt_BR">')).lang, "pt-BR");
});

const refusals: [name: string, html: string, sentence: string][] = [
  ["an empty page", "", "no readable text was found on the page; perhaps a script in the browser writes it"],
  [
    "a page of scripts",
    "<div id=root></div><script>go()</script>",
    "no readable text was found on the page; perhaps a script in the browser writes it",
  ],
  ["a page nested too deeply", "<div>".repeat(30_000), "the page cannot be read: its elements are nested too deeply"],
  [
    "a page of too many elements",
    "<b>x</b>".repeat(50_001),
    "the page cannot be read: it has more than 50,000 elements",
  ],
];
for (const [name, html, sentence] of refusals) {
  test(`refuses ${name}`, () =>
    assert.throws(
      () => readablePage(html),
      (error: Error) => error.message === sentence,
    ));
}

test.run();

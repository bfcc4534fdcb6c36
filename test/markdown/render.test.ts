/** Markdown becomes safe HTML, with open places for what only the digest can finish. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderMarkdown } from "../../src/markdown/render.ts";
import { html, slipsOf } from "../support/markdown.ts";

test("raw HTML is shown as text", () => {
  assert.is(html("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  assert.is(html("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>");
});

test("the page's title is its only h1", () => {
  assert.is(html("# Boats\n\n## Names"), '<h2 id="boats">Boats</h2>\n<h3 id="names">Names</h3>');
  assert.is(html("## Boats\n\n### Names"), '<h2 id="boats">Boats</h2>\n<h3 id="names">Names</h3>');
});

test("headings with the same name have ids of their own", () => {
  const { anchors } = renderMarkdown("## Boats\n\n## Boats\n\n## Boats 2\n\n## Boats\n");
  assert.equal(anchors, ["boats", "boats-2", "boats-2-2", "boats-3"]);
});

test("a heading of any script has an id", () => {
  const { anchors } = renderMarkdown("## Права человека\n\n## حقوق الإنسان\n\n## 😀\n\n## main\n\n## q-tip\n");
  assert.equal(anchors, ["права-человека", "حقوق-الإنسان", "section-1", "section-main", "section-q-tip"]);
});

test("links lead to the web, to mail and to other content, and to nothing that could run", () => {
  assert.is(html("[a](https://digest.example/?a=1&b=2)"), '<p><a href="https://digest.example/?a=1&amp;b=2">a</a></p>');
  assert.is(html("[a](mailto:desk@digest.example)"), '<p><a href="mailto:desk@digest.example">a</a></p>');
  assert.is(html("[a](javascript:alert)"), "<p>[a](javascript:alert)</p>");
  assert.is(html("[a](data:text/html,x)"), "<p>[a](data:text/html,x)</p>");
  assert.equal(slipsOf("so [a](tel:123) and"), ["1:8 link-scheme"]);
});

test("a link to content is left open, with its path and place", () => {
  const body = renderMarkdown("See [the *count*](../06/count.md#boats) and\n[it](a%20b.md).", { firstLine: 9 });
  assert.is(html("See [the *count*](../06/count.md#boats)"), "<p>See {l0:the <em>count</em>}</p>");
  assert.equal(body.links, [
    { path: "../06/count.md", fragment: "boats", line: 9, column: 19 },
    { path: "a b.md", fragment: "", line: 10, column: 6 },
  ]);
});

test("the same address twice in a paragraph has two places", () => {
  const { links } = renderMarkdown("[a](x.md) and [b](x.md)");
  assert.equal(
    links.map(({ column }) => column),
    [5, 19],
  );
});

test("an image of the content folder is left open, one of another server is told", () => {
  const body = renderMarkdown("See ![The *harbour*](harbour.jpg).");
  assert.is(html("See ![The *harbour*](harbour.jpg)."), "<p>See {i0}.</p>");
  const harbour = { path: "harbour.jpg", alt: "The harbour", caption: undefined, isAlone: false, line: 1, column: 22 };
  assert.equal(body.images, [harbour]);
  assert.equal(slipsOf("![a](https://pictures.example/a.jpg)"), ["1:6 image-elsewhere"]);
  assert.equal(slipsOf("![a](//pictures.example/a.jpg)"), ["1:6 image-elsewhere"]);
});

test("an image that is a paragraph of its own stands in none, and may have a caption", () => {
  assert.is(
    html('Before.\n\n![A pier](pier.jpg "Drawn by Ana Reis")\n\nAfter.'),
    "<p>Before.</p>\n{i0}\n<p>After.</p>",
  );
  assert.match(html("# ![A pier](pier.jpg)"), /^<h2 id="[^"]+">\{i0\}<\/h2>$/);
  const [pier] = renderMarkdown('![A pier](pier.jpg "Drawn by Ana Reis")').images;
  assert.is(pier?.caption, "Drawn by Ana Reis");
  assert.ok(pier?.isAlone);
});

test("a fragment names a heading of the same text", () => {
  assert.equal(slipsOf("[a](#boats)\n\n## Boats"), []);
  assert.equal(slipsOf("[a](#boat)\n\n## Boats"), ["1:5 dead-fragment"]);
});

test("a table is left open, for a frame whose name depends on the page", () => {
  assert.match(html("| a | b |\n|---|---|\n| 1 | 2 |"), /^\{t:<table>[^]*<td>1<\/td>[^]*<\/table>\}$/);
});

test("footnotes stand at the end with a way back", () => {
  const text = html("Counted.[^1]\n\n[^1]: Twice.");
  assert.match(text, /<sup class="footnote-ref"><a href="#fn1" id="fnref1">\[1\]<\/a><\/sup>/);
  assert.match(text, /<section class="footnotes" role="doc-endnotes">[^]*Twice\./);
  assert.equal(slipsOf("Counted.[^1]\n\n[^1]: Twice."), []);
});

test.run();

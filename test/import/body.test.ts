/** Bodies of imported articles: what becomes of HTML, images, links and shortcodes. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bodyOf, dated, imported, importing } from "./archive.ts";

const body = (markdown: string): string => bodyOf(imported(dated(markdown)));

const BODIES: [string, string, string][] = [
  [
    "plain Markdown stays as it is",
    "# A\n\n- one\n  *two*  \n  three\n\npar\n\n    code <b>\n\n`<i>`",
    "# A\n\n- one\n  *two*  \n  three\n\npar\n\n    code <b>\n\n`<i>`",
  ],
  ["simple tags become marks", "a <em>b</em> <strong>c</strong> <s>d</s> <B>e</B>", "a *b* **c** ~~d~~ **e**"],
  [
    "tags that say how words look are taken out",
    'a <u>b</u> <span class="x">c</span> d<sup>2</sup> 2<sup>nd</sup> H<sub>2</sub>O',
    "a b c d² 2nd H₂O",
  ],
  ["a mark cannot stand beside a space", "a<em> b </em>c", "a b c"],
  ["a break is a backslash", "one<br>two<br/>\nthree<br>", "one\\\ntwo\\\nthree"],
  ["a break in a quotation stays in it", "> one<br>two", "> one\\\n> two"],
  ["a break before what looks like a list is a space", "one<br>- two", "one - two"],
  [
    "a break in a table is a space",
    "| a | b |\n| - | - |\n| x<br>y | *z*<br>w |",
    "| a | b |\n| - | - |\n| x y | *z* w |",
  ],
  [
    "an HTML link becomes one of Markdown",
    'see <a href="https://port.example/a b?x=1&amp;y=2" target=_blank>the *port*</a>.',
    "see [the *port*](https://port.example/a%20b?x=1&y=2).",
  ],
  ["an anchor without address goes", 'a <a name="x"></a>b', "a b"],
  ["a comment goes", "a <!-- not\nfor print --> b\n\n<!-- nor this -->\n\nc", "a  b\n\n\n\nc"],
  ["words that look like tags stay", "Array<string> and <noun> 3 < 4", "Array<string> and <noun> 3 < 4"],
  ["tags that are left open", "a <em>b\n\n<strong>c", "a b\n\nc"],
  ["crossed tags", "<em>a <strong>b</em> c</strong>", "*a b* c"],
  [
    "a block of HTML becomes Markdown",
    '<div class="x">\n<p>One <em>two</em></p><ul><li>three</li></ul>\n</div>\n\nfour',
    "One *two*\n\n-   three\n\nfour",
  ],
  ["a block in a quotation stays in it", "> <p>one</p><p>two</p>\n> \n> three", "> one\n> \n> two\n> \n> three"],
  ["scripts and styles go", "<script>\nlet a = 1;\n\nlet b;\n</script>\n\n<style>p {}</style>\n\ntext", "text"],
  [
    "a frame becomes a link",
    '<iframe src="https://film.example/1"></iframe>',
    "[https://film.example/1](https://film.example/1)",
  ],
  [
    "a dead link becomes its words",
    'see [the *count*](count.md), [b][r] and [c]\n\n[r]: ../b.md\n[c]: /c/ "C"',
    'see the *count*, b and c\n\n[r]: ../b.md\n[c]: /c/ "C"',
  ],
  [
    "links that are not allowed become their words",
    "[a](javascript:alert(1)) [b](ftp://x.example/) [c](quote:amara-okonjo) [d](data:text/html,x) [e](tel:123)",
    "a b c d e",
  ],
  [
    "links that lead elsewhere stay",
    "[a](https://x.example/) [b](mailto:a@x.example) [c](#d) [e](#f) <https://y.example>\n\n## D",
    "[a](https://x.example/) [b](mailto:a@x.example) [c](#d) e <https://y.example>\n\n## D",
  ],
  [
    "an address without scheme gets one",
    "[a](//x.example/y) [b](www.x.example/y)",
    "[a](https://x.example/y) [b](https://www.x.example/y)",
  ],
  [
    "a remote image becomes a link",
    "![The *quay*](https://x.example/q.png) [![in](https://x.example/i.png)](https://x.example/)",
    "[The *quay*](https://x.example/q.png) [in](https://x.example/)",
  ],
  [
    "a missing image becomes its words",
    "![The quay](quay.png) <img src='a.png' alt='Two [boats]'>",
    "The quay Two \\[boats\\]",
  ],
  [
    "shortcodes stay, an address in one is read",
    '{{< figure src="x" >}} {% include y.html %} [a]({{ site.baseurl }}/b)',
    '{{< figure src="x" >}} {% include y.html %} a',
  ],
  ["attributes of a block go", "One.\n{: .lead}", "One."],
  [
    "links of notes become words where nothing answers",
    "[[Nowhere|there]] ![[boat.png]] [[Other#part]]",
    "there boat.png Other",
  ],
  ["an escaped or unfinished link stays", "\\[a](b.md) [c](d.md", "\\[a](b.md) [c](d.md"],
  ["a link within a heading, a list and a quotation", "## [A](a.md)\n\n* > 1. [B](b.md)\n   ", "## A\n\n* > 1. B"],
  [
    "two cells with the same link",
    "| a | b |\n| - | - |\n| [x](x.md) | [x](x.md) |",
    "| a | b |\n| - | - |\n| x | x |",
  ],
  ["a heading that repeats the title goes", "# The harbour\n\nText.", "Text."],
  ["Windows line ends", "one\r\ntwo\r\n\r\nthree", "one\ntwo\n\nthree"],
];

for (const [name, markdown, expected] of BODIES) {
  test(name, () => {
    assert.is(body(markdown), expected);
  });
}

test("what looks like a broken quotation link does not stop a build", () => {
  assert.is(
    body("So (quote: Smith 1998) wrote.\n\nThe [“words”][2] and (misquote :z)."),
    "So (quote: Smith 1998) wrote.\n\nThe [“words”] [2] and (misquote :z).",
  );
});

test("a link in a footnote within the line", () => {
  assert.is(body("Counted^[see [there](e.md), <b>again</b>]."), "Counted^[see there, **again**].");
});

test("relative links to other documents lead to their new files", () => {
  const { text, errors, report } = importing({
    "content/posts/a.md": dated(
      "[b](b.md) [c](../c/) [d](/2020/01/02/d.html#the-end) [e]({% post_url 2020-01-02-d %}) [f](d.md#none) [[d|g]]",
    ),
    "content/posts/b.md": dated("B."),
    "content/c/index.md": dated("C."),
    "_posts/2020-01-02-d.md": "---\ntitle: D\n---\n## The end\n\nD.\n",
    "content/posts/d.md": dated("## Other\n\nD."),
  });
  assert.equal(errors, []);
  assert.is(
    bodyOf(text("articles/2021/07/a.md")),
    "[b](b.md) [c](c.md) [d](../../2020/01/d.md#the-end) [e](../../2020/01/d.md) [f](d.md) [g](d.md)",
  );
  assert.match(report, /a link names a heading that is not there; it leads to the top now: d\.md#none/);
});

test("an image beside the document is copied", () => {
  const { files, text, errors } = importing({
    "a.md": dated(
      "![The quay](img/My%20Quay.PNG) ![again](./img/My%20Quay.PNG) ![x](other/my-quay.png) ![drawing](d.svg)",
    ),
    "img/My Quay.PNG": new Uint8Array([137, 80]),
    "other/my-quay.png": new Uint8Array([137, 81]),
    "d.svg": "<svg/>",
  });
  assert.equal(errors, []);
  assert.is(
    bodyOf(text("articles/2021/07/a.md")),
    "![The quay](a/my-quay.png) ![again](a/my-quay.png) ![x](a/my-quay-2.png) drawing",
  );
  assert.ok(files.includes("articles/2021/07/a/my-quay.png") && files.includes("articles/2021/07/a/my-quay-2.png"));
});

test("where its old address is known, a link within the old site becomes whole, and the text says its source", () => {
  const text = imported(dated("[a](/2020/b/)", "source_url: https://port.example/2021/harbour/\n"));
  assert.is(bodyOf(text), "[a](https://port.example/2020/b/)\n\nSource: <https://port.example/2021/harbour/>");
});

test.run();

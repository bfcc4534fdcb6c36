/** Whatever a text holds, it is read without a crash, in a time that grows with its length, and nothing of it becomes markup. */
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Body, Piece } from "../../src/markdown/body.ts";
import { fold } from "../../src/markdown/fold.ts";
import { plainText } from "../../src/markdown/plain-text.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";

const read = (text: string): Body => renderMarkdown(text, { checkMarks: true });

/** All of a body's HTML, with what only the digest can finish left as its words. */
function htmlOf(body: Body): string {
  return fold(body.pieces, {
    quote: (_mark, inner) => inner,
    link: (_link, inner) => inner,
    image: () => "" as SafeHtml,
  });
}

/** Pieces of the grammar in every order find more than letters do. */
// prettier-ignore
const scraps = fc.constantFrom(
  "[", "]", "(", ")", "“", "”", '"', "«", "»", "‘", "’", "quote:", "misquote:", "quote:none", "amara-okonjo", "+",
  " ", "\n", "\n\n", "> ", "— ", "- ", "# ", "![", "](", "][", "]:", "`", "```\n", "|", "|-|\n", "*", "_", "\\",
  "[^1]", "[^1]: ", "&amp;", "&#0;", "<b>", "\0", "\uFFFC", "\u202E", "😀", "\uD800", "א", "1. ", "    ", "\t",
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join("")),
);

test("no text makes it throw, and every place it names is in the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const body = read(text);
      plainText(body, false);
      const lines = text.split("\n").length;
      for (const { line, column } of [...body.slips, ...body.marks, ...body.links, ...body.images]) {
        assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`);
        assert.ok(column >= 1, `column ${column}`);
      }
    }),
    { numRuns: 2000, seed: 1998 },
  );
});

test("no text becomes an element or an address that Markdown does not make", () => {
  const made =
    /^<\/?(p|br|em|strong|s|code|pre|h[2-6]|h1|ul|ol|li|hr|a|table|thead|tbody|tr|th|td|blockquote|div|section|sup)\b/;
  fc.assert(
    fc.property(texts, (text) => {
      const html = htmlOf(read(text));
      for (const [tag] of html.matchAll(/<[^>]*>/g)) assert.ok(made.test(tag), tag);
      assert.not.match(html, /href="(?!https?:|mailto:|#|quote:|misquote:)[^"]*:/i);
    }),
    { numRuns: 1000, seed: 1998 },
  );
});

test("pieces nest as their quotations and links do", () => {
  const marksIn = (pieces: readonly Piece[]): number[] =>
    pieces.flatMap((piece) => {
      if (typeof piece === "string" || piece.type === "image") return [];
      return [...(piece.type === "quote" ? [piece.mark] : []), ...marksIn(piece.inner)];
    });
  fc.assert(
    fc.property(texts, (text) => {
      const body = read(text);
      assert.equal(new Set(marksIn(body.pieces)), new Set(body.marks.map((_mark, i) => i)));
    }),
    { numRuns: 1000, seed: 1998 },
  );
});

const within = (seconds: number, text: string): Body => {
  const start = process.cpuUsage();
  const body = read(text);
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < seconds * 1_000_000, `${(user + system) / 1000} ms`);
  return body;
};

const long: [what: string, text: string][] = [
  ["ten thousand blockquotes in one another", ">".repeat(10_000)],
  ["ten thousand open brackets", "[".repeat(10_000)],
  ["ten thousand opening marks", "“".repeat(10_000)],
  ["ten thousand pairs of marks", "“a” ".repeat(10_000)],
  ["ten thousand broken links", "[“a”](quote: a “b”) ".repeat(10_000)],
  ["ten thousand undefined labels", "[“a”][b] ".repeat(10_000)],
  ["five thousand definitions", Array.from({ length: 5000 }, (_, i) => `[l${i}]: quote:a "b"`).join("\n")],
  ["five thousand quotations with labels", "[“a”][b] ".repeat(5000) + '\n\n[b]: quote:a "b"\n'],
  ["ten thousand links in one paragraph", "[a](b.md) ".repeat(10_000)],
  ["ten thousand headings of one name", "# Count\n\n".repeat(10_000)],
  ["five thousand block quotations", '> Words.\n>\n> — [A](quote:a "b")\n\n'.repeat(5000)],
  ["a paragraph of a million letters", "a".repeat(1_000_000)],
  ["a million letters in words", "Okonjo said “so” ".repeat(60_000)],
  ["ten thousand empty lines inside brackets", "[“a\n\n".repeat(10_000)],
  ["ten thousand stars and underscores", "*_".repeat(10_000)],
  ["ten thousand backticks", "`a``".repeat(10_000)],
];
for (const [what, text] of long) {
  test(`reads ${what} in good time`, () => {
    within(10, text);
  });
}

test("a thousand quotations in one paragraph are each found", () => {
  const body = within(10, Array.from({ length: 1000 }, () => '[“a”](quote:x "y").').join(" "));
  assert.is(body.marks.length, 1000);
});

test.run();

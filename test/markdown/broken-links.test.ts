/** A quotation link that Markdown did not take for one is told once, where it has to be mended, with the mended link. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { slipMessage, slipsOf } from "../support/markdown.ts";

const WHOLE = '[“a count”](quote:amara-okonjo "hearing-1998")';

const broken: [what: string, text: string, column: number][] = [
  ["curly marks around the source", "So [“a count”](quote:amara-okonjo “hearing-1998”).", 35],
  ["a space after the colon", 'So [“a count”](quote: amara-okonjo "hearing-1998").', 22],
  ["a space before the colon", 'So [“a count”](quote :amara-okonjo "hearing-1998").', 21],
  ["no closing bracket", 'So [“a count”(quote:amara-okonjo "hearing-1998").', 14],
  ["no opening bracket", 'So “a count”](quote:amara-okonjo "hearing-1998").', 4],
  ["no closing parenthesis", 'So [“a count”](quote:amara-okonjo "hearing-1998".', 48],
  ["no opening parenthesis", 'So [“a count”]quote:amara-okonjo "hearing-1998").', 15],
  ["a space before the parenthesis", 'So [“a count”] (quote:amara-okonjo "hearing-1998").', 15],
  ["no marks around the source", "So [“a count”](quote:amara-okonjo hearing-1998).", 35],
  ["no closing mark after the source", 'So [“a count”](quote:amara-okonjo "hearing-1998).', 35],
  ["a name with a space", 'So [“a count”](quote:Amara Okonjo "hearing-1998").', 22],
  ["an s too many", 'So [“a count”](quotes:amara-okonjo "hearing-1998").', 16],
];
for (const [what, text, column] of broken) {
  test(`tells ${what}`, () => {
    assert.equal(slipsOf(text), [`1:${column} quote-link-broken`]);
    assert.ok(slipMessage(text).endsWith(`write \`${WHOLE}\``), slipMessage(text));
  });
}

test("tells an empty line inside the words, where the link begins", () => {
  const text = 'So [“a\n\ncount”](quote:amara-okonjo "hearing-1998").';
  assert.equal(slipsOf(text), ["1:4 quote-link-broken"]);
  assert.ok(slipMessage(text).endsWith(`write \`${WHOLE}\``), slipMessage(text));
});

test("tells an empty line inside the address", () => {
  const text = 'So [“a count”](quote:amara-okonjo\n\n"hearing-1998").';
  assert.equal(slipsOf(text), ["1:4 quote-link-broken"]);
  assert.ok(slipMessage(text).endsWith(`write \`${WHOLE}\``), slipMessage(text));
});

test("tells a broken definition, and not once more the words that use it", () => {
  const text = 'So [“a count”][k].\n\n[k]: quote: amara-okonjo "hearing-1998"\n';
  assert.equal(slipsOf(text), ["3:12 quote-link-broken"]);
  assert.ok(slipMessage(text).endsWith('write `[k]: quote:amara-okonjo "hearing-1998"`'), slipMessage(text));
});

test("keeps a misquotation one, and joint speakers joint", () => {
  assert.match(slipMessage('[“a”](misquote: x "y")'), '`[“a”](misquote:x "y")`');
  assert.match(slipMessage('[“a”](quote:x + z "y")'), '`[“a”](quote:x+z "y")`');
});

test("two broken links in one paragraph are two", () => {
  assert.equal(slipsOf('[“a”](quote: x "y") and\n[“b”](quote: x "y")'), [
    "1:13 quote-link-broken",
    "2:13 quote-link-broken",
  ]);
});

test("the word in a sentence, and a link in code, are no links", () => {
  for (const text of [
    "To quote: nobody came.",
    "(quote: nobody came)",
    'Write `[“a”](quote:x "y")`.',
    "    [“a”](quote: x)",
  ]) {
    assert.equal(slipsOf(text), [], text);
  }
});

test("an address in capital letters is read", () => {
  assert.equal(slipsOf('[“a”](Quote:x "y")'), []);
});

test.run();

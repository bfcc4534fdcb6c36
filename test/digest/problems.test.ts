/** What does not fit together is told once, at its cause. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { article, problemsOf } from "../support/content-folder.ts";

const OTHER = "articles/2021/07/other.md";
const quote = (words: string, rest = ""): string =>
  `She said [“${words}”](quote:amara-okonjo "harbour-hearing-1998").${rest}\n`;

test("a review is asked for once in an article, however much asks for it", () => {
  const text = quote("never finished").replace("quote:", "quote:");
  const misquotes = '[“always finished”](misquote:amara-okonjo "harbour-hearing-1998"). ';
  assert.equal(problemsOf({ [OTHER]: article("", `${text}\n${misquotes}\n\n${misquotes}\n`) }), [
    "articles/2021/07/other.md:10:1 review-missing",
  ]);
});

test("a younger source is told once, at the date", () => {
  const text = `${quote("never finished")}\n${quote("The count was never finished")}`;
  assert.equal(problemsOf({ "articles/1997/01/other.md": article("date: 1997-01-02\n", text) }), [
    "articles/1997/01/other.md:5:7 source-younger",
  ]);
});

test("a title may repeat the words of the article's own quotations", () => {
  assert.equal(problemsOf({ [OTHER]: article("title: The “never finished” count\n", quote("never finished")) }), []);
  assert.equal(problemsOf({ [OTHER]: article("summary: The “never” count\n", quote("never finished")) }), []);
  assert.equal(problemsOf({ [OTHER]: article("title: The “finish” count\n", quote("never finished")) }), [
    "articles/2021/07/other.md:5:12 quoted-in-title",
  ]);
});

test("a broken quotation makes no second problem in the title or the notes", () => {
  const files = {
    [OTHER]: article(
      "title: The “never finished” count\nquotes: { k: { context: It ends there. } }\n",
      'She said [“never finished”][k].\n\n[k]: quote: amara-okonjo "harbour-hearing-1998"\n',
    ),
  };
  assert.equal(problemsOf(files), ["articles/2021/07/other.md:11:12 quote-link-broken"]);
});

test("words in quotation marks beside a picture must be words of a quotation of the article", () => {
  const pier = (line: string): string[] =>
    problemsOf({ [OTHER]: article("", `${line}\n`), "articles/2021/07/pier.png": "" });
  assert.equal(pier('![A pier](pier.png "Drawn by Ana Reis")'), []);
  assert.equal(pier("![A wall with “eleven ships” on it](pier.png)"), [`${OTHER}:8:37 quoted-in-title`]);
  assert.equal(pier('![A pier](pier.png "He said “eleven ships” there")'), [`${OTHER}:8:11 quoted-in-title`]);
});

test("each circle of topics is told once", () => {
  const tag = (name: string, broader: string): Record<string, string> => ({
    [`tags/${name}.md`]: `---\nlabel: ${name}\nbroader: [${broader}]\n---\n`,
  });
  assert.equal(problemsOf({ ...tag("a", "b"), ...tag("b", "c"), ...tag("c", "a") }), ["tags/a.md:3:10 tag-cycle"]);
  assert.equal(problemsOf(tag("a", "a")), ["tags/a.md:3:10 tag-cycle"]);
  assert.equal(problemsOf({ ...tag("a", "b, c"), ...tag("b", "d"), ...tag("c", "d"), ...tag("d", "") }), []);
});

test("an alias leads to one place, where nothing else stands", () => {
  const alias = (address: string): string[] => problemsOf({ [OTHER]: article(`aliases: ["${address}"]\n`) });
  const told = ["articles/2021/07/other.md:6:11 alias-taken"];
  assert.equal(alias("/2020/01/other/"), []);
  for (const address of [
    "/2021/07/harbour-count/",
    "/2021/07/other/",
    "/people/amara-okonjo/",
    "/2021/",
    "/",
    "/tags/",
  ]) {
    assert.equal(alias(address), told, address);
  }
  for (const address of ["2020/01/other", "https://digest.example/a/", "/a b/", "/a"]) {
    assert.equal(alias(address), ["articles/2021/07/other.md:6:11 bad-alias"], address);
  }
});

test("a superseded quotation leads to one that is there, and is not there itself", () => {
  const file = (id: string, to: string): string => `${id}: { to: ${to}, date: 2021-08-01, reason: A word. }\n`;
  assert.equal(problemsOf({ "superseded.yaml": file("bcdfghjkmnpq", "bcdfghjkmnpr") }), [
    "superseded.yaml:1:21 unknown-quote",
  ]);
  // Where an article cannot be read, the quotation may be in it.
  assert.equal(problemsOf({ "superseded.yaml": file("bcdfghjkmnpq", "bcdfghjkmnpr"), [OTHER]: "---\n---\n" }), [
    "articles/2021/07/other.md:2:1 missing-key",
  ]);
});

test("a speaker is told at its own place among several", () => {
  const text = 'So [“never\nfinished”](quote:amara-okonjo+tomas-brandt+ana-reis\n"harbour-hearing-1998#p9").\n';
  assert.equal(problemsOf({ [OTHER]: article("", text) }), [
    "articles/2021/07/other.md:9:31 unknown-person",
    "articles/2021/07/other.md:9:44 unknown-person",
  ]);
});

test("a name that many files misspell is told in each", () => {
  const files = { [OTHER]: article("tags: [harbors]\n"), "articles/2021/07/third.md": article("tags: [harbors]\n") };
  assert.equal(problemsOf(files), [
    "articles/2021/07/other.md:5:8 unknown-tag",
    "articles/2021/07/third.md:5:8 unknown-tag",
  ]);
});

test.run();

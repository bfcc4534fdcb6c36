/** A content folder is read whole: every file by its place, every problem at once. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadContent, type Content } from "../../src/content/content.ts";
import { article, problemsOf, withContent } from "../support/content-folder.ts";

const load = (files: Record<string, string>): Content =>
  withContent(files, (root) => {
    const { content, problems } = loadContent(root);
    assert.equal(problems.sorted(), []);
    return content!;
  });

const OTHER = "articles/2021/07/other.md";

test("a small digest is read without a problem", () => {
  const content = load({});
  assert.is(content.site.title, "The Harbour Digest");
  assert.equal(
    [content.articles, content.people, content.tags, content.sources, content.pages].map((list) => list.length),
    [1, 1, 1, 1, 0],
  );
});

test("what is left out has its default", () => {
  const { site, articles, people, sources } = load({});
  assert.equal([site.lang, site.pathPrefix, site.timeZone, site.perPage, site.unattributed], ["en", "/", "UTC", 50, "error"]);
  assert.equal([articles[0]!.meta.draft, articles[0]!.meta.aliases], [false, []]);
  assert.equal([people[0]!.meta.kind, people[0]!.meta.exposure], ["person", "public-figure"]);
  assert.is(sources[0]!.meta.standing, "primary");
});

test("slugs are file names of any script", () => {
  const { people } = load({ "people/амара.md": "---\nname: Амара\n---\n" });
  assert.equal(
    people.map(({ slug }) => slug),
    ["amara-okonjo", "амара"],
  );
});

test("a source's year may be a number to YAML", () => {
  const { sources } = load({ "sources/a.md": "---\ntitle: A\nspeakers: [amara-okonjo]\ndate: 1948\nkind: book\n---\n" });
  assert.is(sources[0]!.meta.date, "1948");
});

test("languages are written as BCP 47 has them", () => {
  const { articles } = load({ [OTHER]: article("lang: PT-br\n") });
  assert.is(articles[1]!.meta.lang, "pt-BR");
});

test("files that are no Markdown are assets", () => {
  const { assets } = load({ "articles/2021/07/harbour.jpg": "x" });
  assert.equal([...assets.keys()], ["articles/2021/07/harbour.jpg"]);
});

test("a folder that is not there is told, and how to name another", () => {
  const { content, problems } = loadContent("/no/such/content");
  assert.is(content, undefined);
  assert.match(problems.sorted()[0]!.message, "--content");
});

test("problems of all files, of front matter and of text, are told at once", () => {
  const told = problemsOf({
    [OTHER]: article("rights: [31]\n", "She said “no”.\n"),
    "tags/harbours.md": "---\nlabel: Harbours\nbraoder: coasts\n---\n",
    "people/tomas-brandt.md": "",
  });
  assert.equal(told, [
    "articles/2021/07/other.md:6:10 wrong-value",
    "articles/2021/07/other.md:9:10 quote-unattributed",
    "people/tomas-brandt.md:1:1 empty-file",
    "tags/harbours.md:3:1 unknown-key",
  ]);
});

test("a file with a problem of its own makes none for those that name it", () => {
  const said = 'She said [“never finished”](quote:amara-okonjo "harbour-hearing-1998").\n\n[her](../../../people/amara-okonjo.md)\n';
  assert.equal(problemsOf({ "people/amara-okonjo.md": "---\nnam: Amara Okonjo\n---\n", [OTHER]: article("", said) }), [
    "people/amara-okonjo.md:2:1 unknown-key",
  ]);
  const source = { "sources/harbour-hearing-1998.md": "---\ntitle: Hearing\n" };
  assert.equal(problemsOf(source), ["sources/harbour-hearing-1998.md:3:1 front-matter-missing"]);
});

test("marks without a link are a warning, or nothing, where the site says so", () => {
  const site = (value: string): string =>
    "id: digest.example,2026\ntitle: T\ndescription: D\nurl: https://digest.example/\nauthor: A\nemail: a@digest.example\n" +
    `unattributed: ${value}\n`;
  const files = { [OTHER]: article("", "She said “no”.\n\n> Words.\n") };
  const severities = (value: string): string[] =>
    withContent({ ...files, "site.yaml": site(value) }, (root) =>
      loadContent(root).problems.sorted().map(({ severity }) => severity),
    );
  assert.equal(severities("error"), ["error", "error"]);
  assert.equal(severities("warning"), ["warning", "warning"]);
  assert.equal(severities("off"), []);
  // A slip in this one line must not bring out thousands of others.
  assert.equal(severities("of"), ["error"]);
});

test("titles of every kind are read as they are", () => {
  const titles = ["<b>Salt</b> & “light”", "😀 שלום مرحبا", "x".repeat(300), "‮right to left", "a | b `c` *d*"];
  for (const title of titles) {
    const { articles } = load({ [OTHER]: article(`title: ${JSON.stringify(title)}\n`) });
    assert.is(articles[1]!.meta.title, title);
  }
});

test.run();

/** Front matter is read with the place of everything in it, and a slip in its YAML is told where it is to be mended. */
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { parseYaml, placeOf, splitFrontMatter, whyNoFrontMatter } from "../../src/content/front-matter.ts";

test("a file is split at its two fences", () => {
  assert.equal(splitFrontMatter("---\na: 1\nb: 2\n---\n\nText\n---\nmore"), {
    yaml: "a: 1\nb: 2\n",
    yamlLine: 2,
    body: "\nText\n---\nmore",
    bodyLine: 5,
  });
  assert.equal(splitFrontMatter("---\n---"), { yaml: "", yamlLine: 2, body: "", bodyLine: 3 });
  assert.is(splitFrontMatter("a: 1\n---\n"), undefined);
  assert.is(splitFrontMatter("---\na: 1\n"), undefined);
});

test("a missing fence is told on the line where it belongs", () => {
  assert.is(whyNoFrontMatter("---\ntitle: A\ntags:\n  - b\n- c\n\nText: so\n").line, 6);
  assert.is(whyNoFrontMatter("---\ntitle: A\nText without a colon\n").line, 3);
  assert.match(whyNoFrontMatter("\n---\ntitle: A\n---\n").message, "the very first line");
  assert.match(whyNoFrontMatter("+++\ntitle = 1\n+++\n").message, "not TOML");
  assert.match(whyNoFrontMatter("———\ntitle: A\n———\n").message, "three hyphens");
  assert.match(whyNoFrontMatter("Text\n").message, "must begin with front matter");
});

test("dates stay as written", () => {
  assert.equal(parseYaml("date: 2024-02-30\nyear: 1948\n", 1), { value: { date: "2024-02-30", year: 1948 } });
});

test("the place of a value, of a key and of what is missing", () => {
  const yaml = 'title: "A"\nroles:\n  - role: Chair\n    from: 1998\ntags: [a, bc]\n';
  assert.equal(placeOf(yaml, 2, ["title"]), { line: 2, column: 8 });
  assert.equal(placeOf(yaml, 2, ["title"], true), { line: 2, column: 1 });
  assert.equal(placeOf(yaml, 2, ["roles", 0, "from"]), { line: 5, column: 11 });
  assert.equal(placeOf(yaml, 2, ["tags", 1]), { line: 6, column: 11 });
  assert.equal(placeOf(yaml, 2, ["summary"]), { line: 2, column: 1 });
});

/** The place and the mended line that a slip's sentence shows. */
function slip(yaml: string): string {
  const parsed = parseYaml(yaml, 1);
  if (!("slip" in parsed)) return "none";
  const { line, column, message } = parsed.slip;
  return `${line}:${column} ${/`+ ?([^`]*(?:`[^`]+`[^`]*)?[^`]) ?`+$/.exec(message.replace(/^[^;]*;/, ""))?.[1]?.trim() ?? message}`;
}

const slips: [what: string, yaml: string, told: string][] = [
  ["a colon in a value", "a: 1\ntitle: One: two\n", '2:8 title: "One: two"'],
  ["words after a closing mark", 'title: "One" two\n', "1:8 title: '\"One\" two'"],
  ["an apostrophe between single marks", "title: 'It's one'\n", "1:8 title: 'It''s one'"],
  ["a mark that is not closed", 'title: "One\ndate: 2\n', '1:8 title: "One"'],
  ["a mark that is closed by another's", 'title: "One\nsummary: "Two"\n', '1:8 title: "One"'],
  ["a bracket that is not closed", "tags: [a, b\ndate: 2\n", "1:7 tags: [a, b]"],
  ["a star", "title: *One* two\n", '1:8 title: "*One* two"'],
  ["an ampersand, which YAML would swallow", "title: &One two\n", '1:8 title: "&One two"'],
  ["an exclamation mark, which YAML would swallow", "title: !One two\n", '1:8 title: "!One two"'],
  ["an at sign", "title: @one\n", '1:8 title: "@one"'],
  ["brackets at the beginning", "title: [One] two\n", '1:8 title: "[One] two"'],
  ["a number sign, which YAML would swallow", "title: Count #4 ends\n", '1:14 title: "Count #4 ends"'],
  ["no space after the colon", "title:One\ndate: 2\n", "1:1 title: One"],
  ["an entry whose mark is not closed", 'tags:\n  - "a\n  - b\n', '2:5 - "a"'],
];
for (const [what, yaml, told] of slips) test(`tells ${what}, with the mended line`, () => assert.is(slip(yaml), told));

test("a repeated key is placed at the second one", () => {
  const parsed = parseYaml("title: A\ndate: 2\ntitle: B\n", 5);
  assert.equal("slip" in parsed && [parsed.slip.line, parsed.slip.column], [7, 1]);
});

test("a tab, an indented key and a line that is no key are told where they stand", () => {
  assert.match(slip("a: 1\ntags:\n\t- b\n"), /^3:1 a tab/);
  assert.match(slip("a: 1\n  b: 2\n"), /^2:3 `b` is indented/);
  assert.match(slip("a: 1\nsome words\n"), /^2:1 this line is no `key: value`/);
  assert.match(slip("tags:\n - a\n- b\n"), /^3:1 this entry stands apart/);
});

test("what is written well is no slip", () => {
  for (const yaml of [
    'title: "One: two" # as told\n',
    "summary: >-\n  One: two\n  three #4\n",
    'summary: "One\n  two"\n',
    "url: https://digest.example/a#b\n",
    "tags: [\n  a,\n  b,\n]\n",
    "title: Salt & light! A * and a #\n",
  ]) {
    assert.is(slip(yaml), "none", yaml);
  }
});

test("the fast reading and the one with places give the same values", () => {
  const signs = [": ", ":", " #", "- ", "[", "]", "{", "}", ", ", '"', "'", "|", "? ", "!", "\\n", "\t", "\n", "\n  ", "\n- "];
  const values = ["2021-07-14", "0x1F", "0o17", "017", "1_000", "1_0.5", "0b11", "-.5", "1.", "+1", "-0x1", "-0o7", "0x1_F", "1e3", ".inf", "+.inf", ".nan", "= ", "<<: ", "2021-07-14T10:00:00Z", "~", "null", "yes", "“é”", "---", "%", "\u00a0"];
  const piece = fc.oneof(fc.constantFrom(...signs, ...values, "\ntags: [", "\nquotes:\n  a: "), fc.string({ maxLength: 3 }));
  let read = 0;
  const alike = fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    const yaml = `title: A${pieces.join("")}\n`;
    const parsed = parseYaml(yaml, 1);
    if ("slip" in parsed) return;
    read++;
    const placed: unknown = parseDocument(yaml, { logLevel: "silent" }).toJS() ?? {};
    // A key without a name is called `null` by one and nothing by the other: unknown it is to both.
    const shown = (value: unknown): string => JSON.stringify(value).replaceAll('"":', '"null":');
    assert.is(shown(parsed.value), shown(placed), yaml);
  });
  fc.assert(alike, { numRuns: 5000, seed: 1 });
  assert.ok(read > 1000, `${read} of the texts could be read`);
});

test.run();

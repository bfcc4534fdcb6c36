/** Front matter of other programs: YAML, TOML or none, and what of it is carried over. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bodyOf, dated, imported, importing } from "./archive.ts";

const keysOf = (article: string): string => article.slice(4, article.indexOf("\n---\n", 4));

test("Jekyll: a date in the file's name, categories, a folded title", () => {
  const text = imported(
    '---\nlayout: post\ntitle:  "The count of the\n  harbour goes on"\ncategories: [Harbours, "Port work"]\n---\nThe commission met for the third time this year in the old hall.\n',
    "_posts/2021-07-14-harbour-count.md",
  );
  assert.is(
    keysOf(text),
    "title: The count of the harbour goes on\ndate: 2021-07-14\ntags: [ harbours, port-work ]\n" +
      "summary: The commission met for the third time this year in the old hall.\ndraft: true",
  );
});

test("Hugo with TOML: a date-time with offset, tags, an own summary", () => {
  const text = imported(
    '+++\ntitle = "Harbour"\ndate = 2021-07-14T23:30:00-05:00\ntags = ["Ports"]\ndescription = "What the port counted."\n+++\nText.\n',
  );
  assert.is(
    keysOf(text),
    "title: Harbour\ndate: 2021-07-14\npublished: 2021-07-14T23:30:00.000-05:00\ntags: [ ports ]\nsummary: What the port counted.\ndraft: true".replace(
      ".000",
      "",
    ),
  );
});

test("Hugo with JSON, Hexo with semicolons and without a first fence, Pelican", () => {
  const json = imported('{\n  "title": "Harbour",\n  "date": "2021-07-14",\n  "tags": ["Ports"]\n}\n\nText.\n');
  const hexo = imported('"title": "Harbour",\n"date": "2021/07/14"\n;;;\nText.\n'.replace(/^/, ";;;\n"));
  const unfenced = imported("title: Harbour\ndate: 2021-07-14 10:20:30\ntags:\n- Ports\n---\nText.\n");
  const pelican = imported("Title: Harbour\nDate: 2021-07-14\nTags: Ports\n\nText.\n");
  for (const text of [json, hexo, unfenced, pelican]) {
    assert.match(text, /^---\ntitle: Harbour\ndate: 2021-07-14\n/);
    assert.is(bodyOf(text), "Text.");
  }
});

test("a transcript without front matter keeps its first line", () => {
  const text = imported("MODERATOR: Welcome.\nDate: today.\n\nText.\n", "2021-07-14-hearing.md");
  assert.match(bodyOf(text), /^MODERATOR: Welcome\.\nDate: today\./);
  assert.match(text, /^---\ntitle: hearing\n/);
});

test("text between two rules is no front matter", () => {
  const text = imported("---\n\nFirst part of the text\n\n---\n\nSecond part\n", "2021-07-14-parts.md");
  assert.match(bodyOf(text), /First part[\s\S]*Second part/);
});

test("YAML that does not parse is read line by line, and the report says so", () => {
  const { text, report, errors } = importing({
    "a.md": '---\ntitle: Harbour: the count: "goes on\ndate: 2021-07-14\ntags:\n\t- ports\n  - piers\n---\nText.\n',
  });
  assert.equal(errors, []);
  assert.match(text("articles/2021/07/a.md"), /title: ['"]?Harbour: the count: \\?"goes on/);
  assert.match(report, /^a\.md: the front matter is no valid YAML; read line by line$/m);
});

test("a key given twice, aliases that explode and tags of other languages do no harm", () => {
  const bomb = [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefgh".split("").map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefg"[i]}`).join(", ")}]`),
  ].join("\n");
  const { errors } = importing({
    "twice.md": "---\ntitle: One\ntitle: Two\ndate: 2021-07-14\n---\nText.\n",
    "bomb.md": `---\ntitle: Bomb\ndate: 2021-07-14\n${bomb}\n---\nText.\n`,
    "python.md":
      "---\ntitle: !!python/object:x {}\ndate: !date 2021-07-14\n__proto__: { polluted: true }\nconstructor: x\n---\nText.\n",
  });
  assert.equal(errors, []);
  assert.is(({} as Record<string, unknown>)["polluted"], undefined);
});

test("what finds no place is reported, a line for each file and key", () => {
  const { report } = importing({
    "a.md": dated("Text.", "layout: post\nauthor: { name: Ana Reis }\nimage: /x.png\ndraft: false\n"),
  });
  assert.match(report, /^a\.md: the key `layout` is not carried over: post$/m);
  assert.match(report, /^a\.md: the key `author` is not carried over: \{"name":"Ana Reis"\}$/m);
  assert.not.match(report, /`draft`/);
});

test("tags as text, list, objects, nested and none", () => {
  const { files, text } = importing({
    "a.md": "---\ndate: 2021-07-14\ntags: Ports, port work,  Ports\n---\nA.\n",
    "b.md": '---\ndate: 2021-07-14\ntags:\n  - name: PORTS\n  - { slug: piers }\n  - 2021\n  - ""\n  - null\n---\nB.\n',
    "c.md": "---\ndate: 2021-07-14\ntags: '#ports #quay'\n---\nC.\n",
    "d.md": "---\ndate: 2021-07-14\ntags: []\n---\nD.\n",
    "e.md": "---\ndate: 2021-07-14\ntags: [C, C++, '🚢']\n---\nE.\n",
  });
  assert.match(text("articles/2021/07/a.md"), /^tags: \[ ports, port-work \]$/m);
  assert.match(text("articles/2021/07/b.md"), /^tags: \[ ports, piers, "?2021"? \]$/m);
  assert.match(text("articles/2021/07/c.md"), /^tags: \[ ports, quay \]$/m);
  assert.match(text("articles/2021/07/d.md"), /^tags: \[ imported \]$/m);
  assert.match(text("articles/2021/07/e.md"), /^tags: \[ c, c-2, topic \]$/m);
  assert.is(text("tags/ports.md"), "---\nlabel: Ports\n---\n");
  assert.is(text("tags/c-2.md"), "---\nlabel: C++\n---\n");
  assert.ok(files.includes("tags/imported.md"));
});

test("a summary is plain words of at most 300 characters", () => {
  const long = "The commission counted the ships of the harbour and the people on them, and went on counting. ".repeat(
    9,
  );
  const own = imported(dated("Text.", `description: "<p>What *the* [port](x.md)  \\n counted.</p>"\n`));
  assert.match(own, /^summary: What the port counted\.$/m);
  const cut = /^summary: (.*)$/m.exec(imported(dated(long)))![1]!;
  assert.ok(cut.length <= 300 && cut.endsWith("went on counting."));
  const endless = /^summary: (.*)$/m.exec(imported(dated("word ".repeat(900))))![1]!;
  assert.ok(endless.length <= 300 && endless.endsWith("word…"));
  const marked = imported(
    dated(
      "He said “we counted everything there was to count.”\n\nThe commission meets again in the autumn of this year.",
    ),
  );
  assert.match(marked, /^summary: The commission meets again in the autumn of this year\.$/m);
});

test.run();

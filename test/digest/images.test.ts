/** Which pictures are published: those that a page shows, and none of a private person, a draft or what was taken back. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { article, digestOf } from "../support/content-folder.ts";

const person = (lines: string, picture: string): string =>
  `---\nname: Tomas Brandt\n${lines}---\n\n![A man at a pier](${picture})\n`;

test("each picture is known by its path, with the file and the first place that shows it", () => {
  const { images } = digestOf({
    "articles/2021/07/first.md": article(
      "image: { src: pier.jpg, alt: A pier, credit: Ana Reis }\n",
      "![A pier again](pier.jpg)\n\n![A boat](../08/boat.png)\n",
    ),
    "articles/2021/07/pier.jpg": "",
    "articles/2021/08/boat.png": "",
    "articles/2021/08/never-shown.png": "",
  });
  assert.equal(
    [...images].map(([path, { place }]) => `${path} ${place.line}:${place.column}`),
    ["articles/2021/07/pier.jpg 6:15", "articles/2021/08/boat.png 11:11"],
  );
  assert.match(images.get("articles/2021/08/boat.png")!.file, /articles[/\\]2021[/\\]08[/\\]boat\.png$/);
});

test("the picture of a private person is published nowhere, that of a public one is", () => {
  const shown = (lines: string): string[] => [
    ...digestOf({ "people/tomas-brandt.md": person(lines, "tomas.jpg"), "people/tomas.jpg": "" }).images.keys(),
  ];
  assert.equal(shown("exposure: private\n"), []);
  assert.equal(shown("exposure: public-official\n"), ["people/tomas.jpg"]);
});

test("nor is that of a draft, of tomorrow's article, or of one that was taken back", () => {
  const shown = (lines: string): string[] => [
    ...digestOf({
      "articles/2021/07/first.md": article(`image: { src: pier.jpg, alt: A pier, credit: Ana Reis }\n${lines}`),
      "articles/2021/07/pier.jpg": "",
    }).images.keys(),
  ];
  assert.equal(shown(""), ["articles/2021/07/pier.jpg"]);
  assert.equal(shown("draft: true\n"), []);
  assert.equal(shown("published: 2026-11-25\n"), []);
  assert.equal(shown('withdrawn: { date: 2026-01-02, reason: "It was not so." }\n'), []);
});

test.run();

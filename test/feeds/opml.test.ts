/** The list of all feeds, written as OPML and read back by a parser. */
import { parseOpml } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { opml } from "../../src/feeds/opml.ts";

test("a list of feeds is read back as it was, without groups that are empty", () => {
  const feed = {
    title: "Harbours & <counts>",
    description: "What was said",
    lang: "en",
    link: "https://harbours.example/",
    address: "https://harbours.example/atom.xml",
  };
  const read = parseOpml(
    opml("Harbours", { name: "Ana Reis", email: "ana@harbours.example" }, [
      { title: "By topic", feeds: [feed] },
      { title: "By person", feeds: [] },
    ]),
  );
  assert.is(read.head?.title, "Harbours");
  assert.is(read.body?.outlines?.length, 1);
  const [group] = read.body?.outlines ?? [];
  assert.is(group?.text, "By topic");
  assert.equal(group?.outlines, [
    {
      text: "Harbours & <counts>",
      title: "Harbours & <counts>",
      type: "rss",
      description: "What was said",
      xmlUrl: "https://harbours.example/atom.xml",
      htmlUrl: "https://harbours.example/",
      language: "en",
    },
  ]);
});

test.run();

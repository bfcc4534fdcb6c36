/** A feed written as JSON Feed 1.1. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { json } from "../../src/feeds/json.ts";
import { document } from "../support/feed.ts";

test("everything stands where JSON Feed has it", () => {
  assert.equal(JSON.parse(json(document)), {
    version: "https://jsonfeed.org/version/1.1",
    title: "Harbours & “counts”",
    home_page_url: "https://harbours.example/",
    feed_url: "https://harbours.example/feed.json",
    description: "What was said < what was done",
    user_comment: "What a feed is: https://harbours.example/feeds/",
    next_url: "https://harbours.example/feed-2.json",
    language: "en",
    authors: [{ name: "Ana Reis", url: "mailto:ana@harbours.example" }],
    items: [
      {
        id: "tag:harbours.example,2026:article/1998/03/count",
        url: "https://harbours.example/1998/03/count/",
        title: "A count <b>without</b> end & more ]]> ⚓ مرفأ 港口",
        content_html: "<p>It ends ]]&gt; here &amp; “there”: ]]> ⚓.</p>",
        summary: "Two people, one count ]]> & no end.",
        date_published: "1998-03-04T00:00:00.000Z",
        date_modified: "1998-03-05T12:00:00.000Z",
        authors: [{ name: "Ana Reis" }],
        tags: ["Harbours", "Counting & clerks"],
        language: "pt",
        image: "https://harbours.example/media/a.png",
        attachments: [{ url: "https://harbours.example/media/a.png", mime_type: "image/png", size_in_bytes: 76 }],
      },
    ],
  });
});

test("each archive leads to the one before, the oldest to none", () => {
  const next = (archive: number): unknown => JSON.parse(json({ ...document, archive })).next_url;
  assert.is(next(2), "https://harbours.example/feed-1.json");
  assert.is(next(1), undefined);
});

test("a feed without entries has an empty list, which the format requires", () => {
  assert.equal(JSON.parse(json({ ...document, entries: [] })).items, []);
});

test.run();

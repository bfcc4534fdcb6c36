/** A small feed of an invented digest, for the tests of the writers. */
import type { Feed, FeedDocument, FeedEntry } from "../../src/feeds/feed.ts";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";

const FILES = { rss: ["feed", "xml"], atom: ["atom", "xml"], json: ["feed", "json"] } as const;

export const feed: Feed = {
  id: "tag:harbours.example,2026:feed/",
  title: "Harbours & “counts”",
  description: "What was said < what was done",
  link: "https://harbours.example/",
  lang: "en",
  author: { name: "Ana Reis", email: "ana@harbours.example" },
  address: (format, archive) => {
    const [name, extension] = FILES[format];
    return `https://harbours.example/${name}${archive === undefined ? "" : `-${archive}`}.${extension}`;
  },
  help: { href: "https://harbours.example/feeds/", words: "What a feed is:" },
  style: "assets/feed-0.css",
};

export const entry: FeedEntry = {
  id: "tag:harbours.example,2026:article/1998/03/count",
  title: "A count <b>without</b> end & more ]]> ⚓ مرفأ 港口",
  link: "https://harbours.example/1998/03/count/",
  summary: "Two people, one count ]]> & no end.",
  content: "<p>It ends ]]&gt; here &amp; “there”: ]]> ⚓.</p>" as SafeHtml,
  published: new Date("1998-03-04T00:00:00Z"),
  updated: new Date("1998-03-05T12:00:00Z"),
  categories: [
    { term: "harbours", label: "Harbours", scheme: "https://harbours.example/tags/" },
    { term: "counting", label: "Counting & clerks", scheme: "https://harbours.example/tags/" },
  ],
  author: { name: "Ana Reis", email: "ana@harbours.example" },
  lang: "pt",
  image: { url: "https://harbours.example/media/a.png", type: "image/png", length: 76 },
};

/** The document to subscribe to, of a feed with two archives. */
export const document: FeedDocument = { feed, archive: undefined, archives: 2, entries: [entry] };

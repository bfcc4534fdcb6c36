/** The digest links articles, people, topics, sources and quotations, in an order that never changes. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { WithdrawnArticle } from "../../src/digest/types.ts";
import type { IsoDate } from "../../src/language/dates.ts";
import { article, digestOf } from "../support/content-folder.ts";

const quoted = 'She said [“never finished”](quote:amara-okonjo "harbour-hearing-1998").\n';
const slugs = (list: readonly { readonly slug: string }[]): string[] => list.map(({ slug }) => slug);

test("an article has its tags, its people and its quotations", () => {
  const [one] = digestOf({}).articles;
  assert.is(one!.path, "2021/07/harbour-count");
  assert.equal(slugs(one!.tags), ["harbours"]);
  assert.equal(slugs(one!.people), ["amara-okonjo"]);
  assert.equal(
    one!.quotes.map(({ pieces }) => pieces),
    [["never finished"]],
  );
});

test("who is quoted is among an article's people, after those it is about", () => {
  const { articles } = digestOf({
    "people/tomas-brandt.md": "---\nname: Tomas Brandt\n---\n",
    "articles/2021/07/second.md": article("people: [tomas-brandt]\n", quoted),
  });
  const second = articles.find(({ slug }) => slug === "second");
  assert.equal(slugs(second!.people), ["tomas-brandt", "amara-okonjo"]);
});

test("the newest article comes first, and of one day the first by its path", () => {
  const { articles } = digestOf({
    "articles/2021/08/newer.md": article("date: 2021-08-01\n"),
    "articles/2021/07/b.md": article(""),
    "articles/2021/07/a.md": article(""),
  });
  assert.equal(slugs(articles), ["newer", "a", "b", "harbour-count"]);
});

test("the same words of one speaker in one source are one quotation", () => {
  const { quotes } = digestOf({ "articles/2021/07/second.md": article("", quoted) });
  assert.is(quotes.length, 1);
  assert.equal(slugs(quotes[0]!.articles), ["harbour-count", "second"]);
});

test("a quotation keeps its id when its article moves or its first letter and last mark change", () => {
  const idOf = (words: string): string =>
    digestOf({
      "articles/2021/07/harbour-count.md": article("", quoted.replace("never finished", words)),
    }).quotes[0]!.id;
  assert.is(idOf("never finished."), idOf("Never finished"));
  assert.match(idOf("never finished"), /^[2-9bcdfghjkmnpqrstvwxz]{12}$/);
});

test("a topic holds the articles of the topics below it", () => {
  const { tags } = digestOf({
    "tags/harbours.md": "---\nlabel: Harbours\nbroader: coasts\n---\n",
    "tags/coasts.md": "---\nlabel: Coasts\n---\n",
  });
  assert.equal(slugs(tags), ["coasts", "harbours"]);
  const coasts = tags[0]!;
  assert.equal(slugs(coasts.narrower), ["harbours"]);
  assert.equal(slugs(coasts.articles), ["harbour-count"]);
});

test("drafts and what is published later are not shown yet, but to their editors", () => {
  const files = {
    "articles/2021/07/draft.md": article("draft: true\n"),
    "articles/2021/07/later.md": article("published: 2026-12-01\n"),
  };
  assert.equal(slugs(digestOf(files).articles), ["harbour-count"]);
  assert.equal(slugs(digestOf(files, { drafts: true }).articles), ["draft", "harbour-count", "later"]);
  assert.equal(slugs(digestOf(files, { asOf: "2026-12-01" as IsoDate }).articles), ["harbour-count", "later"]);
});

test("of a withdrawn article the fact and the reason are left", () => {
  const digest = digestOf({
    "articles/2021/07/second.md": article(
      "withdrawn: { date: 2021-08-01, reason: It was of another harbour. }\n",
      quoted,
    ),
  });
  assert.equal(slugs(digest.articles), ["harbour-count"]);
  const [{ stood, ...shown }] = digest.withdrawn as [WithdrawnArticle];
  assert.equal(shown, {
    kind: "withdrawn",
    path: "2021/07/second",
    lang: "en",
    date: "2021-08-01",
    reason: "It was of another harbour.",
  });
  assert.equal(
    [stood.published, stood.date, slugs(stood.tags), stood.rights],
    ["2021-07-14", "2021-07-14", ["harbours"], []],
  );
  assert.equal(slugs(digest.quotes[0]!.articles), ["harbour-count"]);
});

test("a private person has no archive", () => {
  const { people } = digestOf({
    "people/tomas-brandt.md": "---\nname: Tomas Brandt\nexposure: private\n---\n",
  });
  assert.equal(
    people.map(({ slug, hasArchive }) => [slug, hasArchive]),
    [
      ["amara-okonjo", true],
      ["tomas-brandt", false],
    ],
  );
});

test("a speaker has the role of the day the words were said", () => {
  const { quotes } = digestOf({
    "people/amara-okonjo.md":
      "---\nname: Amara Okonjo\nroles:\n  - { role: Clerk, from: 1990, to: 1997 }\n  - { role: Chair, from: 1998-02 }\n---\n",
  });
  assert.equal(
    quotes[0]!.speakers[0]!.roles.map(({ role }) => role),
    ["Chair"],
  );
});

test("a link between content files leads to the page, with its heading", () => {
  const digest = digestOf({
    "articles/2021/07/second.md": article("", "See [it](harbour-count.md) and [its end](third.md#the-end).\n"),
    "articles/2021/07/third.md": article("", "## The end\n"),
  });
  const second = digest.articles.find(({ slug }) => slug === "second")!;
  assert.equal(
    second.body.targetOf.map((target) => ("path" in target ? [target.path, target.fragment] : [])),
    [
      ["2021/07/harbour-count", undefined],
      ["2021/07/third", "the-end"],
    ],
  );
});

test("a label by language is shown in the site's", () => {
  const { tags } = digestOf({ "tags/harbours.md": "---\nlabel: { fr: Ports, en: Harbours }\n---\n" });
  assert.is(tags[0]!.label, "Harbours");
});

test.run();

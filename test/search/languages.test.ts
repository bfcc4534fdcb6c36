/** In which languages and spellings words are looked for: names and dates in all, English on both sides of the Atlantic. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { otherSpelling } from "../../src/search/english.ts";
import { found, indexed, urlsOf } from "../support/search.ts";

const { searcher } = await indexed([
  { content: "The harbour was centred on a pier of forty kilometres.", date: "1998-03-04", meta: when("4 March 1998") },
  { content: "A letter on the tribunal, and another on the counting.", date: "2003-10-15" },
  { content: "They organized the labor of the clerks.", date: "2001-05-17", meta: when("17 May 2001") },
  {
    lang: "fr",
    content: "Le tribunal n’a rien entendu.",
    date: "2003-10-14",
    meta: when("14 October 2003", "Inès Lacombrade"),
  },
  { lang: "ar", content: "لن نوقع على ورقة", date: "2011-10-05", meta: when("5 October 2011", "Yusra al-Qandalawi") },
  {
    content: "Aoife O’Darragh",
    url: "/people/aoife-odarragh/" as never,
    meta: { title: "Aoife O’Darragh" },
    filters: { kind: ["person"] },
  },
]);

function when(words: string, title = "Amara Okonjo"): Record<string, string> {
  return { title, when: words };
}

/** The first record, before those that have some of the words only. */
async function first(words: string): Promise<{ url: string | undefined; isLoose: boolean }> {
  const { hits, isLoose } = await found(searcher, words, 1);
  return { url: hits[0]?.url, isLoose };
}

test("a date finds what is of that day in every language, in whatever words it is typed", async () => {
  for (const words of ["14 octobre 2003", "14.10.2003", "2003-10-14", "14 October 2003", "14 октября 2003"]) {
    assert.is((await first(words)).url, "/quotes/q3/", words);
  }
  assert.is((await first("2011年10月5日")).url, "/quotes/q4/");
  assert.is((await first("okonjo marzo de 1998")).url, "/quotes/q0/");
});

test("somebody who is quoted in another language is found there, in another script too", async () => {
  assert.equal(urlsOf(await found(searcher, "lacombrade")), ["/quotes/q3/"]);
  assert.equal(urlsOf(await found(searcher, "qandalawi")), ["/quotes/q4/"]);
});

test("what the site's language has in pieces only is looked for in others", async () => {
  const { url, isLoose } = await first("tribunal lacombrade");
  assert.equal([url, isLoose], ["/quotes/q3/", false]);
});

test("a name with an apostrophe is found by its parts and without it", async () => {
  for (const words of ["darragh", "odarragh", "O'Darragh", "o’darragh"]) {
    const outcome = await found(searcher, words);
    assert.equal([urlsOf(outcome), outcome.missing], [["/people/aoife-odarragh/"], []], words);
  }
});

test("both spellings of English find each other, and what was found is marked", async () => {
  for (const [words, url] of [
    ["harbor", "/quotes/q0/"],
    ["kilometers", "/quotes/q0/"],
    ["centered harbour", "/quotes/q0/"],
    ["organised labour", "/quotes/q2/"],
  ] as const) {
    const outcome = await found(searcher, words);
    assert.equal([urlsOf(outcome), outcome.missing], [[url], []], words);
    assert.ok(
      outcome.hits[0]!.excerpt.some(({ marked }) => marked),
      words,
    );
  }
});

test("a word has another spelling or none", () => {
  const pairs = [
    ["harbours", "harbors"],
    ["labour", "labor"],
    ["organisation", "organization"],
    ["analyse", "analyze"],
    ["theatre", "theater"],
    ["defence", "defense"],
    ["programme", "program"],
    ["dialogue", "dialog"],
    ["travelled", "traveled"],
    ["fulfilment", "fulfillment"],
    ["judgement", "judgment"],
  ] as const;
  for (const [british, us] of pairs) {
    assert.is(otherSpelling(british), us);
    assert.is(otherSpelling(us), british);
  }
  for (const word of ["war", "four", "hour", "court", "water"]) assert.is(otherSpelling(word), undefined);
});

test.run();

/** The site in other languages: each edition is whole, keeps its reader, and is in its language to the last word. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { INTERFACE_LANGUAGES, wordsFor } from "../../src/language/interface.ts";
import { ROOT } from "../support/command-line.ts";
import { buildSite, pageAt, type BuiltPage } from "../support/site/built-site.ts";
import { nothing, testEveryPage } from "../support/site/every-page.ts";
import { attribute, named, textOf, type Element } from "../support/site/html.ts";
import { alternatesOf, spokenTexts } from "../support/site/languages.ts";

const content = join(ROOT, "test/support/editions");
const built = await buildSite({ content, address: "https://harbour.example/" });
// The hundreds of pages of the Declaration are tested elsewhere.
const site = { ...built, pages: built.pages.filter(({ file }) => !/(^|\/)rights\//.test(file)) };
const test = suite("editions");

testEveryPage(test, site);

const ARTICLE = "1998/04/ihsa-al-mina/index.html";
const isArabic = ({ file }: BuiltPage): boolean => file.startsWith("ar/");
const htmlOf = (page: BuiltPage): Element => named(page, "html")[0]!;
/** Pages that exist once and are in Arabic, since what they show is. */
const arabicOnce = site.pages.filter((page) => !isArabic(page) && attribute(htmlOf(page), "lang") === "ar");
const arabicPages = [...site.pages.filter(isArabic), ...arabicOnce];

const links = (page: BuiltPage): Element[] => named(page, "a").filter((link) => attribute(link, "href") !== undefined);
/** The path from the root of the site to which a link leads. */
const pathOf = (page: BuiltPage, link: Element): string =>
  new URL(attribute(link, "href")!, `${site.address}${page.file.replace(/index\.html$/, "")}`).pathname;

test("each edition has a front page, topics, people, a search and feeds", () => {
  for (const lang of ["fr", "ar"]) {
    for (const path of [
      "",
      "tags/",
      "tags/harbours/",
      "people/",
      "people/page/2/",
      "people/amara-okonjo/",
      "search/",
      "feeds/",
    ]) {
      const html = htmlOf(pageAt(site, `${lang}/${path}index.html`));
      assert.is(attribute(html, "lang"), lang);
      assert.is(attribute(html, "dir"), lang === "ar" ? "rtl" : "ltr");
    }
  }
});

test("what exists once is in no edition", () => {
  nothing(site.files.filter((file) => /^(fr|ar)\/(quotes|sources|corrections|data|\d{4})\//.test(file)));
});

test("an article and the evidence of its words have the interface of its language", () => {
  const quotes = arabicOnce.filter(({ file }) => file.startsWith("quotes/"));
  assert.ok(arabicOnce.some(({ file }) => file === ARTICLE));
  assert.is(quotes.length, 2);
  for (const page of arabicOnce) assert.is(attribute(htmlOf(page), "dir"), "rtl");
});

test("links of an edition stay in it, unless they say that they lead to another language", () => {
  const leaving = arabicPages.flatMap((page) =>
    links(page)
      .filter((link) => attribute(link, "hreflang") === undefined)
      .map((link) => pathOf(page, link))
      .filter((path) => !path.startsWith("/ar/") && site.files.includes(`ar${path}index.html`))
      .map((path) => `${page.file}: ${path}`),
  );
  nothing(leaving);
  const article = links(pageAt(site, ARTICLE)).map((link) => pathOf(pageAt(site, ARTICLE), link));
  for (const path of ["/ar/tags/harbours/", "/ar/people/amara-okonjo/", "/ar/", "/ar/search/"]) {
    assert.ok(article.includes(path), path);
  }
});

test("the switch leads to the same page, or to the front page of the language", () => {
  const waysOf = (file: string): string[] => {
    const page = pageAt(site, file);
    return links(page)
      .filter(
        (link) => attribute(link, "hreflang") !== undefined && attribute(link, "lang") === attribute(link, "hreflang"),
      )
      .map((link) => `${textOf(link)} ${pathOf(page, link)}`);
  };
  assert.equal(waysOf("ar/tags/harbours/index.html"), [
    "English /tags/harbours/",
    "français /fr/tags/harbours/",
    "العربية /ar/tags/harbours/",
  ]);
  assert.equal(waysOf("sources/jalsa-1998/index.html"), ["English /", "français /fr/", "العربية /ar/"]);
  assert.equal(waysOf(ARTICLE), ["English /", "français /fr/", "العربية /ar/"]);
});

test("a translation and its original name each other", () => {
  const also = (file: string): string[] =>
    links(pageAt(site, file))
      .filter((link) => attribute(link, "hreflang") !== undefined)
      .map((link) => `${attribute(link, "hreflang")} ${pathOf(pageAt(site, file), link)}`);
  const [english, french] = ["1998/03/harbour-count/index.html", "1998/03/le-compte-du-port/index.html"];
  assert.ok(also(english).includes("fr /1998/03/le-compte-du-port/"));
  assert.ok(also(french).includes("en /1998/03/harbour-count/"));
  assert.match(textOf(htmlOf(pageAt(site, french))), /Original\s: English(?! ·)/);
  assert.match(textOf(htmlOf(pageAt(site, english))), /Also in: français/);
  const wanted = [
    ["en", "https://harbour.example/1998/03/harbour-count/"],
    ["fr", "https://harbour.example/1998/03/le-compte-du-port/"],
    ["x-default", "https://harbour.example/1998/03/harbour-count/"],
  ];
  assert.equal([...alternatesOf(pageAt(site, english))], wanted);
  assert.equal([...alternatesOf(pageAt(site, french))], wanted);
});

test("whatever names others by hreflang is named by them, with the same list", () => {
  const naming = built.pages.filter((page) => alternatesOf(page).size > 0);
  assert.ok(naming.some(({ file }) => file === "ar/people/amara-okonjo/index.html"));
  const faults = naming.flatMap((page) => {
    const list = alternatesOf(page);
    const own = `${site.address}${page.file.replace(/index\.html$/, "")}`;
    const isNamed = [...list.values()].includes(own) && list.has("x-default");
    const others = [...list.values()].map((address) => `${new URL(address).pathname.slice(1)}index.html`);
    const differing = others.filter(
      (file) => JSON.stringify([...alternatesOf(pageAt(built, file))]) !== JSON.stringify([...list]),
    );
    return [
      ...(isNamed ? [] : [`${page.file} is not in its list`]),
      ...differing.map((file) => `${page.file}: ${file}`),
    ];
  });
  nothing(faults);
});

/** Words that are written in Latin letters in Arabic too. */
const LATIN =
  /JSON(-LD)?|CSL-JSON|CSV|RSS|Atom|OPML|BibTeX|SHA-256|W3C|JavaScript|Ctrl\+F|Thunderbird|NetNewsWire|Feeder|Newsboat|RFC|UTF-8|HTTPS?/g;

test("no word of the interface is in another language than the page", () => {
  const faults = arabicPages.flatMap((page) =>
    spokenTexts(page)
      // Addresses and sums are in no language; they are read from the left.
      .filter(({ lang, dir }) => lang === "ar" && dir === "rtl")
      .filter(({ text }) =>
        /\p{Script=Latin}{2,}/u.test(text.replace(LATIN, "").replace(/\u2068[^\u2069]*\u2069/g, "")),
      )
      .map(({ text }) => `${page.file}: ${text}`),
  );
  nothing(faults);
});

test("no sentence of the English interface stands in an Arabic page, however it is marked", () => {
  const english = new Set(sentencesOf(wordsFor("en")));
  assert.ok(english.has("No quotations yet."));
  const faults = arabicPages.flatMap((page) =>
    spokenTexts(page)
      .filter(({ text }) => english.has(text))
      .map(({ text }) => `${page.file}: ${text}`),
  );
  nothing(faults);
});

function sentencesOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return value.length > 1 && /\p{L}/u.test(value) ? [value] : [];
    return typeof value === "object" && value !== null ? sentencesOf(value) : [];
  });
}

test("what is set from the left holds nothing that is read from the right, but as data", () => {
  const faults = arabicPages.flatMap((page) =>
    spokenTexts(page)
      .filter(({ text, dir }) => dir === "ltr" && /\p{Script=Arabic}/u.test(text) && !/^[{@]/.test(text))
      .map(({ text }) => `${page.file}: ${text}`),
  );
  nothing(faults);
});

test("names, topics and roles are those of the reader's language, and sorted by it", () => {
  const people = pageAt(site, "ar/people/index.html");
  assert.equal(
    named(people, "dt").map((term) => textOf(term.childNodes[0] as Element)),
    ["آنا ريس", "أمارا أوكونجو"],
  );
  assert.match(people.html, "مديرة الميناء، ميناء لاغوا");
  assert.match(pageAt(site, "fr/people/index.html").html, "Veilleur de nuit");
  const tags = pageAt(site, "ar/tags/index.html");
  assert.match(tags.html, "الموانئ");
  assert.match(tags.html, /<a href="[^"]*" lang="en" dir="ltr">Counting<\/a>/);
  assert.not.match(tags.html, "Who counts, and what.");
});

test("an edition has its own articles first, and those of the site under a heading that says so", () => {
  const home = pageAt(site, "ar/index.html");
  const titles = named(home, "h2").map(textOf);
  assert.ok(titles.indexOf("إحصاء الميناء") < titles.indexOf("مقالات باللغة الإنجليزية"));
  assert.match(home.html, "The count of the harbour");
  assert.not.match(home.html, "Le compte du port");
});

test("what an edition has in its own language it does not offer in that of the site below", () => {
  const offered = (file: string): string =>
    textOf(named(pageAt(site, file), "section").find((section) => attribute(section, "class") === "offered")!);
  assert.match(offered("ar/index.html"), "The count of the harbour");
  for (const file of ["fr/index.html", "fr/tags/harbours/index.html", "fr/people/amara-okonjo/index.html"]) {
    assert.match(offered(file), "A second count");
    assert.not.match(offered(file), "The count of the harbour");
  }
});

test("words are quoted with the marks of their language, and a table is named in that of the page", () => {
  const page = pageAt(site, ARTICLE);
  assert.match(page.html, 'aria-label="جدول"');
  const evidence = arabicOnce.find(
    ({ html }) => html.includes("عند شروق الشمس") && html.includes("bayan-1998") && html.includes("BibTeX"),
  )!;
  assert.match(evidence.html, "نقاط الحذف بدل من: «اثنا عشر قاربًا»");
});

test("every language of the interface has a name that its readers know", () => {
  assert.equal([...INTERFACE_LANGUAGES].sort(), ["ar", "en", "es", "fr", "ru", "zh"]);
});

test.run();

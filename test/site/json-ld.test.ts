/** What pages and data say as linked data: every statement survives expansion, with terms that schema.org and SKOS have. */
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/command-line.ts";
import { digestOf } from "../support/content-folder.ts";
import { nothing } from "../support/site/every-page.ts";
import { digestIn, drawnSite, type DrawnSite } from "../support/site/drawn-site.ts";
import { hostileContent, HOSTILE_TITLE } from "../support/site/hostile.ts";
import { attribute, named, parsePage, textOf } from "../support/site/html.ts";

const own = drawnSite(digestIn(join(ROOT, "content")));
const hostile = drawnSite(digestOf(hostileContent));

type Thing = Record<string, unknown> & { "@type": string };

/** schema.org's own context is a file of 200 KB on the web; this says the same of what our pages use. */
const SCHEMA_ORG = { "@context": { "@vocab": "https://schema.org/" } };

const documentLoader = (url: string) => {
  assert.is(url, "https://schema.org", "no other address is asked");
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: SCHEMA_ORG } as never);
};

/** The blocks of data in a page. */
const blocks = (site: DrawnSite, url: string): { "@graph": Thing[] }[] =>
  named(parsePage(site.page(url)), "script")
    .filter((script) => attribute(script, "type") === "application/ld+json")
    .map((script) => JSON.parse(textOf(script)) as { "@graph": Thing[] });

const things = (site: DrawnSite, url: string): Thing[] => blocks(site, url).flatMap((block) => block["@graph"]);
const thing = (site: DrawnSite, url: string, type: string): Thing => {
  const found = things(site, url).find((one) => one["@type"] === type);
  assert.ok(found, `${url} has no ${type}`);
  return found;
};

/** A page of every kind. */
function samplesOf({ site }: DrawnSite): string[] {
  const seen = new Map<string, string[]>();
  for (const { kind, url } of site.pages) {
    const urls = seen.get(kind) ?? [];
    if (urls.length < 6) seen.set(kind, [...urls, url]);
  }
  return [...seen.values()].flat();
}

const vocabulary = readFileSync(join(ROOT, "node_modules/schema-dts/dist/schema.d.ts"), "utf8");
const properties = new Set([...vocabulary.matchAll(/^ {4}"([\w-]+)"\?:/gm)].map(([, name]) => name!));
const types = new Set([...vocabulary.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name!));

/** Every key and type that schema.org does not have. */
function strangers(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strangers(one, at));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "@type") return types.has(inner as string) ? [] : [`${at}: ${String(inner)}`];
    const known = key.startsWith("@") || properties.has(key) || key === "query-input";
    return [...(known ? [] : [`${at}: ${key}`]), ...strangers(inner, at)];
  });
}

for (const [name, site] of Object.entries({ "our own site": own, "a hostile site": hostile })) {
  test(`${name}: every page's data expand as JSON-LD, and no term is strange to schema.org`, async () => {
    const faults: string[] = [];
    for (const url of samplesOf(site)) {
      for (const block of blocks(site, url)) {
        faults.push(...strangers(block, url));
        const expanded = await jsonld.expand(block as never, { documentLoader });
        if (expanded.length !== block["@graph"].length) faults.push(`${url}: ${expanded.length} things`);
      }
    }
    nothing(faults);
  });

  test(`${name}: pages that are not to be listed say nothing to machines`, () => {
    const hidden = site.site.pages.filter(({ url }) => /content="noindex"/.test(site.page(url)));
    assert.ok(hidden.length > 0);
    nothing(
      hidden
        .filter(({ url }) => /ld\+json|og:|citation_|DC\./.test(site.page(url).split("</head>")[0]!))
        .map(({ url }) => url),
    );
  });
}

test("an article is told with what it rests on, what it quotes and what was put right", () => {
  const found = thing(hostile, "/2021/07/hostile/", "NewsArticle");
  assert.is(found["headline"], HOSTILE_TITLE);
  assert.is(found["datePublished"], "2021-07-16T10:30+02:00");
  assert.is(found["dateModified"], "2021-08-01");
  assert.is(found["temporalCoverage"], "2021-07-15");
  assert.is(found["inLanguage"], "en");
  assert.is(found["license"], "https://creativecommons.org/licenses/by/4.0/");
  assert.equal(
    (found["mentions"] as Thing[]).map((one) => [one["@type"], one["name"]]),
    [
      ["Person", "Amara Okonjo"],
      ["Organization", "Harbour Commission"],
      ["Person", "Tomas Brandt"],
    ],
  );
  assert.equal(
    (found["citation"] as Thing[]).map((one) => one["name"]),
    ["Hearing of the harbour commission", "The lighthouse"],
  );
  // Three of the five: one differs from its source, one is of a private person.
  assert.is((found["hasPart"] as Thing[]).length, 3);
  assert.equal(found["correction"], [
    { "@type": "CorrectionComment", text: "@The year was wrong; Ana Reis told us.", datePublished: "2021-08-01" },
  ]);
});

test("a translation and its original say so from both ends", () => {
  const [english, french] = [
    "/2026/11/voltaire-right-of-intolerance/",
    "/2026/11/voltaire-l-intolerance-est-elle-un-droit/",
  ];
  const ref = (url: string) => ({ "@type": "NewsArticle", "@id": `https://verbatim.example${url}` });
  assert.equal(thing(own, french, "NewsArticle")["translationOfWork"], ref(english));
  assert.equal(thing(own, english, "NewsArticle")["workTranslation"], [ref(french)]);
  assert.is(thing(own, french, "NewsArticle")["workTranslation"], undefined);
});

test("the way to an article leads over its year and its month", () => {
  const { itemListElement } = thing(own, "/1941/01/four-freedoms/", "BreadcrumbList");
  assert.equal(
    (itemListElement as Record<string, unknown>[]).map(({ position, name, item }) => [position, name, item]),
    [
      [1, "Verbatim", "https://verbatim.example/"],
      [2, "1941", "https://verbatim.example/1941/"],
      [3, "January 1941", "https://verbatim.example/1941/01/"],
      [
        4,
        own.digest.articles.find(({ path }) => path === "1941/01/four-freedoms")!.title,
        "https://verbatim.example/1941/01/four-freedoms/",
      ],
    ],
  );
});

test("the front page says how the site is searched, without telling a server", () => {
  const { potentialAction } = thing(own, "/", "WebSite") as unknown as { potentialAction: Record<string, unknown> };
  assert.equal(potentialAction["target"], {
    "@type": "EntryPoint",
    urlTemplate: "https://verbatim.example/search/#q={search_term_string}",
  });
});

test("a body is an organization, a person a person with the times of roles", () => {
  assert.is(thing(hostile, "/people/harbour-commission/", "Organization")["foundingDate"], "1990-01");
  const person = thing(hostile, "/people/amara-okonjo/", "Person");
  assert.is(person["birthDate"], "1950");
  assert.equal(person["alternateName"], ["أمارا أوكونجو"]);
  assert.equal(person["hasOccupation"], [
    {
      "@type": "Role",
      hasOccupation: { "@type": "Occupation", name: "Harbour master, Port of Lagoa" },
      startDate: "1994",
      endDate: "1999",
    },
  ]);
});

/** The evidence page of the words that a passage of the hearing has. */
const quoteAt = (passage: string): string => {
  const found = hostile.digest.quotes.find(
    ({ check, source }) => source.slug.startsWith("harbour") && check.found?.passage === passage,
  );
  assert.ok(found);
  return `/quotes/${found.id}/`;
};

test("a quotation is its speaker's", () => {
  const found = thing(hostile, quoteAt("p4"), "Quotation");
  assert.is(found["text"], "never finished");
  assert.equal(found["spokenByCharacter"], [
    { "@type": "Person", "@id": "https://digest.example/people/amara-okonjo/", name: "Amara Okonjo" },
  ]);
});

test("words that a primary source has otherwise are a claim that was reviewed, and nobody's quotation", () => {
  const all = things(hostile, quoteAt("p5"));
  assert.not.ok(all.some((one) => one["@type"] === "Quotation"));
  const review = all.find((one) => one["@type"] === "ClaimReview")!;
  assert.is(
    review["claimReviewed"],
    "misquotation: Words reported as Amara Okonjo’s: “the ships were twelve, and everybody counted the boats”",
  );
  assert.is(review["datePublished"], "2021-07-16");
  assert.equal(review["reviewRating"], {
    "@type": "Rating",
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
    alternateName: "misquotation",
  });
});

test("between a report and other words nothing is claimed", () => {
  const report = hostileContent["sources/harbour-hearing-1998.md"]!.replace(
    "kind: statement",
    "kind: report\nstanding: secondary",
  );
  const site = drawnSite(
    digestOf({
      "sources/harbour-hearing-1998.md": report.replace("I asked Ana Reis to count them. {#p6}\n", ""),
      "people/amara-okonjo.md": hostileContent["people/amara-okonjo.md"]!,
      "articles/2021/07/reported.md":
        "---\ntitle: Reported\ndate: 2021-07-15\ntags: [harbours]\nsummary: Two wordings.\nreviewedBy: editor\n---\n\n" +
        'It was said: [“the ships were twelve, and everybody counted the boats”](misquote:amara-okonjo "harbour-hearing-1998#p5").\n',
    }),
  );
  const { id } = site.digest.quotes.find(({ kind }) => kind === "misquote")!;
  assert.equal(
    things(site, `/quotes/${id}/`).map((one) => one["@type"]),
    ["BreadcrumbList"],
  );
});

test("topics are concepts of SKOS in one scheme", async () => {
  const document = hostile.json("/data/tags.json");
  const [scheme] = (await jsonld.expand(document, { documentLoader })) as unknown as Thing[];
  const skos = (term: string): string => `http://www.w3.org/2004/02/skos/core#${term}`;
  assert.is(scheme!["@id"], "https://digest.example/tags/");
  assert.equal(scheme!["@type"], [skos("ConceptScheme")]);
  assert.equal(scheme!["http://purl.org/dc/terms/license"], [
    { "@id": "https://creativecommons.org/licenses/by/4.0/" },
  ]);
  const concepts = (scheme!["@reverse"] as Record<string, Thing[]>)[skos("inScheme")]!;
  // The topic that no article has is not among them.
  assert.equal(
    concepts.map((one) => one["@id"]),
    ["https://digest.example/tags/harbours/", "https://digest.example/tags/counts/"],
  );
  const [harbours, counts] = concepts;
  assert.equal(harbours![skos("prefLabel")], [{ "@language": "en", "@value": "@Harbours & <ports>" }]);
  assert.equal(harbours![skos("scopeNote")], [{ "@language": "en", "@value": "- What a harbour is." }]);
  assert.equal(harbours![skos("narrower")], [{ "@id": "https://digest.example/tags/counts/" }]);
  assert.equal(counts![skos("broader")], [{ "@id": "https://digest.example/tags/harbours/" }]);
  assert.equal(counts![skos("notation")], [{ "@value": "counts" }]);
});

test("people have the shape of Popolo", () => {
  const { persons, organizations } = hostile.json("/data/people.json") as Record<string, Record<string, unknown>[]>;
  assert.equal(
    persons!.map(({ id }) => id),
    ["amara-okonjo", "tomas-brandt"],
  );
  const { id, name, sort_name, other_names, birth_date, identifiers, memberships } = persons![0]!;
  assert.equal(
    { id, name, sort_name, other_names, birth_date, identifiers, memberships },
    {
      id: "amara-okonjo",
      name: "Amara Okonjo",
      sort_name: "Okonjo, Amara",
      other_names: [{ name: "أمارا أوكونجو", lang: "ar" }],
      birth_date: "1950",
      identifiers: [{ scheme: "wikidata", identifier: "Q0" }],
      memberships: [
        {
          person_id: "amara-okonjo",
          organization_id: "Port of Lagoa",
          role: "Harbour master",
          start_date: "1994",
          end_date: "1999",
        },
      ],
    },
  );
  assert.equal(
    organizations!.map((one) => [one["id"], one["name"], one["founding_date"]]),
    [
      ["harbour-commission", "Harbour Commission", "1990-01"],
      ["Port of Lagoa", "Port of Lagoa", undefined],
    ],
  );
});

test.run();

/** What a page says about itself in its head: title, date, publisher, language (meta elements and JSON-LD, as found). */
import { language, partialDate } from "../content/schema/fields.ts";

export interface PageFacts {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** A day, month or year, with the name of what says so; or the words of the page that are none of these. */
  readonly date: { readonly value: string; readonly written: string; readonly from: string } | undefined;
  readonly unreadDate: { readonly written: string; readonly from: string } | undefined;
  readonly lang: string | undefined;
}

const DATES = [
  "article:published_time",
  "og:published_time",
  "citation_publication_date",
  "citation_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dc.date.created",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "datepublished",
  "pubdate",
  "publish-date",
  "date",
];
const PUBLISHERS = ["og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "application-name"];
const TITLES = ["og:title", "citation_title", "dc.title", "dcterms.title"];

export function pageFacts(document: Document): PageFacts {
  const metas = metaValues(document);
  const things = linkedData(document);
  const first = (names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find(Boolean);
  const dates = [
    ...things.map((thing) => ({ written: textIn(thing, "datePublished"), from: "datePublished" })),
    ...DATES.map((name) => ({ written: metas.get(name), from: name })),
    { written: attribute(document, "[itemprop=datePublished]", "datetime", "content"), from: "datePublished" },
  ].flatMap(({ written, from }) => (written === undefined ? [] : [{ written, from }]));
  const [date] = dates.flatMap(({ written, from }) => {
    const value = dateIn(written);
    return value === undefined ? [] : [{ value, written, from }];
  });
  const organizations = things.map((thing) => textIn(thing, "publisher"));
  const langs = [
    attribute(document, "html", "lang", "xml:lang"),
    metas.get("content-language"),
    ...things.map((thing) => textIn(thing, "inLanguage")),
  ];
  return {
    title: first(TITLES) ?? things.map((thing) => textIn(thing, "headline")).find(Boolean),
    publisher: organizations.find(Boolean) ?? first(PUBLISHERS),
    date,
    unreadDate: date ? undefined : dates[0],
    lang: langs.map(languageIn).find(Boolean),
  };
}

/** Meta elements by their name in small letters; the first of a name counts. */
function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll("meta"))) {
    const content = meta.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (content === undefined || content === "") continue;
    const names = ["property", "name", "itemprop", "http-equiv"].flatMap(
      (key) => meta.getAttribute(key)?.split(/\s+/) ?? [],
    );
    for (const name of names.map((one) => one.toLowerCase())) if (!values.has(name)) values.set(name, content);
  }
  return values;
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The things of all JSON-LD blocks that tell when something was published: the page's own, whatever their type. */
function linkedData(document: Document): Thing[] {
  const blocks = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  return blocks.flatMap((block) => {
    try {
      const value: unknown = JSON.parse(block.textContent ?? "");
      return (Array.isArray(value) ? value : [value])
        .flatMap((one: unknown) => (isThing(one) && Array.isArray(one["@graph"]) ? one["@graph"] : [one]))
        .filter(isThing)
        .filter((thing) => "datePublished" in thing || "headline" in thing);
    } catch {
      // A page with a broken block has the others, and its meta elements.
      return [];
    }
  });
}

/** A property's text, or the name of the thing that it leads to. */
function textIn(thing: Thing, property: string): string | undefined {
  const value: unknown = Array.isArray(thing[property]) ? thing[property][0] : thing[property];
  const text = isThing(value) ? value["name"] : value;
  return typeof text === "string" && text.trim() !== "" ? text.replace(/\s+/g, " ").trim() : undefined;
}

function attribute(document: Document, selector: string, ...names: string[]): string | undefined {
  const element = document.querySelector(selector);
  return names.map((name) => element?.getAttribute(name)?.trim()).find(Boolean);
}

/** The day as it is written, in whatever zone: the editor is shown the whole and decides. Dates in words are not guessed. */
function dateIn(written: string): string | undefined {
  const found = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[T ])/.exec(written.trim().replace(/(?<=\d)\/(?=\d)/g, "-"))?.[1];
  const parsed = partialDate.safeParse(found);
  return parsed.success ? parsed.data : undefined;
}

function languageIn(written: string | undefined): string | undefined {
  const parsed = language.safeParse(written?.split(",")[0]?.trim().replaceAll("_", "-"));
  return parsed.success ? parsed.data : undefined;
}

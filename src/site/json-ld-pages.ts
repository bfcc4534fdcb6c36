/** People, topics, sources, lists, the data and the site itself as schema.org has them. */
import type {
  CollectionPage,
  CreativeWork,
  Dataset,
  DefinedTerm,
  Organization,
  Person as PersonLd,
  SearchAction,
  WebPage,
  WebSite,
} from "schema-dts";
import { roleText } from "../digest/by-language.ts";
import type { Person, Source, TextPage } from "../digest/types.ts";
import { VERSION, licenceOf } from "./data/about.ts";
import { urls, type Href, type UrlPath } from "./href.ts";
import type { MetaContext } from "./page-meta.ts";
import type { PageOf } from "./page-types.ts";

export const publisherLd = ({ site, absolute }: MetaContext): Organization => ({
  "@type": "Organization",
  name: site.title,
  url: absolute(urls.home),
});

/** Somebody with an archive, in a line; the same in every edition. */
export const personRef = (person: Person, { absolute, nameOf }: MetaContext): PersonLd | Organization => ({
  "@type": person.isBody ? "Organization" : "Person",
  "@id": absolute(urls.person(person)),
  name: nameOf(person).text,
});

export const sourceRef = ({ slug, title, date, meta }: Source, absolute: Href): CreativeWork => ({
  "@type": "CreativeWork",
  "@id": absolute(urls.source({ slug })),
  name: title,
  datePublished: date,
  ...(meta.url === undefined ? {} : { sameAs: meta.url }),
});

export function webSiteLd({ site, lang, absolute, urls: own }: MetaContext): WebSite {
  const url = absolute(own.home);
  // The words that are looked for stand in the fragment, which no browser sends to a server.
  const action: SearchAction & { "query-input": string } = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${absolute(own.search)}#q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": url,
    url,
    name: site.title,
    description: site.description,
    inLanguage: lang,
    publisher: { "@type": "Organization", name: site.author },
    potentialAction: action,
  };
}

export function personLd({ person, url }: PageOf<"person">, context: MetaContext): PersonLd | Organization {
  const { absolute, nameOf, roleOf } = context;
  const { otherNames, born, died, roles } = person;
  const name = nameOf(person).text;
  const alternateName = [person.name, ...otherNames.map((other) => other.name)].filter((other) => other !== name);
  const shared = {
    "@id": absolute(urls.person(person)),
    url: absolute(url),
    name,
    ...(alternateName.length === 0 ? {} : { alternateName }),
  };
  if (person.isBody) {
    return {
      "@type": "Organization",
      ...shared,
      ...(born === undefined ? {} : { foundingDate: born }),
      ...(died === undefined ? {} : { dissolutionDate: died }),
    };
  }
  return {
    "@type": "Person",
    ...shared,
    ...(born === undefined ? {} : { birthDate: born }),
    ...(died === undefined ? {} : { deathDate: died }),
    hasOccupation: roles.map((role) => ({
      "@type": "Role",
      hasOccupation: {
        "@type": "Occupation",
        name: roleText(roleOf(role)),
      },
      ...(role.from === undefined ? {} : { startDate: role.from }),
      ...(role.to === undefined ? {} : { endDate: role.to }),
    })),
  };
}

export function tagLd({ tag, url }: PageOf<"tag">, { lang, absolute, labelOf, noteOf }: MetaContext): CollectionPage {
  const name = labelOf(tag).text;
  const note = noteOf(tag)?.text;
  const term: DefinedTerm = {
    "@type": "DefinedTerm",
    name,
    termCode: tag.slug,
    ...(note === undefined ? {} : { description: note }),
    inDefinedTermSet: absolute(urls.tags),
  };
  return {
    "@type": "CollectionPage",
    "@id": absolute(url),
    url: absolute(url),
    name,
    inLanguage: lang,
    about: term,
    mainEntity: { "@type": "ItemList", numberOfItems: tag.articles.length },
  };
}

export function sourceLd(source: Source, context: MetaContext): CreativeWork {
  const { absolute } = context;
  const { meta, speakers, lang } = source;
  const { url: address, publisher, archived } = meta;
  return {
    ...(sourceRef(source, absolute) as object),
    "@type": "CreativeWork",
    url: absolute(urls.source(source)),
    inLanguage: lang,
    author: speakers.filter(({ hasArchive }) => hasArchive).map((person) => personRef(person, context)),
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    ...(address === undefined ? {} : { sameAs: address }),
    ...(archived === undefined ? {} : { archivedAt: archived }),
  };
}

export const collectionLd = (url: UrlPath, total: number, name: string, context: MetaContext): CollectionPage => ({
  "@type": "CollectionPage",
  "@id": context.absolute(url),
  url: context.absolute(url),
  name,
  inLanguage: context.lang,
  mainEntity: { "@type": "ItemList", numberOfItems: total },
});

/** The title stands in the text, which is not read for this. */
export const declarationLd = (
  { url, language }: PageOf<"declaration">,
  { absolute, words }: MetaContext,
): CreativeWork => ({
  "@type": "CreativeWork",
  "@id": absolute(url),
  url: absolute(url),
  name: words.rights.title,
  ...(language.lang === "und" ? {} : { inLanguage: language.lang }),
  datePublished: "1948-12-10",
});

export const webPageLd = (page: TextPage, { absolute }: MetaContext): WebPage => ({
  "@type": "WebPage",
  "@id": absolute(urls.page(page)),
  url: absolute(urls.page(page)),
  name: page.title,
  inLanguage: page.lang,
  ...(page.summary === undefined ? {} : { description: page.summary }),
});

export function datasetLd(page: PageOf<"data">, { site, lang, absolute, words }: MetaContext): Dataset {
  const licence = licenceOf(site);
  const { modified, datasets } = page.view();
  return {
    "@type": "Dataset",
    "@id": absolute(urls.data),
    url: absolute(urls.data),
    name: `${site.title}: ${words.data.title}`,
    description: words.data.intro,
    inLanguage: lang,
    version: VERSION,
    dateModified: modified,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.author },
    ...(licence === undefined ? {} : { license: licence }),
    distribution: [
      ...datasets.flatMap(({ json, csv }) => [
        download(absolute(json), "application/json"),
        download(absolute(csv), "text/csv"),
      ]),
      download(absolute(urls.everything), "application/x-ndjson"),
    ],
  };
}

const download = (contentUrl: string, encodingFormat: string) =>
  ({ "@type": "DataDownload", contentUrl, encodingFormat }) as const;

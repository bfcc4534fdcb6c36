/** What a page is about, for machines: schema.org in JSON-LD, one graph for each page. */
import type { BreadcrumbList, Thing } from "schema-dts";
import type { Speaker } from "../digest/types.ts";
import { articleLd } from "./json-ld-article.ts";
import {
  collectionLd,
  datasetLd,
  declarationLd,
  personLd,
  sourceLd,
  tagLd,
  webPageLd,
  webSiteLd,
} from "./json-ld-pages.ts";
import type { UrlPath } from "./href.ts";
import type { MetaContext } from "./page-meta.ts";
import type { Page } from "./page-types.ts";
import { quotationLd, reviewLd } from "./json-ld-quote.ts";

/** Undefined for pages that search engines are not to list, and for the search itself. */
export function jsonLdOf(page: Page, context: MetaContext): object | undefined {
  const things = thingsOf(page, context);
  const trail = trailOf(page, context);
  const graph = trail.length > 0 ? [...things, breadcrumbs(trail, context)] : things;
  return graph.length === 0 ? undefined : { "@context": "https://schema.org", "@graph": graph };
}

function thingsOf(page: Page, context: MetaContext): Thing[] {
  switch (page.kind) {
    case "home":
      return [webSiteLd(context)];
    case "article":
      return [articleLd(page.article, context)];
    case "quote": {
      const { quote } = page;
      return [quotationLd(quote, context) ?? reviewLd(quote, context) ?? []].flat();
    }
    case "person":
      return page.list.number === 1 ? [personLd(page, context)] : [];
    case "tag":
      return page.list.number === 1 ? [tagLd(page, context)] : [];
    case "source":
      return [sourceLd(page.source, context)];
    case "right":
      return page.list.number === 1 ? [collectionLd(page.url, page.list.total, nameOf(page, context), context)] : [];
    case "rights":
      return [collectionLd(page.url, page.rights.length, nameOf(page, context), context)];
    case "declarations":
      return [collectionLd(page.url, page.languages.length, nameOf(page, context), context)];
    case "declaration":
      return [declarationLd(page, context)];
    case "data":
      return [datasetLd(page, context)];
    case "page":
      return [webPageLd(page.page, context)];
    case "year":
    case "month":
    case "tags":
    case "people":
    case "quotes":
    case "sources":
    case "corrections":
      return page.list.number === 1 ? [collectionLd(page.url, page.list.total, nameOf(page, context), context)] : [];
    default:
      return [];
  }
}

type Step = readonly [url: UrlPath, name: string];

/** The way from the front page to a page, both among its steps; none for the front page itself. */
function trailOf(page: Page, { site, words, urls, month, nameOf, labelOf }: MetaContext): Step[] {
  const yearStep = (date: string): Step => [urls.year(date.slice(0, 4)), date.slice(0, 4)];
  const monthStep = (date: string): Step => [urls.month(date.slice(0, 7)), `${month(date)} ${date.slice(0, 4)}`];
  const speakersOf = (speakers: readonly Speaker[]): string =>
    speakers.map(({ person }) => nameOf(person).text).join(", ");
  const home: Step = [urls.home, site.title];
  const { sections } = words;
  switch (page.kind) {
    case "article": {
      const { date, title } = page.article;
      return [home, yearStep(date), monthStep(date), [page.url, title]];
    }
    case "month":
      return [home, yearStep(page.month), monthStep(page.month)];
    case "year":
      return [home, yearStep(page.year)];
    case "person":
      return [home, [urls.people, sections.people], [urls.person(page.person), nameOf(page.person).text]];
    case "tag":
      return [home, [urls.tags, sections.topics], [urls.tag(page.tag), labelOf(page.tag).text]];
    case "source":
      return [home, [urls.sources, sections.sources], [page.url, page.source.title]];
    case "quote":
      return [home, [urls.quotes, sections.quotes], [page.url, speakersOf(page.quote.speakers)]];
    case "rights":
      return [home, [urls.rights, words.rights.title]];
    case "right":
      return [
        home,
        [urls.rights, words.rights.title],
        [urls.right(page.right), words.rights.article(page.right.number)],
      ];
    case "declarations":
      return [home, [urls.rights, words.rights.title], [page.url, words.rights.languages.title]];
    case "declaration":
      return [
        home,
        [urls.rights, words.rights.title],
        [urls.declarations, words.rights.languages.title],
        [page.url, page.language.name],
      ];
    case "tags":
      return [home, [urls.tags, sections.topics]];
    case "people":
      return [home, [urls.people, sections.people]];
    case "quotes":
      return [home, [urls.quotes, sections.quotes]];
    case "sources":
      return [home, [urls.sources, sections.sources]];
    case "corrections":
      return [home, [urls.corrections, words.corrections.title]];
    case "data":
      return [home, [urls.data, words.data.title]];
    case "page":
      return [home, [page.url, page.page.title]];
    default:
      return [];
  }
}

/** A list is named as the last step of the way to it. */
const nameOf = (page: Page, context: MetaContext): string => trailOf(page, context).at(-1)?.[1] ?? context.site.title;

const breadcrumbs = (trail: readonly Step[], { absolute }: MetaContext): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: trail.map(([url, name], i) => ({
    "@type": "ListItem",
    position: i + 1,
    name,
    item: absolute(url),
  })),
});

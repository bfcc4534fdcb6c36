/** Which feeds the site has, in the order in which people are shown them, and what stands in each. */
import { languageName } from "../language/locale.ts";
import { personName, personSortName, tagLabel, type LocalText } from "../digest/by-language.ts";
import { wordsFor } from "../language/interface.ts";
import { isPublic } from "../digest/quotation.ts";
import type { Digest, Person, Quote, Tag } from "../digest/types.ts";
import { articlesByRight, rightsTouchedBy } from "../digest/rights.ts";
import { byName, groupBy } from "../digest/order.ts";
import type { FeedItems, Item } from "./feed-items.ts";
import { isIn } from "./editions.ts";
import { urls, type UrlPath } from "./href.ts";

export type FeedGroupName = "whole" | "editions" | "tags" | "people" | "rights";

/** A feed before anything of it is drawn. */
export interface FeedSource {
  /** The page it follows. */
  readonly of: UrlPath;
  readonly group: FeedGroupName;
  /** What it is about, in the language of the site: "Harbours". */
  readonly label: string;
  /** The same for readers of a language. */
  readonly labelIn: (lang: string) => LocalText;
  /** By which readers of a language find it in a list of its group. */
  readonly sortNameIn: (lang: string) => string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /**
   * Whether what is older than the newest entries stands in archives. It does where an article or quotation is of one such
   * feed only: with archives of its topics, people and rights too, each would be written a dozen times in full.
   */
  readonly isArchived: boolean;
  readonly items: (from: FeedItems) => readonly Item[];
}

/**
 * The feeds of the pages that there are: of the site, quotations, corrections, each edition, topic, person and right.
 * `languages` are those of the editions.
 */
export function feedSources(
  digest: Digest,
  languages: readonly string[],
  hasPage: (url: UrlPath) => boolean,
): FeedSource[] {
  const all = [
    ...wholeSources(digest),
    ...languages.map((lang) => editionSource(lang, digest)),
    ...tagSources(digest),
    ...personSources(digest),
    ...rightSources(digest),
  ];
  return all.filter(({ of }) => hasPage(of));
}

/** The feeds in the order in which readers of a language look them up: those of topics and people by their names there. */
export function feedsIn(feeds: readonly FeedSource[], lang: string): FeedSource[] {
  return [...groupBy(feeds, ({ group }) => group)].flatMap(([group, own]) =>
    group === "tags" || group === "people"
      ? own.sort(
          byName(
            ({ sortNameIn }) => sortNameIn(lang),
            ({ of }) => of,
            lang,
          ),
        )
      : own,
  );
}

/** The feed of each page that has one: the pages of an edition have those of the pages they repeat. */
export function feedsByPage(
  feeds: readonly FeedSource[],
  { editions }: Digest["site"],
): ReadonlyMap<UrlPath, FeedSource> {
  const repeated = editions.flatMap(({ lang }) =>
    feeds.map((feed) => [`${urls.edition(lang)}${feed.of.slice(1)}` as UrlPath, feed] as const),
  );
  // The front page of an edition has a feed of its own.
  return new Map([...repeated, ...feeds.map((feed) => [feed.of, feed] as const)]);
}

/** What a source says of itself, with the language of the site, sorted by its label, without archives unless it says so. */
type Described = Pick<FeedSource, "of" | "group" | "label" | "description" | "items"> & Partial<FeedSource>;

function source({ site }: Digest, described: Described): FeedSource {
  const { label, lang = site.lang } = described;
  const title = wordsFor(lang).feeds.titleOf(site.title, label);
  const labelIn = described.labelIn ?? (() => ({ text: label, lang }));
  return { lang, isArchived: false, title, labelIn, sortNameIn: (other) => labelIn(other).text, ...described };
}

function wholeSources(digest: Digest): FeedSource[] {
  const { site } = digest;
  const words = wordsFor(site.lang);
  const home = source(digest, {
    of: urls.home,
    group: "whole",
    label: words.feeds.everything,
    labelIn: (lang) => ({ text: wordsFor(lang).feeds.everything, lang }),
    title: site.title,
    description: site.description,
    isArchived: true,
    items: (from) => from.articles(digest.articles, digest.withdrawn),
  });
  return [
    home,
    source(digest, {
      of: urls.quotes,
      group: "whole",
      label: words.sections.quotes,
      labelIn: (lang) => ({ text: wordsFor(lang).sections.quotes, lang }),
      description: words.feeds.describeQuotes,
      isArchived: true,
      items: (from) => from.quotes(digest.quotes.filter(isPublic), () => true),
    }),
    source(digest, {
      of: urls.corrections,
      group: "whole",
      label: words.corrections.title,
      labelIn: (lang) => ({ text: wordsFor(lang).corrections.title, lang }),
      description: words.feeds.describeCorrections,
      isArchived: true,
      items: (from) => from.corrections(),
    }),
  ];
}

function editionSource(lang: string, digest: Digest): FeedSource {
  const own = languageName(lang, lang);
  const isOwn = isIn(lang);
  return source(digest, {
    of: urls.edition(lang),
    group: "editions",
    label: own,
    description: wordsFor(lang).feeds.describeEdition(own),
    lang,
    isArchived: true,
    items: (from) => from.articles(digest.articles.filter(isOwn), digest.withdrawn.filter(isOwn)),
  });
}

function tagSources(digest: Digest): FeedSource[] {
  const words = wordsFor(digest.site.lang).feeds;
  return digest.tags.map((tag) =>
    source(digest, {
      of: urls.tag(tag),
      group: "tags",
      label: tag.label,
      labelIn: (lang) => tagLabel(tag, digest.site.lang, lang),
      description: words.describeTag(tag.label),
      items: (from) =>
        from.articles(
          tag.articles,
          digest.withdrawn.filter(({ stood }) => stood.tags.some((one) => isBelow(one, tag))),
        ),
    }),
  );
}

/** Whether a topic is another or one of those below it. */
const isBelow = (tag: Tag, other: Tag, seen = new Set<Tag>()): boolean =>
  tag === other || (!seen.has(tag) && tag.broader.some((broader) => isBelow(broader, other, seen.add(tag))));

function personSources(digest: Digest): FeedSource[] {
  const words = wordsFor(digest.site.lang).feeds;
  const quotesOf = (person: Person): Quote[] => person.quotes.filter(isPublic);
  return digest.people
    .filter((person) => person.hasArchive && quotesOf(person).length > 0)
    .map((person) =>
      source(digest, {
        of: urls.person(person),
        group: "people",
        label: person.name,
        labelIn: (lang) => personName(person, digest.site.lang, lang),
        sortNameIn: (lang) => personSortName(person, digest.site.lang, lang),
        description: words.describePerson(person.name),
        items: (from) => from.quotes(quotesOf(person), (speakers) => speakers.includes(person)),
      }),
    );
}

function rightSources(digest: Digest): FeedSource[] {
  const words = wordsFor(digest.site.lang).feeds;
  return [...articlesByRight(digest.articles)].map(([number, articles]) =>
    source(digest, {
      of: urls.right({ number }),
      group: "rights",
      label: words.right(number),
      labelIn: (lang) => ({ text: wordsFor(lang).feeds.right(number), lang }),
      description: words.describeRight(number),
      items: (from) =>
        from.articles(
          articles,
          digest.withdrawn.filter(({ stood }) => rightsTouchedBy(stood).includes(number)),
        ),
    }),
  );
}

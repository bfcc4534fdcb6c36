/** The feeds of the site: which there are, and what stands in each. */
import { instantOf } from "../language/dates.ts";
import { wordsFor } from "../language/interface.ts";
import type { Article, Digest } from "../digest/types.ts";
import { compareText } from "../digest/order.ts";
import type { Feed, FeedEntry } from "../feeds/feed.ts";
import { rss } from "../feeds/rss.ts";
import { feedContent } from "./feed-content.tsx";
import { absoluteFrom, urls, type UrlPath } from "./href.ts";

/** A file of the site that is no page. */
export interface SiteFile {
  url: UrlPath;
  content: () => string;
}

const NEWEST = 50;

/** The RSS feeds of the site, of each topic and of each person. */
export function feedFiles(digest: Digest): SiteFile[] {
  const { site } = digest;
  const words = wordsFor(site.lang).feeds;
  const entryOf = entriesOnce(digest);
  const file = (of: UrlPath, title: string, description: string, articles: readonly Article[]): SiteFile => ({
    url: urls.rss(of),
    content: () => rss(feedOf(digest, of, title, description, articles, entryOf)),
  });
  const people = digest.people.filter((person) => person.hasArchive && person.articles.length > 0);
  const tags = digest.tags.filter((tag) => tag.articles.length > 0);
  return [
    file(urls.home, site.title, site.description, digest.articles),
    ...tags.map((tag) => {
      const title = words.titleOf(site.title, tag.label);
      return file(urls.tag(tag), title, words.describeTag(tag.label), tag.articles);
    }),
    ...people.map((person) => {
      const title = words.titleOf(site.title, person.name);
      return file(urls.person(person), title, words.describePerson(person.name), person.articles);
    }),
  ];
}

/** The newest by day of publication: feeds tell what is new here, archives what happened when. */
function feedOf(
  { site }: Digest,
  of: UrlPath,
  title: string,
  description: string,
  articles: readonly Article[],
  entryOf: (article: Article) => FeedEntry,
): Feed {
  const absolute = absoluteFrom(site);
  const newest = [...articles]
    .sort(
      (a, b) =>
        compareText(b.times.published, a.times.published) || compareText(b.date, a.date) || compareText(a.path, b.path),
    )
    .slice(0, NEWEST);
  const entries = newest.map(entryOf);
  const latest = Math.max(...entries.map((entry) => entry.updated.getTime()));
  return {
    title,
    description,
    link: absolute(of),
    self: absolute(urls.rss(of)),
    lang: site.lang,
    author: { name: site.author, email: site.email },
    updated: entries.length === 0 ? undefined : new Date(latest),
    entries,
  };
}

/** An article stands in the feeds of all its topics and people; its text is drawn once. */
function entriesOnce({ site }: Digest): (article: Article) => FeedEntry {
  const absolute = absoluteFrom(site);
  const made = new Map<Article, FeedEntry>();
  return (article) => {
    const known = made.get(article);
    if (known) return known;
    const entry: FeedEntry = {
      id: `tag:${site.id}:article/${article.path}`,
      title: article.title,
      link: absolute(urls.article(article)),
      summary: article.summary,
      content: feedContent(article, absolute),
      published: instantOf(article.times.published),
      updated: instantOf(article.times.updated),
      categories: article.tags.map((tag) => tag.label),
    };
    made.set(article, entry);
    return entry;
  };
}

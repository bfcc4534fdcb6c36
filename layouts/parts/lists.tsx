/** Lists of articles, topics and whatever else has a date. */
import { Fragment, type ComponentChildren, type VNode } from "preact";
import type { Article, Tag } from "../../src/digest/types.ts";
import type { PartialDate } from "../../src/language/dates.ts";
import type { PageContext } from "../../src/site/context.ts";
import type { YearCount } from "../../src/site/page-types.ts";
import { languageOf } from "./language.ts";
import { TagLink } from "./names.tsx";

/** The title of an article as a link. */
export function ArticleLink({
  at,
  article,
  fragment,
}: {
  at: PageContext;
  article: Article;
  fragment?: string;
}): VNode {
  return (
    <a href={at.href(at.urls.article(article), fragment)} {...languageOf(at, article.lang, at.lang)}>
      {article.title}
    </a>
  );
}

/** An article in a list: its day, its title, what it is about. */
export function ArticleEntry({ at, article, level }: { at: PageContext; article: Article; level: 2 | 3 | 4 }): VNode {
  const Title = `h${level}` as const;
  return (
    <article class="entry">
      <p class="date">
        <time dateTime={article.date}>{at.date(article.date)}</time>
        {!at.isOwnLanguage(article) && ` · ${at.words.article.inLanguage(at.languageName(article.lang))}`}
      </p>
      <Title>
        <ArticleLink at={at} article={article} />
      </Title>
      <p {...languageOf(at, article.lang, at.lang)}>{article.summary}</p>
    </article>
  );
}

export interface Dated {
  date: PartialDate | Article["date"];
  key: string;
  content: ComponentChildren;
}

/** A dense list in which each date stands once, before all that bears it. */
export function DatedList({ at, entries }: { at: PageContext; entries: readonly Dated[] }): VNode {
  return (
    <ol class="dated">
      {grouped(entries, ({ date }) => date).map(([date, group]) => (
        <li key={date}>
          <p class="date">
            <time dateTime={date}>{at.date(group[0]!.date)}</time>
          </p>
          <ul>
            {group.map(({ key, content }) => (
              <li key={key}>{content}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Articles by their titles alone; `within` is the language that a reader expects there, if it is not the interface's. */
export function ArticleTitles(props: { at: PageContext; articles: readonly Article[]; within?: string }): VNode {
  const { at, articles, within } = props;
  const entries = articles.map((article): Dated => {
    const { date, path, lang } = article;
    const language = (within === undefined ? !at.isOwnLanguage(article) : lang !== within) && (
      <span class="note"> {at.words.article.inLanguage(at.languageName(lang))}</span>
    );
    return {
      date,
      key: path,
      content: (
        <>
          <ArticleLink at={at} article={article} />
          {language}
        </>
      ),
    };
  });
  return <DatedList at={at} entries={entries} />;
}

/** A record by year: each year a heading that a chart or an address can lead to. */
export function ByYear({ at, entries, level }: { at: PageContext; entries: readonly Dated[]; level: 2 | 3 }): VNode {
  const Year = level === 2 ? "h2" : "h3";
  return (
    <>
      {grouped(entries, ({ date }) => date.slice(0, 4)).map(([year, group]) => (
        <section class="year" key={year}>
          <Year id={at.anchors.group(year)}>{year}</Year>
          {group.map(({ key, content }) => (
            <Fragment key={key}>{content}</Fragment>
          ))}
        </section>
      ))}
    </>
  );
}

/** Topics in one line. */
export function TagLinks({ at, tags }: { at: PageContext; tags: readonly Tag[] }): VNode {
  return (
    <ul class="links">
      {tags.map((tag) => (
        <li key={tag.slug}>
          <TagLink at={at} tag={tag} />
        </li>
      ))}
    </ul>
  );
}

/** The years of the digest in one line. */
export function Years({ at, years }: { at: PageContext; years: readonly YearCount[] }): VNode {
  return (
    <ul class="menu figures">
      {years.map(({ year }) => (
        <li key={year}>
          <a href={at.href(at.urls.year(year))}>{year}</a>
        </li>
      ))}
    </ul>
  );
}

/** Entries under what they have in common, in the order in which it first appears. */
export function grouped<T, Key extends string = string>(list: readonly T[], keyOf: (one: T) => Key): [Key, T[]][] {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}

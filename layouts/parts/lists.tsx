/** Lists of articles and years, and the way through a list that has pages. */
import type { VNode } from "preact";
import type { Article, Tag } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import type { YearCount } from "../../src/site/pages.ts";
import type { Paged } from "../../src/site/paging.ts";
import { languageOf } from "./quotation.tsx";

export function ArticleList({
  at,
  articles,
  level = 3,
}: {
  at: PageContext;
  articles: readonly Article[];
  level?: 2 | 3;
}): VNode {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol class="articles" role="list">
      {articles.map((article) => (
        <li key={article.path} {...languageOf(at, article.lang, at.lang)}>
          <p class="date" {...languageOf(at, at.lang, article.lang)}>
            <time dateTime={article.date}>{at.date(article.date)}</time>
          </p>
          <Heading>
            <a href={at.href(at.urls.article(article))}>{article.title}</a>
          </Heading>
          <p>{article.summary}</p>
        </li>
      ))}
    </ol>
  );
}

/** A table of years that reads as a bar chart: figures first, the bar is the same figure drawn. */
export function YearBars(props: {
  at: PageContext;
  years: readonly YearCount[];
  caption: string;
  linkTo: (year: string) => string;
}): VNode {
  const { at, years, caption, linkTo } = props;
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <tbody>
        {years.map(({ year, count }) => (
          <tr key={year}>
            <th scope="row">
              <a href={linkTo(year)}>{year}</a>
            </th>
            <td class="figure">{count.toLocaleString(at.lang)}</td>
            <td class="bar" aria-hidden="true">
              <meter min={0} max={most} value={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Pages({ at, list }: { at: PageContext; list: Paged<unknown> }): VNode | null {
  if (list.count === 1) return null;
  const { words } = at;
  return (
    <nav class="pages" aria-label={words.paging.label}>
      <ul class="menu">
        {list.number > 1 && (
          <li>
            <a rel="prev" href={at.href(at.pageOf(list.first, list.number - 1))}>
              {words.paging.newer}
            </a>
          </li>
        )}
        <li>{words.paging.page(list.number, list.count)}</li>
        {list.number < list.count && (
          <li>
            <a rel="next" href={at.href(at.pageOf(list.first, list.number + 1))}>
              {words.paging.older}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The title of a page of a list: from the second page on with its number. */
export const pagedTitle = (at: PageContext, title: string, list: Paged<unknown>): string =>
  list.number === 1 ? title : `${title}, ${at.words.paging.page(list.number, list.count).toLowerCase()}`;

/** Topics in one line. */
export function TagLinks({ at, tags }: { at: PageContext; tags: readonly Pick<Tag, "slug" | "label">[] }): VNode {
  return (
    <ul class="menu tags">
      {tags.map((tag) => (
        <li key={tag.slug}>
          <a href={at.href(at.urls.tag(tag))}>{tag.label}</a>
        </li>
      ))}
    </ul>
  );
}

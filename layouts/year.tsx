/** The digest of a year: its months as a chart, then its articles month by month. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Bars } from "./parts/bars.tsx";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { ArticleEntry, grouped } from "./parts/lists.tsx";
import { Newcomers } from "./parts/newcomers.tsx";
import { Neighbours, Pages, pagedTitle } from "./parts/paging.tsx";

export function Year({ page, at }: { page: PageOf<"year">; at: PageContext }): VNode {
  const { year, list, months, topics, newcomers, earlier, later } = page;
  const { words, urls } = at;
  const title = words.year.title(year);
  const neighbour = (other: string | undefined) =>
    other === undefined ? undefined : { href: at.href(urls.year(other)), label: words.year.title(other) };
  return (
    <Document
      at={at}
      title={pagedTitle(at, title, list)}
      description={words.punctuation.colon(title, words.counts.articles(list.total))}
      className="digest"
    >
      <Heading title={title} summary={words.counts.articles(list.total)} />
      {list.number === 1 && months.length > 1 && (
        <Bars
          at={at}
          bars={months.map(({ month, count }) => ({
            label: at.month(month),
            href: at.href(urls.month(month)),
            count,
          }))}
          caption={words.year.months}
          columns={[words.year.month, words.sections.articles]}
        />
      )}
      {list.number === 1 && list.total > 1 && (
        <Bars
          at={at}
          bars={topics.map(({ tag, count }) => ({
            label: at.labelOf(tag).text,
            href: at.href(urls.tag(tag)),
            count,
          }))}
          caption={words.year.topics}
          columns={[words.sections.topics, words.sections.articles]}
        />
      )}
      {grouped(list.items, ({ date }) => date.slice(0, 7)).map(([month, articles]) => (
        <section class="issue" key={month}>
          <h2>
            <a href={at.href(urls.month(month))}>{at.month(month)}</a>
          </h2>
          {articles.map((article) => (
            <ArticleEntry key={article.path} at={at} article={article} level={3} />
          ))}
        </section>
      ))}
      <Pages at={at} list={list} />
      {list.number === 1 && <Newcomers at={at} people={newcomers} />}
      <Neighbours label={words.year.others} earlier={neighbour(earlier)} later={neighbour(later)} />
    </Document>
  );
}

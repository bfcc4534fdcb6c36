/** The digest of a month, which reads as an issue: contents, its articles each with a voice, who is new. */
import type { VNode } from "preact";
import type { Article } from "../src/digest/types.ts";
import type { PartialDate } from "../src/language/dates.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { ArticleLink } from "./parts/lists.tsx";
import { Newcomers } from "./parts/newcomers.tsx";
import { Neighbours, Pages, pagedTitle } from "./parts/paging.tsx";
import { Quotation } from "./parts/quotation.tsx";

export function Month({ page, at }: { page: PageOf<"month">; at: PageContext }): VNode {
  const { month, list, voices, newcomers, earlier, later } = page;
  const { words, urls } = at;
  const year = month.slice(0, 4);
  const title = nameOf(at, month);
  const neighbour = (other: string | undefined) =>
    other === undefined ? undefined : { href: at.href(urls.month(other)), label: nameOf(at, other) };
  return (
    <Document
      at={at}
      title={pagedTitle(at, title, list)}
      description={words.punctuation.colon(title, words.counts.articles(list.total))}
      className="digest"
    >
      <Heading
        kicker={<a href={at.href(urls.year(year))}>{words.year.title(year)}</a>}
        title={title}
        summary={words.counts.articles(list.total)}
      />
      {list.items.length > 1 && <Contents at={at} articles={list.items} />}
      {list.items.map((article) => {
        const voice = voices.get(article);
        return (
          <article class="issue-article" key={article.path} id={anchorOf(article)}>
            <p class="date">
              <time dateTime={article.date}>{at.date(article.date)}</time>
            </p>
            <h2>
              <ArticleLink at={at} article={article} />
            </h2>
            <p class="summary" {...languageOf(at, article.lang, at.lang)}>
              {article.summary}
            </p>
            {voice && <Quotation at={at} quote={voice} within={at.lang} />}
          </article>
        );
      })}
      <Pages at={at} list={list} />
      {list.number === 1 && <Newcomers at={at} people={newcomers} />}
      <Neighbours label={words.month.others} earlier={neighbour(earlier)} later={neighbour(later)} />
    </Document>
  );
}

const nameOf = (at: PageContext, month: string): string => at.date(month as PartialDate);

const anchorOf = (article: Article): string => `a-${article.slug}`;

function Contents({ at, articles }: { at: PageContext; articles: readonly Article[] }): VNode {
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{at.words.month.contents}</h2>
      <ol>
        {articles.map((article) => (
          <li key={article.path}>
            <a href={at.href(at.url, anchorOf(article))} {...languageOf(at, article.lang, at.lang)}>
              {article.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Articles and quotations in one record by date, under their years. */
import type { VNode } from "preact";
import type { Article, Quote } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { ArticleEntry, ByYear, type Dated } from "./lists.tsx";
import { Quotation } from "./quotation.tsx";

interface StreamProps {
  at: PageContext;
  articles: readonly Article[];
  quotes: readonly Quote[];
  /** Of the years, whose articles stand one level below them. */
  level: 2 | 3;
}

export function Stream({ at, articles, quotes, level }: StreamProps): VNode {
  return (
    <div class="stream">
      <ByYear at={at} entries={interleaved(at, articles, quotes, level)} level={level} />
    </div>
  );
}

/** Articles by the day they tell of and words by the day they were said, the newest first. */
function interleaved(at: PageContext, articles: readonly Article[], quotes: readonly Quote[], level: 2 | 3): Dated[] {
  const entries: Dated[] = [
    ...articles.map((article) => ({
      date: article.date,
      key: article.path,
      content: <ArticleEntry at={at} article={article} level={level === 2 ? 3 : 4} />,
    })),
    ...quotes.map((quote) => ({
      date: quote.date,
      key: quote.id,
      content: <Quotation at={at} quote={quote} within={at.lang} />,
    })),
  ];
  // The order is stable, so an article stands before what was said on its day.
  return entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

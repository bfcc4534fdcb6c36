/** A topic: what it means, its place among the others, then its articles and quotations by date. */
import type { VNode } from "preact";
import type { Article, Quote, Tag } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { Facts } from "./parts/facts.tsx";
import { FeedOf } from "./parts/feed-of.tsx";
import { Heading } from "./parts/heading.tsx";
import { Listed } from "./parts/listed.tsx";
import { ArticleEntry, ByYear, type Dated } from "./parts/lists.tsx";
import { PersonList } from "./parts/names.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";
import { Quotation } from "./parts/quotation.tsx";
import { SearchWithin } from "./parts/search-within.tsx";

export function TagPage({ page, at }: { page: PageOf<"tag">; at: PageContext }): VNode {
  const { tag, list, quotes, people } = page;
  const { words } = at;
  return (
    <Document
      at={at}
      title={pagedTitle(at, tag.label, list)}
      description={tag.note}
      feed={at.urls.tag(tag)}
      className="tag"
    >
      <Heading
        kicker={<a href={at.href(at.urls.tags)}>{words.sections.topics}</a>}
        title={tag.label}
        summary={tag.note}
      >
        <Body at={at} body={tag.body} lang={at.lang} />
        <Facts
          rows={[
            [words.tag.broader, links(at, tag.broader)],
            [words.tag.narrower, links(at, tag.narrower)],
            [words.tag.rights(tag.rights.length), tag.rights.length > 0 && <Listed at={at} items={tag.rights} />],
          ]}
        />
        <SearchWithin at={at} by="topic" slug={tag.slug} label={tag.label} />
      </Heading>
      <div class="stream">
        <ByYear at={at} entries={interleaved(at, list.items, quotes)} level={2} />
      </div>
      <Pages at={at} list={list} />
      {people.length > 0 && (
        <section class="newcomers" aria-labelledby="people">
          <h2 id="people">{words.tag.people}</h2>
          <PersonList at={at} people={people} />
        </section>
      )}
      <FeedOf at={at} of={at.urls.tag(tag)} label={words.feeds.ofTag(tag.label)} />
    </Document>
  );
}

/** Topics in one sentence; those without an article have no page. */
function links(at: PageContext, tags: readonly Tag[]): VNode | undefined {
  const shown = tags.filter((one) => one.articles.length > 0);
  if (shown.length === 0) return undefined;
  const items = shown.map((one) => (
    <a key={one.slug} href={at.href(at.urls.tag(one))}>
      {one.label}
    </a>
  ));
  return <Listed at={at} items={items} />;
}

/** Articles by the day they tell of and words by the day they were said, the newest first. */
function interleaved(at: PageContext, articles: readonly Article[], quotes: readonly Quote[]): Dated[] {
  const entries: Dated[] = [
    ...articles.map((article) => ({
      date: article.date,
      key: article.path,
      content: <ArticleEntry at={at} article={article} level={3} />,
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

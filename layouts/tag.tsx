/** Topics, and one topic: what it means, its place among the others, its quotations and articles. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { ArticleList, Pages, pagedTitle, TagLinks } from "./parts/lists.tsx";
import { PersonLink } from "./parts/names.tsx";
import { Quotation } from "./parts/quotation.tsx";

export function Tags({ page, at }: { page: PageOf<"tags">; at: PageContext }): VNode {
  const { list } = page;
  const { words } = at;
  return (
    <Document
      at={at}
      title={pagedTitle(at, words.sections.topics, list)}
      description={words.lists.tags}
      className="list"
    >
      <header class="heading">
        <h1>{words.sections.topics}</h1>
        <p class="summary">{words.lists.tags}</p>
      </header>
      <dl class="entries">
        {list.items.map((tag) => (
          <div key={tag.slug}>
            <dt>
              <a href={at.href(at.urls.tag(tag))}>{tag.label}</a>{" "}
              <span class="count">{words.counts.articles(tag.articles.length)}</span>
            </dt>
            {tag.note && <dd>{tag.note}</dd>}
          </div>
        ))}
      </dl>
      <Pages at={at} list={list} />
    </Document>
  );
}

export function TagPage({ page, at }: { page: PageOf<"tag">; at: PageContext }): VNode {
  const { tag, list, quotes, people } = page;
  const { words } = at;
  const narrower = tag.narrower.filter((one) => one.articles.length > 0);
  const broader = tag.broader.filter((one) => one.articles.length > 0);
  return (
    <Document
      at={at}
      title={pagedTitle(at, tag.label, list)}
      description={tag.note}
      feed={at.urls.tag(tag)}
      className="tag"
    >
      <header class="heading">
        <h1>{tag.label}</h1>
        {tag.note && <p class="summary">{tag.note}</p>}
        <Body at={at} body={tag.body} lang={at.lang} />
        <dl class="facts">
          {broader.length > 0 && (
            <div>
              <dt>{words.tag.broader}</dt>
              <dd>
                <TagLinks at={at} tags={broader} />
              </dd>
            </div>
          )}
          {narrower.length > 0 && (
            <div>
              <dt>{words.tag.narrower}</dt>
              <dd>
                <TagLinks at={at} tags={narrower} />
              </dd>
            </div>
          )}
          {tag.rights.length > 0 && (
            <div>
              <dt>{words.tag.rights}</dt>
              <dd>{tag.rights.join(", ")}</dd>
            </div>
          )}
        </dl>
      </header>
      <section aria-labelledby="articles">
        <h2 id="articles">{words.tag.articles}</h2>
        <ArticleList at={at} articles={list.items} />
        <Pages at={at} list={list} />
      </section>
      {quotes.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{words.tag.quotes}</h2>
          {quotes.map((quote) => (
            <Quotation key={quote.id} at={at} quote={quote} within={at.lang} />
          ))}
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">{words.tag.people}</h2>
          <ul class="menu">
            {people.map((person) => (
              <li key={person.slug}>
                <PersonLink at={at} person={person} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Document>
  );
}

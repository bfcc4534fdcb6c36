/** The digest of a year and of a month. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Document } from "./parts/document.tsx";
import { ArticleList, Pages, pagedTitle } from "./parts/lists.tsx";
import { PersonLink } from "./parts/names.tsx";

export function Year({ page, at }: { page: PageOf<"year">; at: PageContext }): VNode {
  const { year, list, months } = page;
  const { words } = at;
  const title = words.year.title(year);
  return (
    <Document at={at} title={pagedTitle(at, title, list)} className="digest">
      <header class="heading">
        <h1>{title}</h1>
        <p class="summary">{words.counts.articles(list.total)}</p>
        <nav aria-label={words.year.months}>
          <ul class="menu">
            {[...months].reverse().map((month) => (
              <li key={month}>
                <a href={at.href(at.urls.month(month))}>{at.month(month)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <ArticleList at={at} articles={list.items} level={2} />
      <Pages at={at} list={list} />
    </Document>
  );
}

export function Month({ page, at }: { page: PageOf<"month">; at: PageContext }): VNode {
  const { month, list, people } = page;
  const { words } = at;
  const year = month.slice(0, 4);
  const title = `${at.month(month)} ${year}`;
  return (
    <Document at={at} title={pagedTitle(at, title, list)} className="digest">
      <header class="heading">
        <p class="date">
          <a href={at.href(at.urls.year(year))}>{words.year.title(year)}</a>
        </p>
        <h1>{title}</h1>
        <p class="summary">{words.counts.articles(list.total)}</p>
      </header>
      <ArticleList at={at} articles={list.items} level={2} />
      <Pages at={at} list={list} />
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">{words.month.people}</h2>
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

/** Search: one large field; without JavaScript, the lists that lead to everything. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { UrlPath } from "../src/site/href.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { TagLinks, Years } from "./parts/lists.tsx";
import { SearchForm } from "./parts/search-form.tsx";

export function Search({ page, at }: { page: PageOf<"search">; at: PageContext }): VNode {
  const { search } = at.words;
  return (
    <Document
      at={at}
      title={search.title}
      description={search.hint}
      script={at.urls.asset(at.assets.search)}
      className="search"
    >
      <Heading title={search.title} />
      <noscript>
        <p class="caveat">{search.noScript}</p>
      </noscript>
      <SearchForm at={at} />
      <Browse at={at} page={page} />
      <p class="note privacy">{search.privacy}</p>
    </Document>
  );
}

function Browse({ at, page }: { at: PageContext; page: PageOf<"search"> }): VNode {
  const { words, urls } = at;
  const lists: [UrlPath, string][] = [
    [urls.searchIndex, words.search.index.title],
    [urls.searchText, words.search.text.title],
    [urls.people, words.sections.people],
    [urls.tags, words.sections.topics],
    [urls.quotes, words.sections.quotes],
    [urls.sources, words.sections.sources],
  ];
  return (
    <section class="browse" aria-labelledby="browse">
      <h2 id="browse">{words.search.browse}</h2>
      <ul class="menu">
        {lists.map(([url, label]) => (
          <li key={url}>
            <a href={at.href(url)} hreflang={url.startsWith(urls.home) ? undefined : at.site.lang}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <h3>{words.home.topics}</h3>
      <TagLinks at={at} tags={page.tags} />
      {page.years.length > 0 && (
        <>
          <h3>{words.home.years}</h3>
          <Years at={at} years={page.years} />
        </>
      )}
    </section>
  );
}

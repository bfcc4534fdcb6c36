/** Search, feeds, pages of text, and the page for an address that leads nowhere. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { UrlPath } from "../src/site/href.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { TagLinks } from "./parts/lists.tsx";

/** The script reads its words and its way to the index from the form, so that it holds none of its own. */
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
      <header class="heading">
        <h1>{search.title}</h1>
      </header>
      <form
        id="search"
        role="search"
        hidden
        data-root={at.href(at.urls.home).replace(/index\.html$/, "")}
        data-words={JSON.stringify(searchWords(at))}
      >
        <label for="words">{search.label}</label>
        <input id="words" name="q" type="search" autocomplete="off" spellcheck={false} />
        <p class="note">{search.hint}</p>
      </form>
      <p id="search-status" role="status" />
      <ol id="results" class="results" role="list" />
      <noscript>
        <p>{search.noScript}</p>
      </noscript>
      <Browse at={at} page={page} />
      <p class="note">{search.privacy}</p>
    </Document>
  );
}

/** What the script says; the plural of results comes in both forms that English and the script need. */
function searchWords(at: PageContext): Record<string, string> {
  const { search } = at.words;
  return {
    loading: search.loading,
    failed: search.failed,
    none: search.none("{words}"),
    one: search.found(1),
    many: search.found(0).replace("0", "{count}"),
    more: search.more,
    article: search.kinds.article,
    person: search.kinds.person,
    quote: search.kinds.quote,
  };
}

function Browse({ at, page }: { at: PageContext; page: PageOf<"search"> }): VNode {
  const { words, urls } = at;
  const lists: [UrlPath, string][] = [
    [urls.people, words.sections.people],
    [urls.tags, words.sections.topics],
    [urls.quotes, words.sections.quotes],
    [urls.sources, words.sections.sources],
  ];
  return (
    <section aria-labelledby="browse">
      <h2 id="browse">{words.search.browse}</h2>
      <ul class="menu">
        {lists.map(([url, label]) => (
          <li key={url}>
            <a href={at.href(url)}>{label}</a>
          </li>
        ))}
      </ul>
      <h3>{words.home.topics}</h3>
      <TagLinks at={at} tags={page.tags} />
      <h3>{words.home.years}</h3>
      <ul class="menu">
        {page.years.map(({ year }) => (
          <li key={year}>
            <a href={at.href(urls.year(year))}>{year}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Feeds({ page, at }: { page: PageOf<"feeds">; at: PageContext }): VNode {
  const { feeds } = at.words;
  const line = (of: UrlPath, label: string): VNode => (
    <li key={of}>
      <a href={at.href(at.urls.rss(of))}>{label}</a> <span class="address">{at.absolute(at.urls.rss(of))}</span>
    </li>
  );
  return (
    <Document at={at} title={feeds.title} description={feeds.intro} className="feeds">
      <header class="heading">
        <h1>{feeds.title}</h1>
        <p class="summary">{feeds.intro}</p>
      </header>
      <h2>{feeds.site}</h2>
      <ul class="plain">{line(at.urls.home, at.site.title)}</ul>
      {page.tags.length > 0 && <h2>{feeds.tags}</h2>}
      {page.tags.length > 0 && <ul class="plain">{page.tags.map((tag) => line(at.urls.tag(tag), tag.label))}</ul>}
      {page.people.length > 0 && <h2>{feeds.people}</h2>}
      {page.people.length > 0 && (
        <ul class="plain">{page.people.map((person) => line(at.urls.person(person), person.name))}</ul>
      )}
    </Document>
  );
}

export function TextPage({ page, at }: { page: PageOf<"page">; at: PageContext }): VNode {
  const { title, summary, lang, body } = page.page;
  return (
    <Document at={at} title={title} description={summary} lang={lang} className="page">
      <header class="heading">
        <h1>{title}</h1>
        {summary && <p class="summary">{summary}</p>}
      </header>
      <Body at={at} body={body} lang={lang} />
    </Document>
  );
}

export function NotFound({ at }: { page: PageOf<"notFound">; at: PageContext }): VNode {
  const { words, urls } = at;
  return (
    <Document at={at} title={words.notFound.title} index={false} className="page">
      <header class="heading">
        <h1>{words.notFound.title}</h1>
        <p class="summary">{words.notFound.text}</p>
      </header>
      <ul class="menu">
        <li>
          <a href={at.href(urls.home)}>{at.site.title}</a>
        </li>
        <li>
          <a href={at.href(urls.search)}>{words.sections.search}</a>
        </li>
      </ul>
    </Document>
  );
}

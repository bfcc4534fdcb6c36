/** The archive of a person: who, in which roles, and the record of their words by year. */
import type { VNode } from "preact";
import type { Person, Quote } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { Facet } from "../src/site/facets.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Bars } from "./parts/bars.tsx";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { FacetLinks, facetLabel } from "./parts/facets.tsx";
import { FeedOf } from "./parts/feed-of.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { LifeLine, lifeSpan, OtherNames } from "./parts/life-line.tsx";
import { ArticleTitles, ByYear } from "./parts/lists.tsx";
import { isolated } from "./parts/local.tsx";
import { Offered } from "./parts/offered.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";
import { Quotation } from "./parts/quotation.tsx";
import { SearchWithin } from "./parts/search-within.tsx";

export function PersonPage({ page, at }: { page: PageOf<"person">; at: PageContext }): VNode {
  const { person, list, years, facets, verdicts, articles, offered } = page;
  const { words, urls } = at;
  const name = at.nameOf(person);
  const own = list.items.filter((quote) => quote.kind === "quote");
  const differing = list.items.filter((quote) => quote.kind === "misquote");
  const isMisquotation = (quote: Quote): boolean => at.verdictOf(quote).label === "misquotation";
  return (
    <Document
      at={at}
      title={pagedTitle(at, isolated(at, name), list)}
      description={words.punctuation.colon(isolated(at, name), selection(at, person))}
      feed={urls.person(person)}
      script={facets.length > 0 && list.count === 1 ? urls.asset(at.assets.archive) : undefined}
      className="person"
    >
      <Heading
        kicker={<a href={at.href(urls.people)}>{words.sections.people}</a>}
        title={name.text}
        language={languageOf(at, name.lang, at.lang)}
        summary={lifeSpan(at, person)}
      >
        <OtherNames at={at} person={person} />
        <LifeLine at={at} person={person} />
        <Body at={at} body={person.body} lang={at.site.lang} within={at.lang} />
      </Heading>
      <section class="selection" aria-labelledby="quotes">
        <h2 id="quotes">{words.person.quotes}</h2>
        <p>
          {selection(at, person)} {person.quotes.length > 0 && <span class="note">{words.person.selectionNote}</span>}
        </p>
        {person.quotes.length > 0 && <SearchWithin at={at} by="person" slug={person.slug} label={isolated(at, name)} />}
        {years.length > 1 && (
          <Bars
            at={at}
            bars={years.map(({ year, count }) => ({
              label: year,
              href: at.href(pageWithYear(at, page, year), at.anchors.group(year)),
              count,
            }))}
            caption={words.person.byYear}
            columns={[words.year.column, words.sections.quotes]}
          />
        )}
        {person.quotes.length > 0 && <VerdictCounts at={at} verdicts={verdicts} />}
        {offered && person.quotes.length > 0 && (
          <p class="note">
            <a href={at.href(offered.whole)} hreflang={offered.lang}>
              {words.edition.archive}
            </a>
          </p>
        )}
        {list.number === 1 && <FacetLinks at={at} person={person} facets={facets} inPlace={list.count === 1} />}
        <div class="stream">
          <ByYear
            at={at}
            entries={own.map((quote) => ({
              date: quote.date,
              key: quote.id,
              content: <Quotation at={at} quote={quote} id={at.anchors.quote(quote)} within={at.lang} omit="speaker" />,
            }))}
            level={3}
          />
        </div>
      </section>
      <Apart
        at={at}
        id="reported-differently"
        words={words.person.reportedDifferently}
        quotes={differing.filter((quote) => !isMisquotation(quote))}
      />
      <Apart
        at={at}
        id="misquotations"
        words={words.person.misquotations}
        quotes={differing.filter((quote) => isMisquotation(quote))}
      />
      <Pages at={at} list={list} />
      {list.number === 1 && (
        <FeedOf at={at} of={urls.person(person)} label={words.feeds.ofPerson(isolated(at, name))} />
      )}
      {list.number === 1 && person.quotes.length > 0 && (
        <p class="note">
          {words.person.data} <a href={at.href(urls.quotesJson(person))}>JSON</a>
          {words.punctuation.comma}
          <a href={at.href(urls.quotesCsv(person))}>CSV</a>
        </p>
      )}
      {list.number === 1 && articles.length > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">{words.person.articles}</h2>
          <ArticleTitles at={at} articles={articles} />
        </section>
      )}
      <Offered at={at} offered={offered} />
    </Document>
  );
}

/** Words that are shown because they differ, never among the person's own. */
function Apart(props: {
  at: PageContext;
  id: string;
  words: { title: string; note: string };
  quotes: readonly Quote[];
}): VNode | null {
  const { at, id, words, quotes } = props;
  if (quotes.length === 0) return null;
  return (
    <section class="apart" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p class="note">{words.note}</p>
      <div class="stream">
        {quotes.map((quote) => (
          <Quotation key={quote.id} at={at} quote={quote} within={at.lang} omit="speaker" />
        ))}
      </div>
    </section>
  );
}

/** How many carry which label: "39 matches source · 2 reported differently". */
function VerdictCounts({ at, verdicts }: { at: PageContext; verdicts: readonly Facet[] }): VNode {
  return (
    <ul class="verdicts">
      {verdicts.map((facet) => (
        <li key={facet.value}>
          <span class="count">{at.number(facet.quotes.length)}</span> {facetLabel(at, facet)}
        </li>
      ))}
    </ul>
  );
}

/** "41 quotations in this digest, 1941 to 1948; 39 match their source." */
function selection(at: PageContext, person: Person): string {
  const own = person.quotes.filter((quote) => quote.kind === "quote");
  if (own.length === 0) return at.words.person.none;
  const years = own.map((quote) => quote.date.slice(0, 4)).sort();
  const matching = own.filter((quote) => at.verdictOf(quote).ink === "checked").length;
  const { counts, person: words } = at.words;
  return words.selection(counts.quotes(own.length), years[0]!, years.at(-1)!, words.matching(matching, own.length));
}

/** The page of the archive on which a year begins. */
function pageWithYear(at: PageContext, page: PageOf<"person">, year: string): PageOf<"person">["url"] {
  const index = page.person.quotes.findIndex((quote) => quote.kind === "quote" && quote.date.startsWith(year));
  return at.pageOf(page.list.first, Math.floor(index / at.site.perPage) + 1);
}

/** People, and the archive of one: who, in which roles, and the record of their words by year. */
import type { VNode } from "preact";
import type { Person, Quote } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { ArticleList, Pages, pagedTitle, YearBars } from "./parts/lists.tsx";
import { roleText } from "./parts/names.tsx";
import { Quotation } from "./parts/quotation.tsx";

export function People({ page, at }: { page: PageOf<"people">; at: PageContext }): VNode {
  const { list } = page;
  const { words } = at;
  const letters = grouped(list.items, (person) => person.sortName.charAt(0).toUpperCase());
  return (
    <Document
      at={at}
      title={pagedTitle(at, words.sections.people, list)}
      description={words.lists.people}
      className="list"
    >
      <header class="heading">
        <h1>{words.sections.people}</h1>
        <p class="summary">{words.lists.people}</p>
      </header>
      {letters.map(([letter, people]) => (
        <section class="letter" key={letter} aria-labelledby={at.anchors.group(letter)}>
          <h2 id={at.anchors.group(letter)}>{letter}</h2>
          <dl class="entries">
            {people.map((person) => (
              <div key={person.slug}>
                <dt>
                  <a href={at.href(at.urls.person(person))}>{person.name}</a>{" "}
                  <span class="count">{words.counts.quotes(person.quotes.length)}</span>
                </dt>
                {person.roles.length > 0 && <dd>{person.roles.map(roleText).join("; ")}</dd>}
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Pages at={at} list={list} />
    </Document>
  );
}

export function PersonPage({ page, at }: { page: PageOf<"person">; at: PageContext }): VNode {
  const { person, list, years } = page;
  const { words } = at;
  const own = list.items.filter((quote) => quote.kind === "quote");
  const differing = list.items.filter((quote) => quote.kind === "misquote");
  return (
    <Document
      at={at}
      title={pagedTitle(at, person.name, list)}
      description={selection(at, person)}
      feed={at.urls.person(person)}
      className="person"
    >
      <header class="heading">
        <h1>{person.name}</h1>
        <Roles at={at} person={person} />
        <Body at={at} body={person.body} lang={at.lang} />
        <p class="summary">
          {selection(at, person)} {person.quotes.length > 0 && <span class="note">{words.person.selectionNote}</span>}
        </p>
      </header>
      {years.length > 1 && (
        <YearBars
          at={at}
          years={years}
          caption={words.person.quotes}
          linkTo={(year) => at.href(pageWithYear(at, page, year), at.anchors.group(year))}
        />
      )}
      {own.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{words.person.quotes}</h2>
          {grouped(own, (quote) => quote.date.slice(0, 4)).map(([year, quotes]) => (
            <section class="year" key={year} aria-labelledby={at.anchors.group(year)}>
              <h3 id={at.anchors.group(year)}>{year}</h3>
              {quotes.map((quote) => (
                <Quotation key={quote.id} at={at} quote={quote} within={at.lang} />
              ))}
            </section>
          ))}
        </section>
      )}
      <Pages at={at} list={list} />
      {differing.length > 0 && (
        <section aria-labelledby="misquotations">
          <h2 id="misquotations">{words.person.misquotations}</h2>
          {differing.map((quote) => (
            <Quotation key={quote.id} at={at} quote={quote} within={at.lang} omit="speaker" />
          ))}
        </section>
      )}
      {list.number === 1 && person.articles.length > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">{words.person.articles}</h2>
          <ArticleList at={at} articles={person.articles.slice(0, at.site.perPage)} />
        </section>
      )}
    </Document>
  );
}

function Roles({ at, person }: { at: PageContext; person: Person }): VNode | null {
  if (person.roles.length === 0) return null;
  const { since, until } = at.words.person;
  return (
    <ul class="roles" aria-label={at.words.person.roles}>
      {person.roles.map((role) => (
        <li key={`${role.role} ${role.from}`}>
          {roleText(role)}
          {role.from && role.to && (
            <span class="span">
              {" "}
              {at.date(role.from)} – {at.date(role.to)}
            </span>
          )}
          {role.from && !role.to && <span class="span"> {since(at.date(role.from))}</span>}
          {!role.from && role.to && <span class="span"> {until(at.date(role.to))}</span>}
        </li>
      ))}
    </ul>
  );
}

/** "41 quotations in this digest, 1941 to 1948". */
function selection(at: PageContext, person: Person): string {
  const own = person.quotes.filter((quote) => quote.kind === "quote");
  if (own.length === 0) return at.words.person.none;
  const years = own.map((quote) => quote.date.slice(0, 4)).sort();
  return at.words.person.selection(at.words.counts.quotes(own.length), years[0]!, years.at(-1)!);
}

/** The page of the archive on which a year begins. */
function pageWithYear(at: PageContext, page: PageOf<"person">, year: string): PageOf<"person">["url"] {
  const index = page.person.quotes.findIndex((quote: Quote) => quote.date.startsWith(year));
  return at.pageOf(page.list.first, Math.floor(index / at.site.perPage) + 1);
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

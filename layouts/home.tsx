/** The front page: the lead with its strongest words beside it, three voices, the latest, the topics. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Document } from "./parts/document.tsx";
import { ArticleList, YearBars } from "./parts/lists.tsx";
import { languageOf, Quotation } from "./parts/quotation.tsx";

export function Home({ page, at }: { page: PageOf<"home">; at: PageContext }): VNode {
  const { words } = at;
  const [lead, ...rest] = page.latest;
  const strongest = lead?.quotes.find((quote) => quote.kind === "quote");
  return (
    <Document at={at} title={at.site.title} description={at.site.description} className="home">
      <p class="line">{at.site.description}</p>
      {lead && (
        <article class="lead" {...languageOf(at, lead.lang, at.lang)}>
          <div>
            <p class="date" {...languageOf(at, at.lang, lead.lang)}>
              <time dateTime={lead.date}>{at.date(lead.date)}</time>
            </p>
            <h2>
              <a href={at.href(at.urls.article(lead))}>{lead.title}</a>
            </h2>
            <p>{lead.summary}</p>
          </div>
          {strongest && <Quotation at={at} quote={strongest} within={lead.lang} />}
        </article>
      )}
      {page.voices.length > 0 && (
        <section class="voices" aria-labelledby="voices">
          <h2 id="voices">{words.home.voices}</h2>
          <div class="columns">
            {page.voices.map((quote) => (
              <Quotation key={quote.id} at={at} quote={quote} within={at.lang} />
            ))}
          </div>
        </section>
      )}
      <div class="front">
        <section aria-labelledby="latest">
          <h2 id="latest">{words.home.latest}</h2>
          <ArticleList at={at} articles={rest} />
        </section>
        <div>
          <section aria-labelledby="topics">
            <h2 id="topics">{words.home.topics}</h2>
            <ul class="counted">
              {page.tags.map((tag) => (
                <li key={tag.slug}>
                  <a href={at.href(at.urls.tag(tag))}>{tag.label}</a> <span class="count">{tag.articles.length}</span>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="years">
            <h2 id="years">{words.home.years}</h2>
            <YearBars
              at={at}
              years={page.years}
              caption={words.sections.latest}
              linkTo={(year) => at.href(at.urls.year(year))}
            />
          </section>
        </div>
      </div>
    </Document>
  );
}

/** The front page: the lead with its strongest words beside it, three voices, the latest, the topics. */
import type { VNode } from "preact";
import type { Article, Quote, Tag } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Bars } from "./parts/bars.tsx";
import { Document } from "./parts/document.tsx";
import { LanguageSwitch } from "./parts/language-switch.tsx";
import { languageOf } from "./parts/language.ts";
import { ArticleLink, ArticleTitles } from "./parts/lists.tsx";
import { TagLink } from "./parts/names.tsx";
import { Newcomers } from "./parts/newcomers.tsx";
import { Offered } from "./parts/offered.tsx";
import { Quotation } from "./parts/quotation.tsx";

export function Home({ page, at }: { page: PageOf<"home">; at: PageContext }): VNode {
  const { words, site, urls } = at;
  const [lead, ...rest] = page.latest;
  return (
    <Document
      at={at}
      title={site.title}
      description={site.description}
      className="home"
      edition={<Edition at={at} last={lead} />}
    >
      {lead && <Lead at={at} article={lead} voice={page.leadVoice} />}
      {page.offered && !lead && <p class="note">{words.edition.none}</p>}
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
        {rest.length > 0 && (
          <section class="latest" aria-labelledby="latest">
            <h2 id="latest">{words.home.latest}</h2>
            <ArticleTitles at={at} articles={rest} />
          </section>
        )}
        <Offered at={at} offered={page.offered} />
        {page.tags.length > 0 && <Topics at={at} tags={page.tags} />}
        {page.years.length > 0 && (
          <section class="years" aria-labelledby="years">
            <h2 id="years">{words.home.years}</h2>
            <Bars
              at={at}
              bars={page.years.map(({ year, count }) => ({ label: year, href: at.href(urls.year(year)), count }))}
              caption={words.home.articlesByYear}
              columns={[words.year.column, words.sections.articles]}
            />
          </section>
        )}
        <Newcomers at={at} people={page.newcomers} />
      </div>
    </Document>
  );
}

function Edition({ at, last }: { at: PageContext; last: Article | undefined }): VNode {
  return (
    <>
      <p class="line" {...languageOf(at, at.line.lang, at.lang)}>
        {at.line.text}
      </p>
      <LanguageSwitch at={at} />
      {last && (
        <p class="as-of">
          {at.words.home.asOf} <time dateTime={last.date}>{at.date(last.date)}</time>
        </p>
      )}
    </>
  );
}

function Lead({ at, article, voice }: { at: PageContext; article: Article; voice: Quote | undefined }): VNode {
  return (
    <article class="lead">
      <div>
        <p class="date">
          <time dateTime={article.date}>{at.date(article.date)}</time>
        </p>
        <h2>
          <ArticleLink at={at} article={article} />
        </h2>
        <p class="summary" {...languageOf(at, article.lang, at.lang)}>
          {article.summary}
        </p>
      </div>
      {voice && <Quotation at={at} quote={voice} within={at.lang} />}
    </article>
  );
}

function Topics({ at, tags }: { at: PageContext; tags: readonly Tag[] }): VNode {
  return (
    <section class="topics" aria-labelledby="topics">
      <h2 id="topics">{at.words.home.topics}</h2>
      <ul class="counted">
        {tags.map((tag) => (
          <li key={tag.slug}>
            <TagLink at={at} tag={tag} /> <span class="count">{at.number(tag.articles.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

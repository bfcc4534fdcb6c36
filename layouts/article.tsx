/** An article, and the tombstone of one that was withdrawn. */
import type { VNode } from "preact";
import type { Article } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { TagLinks } from "./parts/lists.tsx";
import { PersonLink } from "./parts/names.tsx";
import { languageOf } from "./parts/quotation.tsx";

export function ArticlePage({ page, at }: { page: PageOf<"article">; at: PageContext }): VNode {
  const { article } = page;
  return (
    <Document at={at} title={article.title} description={article.summary} lang={article.lang} className="article">
      <article>
        <header class="heading">
          <Dateline at={at} article={article} />
          <h1>{article.title}</h1>
          <p class="summary">{article.summary}</p>
        </header>
        <Body at={at} body={article.body} lang={article.lang} />
        <ArticleFoot at={at} article={article} />
      </article>
    </Document>
  );
}

/** Both days where they differ: the day it is about, and the day it appeared here. */
function Dateline({ at, article }: { at: PageContext; article: Article }): VNode {
  const { words } = at;
  const about = <time dateTime={article.date}>{at.date(article.date)}</time>;
  return (
    <p class="date" {...languageOf(at, at.lang, article.lang)}>
      {article.published === article.date ? (
        about
      ) : (
        <>
          <time dateTime={article.date}>{words.article.about(at.date(article.date))}</time> ·{" "}
          <time dateTime={article.published}>{words.article.published(at.date(article.published))}</time>
        </>
      )}
      {article.updated && (
        <>
          {" "}
          · <time dateTime={article.updated}>{words.article.updated(at.date(article.updated))}</time>
        </>
      )}
    </p>
  );
}

function ArticleFoot({ at, article }: { at: PageContext; article: Article }): VNode {
  const { words } = at;
  const sources = [...new Set([...article.quotes.map((quote) => quote.source), ...article.basedOn])];
  return (
    <footer class="article-foot" {...languageOf(at, at.lang, article.lang)}>
      {article.corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{words.article.corrections}</h2>
          <ul>
            {article.corrections.map(({ date, kind, note }) => (
              <li key={`${date} ${note}`}>
                <time dateTime={date}>{at.date(date)}</time>, {words.correctionKinds[kind].toLowerCase()}: {note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="article-topics">
        <h2 id="article-topics">{words.article.topics}</h2>
        <TagLinks at={at} tags={article.tags} />
      </section>
      {article.people.length > 0 && (
        <section aria-labelledby="article-people">
          <h2 id="article-people">{words.article.people}</h2>
          <ul class="menu">
            {article.people.map((person) => (
              <li key={person.slug}>
                <PersonLink at={at} person={person} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="article-sources">
          <h2 id="article-sources">{words.article.sources}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source.slug}>
                <a href={at.href(at.urls.source(source))} {...languageOf(at, source.lang, at.lang)}>
                  {source.title}
                </a>
                , {at.date(source.date)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}

/** What is left of a withdrawn article: that it was, and why it is not. */
export function Withdrawn({ page, at }: { page: PageOf<"withdrawn">; at: PageContext }): VNode {
  const { words } = at;
  return (
    <Document at={at} title={words.withdrawn.title} index={false} className="withdrawn">
      <header class="heading">
        <h1>{words.withdrawn.title}</h1>
      </header>
      <p>{words.withdrawn.on(at.date(page.article.date))}</p>
      <p {...languageOf(at, page.article.lang, at.lang)}>{page.article.reason}</p>
    </Document>
  );
}

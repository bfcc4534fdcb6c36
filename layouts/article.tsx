/** An article: its words, and below them what it rests on. */
import type { ComponentChildren, VNode } from "preact";
import type { Article } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { Listed } from "./parts/listed.tsx";
import { Filled, fromTheLeft, Local } from "./parts/local.tsx";
import { ArticleTitles, TagLinks } from "./parts/lists.tsx";
import { PersonList } from "./parts/names.tsx";
import { Neighbours } from "./parts/paging.tsx";
import { Picture, PictureFigure } from "./parts/picture.tsx";
import { RightLinks } from "./parts/right-links.tsx";

export function ArticlePage({ page, at }: { page: PageOf<"article">; at: PageContext }): VNode {
  const { article } = page;
  return (
    <Document at={at} title={article.title} description={article.summary} lang={article.lang} className="article">
      <article>
        <Heading kicker={<Dateline at={at} article={article} />} title={article.title} summary={article.summary}>
          <Translations at={at} article={article} />
        </Heading>
        {article.image && (
          <PictureFigure className="lead-picture" caption={article.image.credit}>
            <Picture at={at} path={article.image.path} alt={article.image.alt} isFirst={true} widest={880} />
          </PictureFigure>
        )}
        <Body at={at} body={article.body} lang={article.lang} afterPicture={article.image !== undefined} />
        <ArticleFoot at={at} article={article} />
      </article>
      <Onward at={at} page={page} />
    </Document>
  );
}

/** The same article in other languages, each by the name that its readers have for theirs. */
function Translations({ at, article }: { at: PageContext; article: Article }): VNode | null {
  const { original, translations } = article;
  if (translations.length === 0) return null;
  const link = (other: Article): VNode => (
    <a
      key={other.path}
      href={at.href(at.urls.article(other))}
      hreflang={other.lang}
      {...languageOf(at, other.lang, at.lang)}
    >
      {at.languageName(other.lang, other.lang)}
    </a>
  );
  const others = translations.filter((other) => other !== original);
  return (
    <p class="note" {...languageOf(at, at.lang, article.lang)}>
      {original && (
        <>
          {at.words.article.original} {link(original)}
        </>
      )}
      {original && others.length > 0 && " · "}
      {others.length > 0 && (
        <>
          {at.words.article.alsoIn} <Listed at={at} items={others.map(link)} />
        </>
      )}
    </p>
  );
}

/** Where to read on: articles that share people and topics, and those before and after it in time. */
function Onward({ at, page: { article, newer, older, related } }: { at: PageContext; page: PageOf<"article"> }): VNode {
  const { words, urls } = at;
  const others = related();
  const neighbour = (other: Article | undefined, label: string) =>
    other && {
      href: at.href(urls.article(other)),
      label: (
        <>
          <span>
            <span class="way">{label}</span> <span {...languageOf(at, other.lang, at.lang)}>{other.title}</span>
          </span>
        </>
      ),
    };
  return (
    <div class="read-on" {...languageOf(at, at.lang, article.lang)}>
      {others.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">{words.article.related}</h2>
          <ArticleTitles at={at} articles={others} />
        </section>
      )}
      <Neighbours
        label={words.article.neighbours}
        earlier={neighbour(older, words.article.earlier)}
        later={neighbour(newer, words.article.later)}
      />
    </div>
  );
}

/** Both days where they differ: the day it is about, and the day it appeared here. */
function Dateline({ at, article }: { at: PageContext; article: Article }): VNode {
  const { date, published, updated, lang } = article;
  const { words } = at;
  const days: VNode[] = [
    <time dateTime={date}>{published === date ? at.date(date) : words.article.about(at.date(date))}</time>,
  ];
  if (published !== date) {
    days.push(<time dateTime={published}>{words.article.published(at.date(published))}</time>);
  }
  if (updated) days.push(<time dateTime={updated}>{words.article.updated(at.date(updated))}</time>);
  return (
    <span {...languageOf(at, at.lang, lang)}>
      {days.map((day, i) => (
        <span key={i}>
          {i > 0 && " · "}
          {day}
        </span>
      ))}
    </span>
  );
}

function ArticleFoot({ at, article }: { at: PageContext; article: Article }): VNode {
  const { words } = at;
  const { people, rights } = article;
  return (
    <footer class="article-foot" {...languageOf(at, at.lang, article.lang)}>
      <Corrections at={at} article={article} />
      <Replies at={at} article={article} />
      <ArticleSources at={at} article={article} />
      <Part id="article-topics" title={words.article.topics}>
        <TagLinks at={at} tags={article.tags} />
        {rights.length > 0 && (
          <p class="note">
            {words.tag.rights(rights.length)} <RightLinks at={at} rights={rights} />
          </p>
        )}
      </Part>
      {people.length > 0 && (
        <Part id="article-people" title={words.article.people}>
          <PersonList at={at} people={people} />
        </Part>
      )}
    </footer>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class={id} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function ArticleSources({ at, article }: { at: PageContext; article: Article }): VNode | null {
  const sources = at.sourcesOf(article);
  if (sources.length === 0) return null;
  return (
    <Part id="article-sources" title={at.words.article.sources}>
      <ul class="links">
        {sources.map((source) => (
          <li key={source.slug}>
            <a href={at.href(at.urls.source(source))} {...languageOf(at, source.lang, at.lang)}>
              {source.title}
            </a>
            {at.words.punctuation.comma}
            <time dateTime={source.date}>{at.date(source.date)}</time>
            {source.meta.url && (
              <span class="on-paper" {...fromTheLeft(at)}>
                {" "}
                {source.meta.url}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Corrections({ at, article }: { at: PageContext; article: Article }): VNode | null {
  if (article.corrections.length === 0) return null;
  return (
    <Part id="article-corrections" title={at.words.article.corrections}>
      <ul class="links">
        {article.corrections.map(({ date, kind, note }) => (
          <li key={`${date} ${note}`}>
            <time dateTime={date}>{at.date(date)}</time>
            {at.words.punctuation.comma}
            <Filled
              sentence={at.words.punctuation.colon}
              gaps={[
                at.words.correctionKinds[kind].toLocaleLowerCase(at.lang),
                <Local at={at} words={{ text: note, lang: article.lang }} />,
              ]}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Whoever is named may answer: that somebody was asked is told even where no answer came. */
function Replies({ at, article }: { at: PageContext; article: Article }): VNode | null {
  if (article.replies.length === 0) return null;
  const { words } = at;
  return (
    <Part id="article-replies" title={words.article.replies}>
      {article.replies.map(({ from, asked, answered, words: reply }) => (
        <div class="reply" key={`${from} ${asked}`}>
          <p>
            <Filled sentence={words.article.asked} gaps={[<bdi>{from}</bdi>, at.date(asked)]} />{" "}
            {answered ? words.article.answered(at.date(answered)) : words.article.noAnswer}
          </p>
          {reply && (
            <blockquote {...languageOf(at, article.lang, at.lang)}>
              <p>{reply}</p>
            </blockquote>
          )}
        </div>
      ))}
    </Part>
  );
}

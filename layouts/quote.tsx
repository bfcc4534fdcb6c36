/** Quotations, and the evidence of one: an exhibit that fits one sheet. */
import type { ComponentChildren, VNode } from "preact";
import type { Quote } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Document } from "./parts/document.tsx";
import { Pages, pagedTitle } from "./parts/lists.tsx";
import { PersonLink, roleText, speakerNames } from "./parts/names.tsx";
import { languageOf, Quotation, Words } from "./parts/quotation.tsx";

export function Quotes({ page, at }: { page: PageOf<"quotes">; at: PageContext }): VNode {
  const { list } = page;
  const { words } = at;
  return (
    <Document
      at={at}
      title={pagedTitle(at, words.sections.quotes, list)}
      description={words.lists.quotes}
      className="list"
    >
      <header class="heading">
        <h1>{words.sections.quotes}</h1>
        <p class="summary">{words.lists.quotes}</p>
      </header>
      {list.items.map((quote) => (
        <Quotation key={quote.id} at={at} quote={quote} within={at.lang} />
      ))}
      <Pages at={at} list={list} />
    </Document>
  );
}

export function QuotePage({ page, at }: { page: PageOf<"quote">; at: PageContext }): VNode {
  const { quote, others } = page;
  const { words } = at;
  const who = speakerNames(at, quote);
  const title = quote.kind === "misquote" ? words.quote.misquoteTitle(who) : words.quote.title(who);
  return (
    <Document at={at} title={`${title}, ${at.date(quote.date)}`} className="evidence">
      <header class="heading">
        <h1>
          {title}, {at.date(quote.date)}
        </h1>
      </header>
      <figure class={`exhibit ${quote.kind}`}>
        {quote.kind === "misquote" && <p class="label">{words.quote.differs}</p>}
        <blockquote {...languageOf(at, quote.lang, at.lang)}>
          <Words quote={quote} />
        </blockquote>
      </figure>
      <Original at={at} quote={quote} />
      <p class="caveat">{words.quote.notChecked}</p>
      {quote.passage && (
        <section aria-labelledby="passage">
          <h2 id="passage">{words.quote.sourcePassage}</h2>
          <div class="passage" {...languageOf(at, quote.source.lang, at.lang)}>
            {at.passageText(quote.passage).map((paragraph, i) => (
              <p key={i}>{paragraph}</p>
            ))}
          </div>
        </section>
      )}
      <Facts at={at} quote={quote} />
      <section aria-labelledby="articles">
        <h2 id="articles">{words.quote.quotedIn}</h2>
        <ul>
          {quote.articles.map((article) => (
            <li key={article.path} {...languageOf(at, article.lang, at.lang)}>
              <a href={at.href(at.urls.article(article), at.anchors.quote(quote))}>{article.title}</a>,{" "}
              <time dateTime={article.date}>{at.date(article.date)}</time>
            </li>
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section class="others" aria-labelledby="others">
          <h2 id="others">{words.quote.others}</h2>
          {others.slice(0, 5).map((other) => (
            <Quotation key={other.id} at={at} quote={other} within={at.lang} omit="source" />
          ))}
        </section>
      )}
    </Document>
  );
}

function Original({ at, quote }: { at: PageContext; quote: Quote }): VNode | null {
  if (!quote.original) return null;
  const { words, lang, translator } = quote.original;
  return (
    <section aria-labelledby="original">
      <h2 id="original">{at.words.quote.original}</h2>
      <blockquote class="original" {...languageOf(at, lang, at.lang)}>
        <p>{words}</p>
      </blockquote>
      {translator && <p>{at.words.quote.translatedBy(translator)}</p>}
    </section>
  );
}

function Facts({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  const { words } = at;
  const { source, passage } = quote;
  const roles = quote.speakers.flatMap((speaker) => speaker.roles);
  return (
    <dl class="facts">
      <Fact label={words.quote.speaker}>
        {quote.speakers.map(({ person }, i) => (
          <span key={person.slug}>
            {i > 0 && ` ${words.and} `}
            <PersonLink at={at} person={person} />
          </span>
        ))}
        {quote.speakers.length > 1 && ` (${words.quote.jointly})`}
      </Fact>
      {roles.length > 0 && <Fact label={words.quote.role}>{roles.map(roleText).join("; ")}</Fact>}
      <Fact label={words.quote.saidOn}>
        <time dateTime={quote.date}>{at.date(quote.date)}</time>
      </Fact>
      <Fact label={words.quote.source}>
        <a href={at.href(at.urls.source(source))} {...languageOf(at, source.lang, at.lang)}>
          {source.title}
        </a>
      </Fact>
      {passage && (
        <Fact label={words.quote.passage}>
          <a href={at.href(at.urls.source(source), at.anchors.passage(passage, source.passages.indexOf(passage)))}>
            {passage.loc ?? passage.id}
          </a>
        </Fact>
      )}
      <Fact label={words.quote.language}>{at.languageName(quote.lang)}</Fact>
      {quote.context && <Fact label={words.quote.context}>{quote.context}</Fact>}
      <Fact label={words.quote.permanent}>
        <span class="address">{at.absolute(at.urls.quote(quote))}</span>
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The evidence of a quotation: an exhibit that fits one sheet. */
import type { VNode } from "preact";
import type { Passage } from "../src/content/passages.ts";
import type { Quote } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { Evidence } from "../src/site/evidence.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Checking, Verdict } from "./parts/evidence.tsx";
import { Difference, SourcePassage } from "./parts/exhibit.tsx";
import { Facts } from "./parts/facts.tsx";
import { languageOf } from "./parts/language.ts";
import { fromTheLeft, Local } from "./parts/local.tsx";
import { ArticleLink } from "./parts/lists.tsx";
import { PersonLinks, Roles, speakerNames } from "./parts/names.tsx";
import { Differs, Quotation, QuotedWords } from "./parts/quotation.tsx";

export function QuotePage({ page, at }: { page: PageOf<"quote">; at: PageContext }): VNode {
  const { quote, others } = page;
  const { words } = at;
  const evidence = page.evidence();
  const who = speakerNames(at, quote);
  const isOwn = quote.kind === "quote";
  const title = `${isOwn ? words.quote.title(who) : words.quote.misquoteTitle(who)}${words.punctuation.comma}${at.date(quote.date)}`;
  return (
    <Document
      at={at}
      title={title}
      // Words that are not the person's never stand alone in a description.
      description={isOwn ? at.wordsOf(quote) : undefined}
      // Private persons' words are read beside their article, and not looked up.
      index={quote.speakers.every(({ person }) => person.hasArchive)}
      className="evidence"
    >
      <article class="exhibit">
        <h1>{title}</h1>
        <figure class={`quotation ${quote.kind}`}>
          {!isOwn && (
            <p class="label">
              <Differs at={at} quote={quote} within={at.lang} />
            </p>
          )}
          <QuotedWords at={at} quote={quote} within={at.lang} />
        </figure>
        <Verdict at={at} quote={quote} />
        <Difference at={at} quote={quote} />
        <Original at={at} quote={quote} />
        <SourcePassage at={at} quote={quote} exhibit={evidence.exhibit} />
        <div class="columns">
          <Circumstances at={at} quote={quote} />
          <Checking at={at} quote={quote} evidence={evidence} />
        </div>
        <QuotedIn at={at} quote={quote} />
        <HowToCite at={at} evidence={evidence} />
      </article>
      {others.length > 0 && (
        <section class="others" aria-labelledby="others">
          <h2 id="others">{words.quote.others}</h2>
          <div class="stream">
            {others.slice(0, 5).map((other) => (
              <Quotation key={other.id} at={at} quote={other} within={at.lang} omit="source" />
            ))}
          </div>
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
      <figure class="quotation">
        <blockquote {...languageOf(at, lang, at.lang)}>
          {words.split("\n\n").map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </blockquote>
        {translator && (
          <figcaption class="record">
            <p>{at.words.quote.translatedBy(translator)}</p>
          </figcaption>
        )}
      </figure>
    </section>
  );
}

/** Who, when, where. */
function Circumstances({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  const { words } = at;
  const { source, speakers } = quote;
  const people = speakers.map(({ person }) => person);
  const held = speakers.flatMap(({ roles }) => roles);
  return (
    <section aria-labelledby="who">
      <h2 id="who">{words.evidence.facts}</h2>
      <Facts
        rows={[
          [
            words.quote.speaker,
            <>
              <PersonLinks at={at} people={people} />
              {people.length > 1 && words.punctuation.brackets(words.quote.jointly)}
            </>,
          ],
          [words.quote.role, held.length > 0 && <Roles at={at} roles={held} />],
          [words.quote.saidOn, <time dateTime={quote.date}>{at.date(quote.date)}</time>],
          [
            words.source.venue,
            source.meta.venue && <Local at={at} words={{ text: source.meta.venue, lang: at.site.lang }} />,
          ],
          [
            words.quote.source,
            <a href={at.href(at.urls.source(source))} {...languageOf(at, source.lang, at.lang)}>
              {source.title}
            </a>,
          ],
          [words.quote.passage, quote.passage && <PassageLink at={at} quote={quote} passage={quote.passage} />],
          [words.quote.language, at.languageName(quote.lang)],
        ]}
      />
    </section>
  );
}

function PassageLink({ at, quote: { source }, passage }: { at: PageContext; quote: Quote; passage: Passage }): VNode {
  const index = source.passages.indexOf(passage);
  return (
    <a
      href={at.href(at.urls.source(source), at.anchors.passage(passage, index))}
      {...(passage.loc ? languageOf(at, source.lang, at.lang) : fromTheLeft(at))}
    >
      {passage.loc ?? passage.id ?? String(index + 1)}
    </a>
  );
}

function QuotedIn({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  return (
    <section class="quoted-in" aria-labelledby="articles">
      <h2 id="articles">{at.words.quote.quotedIn}</h2>
      <ul class="links">
        {quote.articles.map((article) => (
          <li key={article.path}>
            <ArticleLink at={at} article={article} fragment={at.anchors.quote(quote)} />
            {at.words.punctuation.comma}
            <time dateTime={article.date}>{at.date(article.date)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowToCite({ at, evidence: { citation } }: { at: PageContext; evidence: Evidence }): VNode {
  const { cite } = at.words.evidence;
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{cite.heading}</h2>
      <p>
        {citation.runs.map(({ text, lang }, i) => (
          <span key={i} {...(lang === undefined ? fromTheLeft(at) : languageOf(at, lang, at.lang))}>
            {text}
          </span>
        ))}
      </p>
      <details>
        <summary>BibTeX</summary>
        <pre {...fromTheLeft(at)}>{citation.bibtex}</pre>
      </details>
      <details>
        <summary>CSL-JSON</summary>
        <pre {...fromTheLeft(at)}>{JSON.stringify(citation.csl, null, 2)}</pre>
      </details>
    </section>
  );
}

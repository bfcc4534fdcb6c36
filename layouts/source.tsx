/** Sources, and one source: what it is, how our copy was had, its passages with every quotation from each. */
import type { ComponentChildren, VNode } from "preact";
import type { Passage } from "../src/content/passages.ts";
import type { Source } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Document } from "./parts/document.tsx";
import { Pages, pagedTitle } from "./parts/lists.tsx";
import { PersonLink } from "./parts/names.tsx";
import { languageOf, Quotation } from "./parts/quotation.tsx";

export function Sources({ page, at }: { page: PageOf<"sources">; at: PageContext }): VNode {
  const { list } = page;
  const { words } = at;
  return (
    <Document
      at={at}
      title={pagedTitle(at, words.sections.sources, list)}
      description={words.lists.sources}
      className="list"
    >
      <header class="heading">
        <h1>{words.sections.sources}</h1>
        <p class="summary">{words.lists.sources}</p>
      </header>
      <dl class="entries">
        {list.items.map((source) => (
          <div key={source.slug}>
            <dt {...languageOf(at, source.lang, at.lang)}>
              <a href={at.href(at.urls.source(source))}>{source.title}</a>
            </dt>
            <dd>
              {words.source.kinds[source.meta.kind]},{" "}
              {source.speakers.map((person) => person.name).join(` ${words.and} `)},{" "}
              <time dateTime={source.date}>{at.date(source.date)}</time>
              {source.quotes.length > 0 && <span class="count"> {words.counts.quotes(source.quotes.length)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Pages at={at} list={list} />
    </Document>
  );
}

export function SourcePage({ page, at }: { page: PageOf<"source">; at: PageContext }): VNode {
  const { source } = page;
  const { words } = at;
  return (
    <Document at={at} title={source.title} className="source">
      <header class="heading">
        <p class="date">
          {words.source.kinds[source.meta.kind]}, <time dateTime={source.date}>{at.date(source.date)}</time>
        </p>
        <h1 {...languageOf(at, source.lang, at.lang)}>{source.title}</h1>
        {source.meta.standing === "secondary" && <p class="caveat">{words.source.secondary}</p>}
      </header>
      <SourceFacts at={at} source={source} />
      {source.passages.length > 0 && (
        <section aria-labelledby="passages">
          <h2 id="passages">{words.source.passages}</h2>
          {source.passages.map((passage, i) => (
            <PassageBlock key={i} at={at} source={source} passage={passage} index={i} />
          ))}
        </section>
      )}
    </Document>
  );
}

function PassageBlock(props: { at: PageContext; source: Source; passage: Passage; index: number }): VNode {
  const { at, source, passage, index } = props;
  const quotes = source.quotes.filter((quote) => quote.passage === passage);
  const id = at.anchors.passage(passage, index);
  return (
    <section
      class="passage-block"
      id={id}
      aria-label={at.words.source.passage(passage.loc ?? passage.id ?? String(index + 1))}
    >
      <h3>{at.words.source.passage(passage.loc ?? passage.id ?? String(index + 1))}</h3>
      <div class="passage" {...languageOf(at, source.lang, at.lang)}>
        {at.passageText(passage).map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </div>
      {quotes.map((quote) => (
        <Quotation key={quote.id} at={at} quote={quote} within={at.lang} omit="source" />
      ))}
    </section>
  );
}

function SourceFacts({ at, source }: { at: PageContext; source: Source }): VNode {
  const labels = at.words.source;
  const { meta } = source;
  const facts: [string, ComponentChildren][] = [
    [
      labels.speakers,
      source.speakers.map((person, i) => (
        <span key={person.slug}>
          {i > 0 && ` ${at.words.and} `}
          <PersonLink at={at} person={person} />
        </span>
      )),
    ],
    [labels.publisher, meta.publisher],
    [labels.venue, meta.venue],
    [labels.language, at.languageName(source.lang)],
    [labels.spoken, meta.spokenLang && at.languageName(meta.spokenLang)],
    [labels.delivery, meta.delivery && labels.deliveries[meta.delivery]],
    [labels.url, meta.url && <a href={meta.url}>{meta.url}</a>],
    [labels.archived, meta.archived && <a href={meta.archived}>{meta.archived}</a>],
    [labels.obtained, meta.obtained],
    [
      labels.confidence,
      meta.confidence &&
        `${labels.confidences[meta.confidence]}${meta.confidenceNote ? `. ${meta.confidenceNote}` : ""}`,
    ],
    [labels.copyright, meta.copyright && labels.copyrights[meta.copyright]],
    [labels.sha256, meta.sha256 && <code>{meta.sha256}</code>],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

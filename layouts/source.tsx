/** A source: what it is, how our copy was had, its passages with every quotation from each. */
import type { VNode } from "preact";
import type { Passage } from "../src/content/passages.ts";
import type { Source } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { RunOfText } from "./parts/exhibit.tsx";
import { Facts } from "./parts/facts.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { PersonLinks } from "./parts/names.tsx";
import { Quotation } from "./parts/quotation.tsx";
import { addressFacts, copyFacts, originFacts } from "./parts/source-facts.tsx";

export function SourcePage({ page: { source }, at }: { page: PageOf<"source">; at: PageContext }): VNode {
  const { words } = at;
  const unplaced = source.quotes.filter((quote) => !quote.passage);
  return (
    <Document at={at} title={source.title} className="source">
      <Heading
        kicker={
          <>
            {words.source.kinds[source.meta.kind]}
            {words.punctuation.comma}
            <time dateTime={source.date}>{at.date(source.date)}</time>
          </>
        }
        title={source.title}
        language={languageOf(at, source.lang, at.lang)}
      />
      <Facts
        rows={[
          [words.source.speakers(source.speakers.length), <PersonLinks at={at} people={source.speakers} />],
          ...originFacts(at, source),
          ...copyFacts(at, source).slice(1),
          ...addressFacts(at, source),
        ]}
      />
      {source.passages.length > 0 && (
        <section aria-labelledby="passages">
          <h2 id="passages">{words.source.passages}</h2>
          {source.passages.map((passage, i) => (
            <PassageBlock key={i} at={at} source={source} passage={passage} index={i} />
          ))}
        </section>
      )}
      {unplaced.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{words.source.quotes}</h2>
          <div class="stream">
            {unplaced.map((quote) => (
              <Quotation key={quote.id} at={at} quote={quote} within={at.lang} omit="source" />
            ))}
          </div>
        </section>
      )}
    </Document>
  );
}

function PassageBlock(props: { at: PageContext; source: Source; passage: Passage; index: number }): VNode {
  const { at, source, passage, index } = props;
  const quotes = source.quotes.filter((quote) => quote.passage === passage);
  return (
    <section class="passage-block" id={at.anchors.passage(passage, index)}>
      <h3>{at.words.source.passage(passage.loc ?? passage.id ?? String(index + 1))}</h3>
      <blockquote class="passage" {...languageOf(at, source.lang, at.lang)}>
        <p>
          {at.passageRuns(passage, quotes).map((run, i) => (
            <RunOfText key={i} at={at} run={run} lang={source.lang} />
          ))}
        </p>
      </blockquote>
      <div class="stream">
        {quotes.map((quote) => (
          <Quotation key={quote.id} at={at} quote={quote} within={at.lang} omit="source" />
        ))}
      </div>
    </section>
  );
}

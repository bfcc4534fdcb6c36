/** Sources, the newest first. */
import type { VNode } from "preact";
import type { Source } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { Listed } from "./parts/listed.tsx";
import { Local } from "./parts/local.tsx";
import { DatedList } from "./parts/lists.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";

export function Sources({ page: { list }, at }: { page: PageOf<"sources">; at: PageContext }): VNode {
  const { words } = at;
  const title = words.sections.sources;
  const entries = list.items.map((source) => ({
    date: source.date,
    key: source.slug,
    content: <Entry at={at} source={source} />,
  }));
  return (
    <Document at={at} title={pagedTitle(at, title, list)} description={words.lists.sources} className="list">
      <Heading title={title} summary={words.lists.sources} />
      <DatedList at={at} entries={entries} />
      <Pages at={at} list={list} />
    </Document>
  );
}

function Entry({ at, source }: { at: PageContext; source: Source }): VNode {
  const { words } = at;
  return (
    <>
      <a href={at.href(at.urls.source(source))} {...languageOf(at, source.lang, at.lang)}>
        {source.title}
      </a>
      <p class="note">
        {words.source.kinds[source.meta.kind]}
        {words.punctuation.comma}
        <Listed
          at={at}
          items={source.speakers.map((person) => (
            <Local at={at} words={at.nameOf(person)} />
          ))}
        />
        {source.quotes.length > 0 && ` · ${words.counts.quotes(source.quotes.length)}`}
      </p>
    </>
  );
}

/** One way through a person's archive: on one topic, from one source, or with one verdict. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { facetLabel } from "./parts/facets.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { Pages, pagedTitle } from "./parts/paging.tsx";
import { Quotation } from "./parts/quotation.tsx";

export function FacetPage({ page, at }: { page: PageOf<"facet">; at: PageContext }): VNode {
  const { person, facet, list } = page;
  const title = at.words.person.only(at.nameOf(person).text, facetLabel(at, facet));
  return (
    <Document at={at} title={pagedTitle(at, title, list)} index={false} className="person">
      <Heading
        kicker={<a href={at.href(at.urls.person(person))}>{at.nameOf(person).text}</a>}
        title={facetLabel(at, facet)}
        language={facet.by === "source" ? languageOf(at, facet.source.lang, at.lang) : {}}
        summary={at.words.counts.quotes(list.total)}
      />
      <div class="stream">
        {list.items.map((quote) => (
          <Quotation key={quote.id} at={at} quote={quote} within={at.lang} omit="speaker" />
        ))}
      </div>
      <Pages at={at} list={list} />
    </Document>
  );
}

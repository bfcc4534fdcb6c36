/** Every quotation, the newest words first. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { ByYear } from "./parts/lists.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";
import { Quotation } from "./parts/quotation.tsx";

export function Quotes({ page: { list }, at }: { page: PageOf<"quotes">; at: PageContext }): VNode {
  const { words } = at;
  const title = words.sections.quotes;
  const entries = list.items.map((quote) => ({
    date: quote.date,
    key: quote.id,
    content: <Quotation at={at} quote={quote} within={at.lang} />,
  }));
  return (
    <Document
      at={at}
      title={pagedTitle(at, title, list)}
      description={words.lists.quotes}
      feed={at.urls.quotes}
      className="list"
    >
      <Heading title={title} summary={words.lists.quotes} />
      <div class="stream">
        <ByYear at={at} entries={entries} level={2} />
      </div>
      <Pages at={at} list={list} />
    </Document>
  );
}

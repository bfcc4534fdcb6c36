/** Pages left at addresses that something had before. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { Quotation } from "./parts/quotation.tsx";

/** Web servers cannot be told of redirects by a folder of files; the page itself sends on, and says so. */
export function Moved({ page, at }: { page: PageOf<"moved">; at: PageContext }): VNode {
  return (
    <Document at={at} title={page.title} index={false} redirect={page.to} className="notice">
      <Heading title={at.words.moved.title} summary={<a href={at.href(page.to)}>{page.title}</a>} />
    </Document>
  );
}

/** A published quotation never vanishes: its page says what became of it. */
export function Superseded({ page, at }: { page: PageOf<"superseded">; at: PageContext }): VNode {
  const { moved } = at.words;
  return (
    <Document at={at} title={moved.quote} index={false} className="notice">
      <Heading
        title={moved.quote}
        summary={
          <>
            <time dateTime={page.date}>{at.date(page.date)}</time>: {page.reason}
          </>
        }
      />
      <Quotation at={at} quote={page.to} within={at.lang} />
    </Document>
  );
}

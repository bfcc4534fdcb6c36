/** The page for an address that leads nowhere. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";

export function NotFound({ at }: { page: PageOf<"notFound">; at: PageContext }): VNode {
  const { words, urls } = at;
  return (
    <Document at={at} title={words.notFound.title} index={false} className="notice">
      <Heading title={words.notFound.title} summary={words.notFound.text} />
      <ul class="menu">
        <li>
          <a href={at.href(urls.home)}>{words.notFound.home}</a>
        </li>
        <li>
          <a href={at.href(urls.search)}>{words.notFound.search}</a>
        </li>
      </ul>
    </Document>
  );
}

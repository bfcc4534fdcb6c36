/** A page of text that is no article: who publishes, how the check works, how to read safely. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";

export function TextPage({ page, at }: { page: PageOf<"page">; at: PageContext }): VNode {
  const { title, summary, lang, body } = page.page;
  return (
    <Document at={at} title={title} description={summary} lang={lang} className="page">
      <Heading title={title} summary={summary} />
      <Body at={at} body={body} lang={lang} />
    </Document>
  );
}

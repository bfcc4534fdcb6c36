/** What is left of a withdrawn article: that it was, and why it is not. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";

export function Withdrawn({ page, at }: { page: PageOf<"withdrawn">; at: PageContext }): VNode {
  const { title, on, address } = at.words.withdrawn;
  const { date, reason, lang } = page.article;
  return (
    <Document at={at} title={title} index={false} className="notice">
      <Heading title={title} summary={<time dateTime={date}>{on(at.date(date))}</time>} />
      <div class="text">
        <p {...languageOf(at, lang, at.lang)}>{reason}</p>
        <p class="note">{address}</p>
      </div>
    </Document>
  );
}

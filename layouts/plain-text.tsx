/** Every quotation in one line, for the browser's own search. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { speakerNames } from "./parts/names.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";
import { Differs } from "./parts/quotation.tsx";

export function PlainText({ page: { list }, at }: { page: PageOf<"plainText">; at: PageContext }): VNode {
  const { words, urls } = at;
  const { title, summary } = words.search.text;
  return (
    <Document at={at} title={pagedTitle(at, title, list)} description={summary} index={false} className="list plain">
      <Heading kicker={<a href={at.href(urls.search)}>{words.sections.search}</a>} title={title} summary={summary} />
      <ul class="lines">
        {list.items.map((quote) => (
          <li key={quote.id}>
            {quote.kind === "misquote" && (
              <>
                <Differs at={at} quote={quote} within={at.lang} />{" "}
              </>
            )}
            <a href={at.href(urls.quote(quote))} {...languageOf(at, quote.lang, at.lang)}>
              {at.wordsOf(quote).replace(/\s+/g, " ")}
            </a>{" "}
            {speakerNames(at, quote)}
            {at.words.punctuation.comma}
            {at.date(quote.date)}
          </li>
        ))}
      </ul>
      <Pages at={at} list={list} />
    </Document>
  );
}

/** A quotation with its line of record: the hero of every page. */
import type { VNode } from "preact";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";
import type { Quote } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { Speakers } from "./names.tsx";

interface QuotationProps {
  at: PageContext;
  quote: Quote;
  /** The words as the article's Markdown set them; otherwise as the record has them. */
  inner?: SafeHtml;
  /** Id of this quotation in its page. */
  id?: string;
  /** The language around it. */
  within: string;
  /** Leave out what the page already says. */
  omit?: "speaker" | "source";
}

export function Quotation({ at, quote, inner, id, within, omit }: QuotationProps): VNode {
  const different = languageOf(at, quote.lang, within);
  return (
    <figure class={`quotation ${quote.kind}`} id={id}>
      {quote.kind === "misquote" && <p class="label">{at.words.quote.differs}</p>}
      {inner === undefined ? (
        <blockquote {...different}>
          <Words quote={quote} />
        </blockquote>
      ) : (
        <blockquote {...different} dangerouslySetInnerHTML={{ __html: inner }} />
      )}
      <figcaption class="record">
        {omit !== "speaker" && (
          <>
            <Speakers at={at} quote={quote} />
            {" · "}
          </>
        )}
        {at.date(quote.date)}
        {omit !== "source" && (
          <>
            {" · "}
            <a href={at.href(at.urls.source(quote.source))} {...languageOf(at, quote.source.lang, within)}>
              {quote.source.title}
            </a>
          </>
        )}{" "}
        <a class="stamp" href={at.href(at.urls.quote(quote))}>
          {at.words.article.evidence}
        </a>
      </figcaption>
    </figure>
  );
}

/** A quotation in running text: the words themselves lead to their evidence. */
export function InlineQuote({ at, quote, inner, id, within }: QuotationProps & { inner: SafeHtml }): VNode {
  return (
    <>
      {quote.kind === "misquote" && <span class="label">{at.words.quote.differs} </span>}
      <a class={`quoted ${quote.kind}`} id={id} href={at.href(at.urls.quote(quote))}>
        <span {...languageOf(at, quote.lang, within)} dangerouslySetInnerHTML={{ __html: inner }} />
      </a>
    </>
  );
}

/** The words of a record, its pieces parted by an ellipsis. */
export function Words({ quote }: { quote: Quote }): VNode {
  const paragraphs = quote.pieces.join(" … ").split("\n\n");
  return (
    <>
      {paragraphs.map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    </>
  );
}

/** `lang` and `dir` for a part whose language is not that of the page around it. */
export function languageOf(at: PageContext, lang: string, within: string): { lang?: string; dir?: "ltr" | "rtl" } {
  return lang === within ? {} : { lang, dir: at.direction(lang) };
}

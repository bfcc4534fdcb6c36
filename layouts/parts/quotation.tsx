/** A quotation with its line of record: the hero of every page. */
import type { VNode } from "preact";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";
import type { Quote } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { languageOf } from "./language.ts";
import { Roles, Speakers } from "./names.tsx";
import { RaisedSign, StampLink } from "./stamp.tsx";

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
  return (
    <figure class={`quotation ${quote.kind}`} id={id}>
      {quote.kind === "misquote" && (
        <p class="label">
          <Differs at={at} quote={quote} within={within} />
        </p>
      )}
      <QuotedWords at={at} quote={quote} within={within} {...(inner === undefined ? {} : { inner })} />
      <Record at={at} quote={quote} within={within} {...(omit ? { omit } : {})} />
    </figure>
  );
}

/** The word that stands before words which are shown because they differ: by ear, too, and in every copy of the text. */
export function Differs({ at, quote, within }: Pick<QuotationProps, "at" | "quote" | "within">): VNode {
  const { ink } = at.verdictOf(quote);
  return (
    <span class={ink} {...languageOf(at, at.lang, within)}>
      {at.differsLabel(quote, at.words)}
    </span>
  );
}

/** The words themselves. The style sheet hangs the marks of their language before and after them. */
export function QuotedWords({ at, quote, inner, within }: Omit<QuotationProps, "id" | "omit">): VNode {
  const language = languageOf(at, quote.lang, within);
  if (inner !== undefined) {
    const marked = /^\s*<p>[“„‟«»"「『]/u.test(inner) ? "marked" : undefined;
    return <blockquote class={marked} {...language} dangerouslySetInnerHTML={{ __html: inner }} />;
  }
  return (
    <blockquote {...language}>
      <Words at={at} quote={quote} />
    </blockquote>
  );
}

/** Who said it, when, where it stands, and the stamp. Its names are in the interface's language. */
function Record({ at, quote, within, omit }: Pick<QuotationProps, "at" | "quote" | "within" | "omit">): VNode {
  const { source, speakers } = quote;
  const roles = speakers.flatMap((speaker) => speaker.roles);
  const isKnown = omit === "speaker" && speakers.length === 1;
  return (
    <figcaption class="record" {...languageOf(at, at.lang, within)}>
      {!isKnown && (
        <p>
          <Speakers at={at} quote={quote} />
        </p>
      )}
      {isKnown && roles.length > 0 && (
        <p>
          <Roles at={at} roles={roles} />
        </p>
      )}
      <p>
        <time dateTime={quote.date}>{at.date(quote.date)}</time>
        {omit !== "source" && (
          <>
            {" · "}
            <a href={at.href(at.urls.source(source))} {...languageOf(at, source.lang, at.lang)}>
              {source.title}
            </a>
          </>
        )}
      </p>
      <p class="stamped">
        <StampLink at={at} quote={quote} />
      </p>
    </figcaption>
  );
}

/** A quotation in running text: the words themselves lead to their evidence. */
export function InlineQuote({ at, quote, inner, id, within }: QuotationProps & { inner: SafeHtml }): VNode {
  return (
    <>
      {quote.kind === "misquote" && (
        <span class="label">
          <Differs at={at} quote={quote} within={within} />{" "}
        </span>
      )}
      <a class={`quoted ${quote.kind}`} id={id} href={at.href(at.urls.quote(quote))}>
        <span {...languageOf(at, quote.lang, within)} dangerouslySetInnerHTML={{ __html: inner }} />
        <RaisedSign at={at} quote={quote} />
      </a>
    </>
  );
}

/** The words of a record, its pieces parted by an ellipsis. */
export function Words({ at, quote }: Pick<QuotationProps, "at" | "quote">): VNode {
  const paragraphs = at.wordsOf(quote).split("\n\n");
  return (
    <>
      {paragraphs.map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    </>
  );
}

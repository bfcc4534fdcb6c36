/** An article as a feed reader shows it: plain, whole, with absolute addresses, each quotation with speaker and source. */
import type { ComponentChildren, VNode } from "preact";
import { formatDate } from "../language/dates.ts";
import { inMarks } from "../language/quotation-marks.ts";
import { fold, type Draw } from "../markdown/fold.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import { wordsOf } from "../digest/quotation.ts";
import type { Article, Quote } from "../digest/types.ts";
import { Correction } from "./feed-notices.tsx";
import { html, languageMarks, QuotedBlock, QuoteRecord, type Frame } from "./feed-quote.tsx";
import { fragmentOf, urlOf, urls } from "./href.ts";
import { pictureOf, plainFile, urlOfPicture } from "./pictures.ts";
import { differsLabel } from "./verdict.ts";

/** What was put right stands first, since whoever reads an entry again must see why; what stands under the page, last. */
export function articleContent(article: Article, frame: Frame): SafeHtml {
  const { lang, corrections, replies } = article;
  const own = languageMarks(lang);
  const address = frame.absolute(urls.article(article));
  const text = bodyOf(article, frame)
    // A footnote or heading of the article is one of its page, not of the feed reader's. In text a mark is `&quot;`.
    .replaceAll(' href="#', ` href="${address}#`);
  const inLine = quotedInLine(article);
  return html(
    <div {...languageMarks(frame.lang)}>
      {corrections.length > 0 && <p>{frame.words.article.corrections}:</p>}
      {corrections.map((correction) => (
        <Correction correction={correction} lang={lang} frame={frame} />
      ))}
      {corrections.length > 0 && <hr />}
      <LeadImage article={article} frame={frame} />
      <div {...own} dangerouslySetInnerHTML={{ __html: text }} />
      {replies.length > 0 && <Replies article={article} frame={frame} />}
      {inLine.length > 0 && <InLine quotes={inLine} frame={frame} />}
    </div>,
  );
}

function bodyOf({ body }: Article, frame: Frame): SafeHtml {
  const { absolute, words } = frame;
  const draw: Draw = {
    quote(mark, inner) {
      const quote = body.quoteOf[mark]!;
      if (body.marks[mark]!.form === "block") return html(<QuotedBlock quote={quote} frame={frame} inner={inner} />);
      return html(
        <>
          {quote.kind === "misquote" && (
            <>
              <strong>{differsLabel(quote, words)}</strong>{" "}
            </>
          )}
          <a
            href={absolute(urls.quote(quote))}
            {...languageMarks(quote.lang)}
            dangerouslySetInnerHTML={{ __html: inner }}
          />
        </>,
      );
    },
    link(link, inner) {
      const target = body.targetOf[link]!;
      return html(<a href={absolute(urlOf(target), fragmentOf(target))} dangerouslySetInnerHTML={{ __html: inner }} />);
    },
    image(image) {
      const { alt, isAlone, caption } = body.images[image]!;
      const shown = <Image path={body.imagePathOf[image]!} alt={alt} frame={frame} />;
      return html(isAlone ? <Figure caption={caption}>{shown}</Figure> : shown);
    },
  };
  return fold(body.pieces, draw);
}

function LeadImage({ article: { image, lang }, frame }: { article: Article; frame: Frame }): VNode | null {
  if (!image) return null;
  return (
    <div {...languageMarks(lang)}>
      <Figure caption={image.credit}>
        <Image path={image.path} alt={image.alt} frame={frame} />
      </Figure>
    </div>
  );
}

function Figure({ caption, children }: { caption: string | undefined; children: ComponentChildren }): VNode {
  return (
    <figure>
      {children}
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

/** The one file that every reader shows. */
function Image({ path, alt, frame }: { path: string; alt: string; frame: Frame }): VNode {
  const file = plainFile(pictureOf(frame.pictures, path));
  return <img src={frame.absolute(urlOfPicture(file))} alt={alt} width={file.width} height={file.height} />;
}

/** Whoever is named may answer: that somebody was asked is told even where no answer came. */
function Replies({ article, frame: { lang, words } }: { article: Article; frame: Frame }): VNode {
  return (
    <>
      <h2>{words.article.replies}</h2>
      {article.replies.map(({ from, asked, answered, words: reply }) => (
        <>
          <p>
            {words.article.asked(from, formatDate(asked, lang))}{" "}
            {answered ? words.article.answered(formatDate(answered, lang)) : words.article.noAnswer}
          </p>
          {reply && (
            <blockquote {...languageMarks(article.lang)}>
              <p>{reply}</p>
            </blockquote>
          )}
        </>
      ))}
    </>
  );
}

/** The quotations in running text, where there is no room for speaker and source; those set apart have theirs below them. */
function quotedInLine({ body, quotes }: Article): Quote[] {
  const apart = new Set(body.marks.flatMap(({ form }, i) => (form === "block" ? [body.quoteOf[i]!] : [])));
  return quotes.filter((quote) => !apart.has(quote));
}

function InLine({ quotes, frame }: { quotes: readonly Quote[]; frame: Frame }): VNode {
  return (
    <>
      <h2>{frame.words.sections.quotes}</h2>
      <ul>
        {quotes.map((quote) => (
          <li key={quote.id}>
            {quote.kind === "misquote" && (
              <>
                <strong>{differsLabel(quote, frame.words)}</strong>{" "}
              </>
            )}
            <span {...languageMarks(quote.lang)}>{inMarks(beginningOf(quote), quote.lang)}</span>
            {" — "}
            <QuoteRecord quote={quote} frame={frame} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Enough of the words to find them again in the text above. */
function beginningOf(quote: Quote): string {
  const words = wordsOf(quote).split(/\s+/);
  return words.length <= 12 ? words.join(" ") : `${words.slice(0, 10).join(" ")} …`;
}

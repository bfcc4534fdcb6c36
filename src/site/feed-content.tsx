/** An article as a feed reader shows it: plain, whole, with absolute addresses, each quotation with speaker and source. */
import { renderToString } from "preact-render-to-string";
import type { Draw } from "../markdown/fold.ts";
import { fold } from "../markdown/fold.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import { formatDate } from "../language/dates.ts";
import { wordsFor } from "../language/interface.ts";
import type { Article, Quote } from "../digest/types.ts";
import { urlOf, urls, type Href } from "./href.ts";

export function feedContent(article: Article, absolute: Href): SafeHtml {
  const { body, lang } = article;
  const words = wordsFor(lang);
  const draw: Draw = {
    quote(mark, inner) {
      const quote = body.quoteOf[mark]!;
      const label = quote.kind === "misquote" ? `${words.quote.differs} ` : "";
      const address = absolute(urls.quote(quote));
      if (body.marks[mark]!.form === "inline") {
        return html(
          <>
            {label}
            <a href={address} lang={quote.lang} dangerouslySetInnerHTML={{ __html: inner }} />
          </>,
        );
      }
      return html(
        <>
          <blockquote cite={address} lang={quote.lang} dangerouslySetInnerHTML={{ __html: inner }} />
          <p>
            {label}— {namesOf(quote, words.and)}, <a href={absolute(urls.source(quote.source))}>{quote.source.title}</a>
            , {formatDate(quote.date, lang)} (<a href={address}>{words.article.evidence}</a>)
          </p>
        </>,
      );
    },
    link(link, inner) {
      const target = body.targetOf[link]!;
      return html(<a href={absolute(urlOf(target), target.fragment)} dangerouslySetInnerHTML={{ __html: inner }} />);
    },
    image(image) {
      const { alt } = body.images[image]!;
      return html(<img src={absolute(urls.image(body.imagePathOf[image]!))} alt={alt} />);
    },
  };
  return fold(body.pieces, draw);
}

const html = (node: preact.VNode): SafeHtml => renderToString(node) as SafeHtml;

function namesOf(quote: Quote, and: string): string {
  return quote.speakers.map(({ person }) => person.name).join(` ${and} `);
}

/** The text of an article, person, topic or page, its quotations and links filled in. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";
import type { LinkedBody } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import { languageOf } from "./language.ts";
import { Picture, PictureFigure } from "./picture.tsx";
import { InlineQuote, Quotation } from "./quotation.tsx";

interface BodyProps {
  at: PageContext;
  body: LinkedBody;
  /** The language of the text. */
  lang: string;
  /** The language around it, where that is another. */
  within?: string;
  /** Whether a picture stands above it. */
  afterPicture?: boolean;
}

export function Body({ at, body, lang, within = lang, afterPicture = false }: BodyProps): VNode | null {
  if (body.pieces.length === 0) return null;
  const seen = new Set<string>();
  const html = at.draw(body, {
    quote(mark, inner) {
      const quote = body.quoteOf[mark]!;
      // A quotation that stands twice in a text is one record: the first place carries its id.
      const id = seen.has(quote.id) ? {} : { id: at.anchors.quote(quote) };
      seen.add(quote.id);
      const Part = body.marks[mark]!.form === "block" ? Quotation : InlineQuote;
      return markup(<Part at={at} quote={quote} inner={inner} within={lang} {...id} />);
    },
    link(link, inner) {
      const target = body.targetOf[link]!;
      return markup(
        <a href={at.href(at.urlOf(target), at.fragmentOf(target))} dangerouslySetInnerHTML={{ __html: inner }} />,
      );
    },
    image(image) {
      const { alt, isAlone, caption } = body.images[image]!;
      const isFirst = image === 0 && !afterPicture;
      const shown = <Picture at={at} path={body.imagePathOf[image]!} alt={alt} isFirst={isFirst} widest={680} />;
      return markup(isAlone ? <PictureFigure caption={caption}>{shown}</PictureFigure> : shown);
    },
    // Wide tables scroll on their own, so that the page does not.
    table(inner) {
      return markup(
        <div
          class="table-scroll"
          tabindex={0}
          role="region"
          aria-label={at.words.table}
          dangerouslySetInnerHTML={{ __html: inner }}
        />,
      );
    },
  });
  return <div class="text" {...languageOf(at, lang, within)} dangerouslySetInnerHTML={{ __html: html }} />;
}

const markup = (node: VNode): SafeHtml => renderToString(node) as SafeHtml;

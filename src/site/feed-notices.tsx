/** What a feed tells of what was put right or taken back: the fact and the reason, nothing else. */
import { formatDate, type IsoDate } from "../language/dates.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import type { Article, Quote, WithdrawnArticle } from "../digest/types.ts";
import { html, languageMarks, type Frame } from "./feed-quote.tsx";
import { urls } from "./href.ts";

export function withdrawnContent({ date, reason, lang }: WithdrawnArticle, frame: Frame): SafeHtml {
  const { words } = frame;
  return html(
    <div {...languageMarks(frame.lang)}>
      <p>{words.withdrawn.title}.</p>
      <p>{words.withdrawn.on(formatDate(date, frame.lang))}</p>
      <p {...languageMarks(lang)}>{reason}</p>
    </div>,
  );
}

export function mendedContent(to: Quote, date: IsoDate, reason: string, frame: Frame): SafeHtml {
  const { words, absolute, lang } = frame;
  return html(
    <div {...languageMarks(lang)}>
      <p>{words.feeds.mended(formatDate(date, lang))}</p>
      <p>{reason}</p>
      <p>
        <a href={absolute(urls.quote(to))}>{words.feeds.mendedTo}</a>
      </p>
    </div>,
  );
}

export function correctionContent(
  article: Article,
  correction: Article["corrections"][number],
  frame: Frame,
): SafeHtml {
  return html(
    <div {...languageMarks(frame.lang)}>
      <Correction correction={correction} lang={article.lang} frame={frame} />
      <p>
        <a href={frame.absolute(urls.article(article))} {...languageMarks(article.lang)}>
          {article.title}
        </a>
      </p>
    </div>,
  );
}

/** One correction with its day and kind. */
export function Correction(props: { correction: Article["corrections"][number]; lang: string; frame: Frame }) {
  const { words, lang } = props.frame;
  const { date, kind, note } = props.correction;
  return (
    <p>
      <strong>
        {formatDate(date, lang)}
        {words.punctuation.comma}
        {words.correctionKinds[kind].toLocaleLowerCase(lang)}
      </strong>
      {": "}
      <span {...languageMarks(props.lang)}>{note}</span>
    </p>
  );
}

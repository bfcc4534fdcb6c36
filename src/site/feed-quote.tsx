/** A quotation as a feed reader shows it: its words with speaker, role, source, date and the verdict, never without. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { formatDate } from "../language/dates.ts";
import { direction, listFormat } from "../language/locale.ts";
import type { Words } from "../language/interface.ts";
import { inMarks } from "../language/quotation-marks.ts";
import type { SafeHtml } from "../markdown/safe-html.ts";
import { roleText, roleWords } from "../digest/by-language.ts";
import { wordsOf } from "../digest/quotation.ts";
import type { Quote, Role, Speaker } from "../digest/types.ts";
import { urls, type Href } from "./href.ts";
import type { Pictures } from "./pictures.ts";
import { differsLabel, verdictOf } from "./verdict.ts";

/** What surrounds the words of others: the interface in one language, with the addresses of the site. */
export interface Frame {
  lang: string;
  siteLang: string;
  words: Words;
  absolute: Href;
  pictures: Pictures;
}

export const html = (node: VNode): SafeHtml => renderToString(node) as SafeHtml;

/** `lang` and `dir` of a text: a feed reader's page is in any language. */
export const languageMarks = (lang: string): { lang: string; dir: "ltr" | "rtl" } => ({ lang, dir: direction(lang) });

export const speakersText = (quote: Quote, { lang }: Frame): string =>
  listFormat(lang).format(quote.speakers.map(({ person }) => person.name));

/** Speaker, role, source, date and verdict in plain words. */
export function recordText(quote: Quote, frame: Frame): string {
  const { lang, words } = frame;
  const { comma } = words.punctuation;
  const who = quote.speakers.map(({ person, roles }) =>
    [person.name, ...roles.map((role) => roleIn(role, frame))].join(comma),
  );
  return [
    listFormat(lang).format(who),
    quote.source.title,
    formatDate(quote.date, lang),
    words.evidence.labels[verdictOf(quote).label],
  ].join(comma);
}

export function quoteContent(quote: Quote, frame: Frame): SafeHtml {
  const { words, absolute, lang } = frame;
  const { articles, original } = quote;
  return html(
    <div {...languageMarks(lang)}>
      <QuotedBlock quote={quote} frame={frame}>
        {wordsOf(quote)
          .split("\n\n")
          .map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
      </QuotedBlock>
      {original && (
        <p>
          {words.quote.original}:{" "}
          <span {...languageMarks(original.lang)}>{inMarks(original.words, original.lang)}</span>
        </p>
      )}
      <p>{words.evidence.caveat}</p>
      <p>{words.quote.quotedIn}:</p>
      <ul>
        {articles.map((article) => (
          <li key={article.path}>
            <a href={absolute(urls.article(article))} {...languageMarks(article.lang)}>
              {article.title}
            </a>
          </li>
        ))}
      </ul>
    </div>,
  );
}

/** Words set apart, with their word before them where they differ, and their record below. */
export function QuotedBlock(props: {
  quote: Quote;
  frame: Frame;
  inner?: SafeHtml;
  children?: preact.ComponentChildren;
}) {
  const { quote, frame, inner, children } = props;
  const block = { cite: frame.absolute(urls.quote(quote)), ...languageMarks(quote.lang) };
  return (
    <>
      {quote.kind === "misquote" && (
        <p>
          <strong>{differsLabel(quote, frame.words)}</strong>
        </p>
      )}
      {inner === undefined ? (
        <blockquote {...block}>{children}</blockquote>
      ) : (
        <blockquote {...block} dangerouslySetInnerHTML={{ __html: inner }} />
      )}
      <p>
        — <QuoteRecord quote={quote} frame={frame} />
      </p>
    </>
  );
}

/** Speaker, role, source, date and verdict in one line, each with its link. */
export function QuoteRecord({ quote, frame }: { quote: Quote; frame: Frame }): VNode {
  const { absolute, lang, words } = frame;
  const { source, speakers } = quote;
  const { label, sign } = verdictOf(quote);
  const { comma } = words.punctuation;
  return (
    <>
      {listFormat(lang)
        .formatToParts(speakers.map((_, i) => String(i)))
        .map(({ type, value }) =>
          type === "element" ? <OneSpeaker speaker={speakers[Number(value)]!} frame={frame} /> : value,
        )}
      {comma}
      <a href={absolute(urls.source(source))} {...languageMarks(source.lang)}>
        {source.title}
      </a>
      {comma}
      {formatDate(quote.date, lang)} ({sign} <a href={absolute(urls.quote(quote))}>{words.evidence.labels[label]}</a>)
    </>
  );
}

function OneSpeaker({ speaker: { person, roles }, frame }: { speaker: Speaker; frame: Frame }): VNode {
  const { absolute, words } = frame;
  return (
    <>
      {person.hasArchive ? <a href={absolute(urls.person(person))}>{person.name}</a> : person.name}
      {roles.map((role) => words.punctuation.comma + roleIn(role, frame))}
    </>
  );
}

const roleIn = (role: Role, { siteLang, lang, words }: Frame): string =>
  roleText(roleWords(role, siteLang, lang), words.punctuation.comma);

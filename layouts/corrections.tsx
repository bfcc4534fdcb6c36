/** What was put right: corrections and withdrawals, and the pages left at addresses that something had before. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/pages.ts";
import { Document } from "./parts/document.tsx";
import { Pages, pagedTitle } from "./parts/lists.tsx";
import { languageOf, Quotation } from "./parts/quotation.tsx";

export function Corrections({ page, at }: { page: PageOf<"corrections">; at: PageContext }): VNode {
  const { list } = page;
  const { corrections, correctionKinds } = at.words;
  return (
    <Document
      at={at}
      title={pagedTitle(at, corrections.title, list)}
      description={corrections.intro}
      className="corrections"
    >
      <header class="heading">
        <h1>{corrections.title}</h1>
        <p class="summary">
          {corrections.intro} <a href={`mailto:${at.site.email}`}>{at.site.email}</a>
        </p>
      </header>
      {list.total === 0 && <p>{corrections.none}</p>}
      <dl class="entries">
        {list.items.map(({ date, article, kind, note }) => (
          <div key={`${article.path} ${note}`}>
            <dt {...languageOf(at, article.lang, at.lang)}>
              <a href={at.href(at.urls.article(article))}>
                {article.kind === "article" ? article.title : at.words.withdrawn.title}
              </a>
            </dt>
            <dd>
              <time dateTime={date}>{at.date(date)}</time>, {correctionKinds[kind]}:{" "}
              <span {...languageOf(at, article.lang, at.lang)}>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Pages at={at} list={list} />
    </Document>
  );
}

/** Web servers cannot be told of redirects by a folder of files; the page itself sends on, and says so. */
export function Moved({ page, at }: { page: PageOf<"moved">; at: PageContext }): VNode {
  return (
    <Document at={at} title={page.title} index={false} redirect={page.to} className="moved">
      <header class="heading">
        <h1>{at.words.moved.title}</h1>
      </header>
      <p>
        <a href={at.href(page.to)}>{page.title}</a>
      </p>
    </Document>
  );
}

/** A published quotation never vanishes: its page says what became of it. */
export function Superseded({ page, at }: { page: PageOf<"superseded">; at: PageContext }): VNode {
  const { moved } = at.words;
  return (
    <Document at={at} title={moved.quote} index={false} className="superseded">
      <header class="heading">
        <h1>{moved.quote}</h1>
        <p class="summary">
          {at.date(page.date)}: {page.reason}
        </p>
      </header>
      <Quotation at={at} quote={page.to} within={at.lang} />
    </Document>
  );
}

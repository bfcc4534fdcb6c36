/** What was put right: corrections and withdrawals, the latest first. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { Filled, Local } from "./parts/local.tsx";
import { ArticleLink, DatedList, type Dated } from "./parts/lists.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";

export function Corrections({ page: { list }, at }: { page: PageOf<"corrections">; at: PageContext }): VNode {
  const { corrections, correctionKinds, withdrawn } = at.words;
  const entries = list.items.map(({ date, article, kind, note }): Dated => ({
    date,
    key: `${article.path} ${note}`,
    content: (
      <>
        {article.kind === "article" ? (
          <ArticleLink at={at} article={article} />
        ) : (
          <a href={at.href(at.urls.article(article))}>{withdrawn.title}</a>
        )}
        <p class="note">
          <Filled
            sentence={at.words.punctuation.colon}
            gaps={[correctionKinds[kind], <Local at={at} words={{ text: note, lang: article.lang }} />]}
          />
        </p>
      </>
    ),
  }));
  return (
    <Document
      at={at}
      title={pagedTitle(at, corrections.title, list)}
      description={corrections.intro}
      feed={at.urls.corrections}
      className="list corrections"
    >
      <Heading
        title={corrections.title}
        summary={
          <>
            {corrections.intro} <a href={`mailto:${at.site.email}`}>{at.site.email}</a>
          </>
        }
      />
      {list.total === 0 ? <p>{corrections.none}</p> : <DatedList at={at} entries={entries} />}
      <Pages at={at} list={list} />
    </Document>
  );
}

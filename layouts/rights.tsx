/** The thirty articles of the Universal Declaration, and how much of the digest touches on each. */
import type { VNode } from "preact";
import type { Right } from "../src/digest/rights.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { DeclarationWords, KnownFault, ToLanguages } from "./parts/declaration.tsx";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";

export function Rights({ page, at }: { page: PageOf<"rights">; at: PageContext }): VNode {
  const { words } = at;
  const { section, title, intro, article } = words.rights;
  const { articles } = page.text();
  const language = languageOf(at, page.language.lang, at.lang);
  return (
    // A topic may have the same name.
    <Document at={at} title={words.punctuation.colon(section, title)} description={intro} className="list rights">
      <Heading title={title} summary={intro}>
        <ToLanguages at={at} count={page.languages} />
      </Heading>
      <ol class="articles">
        {page.rights.map((right) => (
          <li key={right.number} id={at.anchors.article(right.number)}>
            <h2>
              <a href={at.href(at.urls.right(right))}>{article(right.number)}</a>
            </h2>
            <div {...language}>
              <DeclarationWords html={articles.get(right.number)!.html} />
            </div>
            <KnownFault at={at} language={page.language} article={right.number} />
            <p class="note">{whatItHas(at, right)}</p>
          </li>
        ))}
      </ol>
    </Document>
  );
}

/** "3 articles · 12 quotations". */
function whatItHas(at: PageContext, { articles, quotes }: Right): string {
  const { counts, rights } = at.words;
  if (articles.length === 0) return rights.none;
  const has = [counts.articles(articles.length), ...(quotes.length > 0 ? [counts.quotes(quotes.length)] : [])];
  return has.join(" · ");
}

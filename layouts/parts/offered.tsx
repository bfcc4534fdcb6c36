/** What an edition has below its own articles: those in the language of the site, under a heading that says so. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { PageOf } from "../../src/site/page-types.ts";
import { ArticleTitles } from "./lists.tsx";

type Offer = PageOf<"home">["offered"];

export function Offered({ at, offered }: { at: PageContext; offered: Offer }): VNode | null {
  if (!offered || offered.articles.length === 0) return null;
  const { edition } = at.words;
  const language = at.languageName(offered.lang);
  return (
    <section class="offered" aria-labelledby="offered">
      <h2 id="offered">{edition.offered(language)}</h2>
      <ArticleTitles at={at} articles={offered.articles} within={offered.lang} />
      <p class="note">
        <a href={at.href(offered.whole)} hreflang={offered.lang}>
          {edition.more(language)}
        </a>
      </p>
    </section>
  );
}

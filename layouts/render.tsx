/** Which template draws which kind of page. */
import type { FunctionComponent } from "preact";
import { renderToString } from "preact-render-to-string";
import type { SafeHtml } from "../src/markdown/safe-html.ts";
import type { PageContext } from "../src/site/context.ts";
import type { Page, PageKind, PageOf } from "../src/site/pages.ts";
import { ArticlePage, Withdrawn } from "./article.tsx";
import { Corrections, Moved, Superseded } from "./corrections.tsx";
import { Month, Year } from "./digests.tsx";
import { Home } from "./home.tsx";
import { Feeds, NotFound, Search, TextPage } from "./others.tsx";
import { People, PersonPage } from "./person.tsx";
import { QuotePage, Quotes } from "./quote.tsx";
import { SourcePage, Sources } from "./source.tsx";
import { TagPage, Tags } from "./tag.tsx";

type Template<Kind extends PageKind> = FunctionComponent<{ page: PageOf<Kind>; at: PageContext }>;

const templates: { [Kind in PageKind]: Template<Kind> } = {
  home: Home,
  year: Year,
  month: Month,
  article: ArticlePage,
  withdrawn: Withdrawn,
  tags: Tags,
  tag: TagPage,
  people: People,
  person: PersonPage,
  quotes: Quotes,
  quote: QuotePage,
  sources: Sources,
  source: SourcePage,
  search: Search,
  feeds: Feeds,
  page: TextPage,
  corrections: Corrections,
  moved: Moved,
  superseded: Superseded,
  notFound: NotFound,
};

/** The whole document of a page. */
export function renderPage(page: Page, at: PageContext): SafeHtml {
  // The table above pairs each kind with its template; the compiler cannot follow a kind through an index.
  const Template = templates[page.kind] as FunctionComponent<{ page: Page; at: PageContext }>;
  return `<!doctype html>\n${renderToString(<Template page={page} at={at} />)}\n` as SafeHtml;
}

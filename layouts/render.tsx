/** Which template draws which kind of page. */
import type { FunctionComponent } from "preact";
import { renderToString } from "preact-render-to-string";
import type { SafeHtml } from "../src/markdown/safe-html.ts";
import type { PageContext } from "../src/site/context.ts";
import type { Page, PageKind, PageOf } from "../src/site/page-types.ts";
import { ArticlePage } from "./article.tsx";
import { Corrections } from "./corrections.tsx";
import { DataPage } from "./data.tsx";
import { DeclarationPage } from "./declaration.tsx";
import { Declarations } from "./declarations.tsx";
import { Everything } from "./everything.tsx";
import { FacetPage } from "./facet.tsx";
import { Feeds } from "./feeds.tsx";
import { Home } from "./home.tsx";
import { Month } from "./month.tsx";
import { Moved, Superseded } from "./moved.tsx";
import { NotFound } from "./not-found.tsx";
import { TextPage } from "./page.tsx";
import { People } from "./people.tsx";
import { PersonPage } from "./person.tsx";
import { PlainText } from "./plain-text.tsx";
import { QuotePage } from "./quote.tsx";
import { Quotes } from "./quotes.tsx";
import { RightPage } from "./right.tsx";
import { Rights } from "./rights.tsx";
import { Search } from "./search.tsx";
import { SourcePage } from "./source.tsx";
import { Sources } from "./sources.tsx";
import { TagPage } from "./tag.tsx";
import { Tags } from "./tags.tsx";
import { Withdrawn } from "./withdrawn.tsx";
import { Year } from "./year.tsx";

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
  facet: FacetPage,
  quotes: Quotes,
  quote: QuotePage,
  sources: Sources,
  source: SourcePage,
  rights: Rights,
  right: RightPage,
  declarations: Declarations,
  declaration: DeclarationPage,
  search: Search,
  everything: Everything,
  plainText: PlainText,
  feeds: Feeds,
  data: DataPage,
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

/** The whole page around its content. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";
import { Footer, Masthead } from "./masthead.tsx";

interface DocumentProps {
  at: PageContext;
  title: string;
  description?: string | undefined;
  /** The language of the page's own text, where it is not the interface's. */
  lang?: string;
  /** The page whose feed belongs to this one. */
  feed?: UrlPath | undefined;
  /** Whether search engines may list it. */
  index?: boolean;
  /** Where whoever comes here is sent on. */
  redirect?: UrlPath;
  /** What the page is about, for machines (schema.org). */
  jsonLd?: object | undefined;
  /** Scripts of this page alone. */
  script?: UrlPath | undefined;
  /** What the masthead of the front page says below the name. */
  edition?: ComponentChildren;
  /** The kind of page, for the style sheet. */
  className: string;
  children: ComponentChildren;
}

export function Document(props: DocumentProps): VNode {
  const { at, title, description, feed, index = true, redirect, jsonLd, script, edition, className, children } = props;
  const lang = props.lang ?? at.lang;
  return (
    <html lang={lang} dir={at.direction(lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{at.url === at.urls.home ? title : `${title} · ${at.site.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {description && <meta name="description" content={description} />}
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {!index && <meta name="robots" content="noindex" />}
        {redirect && <meta http-equiv="refresh" content={`0; url=${at.href(redirect)}`} />}
        {(index || redirect) && <link rel="canonical" href={at.absolute(redirect ?? at.url)} />}
        <link rel="stylesheet" href={at.href(at.urls.asset(at.assets.style))} />
        <link rel="icon" href="data:," />
        <FeedLink at={at} of={at.urls.home} title={at.site.title} />
        {feed && feed !== at.urls.home && <FeedLink at={at} of={feed} title={title} />}
        {jsonLd && <JsonLd value={jsonLd} />}
        {/* No modules: a page that is opened from a disk may not load any. */}
        <script defer src={at.href(at.urls.asset(at.assets.masthead))} />
        {script && <script defer src={at.href(script)} />}
      </head>
      <body class={className}>
        <a class="skip" href="#main">
          {at.words.skip}
        </a>
        <Masthead at={at} within={lang}>
          {edition}
        </Masthead>
        <main id="main">{children}</main>
        <Footer at={at} within={lang} />
      </body>
    </html>
  );
}

function FeedLink({ at, of, title }: { at: PageContext; of: UrlPath; title: string }): VNode {
  return <link rel="alternate" type="application/rss+xml" title={title} href={at.href(at.urls.rss(of))} />;
}

/** Data and no program. `<` is escaped, since the words in it are anybody's and could end the element. */
function JsonLd({ value }: { value: object }): VNode {
  const json = JSON.stringify(value).replace(/</g, "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** The whole page around its content. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";
import { FeedDiscovery } from "./feed-links.tsx";
import { languageOf } from "./language.ts";
import { Footer, Masthead } from "./masthead.tsx";
import { Meta } from "./meta.tsx";

interface DocumentProps {
  at: PageContext;
  title: string;
  description?: string | undefined;
  /** The language of the page's own text, where it is not the interface's. */
  lang?: string;
  /** The page whose feed belongs to this one, where that is another. */
  feed?: UrlPath | undefined;
  /** Whether search engines may list it. */
  index?: boolean;
  /** Where whoever comes here is sent on. */
  redirect?: UrlPath;
  /** Scripts of this page alone. */
  script?: UrlPath | undefined;
  /** What the masthead of the front page says below the name. */
  edition?: ComponentChildren;
  /** The kind of page, for the style sheet. */
  className: string;
  children: ComponentChildren;
}

export function Document(props: DocumentProps): VNode {
  const { at, title, description, feed, index = true, redirect, script, edition, className, children } = props;
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
        <Alternates at={at} />
        {/* Neither deferred nor a module: it must have run when the first thing is drawn, or a dark page flashes. */}
        <script src={at.href(at.urls.asset(at.assets.theme))} />
        <link rel="stylesheet" href={at.href(at.urls.asset(at.assets.style))} />
        <link rel="icon" href="data:," />
        <FeedDiscovery at={at} of={feed} />
        {index && <Meta at={at} title={title} description={description} lang={lang} />}
        {/* No modules: a page that is opened from a disk may not load any. */}
        <script defer src={at.href(at.urls.asset(at.assets.masthead))} />
        {script && <script defer src={at.href(script)} />}
      </head>
      <body class={className}>
        <a class="skip" href="#main" {...languageOf(at, at.lang, lang)}>
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

/** The same page in other languages, for search engines: each names all, itself too, and one for readers of none of them. */
function Alternates({ at }: { at: PageContext }): VNode {
  const all = at.alternates();
  return (
    <>
      {all.map(({ lang, url }) => (
        <link key={lang} rel="alternate" hreflang={lang} title={at.languageName(lang, lang)} href={at.absolute(url)} />
      ))}
      {all[0] && <link rel="alternate" hreflang="x-default" href={at.absolute(all[0].url)} />}
    </>
  );
}

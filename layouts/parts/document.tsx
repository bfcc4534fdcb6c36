/** The whole page around its content: head, masthead, footer. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";

interface DocumentProps {
  at: PageContext;
  title: string;
  description?: string | undefined;
  /** The language of the page's own text, where it is not the interface's. */
  lang?: string;
  /** The page whose feed belongs to this one. */
  feed?: UrlPath;
  /** Whether search engines may list it. */
  index?: boolean;
  /** Where the browser is sent on to. */
  redirect?: UrlPath;
  /** Scripts of this page alone. */
  script?: UrlPath;
  className: string;
  children: ComponentChildren;
}

export function Document(props: DocumentProps): VNode {
  const { at, title, description, feed, index = true, redirect, script, className, children } = props;
  const lang = props.lang ?? at.lang;
  const isHome = at.url === at.urls.home;
  return (
    <html lang={lang} dir={at.direction(lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{isHome ? title : `${title} · ${at.site.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {description && <meta name="description" content={description} />}
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {!index && <meta name="robots" content="noindex" />}
        {(index || redirect) && <link rel="canonical" href={at.absolute(redirect ?? at.url)} />}
        {redirect && <meta http-equiv="refresh" content={`0; url=${at.href(redirect)}`} />}
        <link rel="stylesheet" href={at.href(at.urls.asset(at.assets.style))} />
        <link rel="icon" href="data:," />
        <link
          rel="alternate"
          type="application/rss+xml"
          title={at.site.title}
          href={at.href(at.urls.rss(at.urls.home))}
        />
        {feed && feed !== at.urls.home && (
          <link rel="alternate" type="application/rss+xml" title={title} href={at.href(at.urls.rss(feed))} />
        )}
        {script && <script type="module" src={at.href(script)} />}
      </head>
      <body class={className}>
        <a class="skip" href="#main">
          {at.words.skip}
        </a>
        <Masthead at={at} isHome={isHome} lang={lang} />
        <main id="main">{children}</main>
        <Footer at={at} lang={lang} />
      </body>
    </html>
  );
}

/** Interface words keep their language on a page written in another. */
const languageOf = (at: PageContext, lang: string): { lang?: string; dir?: "ltr" | "rtl" } =>
  lang === at.lang ? {} : { lang: at.lang, dir: at.direction(at.lang) };

function Masthead({ at, isHome, lang }: { at: PageContext; isHome: boolean; lang: string }): VNode {
  const { words, urls } = at;
  const Name = isHome ? "h1" : "p";
  const sections: [UrlPath, string][] = [
    [urls.tags, words.sections.topics],
    [urls.people, words.sections.people],
    [urls.quotes, words.sections.quotes],
    [urls.sources, words.sections.sources],
    [urls.search, words.sections.search],
  ];
  return (
    <header class="masthead" {...languageOf(at, lang)}>
      <Name class="masthead-name">
        <a href={at.href(urls.home)}>{at.site.title}</a>
      </Name>
      <nav aria-label={words.menu}>
        <ul class="menu">
          {sections.map(([url, label]) => (
            <li key={url}>
              <a href={at.href(url)} aria-current={at.url === url ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ at, lang }: { at: PageContext; lang: string }): VNode {
  const { words } = at;
  const pages: [string, string][] = [
    ["about", words.sections.about],
    ["about/checking", words.sections.checking],
    ["about/safety", words.sections.safety],
  ];
  return (
    <footer class="footer" {...languageOf(at, lang)}>
      <ul class="menu">
        {pages
          .filter(([path]) => at.hasPage(path))
          .map(([path, label]) => (
            <li key={path}>
              <a href={at.href(at.urls.page({ path }))}>{label}</a>
            </li>
          ))}
        <li>
          <a href={at.href(at.urls.feeds)}>{words.sections.feeds}</a>
        </li>
        <li>
          <a href={`mailto:${at.site.email}`}>{words.footer.corrections}</a>
        </li>
      </ul>
      <p>{words.footer.independent}</p>
    </footer>
  );
}

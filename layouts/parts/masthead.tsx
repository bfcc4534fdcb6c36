/** What stands above and below every page: the name with the sections, and who is behind it. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";
import { languageOf } from "./language.ts";

interface FrameProps {
  at: PageContext;
  /** The language of the page: the interface keeps its own on a page written in another. */
  within: string;
  children?: ComponentChildren;
}

export function Masthead({ at, within, children }: FrameProps): VNode {
  const { words, urls } = at;
  // The name is the title of the front page and of no other.
  const Name = at.url === urls.home ? "h1" : "p";
  const sections: [UrlPath, string][] = [
    [urls.tags, words.sections.topics],
    [urls.people, words.sections.people],
    [urls.quotes, words.sections.quotes],
    [urls.sources, words.sections.sources],
    [urls.search, words.sections.search],
  ];
  return (
    <header class="masthead" {...languageOf(at, at.lang, within)}>
      <Name class="name">
        <a href={at.href(urls.home)}>{at.site.title}</a>
      </Name>
      {children}
      <nav aria-label={words.menu}>
        <ul class="menu">
          {sections.map(([url, label]) => (
            <li key={url}>
              <a href={at.href(url)} aria-current={ariaCurrent(at, url)} data-search={searchLabel(at, url)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** With JavaScript the link to the search becomes a field; on the search page itself a larger one is there already. */
const searchLabel = ({ url, urls, words }: PageContext, section: UrlPath): string | undefined =>
  section === urls.search && url !== section ? words.search.label : undefined;

/** "page" on the section's own page, "true" on those below it. */
function ariaCurrent({ url }: PageContext, section: UrlPath): "page" | "true" | undefined {
  if (url === section) return "page";
  return url.startsWith(section) ? "true" : undefined;
}

export function Footer({ at, within }: FrameProps): VNode {
  const { words, urls } = at;
  const pages: [string, string][] = [
    ["about", words.sections.about],
    ["about/checking", words.sections.checking],
    ["about/safety", words.sections.safety],
  ];
  return (
    <footer class="footer" {...languageOf(at, at.lang, within)}>
      <ul class="menu">
        {pages
          .filter(([path]) => at.hasPage(path))
          .map(([path, label]) => (
            <li key={path}>
              <a href={at.href(urls.page({ path }))}>{label}</a>
            </li>
          ))}
        <li>
          <a href={at.href(urls.feeds)}>{words.sections.feeds}</a>
        </li>
        <li>
          <a href={at.href(urls.corrections)}>{words.footer.corrections}</a>
        </li>
        <li>
          <a href={`mailto:${at.site.email}`}>{words.footer.write}</a>
        </li>
      </ul>
      <p>{words.footer.independent}</p>
      {at.url !== urls.notFound && <p class="on-paper">{at.absolute(at.url)}</p>}
    </footer>
  );
}

/** What stands above and below every page: the name with the sections, and who is behind it. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { fromTheLeft } from "./local.tsx";
import { languageOf } from "./language.ts";
import { itemsOf, type MenuLink } from "./menu.tsx";

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
    [urls.rights, words.rights.section],
    [urls.people, words.sections.people],
    [urls.quotes, words.sections.quotes],
    [urls.sources, words.sections.sources],
    [urls.search, words.sections.search],
  ];
  return (
    <header class="masthead" data-dark={words.darkTheme} {...languageOf(at, at.lang, within)}>
      <Name class="name">
        <a href={at.href(urls.home)}>{at.site.title}</a>
      </Name>
      {children}
      <nav aria-label={words.menu}>
        <ul
          class="menu"
          dangerouslySetInnerHTML={itemsOf(
            sections.map(([url, label]) => ({
              href: at.href(url),
              label,
              hreflang: onceIn(at, url),
              "aria-current": ariaCurrent(at, url),
              "data-search": searchLabel(at, url),
            })),
          )}
        />
      </nav>
    </header>
  );
}

/** The language of what exists once and is not repeated in the edition, so that nobody is surprised by it. */
function onceIn({ lang, site, urls }: PageContext, url: UrlPath): string | undefined {
  return lang === site.lang || url.startsWith(urls.home) ? undefined : site.lang;
}

/** With JavaScript the link to the search becomes a field; on the search page itself a larger one is there already. */
const searchLabel = ({ url, urls, words }: PageContext, section: UrlPath): string | undefined =>
  section === urls.search && url !== section ? words.search.label : undefined;

/** "page" on the section's own page, "true" on those below it. */
function ariaCurrent({ url }: PageContext, section: UrlPath): "page" | "true" | undefined {
  if (url === section) return "page";
  return url.startsWith(section) ? "true" : undefined;
}

const once = (at: PageContext, url: UrlPath, label: string): MenuLink => ({
  href: at.href(url),
  label,
  hreflang: onceIn(at, url),
});

export function Footer({ at, within }: FrameProps): VNode {
  const { words, urls } = at;
  const pages: [string, string][] = [
    ["about", words.sections.about],
    ["about/checking", words.sections.checking],
    ["about/safety", words.sections.safety],
  ];
  const links: MenuLink[] = [
    ...pages.filter(([path]) => at.hasPage(path)).map(([path, label]) => once(at, urls.page({ path }), label)),
    { href: at.href(urls.feeds), label: words.sections.feeds },
    once(at, urls.data, words.data.title),
    once(at, urls.corrections, words.footer.corrections),
    { href: `mailto:${at.site.email}`, label: words.footer.write },
  ];
  return (
    <footer class="footer" {...languageOf(at, at.lang, within)}>
      <ul class="menu" dangerouslySetInnerHTML={itemsOf(links)} />
      {at.url !== urls.home && <LanguageSwitch at={at} />}
      <p>{words.footer.independent}</p>
      {at.url !== urls.notFound && (
        <p class="on-paper" {...fromTheLeft(at)}>
          {at.absolute(at.url)}
        </p>
      )}
    </footer>
  );
}

/** The same page in other languages, or their front pages: plain links, each in its own language. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import { itemsOf } from "./menu.tsx";

/** Nothing where the site has one language. */
export function LanguageSwitch({ at }: { at: PageContext }): VNode | null {
  const languages = at.languages();
  if (languages.length === 1) return null;
  return (
    <nav class="languages" aria-label={at.words.languages}>
      <ul
        class="menu"
        dangerouslySetInnerHTML={itemsOf(
          languages.map(({ lang, url }) => ({
            href: at.href(url),
            label: at.languageName(lang, lang),
            lang,
            dir: at.direction(lang),
            hreflang: lang,
            "aria-current": lang === at.lang ? "true" : undefined,
          })),
        )}
      />
    </nav>
  );
}

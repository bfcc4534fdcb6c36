/** Links that stand above and below thousands of pages alike: drawn once for each place from which they are seen. */
import { renderToString } from "preact-render-to-string";

export interface MenuLink {
  href: string;
  label: string;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  hreflang?: string | undefined;
  "aria-current"?: "page" | "true" | undefined;
  "data-search"?: string | undefined;
}

/** More are not kept: the links to other languages can be of each page its own. */
const MOST = 500;

// By everything that is drawn, so that two sites in one process never share a menu that differs.
const drawn = new Map<string, { __html: string }>();

/** The items of a menu, for `dangerouslySetInnerHTML` of its list. */
export function itemsOf(links: readonly MenuLink[]): { __html: string } {
  const key = JSON.stringify(links);
  const known = drawn.get(key);
  if (known) return known;
  const items = links.map(({ label, ...attributes }) => (
    <li>
      <a {...attributes}>{label}</a>
    </li>
  ));
  const html = { __html: renderToString(<>{items}</>) };
  if (drawn.size >= MOST) drawn.clear();
  drawn.set(key, html);
  return html;
}

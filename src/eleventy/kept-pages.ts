/**
 * Which pages of the Declaration stay as they are while serving. There are more than 500, their words never change, and to
 * draw them again at each keystroke of an editor would take as long as everything else.
 */
import type { Page } from "../site/page-types.ts";
import type { Site } from "../site/site.ts";

/** Asked at each build; the answer tells of a page whether the one that was written last time still stands. */
export function keptPages(): (site: Pick<Site, "pages">, render: (page: Page) => string) => (page: Page) => boolean {
  let before = new Map<string, string>();
  return ({ pages }, render) => {
    const last = before;
    const now = new Map<string, string>();
    for (const page of pages) {
      if (page.kind !== "declaration") continue;
      const edition = page.edition ?? "";
      // What stands around the words is the same on all pages of an edition, but for the record of the source.
      const sample = now.get(edition) ?? render(page);
      now.set(edition, page.source ? `${sample} ${page.url} ${page.source.slug}` : sample);
    }
    before = now;
    return ({ kind, edition = "" }) => kind === "declaration" && last.get(edition) === now.get(edition);
  };
}

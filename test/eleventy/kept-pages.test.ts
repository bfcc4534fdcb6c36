/** While serving, the pages of the Declaration are drawn again only when something on them has changed. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderPage } from "../../layouts/render.tsx";
import { keptPages } from "../../src/eleventy/kept-pages.ts";
import { digestOf } from "../support/content-folder.ts";
import { drawnSite } from "../support/site/drawn-site.ts";

const SITE = (title: string): string =>
  `id: digest.example,2026\ntitle: ${title}\ndescription: Counts.\nurl: https://digest.example/\nlang: en\n` +
  "author: The desk\nemail: desk@digest.example\neditions:\n  - lang: ar\n";

const RECORD =
  "---\ntitle: A declaration\nspeakers: [amara-okonjo]\ndate: 1998-03-02\nkind: declaration\ntext: udhr:urd\n---\n\nCounted.\n";

/** The addresses of the pages that stay, build by build. */
function keptIn(...contents: Record<string, string>[]): string[][] {
  const kept = keptPages();
  return contents.map((files) => {
    const { site } = drawnSite(digestOf(files));
    const isKept = kept(site, (page) => renderPage(page, site.contextOf(page)));
    return site.pages.filter(isKept).map(({ url }) => url);
  });
}

test("nothing is kept at first, and every language afterwards; other pages are drawn each time", () => {
  const [first, second] = keptIn({ "site.yaml": SITE("A") }, { "site.yaml": SITE("A") });
  assert.equal(first, []);
  assert.ok(second!.length > 5);
  assert.ok(second!.includes("/rights/in/urd/") && second!.includes("/rights/in/arb/"));
  assert.equal(
    second!.filter((url) => !url.startsWith("/rights/in/")),
    [],
  );
});

test("a new title of the site, and a new record of a text, are on the pages that show them", () => {
  const [, renamed, recorded] = keptIn(
    { "site.yaml": SITE("A") },
    { "site.yaml": SITE("B") },
    { "site.yaml": SITE("B"), "sources/urdu.md": RECORD },
  );
  assert.equal(renamed, []);
  // The edition in Arabic has one of the texts, and no record of it.
  assert.equal(recorded, ["/rights/in/arb/"]);
});

test.run();

/** Where the feeds of a page are: in its head for programs, in lists for people. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";

type Format = Parameters<PageContext["urls"]["feed"]>[1];

/** As people and browsers call them. Most readers take the first that a page offers. */
const FORMATS: readonly { format: Format; name: string; type: string }[] = [
  { format: "atom", name: "Atom", type: "application/atom+xml" },
  { format: "rss", name: "RSS", type: "application/rss+xml" },
  { format: "json", name: "JSON", type: "application/feed+json" },
];

/** The feed of the page, or of the page it is a part of, then those of its edition and of the site, which stand on every page. */
export function FeedDiscovery({ at, of }: { at: PageContext; of: UrlPath | undefined }): VNode {
  const own = [of ?? at.url, at.urls.home].map((page) => at.feedOf(page));
  const feeds = [...new Set([...own, at.feeds[0]])].filter((feed) => feed !== undefined);
  return (
    <>
      {feeds.map((feed) =>
        FORMATS.map(({ format, name, type }) => (
          <link
            key={`${feed.of}${format}`}
            rel="alternate"
            type={type}
            title={`${feed.title} (${name})`}
            href={at.href(at.urls.feed(feed.of, format))}
          />
        )),
      )}
    </>
  );
}

/** A feed in each format; `label` tells by ear which feed it is, after the word that is seen (WCAG 2.5.3). */
export function FeedFormats({ at, of, label }: { at: PageContext; of: UrlPath; label: string }): VNode {
  return (
    <span class="formats">
      {FORMATS.map(({ format, name }) => (
        <>
          {" "}
          <a key={format} href={at.href(at.urls.feed(of, format))} aria-label={at.words.punctuation.colon(name, label)}>
            {name}
          </a>
        </>
      ))}
    </span>
  );
}

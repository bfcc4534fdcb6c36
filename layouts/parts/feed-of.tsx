/** The address by which a feed reader follows a topic or a person. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";

export function FeedOf({ at, of, label }: { at: PageContext; of: UrlPath; label: string }): VNode {
  return (
    <p class="feed-of">
      <a href={at.href(at.urls.rss(of))}>{label}</a>
    </p>
  );
}

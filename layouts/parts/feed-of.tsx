/** The addresses by which a feed reader follows a topic or a person. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { UrlPath } from "../../src/site/href.ts";
import { FeedFormats } from "./feed-links.tsx";

/** Nothing where the page has no feed. */
export function FeedOf({ at, of, label }: { at: PageContext; of: UrlPath; label: string }): VNode | null {
  const feed = at.feedOf(of);
  if (!feed) return null;
  return (
    <p class="feed-of">
      {at.words.punctuation.colon(label, "")} <FeedFormats at={at} of={feed.of} label={label} />
    </p>
  );
}

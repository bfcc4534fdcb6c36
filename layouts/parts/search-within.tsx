/** The way from an archive, a topic or a right to the search in it alone; what is chosen stands in the fragment, which is not sent. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";

interface SearchWithinProps {
  at: PageContext;
  by: "person" | "topic" | "right";
  slug: string;
  label: string;
}

export function SearchWithin({ at, by, slug, label }: SearchWithinProps): VNode {
  return (
    <p class="note">
      <a href={at.href(at.urls.search, `${by}=${slug}`)}>{at.words.search.within(label)}</a>
    </p>
  );
}

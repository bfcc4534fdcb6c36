/** Every feed, with its address to copy. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { UrlPath } from "../src/site/href.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";

type Feed = [of: UrlPath, label: string];

export function Feeds({ page, at }: { page: PageOf<"feeds">; at: PageContext }): VNode {
  const { feeds } = at.words;
  return (
    <Document at={at} title={feeds.title} description={feeds.intro} className="list feeds">
      <Heading title={feeds.title} summary={feeds.intro} />
      <FeedList at={at} title={feeds.site} feeds={[[at.urls.home, at.site.title]]} />
      <FeedList at={at} title={feeds.tags} feeds={page.tags.map((tag): Feed => [at.urls.tag(tag), tag.label])} />
      <FeedList
        at={at}
        title={feeds.people}
        feeds={page.people.map((person): Feed => [at.urls.person(person), person.name])}
      />
    </Document>
  );
}

function FeedList({ at, title, feeds }: { at: PageContext; title: string; feeds: readonly Feed[] }): VNode | null {
  if (feeds.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <dl class="entries">
        {feeds.map(([of, label]) => (
          <div key={of}>
            <dt>
              <a href={at.href(at.urls.rss(of))}>{label}</a>
            </dt>
            <dd class="address">{at.absolute(at.urls.rss(of))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

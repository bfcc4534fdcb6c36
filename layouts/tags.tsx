/** Topics, with what each means. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";

export function Tags({ page: { list }, at }: { page: PageOf<"tags">; at: PageContext }): VNode {
  const { words } = at;
  const title = words.sections.topics;
  return (
    <Document at={at} title={pagedTitle(at, title, list)} description={words.lists.tags} className="list">
      <Heading title={title} summary={words.lists.tags} />
      <dl class="entries">
        {list.items.map((tag) => (
          <div key={tag.slug}>
            <dt>
              <a href={at.href(at.urls.tag(tag))}>{tag.label}</a>{" "}
              <span class="count">{words.counts.articles(tag.articles.length)}</span>
            </dt>
            {tag.note && <dd>{tag.note}</dd>}
          </div>
        ))}
      </dl>
      <Pages at={at} list={list} />
    </Document>
  );
}

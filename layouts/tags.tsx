/** Topics, with what each means. */
import type { VNode } from "preact";
import type { Tag } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { TagLink } from "./parts/names.tsx";
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
              <TagLink at={at} tag={tag} /> <span class="count">{words.counts.articles(tag.articles.length)}</span>
            </dt>
            {ownNote(at, tag) && <dd>{ownNote(at, tag)!.text}</dd>}
          </div>
        ))}
      </dl>
      <Pages at={at} list={list} />
    </Document>
  );
}

/** What a topic means, where that is written in the language of the page: a foreign note explains nothing. */
export function ownNote(at: PageContext, tag: Tag): ReturnType<PageContext["noteOf"]> {
  const note = at.noteOf(tag);
  return note && at.isOwnLanguage(note) ? note : undefined;
}

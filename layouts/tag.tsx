/** A topic: what it means, its place among the others, then its articles and quotations by date. */
import type { VNode } from "preact";
import type { Tag } from "../src/digest/types.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Bars } from "./parts/bars.tsx";
import { Body } from "./parts/body.tsx";
import { Document } from "./parts/document.tsx";
import { Facts } from "./parts/facts.tsx";
import { FeedOf } from "./parts/feed-of.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { Listed } from "./parts/listed.tsx";
import { isolated } from "./parts/local.tsx";
import { ownNote } from "./tags.tsx";
import { Offered } from "./parts/offered.tsx";
import { TagLink } from "./parts/names.tsx";
import { PeopleOn } from "./parts/newcomers.tsx";
import { Pages, pagedTitle } from "./parts/paging.tsx";
import { RightLinks } from "./parts/right-links.tsx";
import { SearchWithin } from "./parts/search-within.tsx";
import { Stream } from "./parts/stream.tsx";

export function TagPage({ page, at }: { page: PageOf<"tag">; at: PageContext }): VNode {
  const { tag, list, quotes, years, people, offered } = page;
  const { words } = at;
  const label = at.labelOf(tag);
  const note = ownNote(at, tag);
  return (
    <Document
      at={at}
      title={pagedTitle(at, isolated(at, label), list)}
      description={note?.text}
      feed={at.urls.tag(tag)}
      className="tag"
    >
      <Heading
        kicker={<a href={at.href(at.urls.tags)}>{words.sections.topics}</a>}
        title={label.text}
        language={languageOf(at, label.lang, at.lang)}
        summary={note?.text}
      >
        <Body at={at} body={tag.body} lang={at.site.lang} within={at.lang} />
        <Facts
          rows={[
            [words.tag.broader, links(at, tag.broader)],
            [words.tag.narrower, links(at, tag.narrower)],
            [words.tag.rights(tag.rights.length), tag.rights.length > 0 && <RightLinks at={at} rights={tag.rights} />],
          ]}
        />
        <SearchWithin at={at} by="topic" slug={tag.slug} label={isolated(at, label)} />
      </Heading>
      {years.length > 1 && (
        <Bars
          at={at}
          bars={years.map(({ year, count, page: number }) => ({
            label: year,
            href: at.href(at.pageOf(list.first, number), at.anchors.group(year)),
            count,
          }))}
          caption={words.person.byYear}
          columns={[words.year.column, words.sections.quotes]}
        />
      )}
      <Stream at={at} articles={list.items} quotes={quotes} level={2} />
      <Pages at={at} list={list} />
      <Offered at={at} offered={offered} />
      <PeopleOn at={at} people={people} />
      <FeedOf at={at} of={at.urls.tag(tag)} label={words.feeds.ofTag(isolated(at, label))} />
    </Document>
  );
}

/** Topics in one sentence; those without an article have no page. */
function links(at: PageContext, tags: readonly Tag[]): VNode | undefined {
  const shown = tags.filter((one) => one.articles.length > 0);
  if (shown.length === 0) return undefined;
  const items = shown.map((one) => <TagLink key={one.slug} at={at} tag={one} />);
  return <Listed at={at} items={items} />;
}

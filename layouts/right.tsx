/** One article of the Universal Declaration in the official languages, and everything here that touches on that right. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { OfficialText, PageOf } from "../src/site/page-types.ts";
import { DeclarationWords, KnownFault, languageOfText, officialName, ToLanguages } from "./parts/declaration.tsx";
import { Document } from "./parts/document.tsx";
import { Facts } from "./parts/facts.tsx";
import { FeedOf } from "./parts/feed-of.tsx";
import { Heading } from "./parts/heading.tsx";
import { Listed } from "./parts/listed.tsx";
import { TagLink } from "./parts/names.tsx";
import { PeopleOn } from "./parts/newcomers.tsx";
import { Offered } from "./parts/offered.tsx";
import { Neighbours, Pages, pagedTitle } from "./parts/paging.tsx";
import { SearchWithin } from "./parts/search-within.tsx";
import { Stream } from "./parts/stream.tsx";

export function RightPage({ page, at }: { page: PageOf<"right">; at: PageContext }): VNode {
  const { right, list, quotes, people, offered } = page;
  const { words, urls } = at;
  const { number } = right;
  const topics = right.tags.filter((tag) => tag.articles.length > 0);
  const name = words.feeds.right(number);
  return (
    <Document
      at={at}
      title={pagedTitle(at, name, list)}
      description={words.feeds.describeRight(number)}
      feed={urls.right(right)}
      className="right"
    >
      <Heading kicker={<a href={at.href(urls.rights)}>{words.rights.title}</a>} title={words.rights.article(number)} />
      {list.number === 1 && <Texts at={at} page={page} />}
      <section aria-labelledby="touches">
        <h2 id="touches">{words.rights.touches}</h2>
        <p class="note">{words.rights.touchesNote}</p>
        <Facts
          rows={[
            [
              words.article.topics,
              topics.length > 0 && (
                <Listed
                  at={at}
                  items={topics.map((tag) => (
                    <TagLink key={tag.slug} at={at} tag={tag} />
                  ))}
                />
              ),
            ],
          ]}
        />
        {right.articles.length === 0 ? (
          <p>{words.rights.none}</p>
        ) : (
          <SearchWithin at={at} by="right" slug={String(number)} label={name} />
        )}
        <Stream at={at} articles={list.items} quotes={quotes} level={3} />
      </section>
      <Pages at={at} list={list} />
      <Offered at={at} offered={offered} />
      <PeopleOn at={at} people={people} />
      {/* The feeds of rights are in the language of the site. */}
      <FeedOf at={at} of={urls.right(right)} label={name} />
      <Neighbours label={words.rights.contents} earlier={neighbour(at, number - 1)} later={neighbour(at, number + 1)} />
    </Document>
  );
}

function neighbour(at: PageContext, number: number) {
  if (number < 1 || number > 30) return undefined;
  return { href: at.href(at.urls.right({ number })), label: at.words.rights.article(number) };
}

function Texts({ at, page }: { at: PageContext; page: PageOf<"right"> }): VNode {
  const { rights } = at.words;
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" class="unseen">
        {rights.texts}
      </h2>
      <div class="side-by-side">
        {page.texts().map((text) => (
          <Text key={text.language.code} at={at} text={text} number={page.right.number} />
        ))}
      </div>
      <p class="note">{rights.official}</p>
      <ToLanguages at={at} count={page.languages} />
    </section>
  );
}

function Text({ at, text, number }: { at: PageContext; text: OfficialText; number: number }): VNode {
  const { language, html } = text;
  return (
    <section aria-labelledby={`in-${language.code}`}>
      <h3 id={`in-${language.code}`}>
        <a href={at.href(at.urls.declaration(language), at.anchors.article(number))}>{officialName(at, language)}</a>
      </h3>
      <div {...languageOfText(language)}>
        <DeclarationWords html={html} />
      </div>
      <KnownFault at={at} language={language} article={number} />
    </section>
  );
}

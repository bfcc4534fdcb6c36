/** Every feed, for people: what a feed is, and the addresses to copy. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { FeedFormats } from "./parts/feed-links.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { letterOf, Letters } from "./parts/letters.tsx";
import { isolated } from "./parts/local.tsx";
import { grouped } from "./parts/lists.tsx";

type Feeds = PageContext["feeds"];
type Group = Feeds[number]["group"];

export function Feeds({ at }: { page: PageOf<"feeds">; at: PageContext }): VNode {
  const { feeds: words } = at.words;
  return (
    <Document at={at} title={words.title} description={words.intro} feed={at.urls.home} className="list feeds">
      <Heading title={words.title} summary={words.intro}>
        <p>
          <a href={at.href(at.urls.opml)}>{words.opml}</a> <span class="note">{words.opmlHint}</span>
        </p>
        <p>
          <a href={at.href(at.urls.data)}>{at.words.data.title}</a> <span class="note">{at.words.data.intro}</span>
        </p>
      </Heading>
      <section class="first-feed" aria-labelledby="first-feed">
        <h2 id="first-feed">{words.first.title}</h2>
        <ol>
          {words.first.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="note">{words.first.privacy}</p>
      </section>
      {grouped<Feeds[number], Group>(at.feeds, ({ group }) => group).map(([group, feeds]) => (
        <FeedGroup key={group} at={at} group={group} feeds={feeds} />
      ))}
    </Document>
  );
}

/** More than a screen of names is read by their letters. */
const MANY = 60;

function FeedGroup({ at, group, feeds }: { at: PageContext; group: Group; feeds: Feeds }): VNode {
  const letters =
    group === "people" && feeds.length > MANY
      ? grouped(feeds, ({ sortNameIn }) => letterOf(sortNameIn(at.lang)))
      : undefined;
  return (
    <section aria-labelledby={`feeds-${group}`}>
      <h2 id={`feeds-${group}`}>{at.words.feeds[group]}</h2>
      {letters ? <ByLetter at={at} letters={letters} /> : <FeedList at={at} feeds={feeds} />}
    </section>
  );
}

function ByLetter({ at, letters }: { at: PageContext; letters: [string, Feeds][] }): VNode {
  return (
    <>
      <Letters at={at} letters={letters} />
      {letters.map(([letter, feeds]) => (
        <section key={letter}>
          {letter !== "" && <h3 id={at.anchors.group(letter)}>{letter}</h3>}
          <FeedList at={at} feeds={feeds} />
        </section>
      ))}
    </>
  );
}

function FeedList({ at, feeds }: { at: PageContext; feeds: Feeds }): VNode {
  return (
    <ul class="feed-list">
      {feeds.map(({ of, labelIn, lang: written }) => {
        const { text, lang } = labelIn(at.lang);
        return (
          <li key={of}>
            <a
              href={at.href(of)}
              hreflang={written === at.lang ? undefined : written}
              {...languageOf(at, lang, at.lang)}
            >
              {text}
            </a>
            <FeedFormats at={at} of={of} label={isolated(at, { text, lang })} />
          </li>
        );
      })}
    </ul>
  );
}

/** Everything from A to Z: people, topics, sources and years, for readers whose browser runs no scripts. */
import type { VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { UrlPath } from "../src/site/href.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { letterOf } from "./parts/letters.tsx";
import { grouped, Years } from "./parts/lists.tsx";

interface Entry {
  url: UrlPath;
  label: string;
  /** As it is sorted. */
  name: string;
  lang?: string;
}

export function Everything({ page, at }: { page: PageOf<"everything">; at: PageContext }): VNode {
  const { words, urls } = at;
  const { index } = words.search;
  const sections: [id: string, title: string, entries: Entry[]][] = [
    [
      "people",
      words.sections.people,
      page.people.map((one) => ({ url: urls.person(one), label: at.nameOf(one).text, name: at.sortNameOf(one) })),
    ],
    [
      "topics",
      words.sections.topics,
      page.tags.map((one) => ({ url: urls.tag(one), label: at.labelOf(one).text, name: at.labelOf(one).text })),
    ],
    [
      "sources",
      words.sections.sources,
      page.sources.map((one) => ({ url: urls.source(one), label: one.title, name: one.title, lang: one.lang })),
    ],
  ];
  return (
    <Document at={at} title={index.title} description={index.summary} className="list">
      <Heading
        kicker={<a href={at.href(urls.search)}>{words.sections.search}</a>}
        title={index.title}
        summary={index.summary}
      >
        <ul class="menu">
          {[...sections.map(([id, title]) => [id, title] as const), ["years", index.years] as const].map(
            ([id, title]) => (
              <li key={id}>
                <a href={at.href(at.url, id)}>{title}</a>
              </li>
            ),
          )}
        </ul>
      </Heading>
      {sections.map(([id, title, entries]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {grouped(entries, ({ name }) => letterOf(name)).map(([letter, own]) => (
            <section class="letter" key={letter}>
              {letter !== "" && <h3>{letter}</h3>}
              <ul class="links">
                {own.map(({ url, label, lang }) => (
                  <li key={url}>
                    <a href={at.href(url)} {...(lang === undefined ? {} : languageOf(at, lang, at.lang))}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      <section aria-labelledby="years">
        <h2 id="years">{index.years}</h2>
        <Years at={at} years={page.years} />
      </section>
    </Document>
  );
}

/** The whole Universal Declaration in one language, an anchor for each article. */
import type { VNode } from "preact";
import type { DeclarationPart } from "../src/content/declaration-text.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { DeclarationWords, KnownFault, languageOfText, officialName } from "./parts/declaration.tsx";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";

export function DeclarationPage({ page, at }: { page: PageOf<"declaration">; at: PageContext }): VNode {
  const { language, source } = page;
  const { rights, punctuation } = at.words;
  const { title, preamble, articles } = page.text();
  const name = language.isOfficial ? officialName(at, language) : language.name;
  const spoken = languageOfText(language);
  return (
    <Document
      at={at}
      title={punctuation.colon(rights.title, name)}
      description={rights.describe(name)}
      className="declaration"
    >
      <Heading
        kicker={<a href={at.href(at.urls.declarations)}>{rights.languages.title}</a>}
        title={title ?? rights.title}
        {...(title === undefined ? {} : { language: spoken })}
        summary={language.isOfficial ? name : <span {...languageOf(at, "en", at.lang)}>{name}</span>}
      >
        <p class="note">
          {language.isOfficial ? rights.official : rights.unchecked}{" "}
          {articles.size < 30 && rights.incomplete(articles.size)}
        </p>
        {source && (
          <p class="note">
            <a href={at.href(at.urls.source(source))}>{rights.record}</a>
          </p>
        )}
        <nav class="numbers" aria-label={rights.contents}>
          <ul class="menu figures">
            {[...articles.keys()].map((number) => (
              <li key={number}>
                <a href={at.href(at.url, at.anchors.article(number))} aria-label={rights.article(number)}>
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </Heading>
      {preamble && (
        <section id="preamble" {...spoken}>
          {preamble.heading !== undefined && <h2>{preamble.heading}</h2>}
          <DeclarationWords html={preamble.html} />
        </section>
      )}
      {[...articles].map(([number, part]) => (
        <Article key={number} at={at} page={page} number={number} part={part} />
      ))}
    </Document>
  );
}

interface ArticleProps {
  at: PageContext;
  page: PageOf<"declaration">;
  number: number;
  part: DeclarationPart;
}

function Article({ at, page: { language }, number, part: { heading, html } }: ArticleProps): VNode {
  const { rights } = at.words;
  const spoken = languageOfText(language);
  return (
    <section id={at.anchors.article(number)}>
      {heading === undefined ? <h2>{rights.article(number)}</h2> : <h2 {...spoken}>{heading}</h2>}
      <div {...spoken}>
        <DeclarationWords html={html} />
      </div>
      <KnownFault at={at} language={language} article={number} />
      <p class="note">
        <a href={at.href(at.urls.right({ number }))}>{rights.onRight(number)}</a>
      </p>
    </section>
  );
}

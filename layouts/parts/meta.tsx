/** What the head of a page says to machines: search engines, share cards, reference managers. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";

interface MetaProps {
  at: PageContext;
  title: string;
  description: string | undefined;
  /** The language of the page's own text. */
  lang: string;
}

/** For pages that search engines may list. */
export function Meta({ at, title, description, lang }: MetaProps): VNode {
  const { openGraph, citation, data, jsonLd } = at.meta();
  return (
    <>
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={at.site.title}
        href={at.href(at.urls.openSearch)}
      />
      {data && <link rel="alternate" type="application/json" href={at.href(data)} />}
      <meta property="og:site_name" content={at.site.title} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={at.absolute(at.url)} />
      <meta property="og:locale" content={lang.replaceAll("-", "_")} />
      {openGraph.map(([name, content]) => (
        <meta key={`${name} ${content}`} property={name} content={content} />
      ))}
      {openGraph.some(([name]) => name === "og:image") && <meta name="twitter:card" content="summary_large_image" />}
      {citation.length > 0 && (
        <>
          <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
          <meta name="DC.title" content={title} />
          <meta name="citation_title" content={title} />
        </>
      )}
      {citation.map(([name, content]) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      {jsonLd && <JsonLd value={jsonLd} />}
    </>
  );
}

/** Data and no program. `<` is escaped, since the words in it are anybody's and could end the element. */
function JsonLd({ value }: { value: object }): VNode {
  const json = JSON.stringify(value).replace(/</g, "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

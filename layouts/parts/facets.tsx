/** The ways through a long archive: by topic, source and verdict, each with its count. */
import type { VNode } from "preact";
import type { Person } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import type { Facet } from "../../src/site/facets.ts";
import { languageOf } from "./language.ts";

export function facetLabel(at: PageContext, facet: Facet): string {
  if (facet.by === "topic") return at.labelOf(facet.tag).text;
  return facet.by === "source" ? facet.source.title : at.words.evidence.labels[facet.label];
}

/** Lists that lead to pages of their own; a script filters in place where the whole archive stands on one page. */
export function FacetLinks(props: {
  at: PageContext;
  person: Person;
  facets: readonly Facet[];
  /** The whole archive stands on this page. */
  inPlace: boolean;
}): VNode | null {
  const { at, person, facets, inPlace } = props;
  if (facets.length === 0) return null;
  const { by } = at.words.person;
  return (
    <details class="facets">
      <summary>{by.heading}</summary>
      {(["topic", "source", "verdict"] as const).map((kind) => {
        const own = facets.filter((facet) => facet.by === kind);
        return (
          own.length > 0 && (
            <section key={kind} aria-labelledby={`by-${kind}`}>
              <h3 id={`by-${kind}`}>{by[kind]}</h3>
              <ul class="links">
                {own.map((facet) => (
                  <li key={facet.value}>
                    <a
                      href={at.href(at.urls.facet(person, facet))}
                      {...(inPlace ? forScript(at, facet) : {})}
                      {...(facet.by === "source" ? languageOf(at, facet.source.lang, at.lang) : {})}
                    >
                      {facetLabel(at, facet)}
                    </a>{" "}
                    <span class="count">{at.number(facet.quotes.length)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {inPlace && <p role="status" />}
    </details>
  );
}

function forScript(at: PageContext, facet: Facet): Record<`data-${string}`, string> {
  return {
    "data-quotes": facet.quotes.map(at.anchors.quote).join(" "),
    "data-shown": at.words.punctuation.colon(facetLabel(at, facet), at.words.counts.quotes(facet.quotes.length)),
  };
}

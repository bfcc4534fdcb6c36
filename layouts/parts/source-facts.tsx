/** What is known of a source: what it is, and how our copy was had. */
import type { PageContext } from "../../src/site/context.ts";
import type { Source } from "../../src/digest/types.ts";
import type { VNode } from "preact";
import { fromTheLeft, Local } from "./local.tsx";
import type { FactRow } from "./facts.tsx";

/** What the record says, in the language of the site. */
const editors = (at: PageContext, text: string | undefined): VNode | undefined =>
  text === undefined ? undefined : <Local at={at} words={{ text, lang: at.site.lang }} />;

/** What it is: of its makers and its language. */
export function originFacts(at: PageContext, { meta, lang }: Source): FactRow[] {
  const { source } = at.words;
  return [
    [source.publisher, editors(at, meta.publisher)],
    [source.venue, editors(at, meta.venue)],
    [source.language, at.languageName(lang)],
    [source.spoken, meta.spokenLang && at.languageName(meta.spokenLang)],
  ];
}

/** How far our copy can be relied on. */
export function copyFacts(at: PageContext, { meta }: Source): FactRow[] {
  const { source } = at.words;
  const { confidence, confidenceNote } = meta;
  return [
    [source.kind, source.kinds[meta.kind]],
    [source.standing, meta.standing === "secondary" && source.secondary],
    [source.delivery, meta.delivery && source.deliveries[meta.delivery]],
    [source.confidence, confidence && source.confidences[confidence]],
    [source.confidenceNote, editors(at, confidenceNote)],
    [source.obtained, editors(at, meta.obtained)],
  ];
}

/** Where it can be had again, and what may be done with it. */
export function addressFacts(at: PageContext, { meta }: Source): FactRow[] {
  const { source } = at.words;
  const address = (url: string | undefined) =>
    url && (
      <a href={url} {...fromTheLeft(at)}>
        {url}
      </a>
    );
  return [
    [source.url, address(meta.url)],
    [source.archived, address(meta.archived)],
    [source.copyright, meta.copyright && source.copyrights[meta.copyright]],
    [source.sha256, meta.sha256 && <code {...fromTheLeft(at)}>{meta.sha256}</code>],
  ];
}

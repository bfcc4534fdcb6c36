/** What is known of a source: what it is, and how our copy was had. */
import type { PageContext } from "../../src/site/context.ts";
import type { Source } from "../../src/digest/types.ts";
import type { FactRow } from "./facts.tsx";

/** What it is: of its makers and its language. */
export function originFacts(at: PageContext, { meta, lang }: Source): FactRow[] {
  const { source } = at.words;
  return [
    [source.publisher, meta.publisher],
    [source.venue, meta.venue],
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
    [source.confidenceNote, confidenceNote],
    [source.obtained, meta.obtained],
  ];
}

/** Where it can be had again, and what may be done with it. */
export function addressFacts(at: PageContext, { meta }: Source): FactRow[] {
  const { source } = at.words;
  const address = (url: string | undefined) => url && <a href={url}>{url}</a>;
  return [
    [source.url, address(meta.url)],
    [source.archived, address(meta.archived)],
    [source.copyright, meta.copyright && source.copyrights[meta.copyright]],
    [source.sha256, meta.sha256 && <code>{meta.sha256}</code>],
  ];
}

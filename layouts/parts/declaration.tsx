/** Words of the Universal Declaration, and the ways from one part of it to another. */
import type { VNode } from "preact";
import type { DeclarationLanguage } from "../../src/content/declaration.ts";
import type { SafeHtml } from "../../src/markdown/safe-html.ts";
import type { PageContext } from "../../src/site/context.ts";

/** What the words are in, wherever they stand: the languages of the Declaration are known by their code and not by their tag alone. */
export const languageOfText = ({ lang, dir }: DeclarationLanguage): { lang: string; dir: "ltr" | "rtl" } => ({
  lang,
  dir,
});

export function DeclarationWords({ html }: { html: SafeHtml }): VNode {
  return <div class="declared" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The name of one of the official languages in that of the page. */
export const officialName = (at: PageContext, { lang }: DeclarationLanguage): string => at.languageName(lang);

/**
 * In the third paragraph of article 29 the package's Arabic text says the contrary of the official one, of which it lacks a
 * word. Whoever reads it must be told.
 */
export function KnownFault({
  at,
  language,
  article,
}: {
  at: PageContext;
  language: DeclarationLanguage;
  article: number;
}): VNode | null {
  if (language.code !== "arb" || article !== 29) return null;
  return <p class="note">{at.words.rights.missingNegation}</p>;
}

/** The way to the text in every language. */
export function ToLanguages({ at, count }: { at: PageContext; count: number }): VNode {
  return (
    <p>
      <a href={at.href(at.urls.declarations)}>{at.words.rights.inLanguages(count)}</a>
    </p>
  );
}

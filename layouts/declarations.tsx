/** Every language in which the Universal Declaration can be read here. A script finds one by its name; the list is whole without it. */
import type { VNode } from "preact";
import type { DeclarationLanguage } from "../src/content/declaration.ts";
import type { PageContext } from "../src/site/context.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { officialName } from "./parts/declaration.tsx";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { letterOf, Letters } from "./parts/letters.tsx";
import { grouped } from "./parts/lists.tsx";

export function Declarations({ page, at }: { page: PageOf<"declarations">; at: PageContext }): VNode {
  const { words, urls } = at;
  const { title, intro, official, find, shown, none } = words.rights.languages;
  const byLetter = grouped(page.languages, ({ name }) => letterOf(name));
  const ownNames = ownNamesOf(at, page.languages);
  return (
    <Document
      at={at}
      title={title}
      description={intro(page.languages.length)}
      script={urls.asset(at.assets.languages)}
      className="list languages"
    >
      <Heading
        kicker={<a href={at.href(urls.rights)}>{words.rights.title}</a>}
        title={title}
        summary={intro(page.languages.length)}
      >
        <h2>{official}</h2>
        <ul class="menu">
          {page.languages
            .filter((language) => language.isOfficial)
            .map((language) => (
              <li key={language.code}>
                <a href={at.href(urls.declaration(language))}>{officialName(at, language)}</a>
              </li>
            ))}
        </ul>
        <div class="find" data-shown={shown} data-none={none} hidden>
          <label for="find-language">{find}</label>
          <input id="find-language" type="search" autocomplete="off" />
          <p role="status" />
        </div>
        <Letters at={at} letters={byLetter} />
      </Heading>
      {byLetter.map(([letter, languages]) => (
        <section class="letter" key={letter}>
          <h2 id={at.anchors.group(letter)}>{letter}</h2>
          <ul class="links">
            {languages.map((language) => (
              <Entry key={language.code} at={at} language={language} ownName={ownNames.get(language)} />
            ))}
          </ul>
        </section>
      ))}
    </Document>
  );
}

interface EntryProps {
  at: PageContext;
  language: DeclarationLanguage;
  ownName: string | undefined;
}

/** The package has English names; beside each the name that the language has for itself, where that is known. */
function Entry({ at, language, ownName }: EntryProps): VNode {
  const { name, lang, dir } = language;
  return (
    <li data-names={otherNames(at, language)}>
      <a href={at.href(at.urls.declaration(language))} {...languageOf(at, "en", at.lang)}>
        {name}
      </a>
      {ownName !== undefined && ownName !== name && (
        <>
          {" "}
          <span class="own-name" lang={lang} dir={dir}>
            {ownName}
          </span>
        </>
      )}
    </li>
  );
}

/** By what else a reader may look for it: its tags, and the name that the interface has for it, such as "Persian" for "Farsi". */
function otherNames(at: PageContext, { code, name, lang }: DeclarationLanguage): string {
  const known = lang === "und" ? [] : [lang, at.languageName(lang)];
  return [...new Set([...known, code])].filter((one) => one !== name).join(" ");
}

/** "français", unless several texts are tagged as the same language: then the name would be that of none of them. */
function ownNamesOf(at: PageContext, languages: readonly DeclarationLanguage[]): Map<DeclarationLanguage, string> {
  const names = new Map<DeclarationLanguage, string>();
  for (const [lang, same] of grouped(languages, (one) => one.lang)) {
    const meant = same.find((one) => one.isOfficial) ?? (same.length === 1 ? same[0] : undefined);
    if (!meant || Intl.DisplayNames.supportedLocalesOf(lang).length === 0) continue;
    names.set(meant, at.languageName(lang, lang));
  }
  return names;
}

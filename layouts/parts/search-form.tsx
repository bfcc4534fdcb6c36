/** The field of the search, the choices beside it, and the places that the script fills. Hidden until the script is there. */
import type { VNode } from "preact";
import { wordsFor } from "../../src/language/interface.ts";
import type { PageContext } from "../../src/site/context.ts";

/** The script reads its words and its way to the index from the form, so that it holds none of its own. */
export function SearchForm({ at }: { at: PageContext }): VNode {
  const { search, evidence } = at.words;
  const root = at.href(at.urls.root);
  const differs = differsFrom(at);
  const words = { ...search.script, counts: search.counts, facets: search.facets, verdicts: evidence.labels, differs };
  return (
    <>
      {/* The spaces are for readers that draw text only, which show it all the same. */}
      {/* No address and no names that a browser would send: the words go nowhere. */}
      <form
        id="search"
        role="search"
        hidden
        data-engine={at.href(at.urls.asset(at.assets.engine))}
        data-root={root.replace(/index\.html$/, "")}
        data-file={root.endsWith("index.html") ? "index.html" : ""}
        data-lang={at.lang}
        data-edition={at.urls.home === at.urls.root ? undefined : at.urls.home}
        data-words={JSON.stringify(words)}
      >
        <label for="words">{search.label}</label>
        <div class="field">
          <input id="words" type="search" autocomplete="off" spellcheck={false} aria-describedby="hint" />{" "}
          <button type="submit">{search.button}</button>
        </div>
        <p class="note" id="hint">
          {search.hint}
        </p>
        <div class="choices">
          <label>
            <input type="checkbox" id="exact" /> {search.exact}
          </label>{" "}
          <label>
            <input type="checkbox" id="grouped" /> {search.grouped}
          </label>{" "}
          <label>
            {search.sort.label}{" "}
            <select id="sort" autocomplete="off">
              <option value="relevance">{search.sort.relevance}</option>
              <option value="newest">{search.sort.newest}</option>
              <option value="oldest">{search.sort.oldest}</option>
            </select>
          </label>
        </div>
        <details id="narrow">
          <summary>{search.narrow}</summary>{" "}
          <fieldset>
            <legend>{search.dates}</legend>{" "}
            <label>
              {search.from} <input id="from" type="text" size={10} autocomplete="off" aria-describedby="date-hint" />
            </label>{" "}
            <label>
              {search.to} <input id="to" type="text" size={10} autocomplete="off" aria-describedby="date-hint" />
            </label>
            <p class="note" id="date-hint">
              {search.dateHint}
            </p>
          </fieldset>
          <div id="facets" />
        </details>
      </form>
      <p id="search-choices" class="note" hidden />
      <p id="search-status" role="status" />
      <p id="search-languages" class="note" hidden />
      <div id="results" />
    </>
  );
}

/** The index has its words in the language of the site; an edition says instead what it says everywhere. */
function differsFrom(at: PageContext): Record<string, string> {
  const [from, to] = [wordsFor(at.site.lang), at.words];
  const labels = Object.entries(from.evidence.differs).map(([label, words]) => [
    words ?? "",
    to.evidence.differs[label] ?? to.quote.differs,
  ]);
  return Object.fromEntries([...labels, [from.quote.differs, to.quote.differs]]) as Record<string, string>;
}

/** Results as elements of the page. Titles and texts come raw from the index, so they become text and nothing else. */
import type { Hit, Kind } from "../../src/search/query/hit.ts";
import { formatDate } from "../../src/language/date-words.ts";
import type { PartialDate } from "../../src/language/dates.ts";
import { direction, listFormat } from "../../src/language/locale.ts";
import { element, say, type SearchWords } from "./search-words.ts";

export interface ResultsView {
  words: SearchWords;
  /** Language of the page around. */
  lang: string;
  /** Whether that is another than the site's, in whose words the index was made. */
  isEdition: boolean;
  /** A person's name as readers of the page write it, by its slug. */
  nameOf: (slug: string) => string | undefined;
  /** The address of a path from the root of the site. */
  href: (path: string) => string;
}

const KINDS: readonly (readonly [Kind, string])[] = [
  ["quote", "quotes"],
  ["article", "articles"],
  ["person", "people"],
  ["misquote", "misquotes"],
];

/** One list in order of the hits, or one for each kind under its name. */
export function resultLists(hits: readonly Hit[], grouped: boolean, view: ResultsView): HTMLElement[] {
  if (!grouped) return [listOf(hits, view)];
  return KINDS.flatMap(([kind, name]) => {
    const own = hits.filter((hit) => hit.kind === kind);
    return own.length === 0 ? [] : [element("h2", "", say(view.words, name)), listOf(own, view)];
  });
}

function listOf(hits: readonly Hit[], view: ResultsView): HTMLOListElement {
  const list = element("ol", "results");
  list.append(...hits.map((hit) => item(hit, view)));
  return list;
}

function item(hit: Hit, { words, lang, isEdition, href, nameOf }: ResultsView): HTMLLIElement {
  const entry = element("li", `result ${hit.kind}`);
  const isQuoted = hit.kind === "quote" || hit.kind === "misquote";
  const excerpt = element(isQuoted ? "blockquote" : "p", "excerpt");
  if (hit.lang !== lang) {
    excerpt.lang = hit.lang;
    excerpt.dir = direction(hit.lang);
  }
  excerpt.append(...hit.excerpt.map(({ text, marked }) => (marked ? element("mark", "", text) : text)));
  const about = element("p", "about");
  const link = element("a", "", isEdition ? titleOf(hit, words, lang, nameOf) : hit.title);
  link.href = href(hit.url);
  if (hit.kind === "article" && hit.lang !== lang) link.lang = hit.lang;
  // Names and titles of other languages must not turn the line around.
  link.dir = "auto";
  about.append(link);
  if (hit.when !== "") {
    const time = element("time", "", isEdition ? formatDate(hit.date as PartialDate, lang) : hit.when);
    time.dateTime = hit.date;
    about.append(" · ", time);
  }
  if (hit.source !== "") about.append(" · ", element("bdi", "", hit.source));
  const kind = element("p", "kind", say(words, hit.kind));
  entry.append(...(isQuoted ? [excerpt, about, kind] : [kind, about, excerpt]));
  return entry;
}

/** Who or what was found, in the words of an edition: the index has them in those of the site. */
function titleOf(hit: Hit, words: SearchWords, lang: string, nameOf: ResultsView["nameOf"]): string {
  const names = hit.people.map(nameOf);
  if (hit.kind === "article" || names.length === 0 || names.includes(undefined)) return hit.title;
  const who = listFormat(lang).format(names as string[]);
  return hit.kind === "misquote" ? `${words.differs[hit.differs] ?? hit.differs} ${who}` : who;
}

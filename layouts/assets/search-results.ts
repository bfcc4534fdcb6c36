/** Results as elements of the page. Titles and texts come raw from the index, so they become text and nothing else. */
import type { Hit, Kind } from "../../src/search/query/hit.ts";
import { direction } from "../../src/language/interface.ts";
import { element, say, type SearchWords } from "./search-words.ts";

export interface ResultsView {
  words: SearchWords;
  /** Language of the page around. */
  lang: string;
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

function item(hit: Hit, { words, lang, href }: ResultsView): HTMLLIElement {
  const entry = element("li", `result ${hit.kind}`);
  const isQuoted = hit.kind === "quote" || hit.kind === "misquote";
  const excerpt = element(isQuoted ? "blockquote" : "p", "excerpt");
  if (hit.lang !== lang) {
    excerpt.lang = hit.lang;
    excerpt.dir = direction(hit.lang);
  }
  excerpt.append(...hit.excerpt.map(({ text, marked }) => (marked ? element("mark", "", text) : text)));
  const about = element("p", "about");
  const link = element("a", "", hit.title);
  link.href = href(hit.url);
  if (hit.kind === "article" && hit.lang !== lang) link.lang = hit.lang;
  about.append(link);
  if (hit.when !== "") {
    const time = element("time", "", hit.when);
    time.dateTime = hit.date;
    about.append(" · ", time);
  }
  if (hit.source !== "") about.append(` · ${hit.source}`);
  const kind = element("p", "kind", say(words, hit.kind));
  entry.append(...(isQuoted ? [excerpt, about, kind] : [kind, about, excerpt]));
  return entry;
}

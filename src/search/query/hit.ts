/** A result as it is shown, made from what the index keeps of a record. Usable in a browser. */
import { placeOf } from "./exact.ts";
import { bareForms, fold, primaryOf, queryForm, WORD_WITH_ELISION } from "./forms.ts";
import type { EngineFragment } from "./pagefind.ts";
import { distance } from "./spelling.ts";
import { isUnspaced, wordsOf } from "./unspaced.ts";

export type Kind = "article" | "person" | "quote" | "misquote";

/** A piece of an excerpt. */
export interface Run {
  text: string;
  marked: boolean;
}

export interface Hit {
  /** From the root of the site: `/quotes/1a2b3c/`. */
  url: string;
  kind: Kind;
  /** Of the text, BCP 47. */
  lang: string;
  title: string;
  /** Who says it; "" for articles. */
  person: string;
  /** ISO 8601, of any exactness; "" for people. */
  date: string;
  /** The date in the words of the site's language. */
  when: string;
  /** Title of the source, for quotations. */
  source: string;
  /** The word before words that are shown because they differ. */
  differs: string;
  /** Slugs: who says it, whom an article is about, or who it is. */
  people: readonly string[];
  /** The whole text. */
  text: string;
  excerpt: Run[];
}

/** How many words around what was found are shown; a quotation up to twice as long is shown whole. */
const EXCERPT = 34;

/** The words of a record, each with the space before it. */
export interface Record {
  fragment: EngineFragment;
  words: string[];
  text: string;
  lang: string;
  key: string;
}

export function recordOf(fragment: EngineFragment, key: string, lang: string): Record {
  const words = wordsOf(fragment.content, key);
  return { fragment, words, text: words.join(""), lang, key };
}

/** `places` are those that Pagefind found, in words of the content. */
export function hitOf(
  record: Record,
  typed: { words: readonly string[]; phrases: readonly string[] },
  places: readonly number[],
): Hit {
  const { fragment, key, text, lang } = record;
  const { title = "", date = "", when = "", source = "", differs = "" } = fragment.meta;
  const shown = wordsOf(title, key).join("");
  const url = fragment.raw_url ?? fragment.url;
  const kind = kindOf(url, differs);
  return {
    url,
    kind,
    lang,
    title: shown,
    person: kind === "article" ? "" : kind === "misquote" ? shown.slice(differs.length).trim() : shown,
    date,
    when,
    source,
    differs,
    people: fragment.filters?.["person"] ?? [],
    text,
    excerpt: excerptOf(record, typed, places, kind),
  };
}

/** The address says what a record is, so that no word of the index has to. */
function kindOf(url: string, differs: string): Kind {
  if (url.startsWith("/people/")) return "person";
  if (!url.startsWith("/quotes/")) return "article";
  return differs === "" ? "quote" : "misquote";
}

function excerptOf(
  record: Record,
  { words: typed, phrases }: { words: readonly string[]; phrases: readonly string[] },
  places: readonly number[],
  kind: Kind,
): Run[] {
  const { words, lang, fragment } = record;
  const marked = new Set<number>();
  for (const phrase of phrases) for (const at of placesOfPhrase(words, phrase, lang)) marked.add(at);
  if (phrases.length === 0) {
    for (const at of places) {
      if (at >= words.length) continue;
      marked.add(at);
      // A place in pairs of characters is that of two.
      if (isUnspaced(words[at]!.trim()) && typed.some((word) => [...word].length > 1)) marked.add(at + 1);
    }
    for (const at of placesOfForms(record, typed)) marked.add(at);
  }
  const isWhole = kind !== "article" && words.length <= EXCERPT * 2;
  const length = isWhole ? words.length : EXCERPT;
  const from = isWhole ? 0 : densest(marked, words.length, length);
  // Words that differ never stand without the word that says so, which is the first of the text.
  const warning = fragment.meta["differs"] ?? "";
  const runs: Run[] = from > 0 ? [{ text: warning === "" ? "… " : `${warning} … `, marked: false }] : [];
  for (let at = from; at < Math.min(from + length, words.length); at++)
    add(runs, words[at]!, marked.has(at), at === from);
  if (from + length < words.length) runs.push({ text: " …", marked: false });
  return runs;
}

/** Neighbours that are alike are one run; the space before a word is not marked, but that between marked words is. */
function add(runs: Run[], word: string, marked: boolean, isFirst: boolean): void {
  const text = isFirst ? word.trimStart() : word;
  const last = runs.at(-1);
  if (last && last.marked === marked) last.text += text;
  else if (marked && text.startsWith(" ")) {
    if (last) last.text += " ";
    runs.push({ text: text.slice(1), marked });
  } else runs.push({ text, marked });
}

/** Where the words of an excerpt begin so that it holds the most of what is marked, a little before the first. */
function densest(marked: ReadonlySet<number>, count: number, length: number): number {
  const places = [...marked].sort((a, b) => a - b);
  let [best, most] = [0, 0];
  for (const [i, start] of places.entries()) {
    let held = 0;
    for (let j = i; j < places.length && places[j]! < start + length - 6; j++) held++;
    if (held > most) [best, most] = [start, held];
  }
  return Math.max(0, Math.min(best - 5, count - length));
}

/** Words of the text that Pagefind cannot place: forms that stand hidden beside it. */
function placesOfForms(record: Record, typed: readonly string[]): number[] {
  const { words, key } = record;
  const all = typed.flatMap((word) => [bareOf(word, key), asWritten(record, word)]);
  const wanted = new Set(all.filter((form) => form !== ""));
  return words.flatMap((word, at) => {
    const own = letters(word);
    return wanted.has(own) || wanted.has(bareOf(own, key)) ? [at] : [];
  });
}

/**
 * A typed word as the record writes it: "harbour" for "harbor", where that stands among the record's hidden forms. In other
 * languages these are no spellings, but shorter forms.
 */
export function asWritten({ words, fragment, key }: Pick<Record, "words" | "fragment" | "key">, word: string): string {
  const plain = fold(word);
  if (primaryOf(key) !== "en" || !formsIn(fragment).includes(plain)) return plain;
  const alike = words.map(letters).find((one) => one[0] === plain[0] && distance(plain, one, 2) <= 2);
  return alike ?? plain;
}

const formsIn = ({ meta }: EngineFragment): string[] => fold(meta["forms"] ?? "").split(" ");
const letters = (word: string): string => fold(word.match(WORD_WITH_ELISION)?.[0] ?? "");

const bareOf = (word: string, key: string): string => {
  const [bare] = bareForms(word, key).slice(-1);
  return bare === undefined ? "" : fold(bare);
};

/** The words in which a phrase lies, by their number. */
function placesOfPhrase(words: readonly string[], phrase: string, lang: string): number[] {
  const place = placeOf(words.join(""), phrase, lang);
  if (!place) return [];
  let end = 0;
  return words.flatMap((word, at) => {
    const start = end + word.length - word.trimStart().length;
    end += word.length;
    return start < place.end && end > place.start ? [at] : [];
  });
}

/** Whether a record has a word that begins as the typed one does, in its text, its title or its hidden forms. */
export function hasBeginning({ text, fragment, key }: Record, word: string): boolean {
  const wanted = fold(queryForm(word, key));
  const all = fold(`${text} ${wordsOf(fragment.meta["title"] ?? "", key).join("")} ${fragment.meta["when"] ?? ""}`);
  if (isUnspaced(word)) return all.includes(wanted);
  const bare = fold(bareForms(wanted, key).at(-1) ?? wanted);
  return [...(all.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []), ...formsIn(fragment)].some(
    (one) =>
      one.startsWith(wanted) ||
      one.replace("'", "").startsWith(wanted) ||
      one.split(/['-]/).some((part) => part.startsWith(wanted)) ||
      fold(bareForms(one, key).at(-1) ?? "").startsWith(wanted && bare),
  );
}

/** People, topics and sources as linked records, from the content's entries. */
import type { Content, PersonEntry, SourceEntry, TagEntry } from "../content/content.ts";
import { placeIn, type Entry } from "../content/entry.ts";
import type { Place, Problems } from "../content/problem.ts";
import { didYouMean, type Slug } from "../content/slug.ts";
import { wordsIn } from "./by-language.ts";
import { noBody, type OpenPerson, type OpenSource, type OpenTag } from "./draft.ts";

export interface Records {
  people: Map<string, OpenPerson>;
  tags: Map<string, OpenTag>;
  sources: Map<string, OpenSource>;
  /** Slugs of sources with an unknown speaker: what is quoted from them cannot be checked. */
  doubtful: Set<string>;
  /** Paths of content files that are there but have problems of their own. */
  unread: ReadonlySet<string>;
}

/** The three kinds of record that others name by slug, and their folders. */
const FOLDERS = { person: "people", tag: "tags", source: "sources" } as const;
type RecordKind = keyof typeof FOLDERS;

export function linkRecords(content: Content, problems: Problems): Records {
  const records: Records = {
    people: new Map(content.people.map((entry) => [entry.slug, personOf(entry, content.site.lang)])),
    tags: new Map(content.tags.map((entry) => [entry.slug, tagOf(entry, content.site.lang)])),
    sources: new Map(),
    doubtful: new Set(),
    unread: content.unread,
  };
  for (const entry of content.tags) linkBroader(entry, records, problems);
  reportCycles(content.tags, records.tags, problems);
  for (const entry of content.sources) {
    records.sources.set(entry.slug, sourceOf(entry, content.site.lang, records, problems));
  }
  return records;
}

/** The record a slug in front matter names, or undefined with a problem at its place. */
export function lookUp(
  records: Records,
  kind: "person",
  slug: string,
  at: Entry<unknown>,
  path: Path,
  problems: Problems,
): OpenPerson | undefined;
export function lookUp(
  records: Records,
  kind: "tag",
  slug: string,
  at: Entry<unknown>,
  path: Path,
  problems: Problems,
): OpenTag | undefined;
export function lookUp(
  records: Records,
  kind: "source",
  slug: string,
  at: Entry<unknown>,
  path: Path,
  problems: Problems,
): OpenSource | undefined;
export function lookUp(
  records: Records,
  kind: RecordKind,
  slug: string,
  at: Entry<unknown>,
  path: Path,
  problems: Problems,
): OpenPerson | OpenTag | OpenSource | undefined {
  const found = records[FOLDERS[kind]].get(slug);
  if (!found) reportUnknown(records, kind, slug, () => placeIn(at, path), problems);
  return found;
}

type Path = readonly PropertyKey[];

/** Tells that no record has this slug, unless its file is there and has told its own problem. */
export function reportUnknown(
  records: Records,
  kind: RecordKind,
  slug: string,
  place: () => Place,
  problems: Problems,
): void {
  const path = `${FOLDERS[kind]}/${slug}.md`;
  if (records.unread.has(path)) return;
  const mend = didYouMean(slug, records[FOLDERS[kind]].keys()) || `; add \`${path}\` to the content folder`;
  problems.add(place(), `unknown-${kind}`, `unknown ${kind} \`${slug}\`${mend}`);
}

function personOf({ slug, meta }: PersonEntry, siteLang: string): OpenPerson {
  return {
    kind: "person",
    slug,
    name: meta.name,
    sortName: meta.sortName ?? meta.name,
    otherNames: meta.otherNames,
    isBody: meta.kind === "body",
    roles: meta.roles.map(({ role, organization, from, to }) => ({
      role: wordsIn(role, siteLang).text,
      organization: organization === undefined ? undefined : wordsIn(organization, siteLang).text,
      words: { role, organization },
      from,
      to,
    })),
    born: meta.born,
    died: meta.died,
    identifiers: meta.identifiers,
    hasArchive: meta.exposure !== "private",
    aliases: meta.aliases,
    body: noBody,
    quotes: [],
    articles: [],
  };
}

function tagOf({ slug, meta }: TagEntry, lang: string): OpenTag {
  const { label, note, rights, aliases } = meta;
  return {
    kind: "tag",
    slug,
    label: wordsIn(label, lang).text,
    note: note === undefined ? undefined : wordsIn(note, lang).text,
    words: { label, note },
    rights,
    aliases,
    broader: [],
    narrower: [],
    body: noBody,
    articles: [],
  };
}

function linkBroader(entry: TagEntry, records: Records, problems: Problems): void {
  const tag = records.tags.get(entry.slug)!;
  for (const [i, slug] of entry.meta.broader.entries()) {
    const broader = lookUp(records, "tag", slug, entry, ["broader", i], problems);
    if (!broader || broader === tag) continue;
    tag.broader.push(broader);
    broader.narrower.push(tag);
  }
}

/** A topic cannot be wider than itself, by however many steps; each circle is told once, at its first topic. */
function reportCycles(entries: readonly TagEntry[], tags: ReadonlyMap<string, OpenTag>, problems: Problems): void {
  const told = new Set<string>();
  for (const entry of entries) {
    const circle = entry.meta.broader.includes(entry.slug) ? [entry.slug] : circleFrom(entry.slug, tags);
    if (!circle || circle.some((slug) => told.has(slug))) continue;
    for (const slug of circle) told.add(slug);
    const way = [...circle, circle[0]!].map((slug) => `\`${slug}\``).join(" → ");
    const message = `the broader topics go round in a circle, ${way}; take one \`broader\` out`;
    problems.add(placeIn(entry, ["broader"]), "tag-cycle", message);
  }
}

function circleFrom(start: Slug, tags: ReadonlyMap<string, OpenTag>): Slug[] | undefined {
  const seen = new Set<string>();
  const walk = (slug: Slug, way: Slug[]): Slug[] | undefined => {
    for (const { slug: next } of tags.get(slug)?.broader ?? []) {
      if (next === start) return [...way, slug];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = walk(next, [...way, slug]);
      if (circle) return circle;
    }
    return undefined;
  };
  return walk(start, []);
}

function sourceOf(entry: SourceEntry, siteLang: string, records: Records, problems: Problems): OpenSource {
  const { slug, meta, passages } = entry;
  const speakers = meta.speakers.flatMap((speaker, i) => {
    return lookUp(records, "person", speaker, entry, ["speakers", i], problems) ?? [];
  });
  if (speakers.length < meta.speakers.length) records.doubtful.add(slug);
  for (const [label, speaker] of Object.entries(meta.turns ?? {})) {
    if (speaker === "none" || lookUp(records, "person", speaker, entry, ["turns", label], problems)) continue;
    records.doubtful.add(slug);
  }
  reportMissingConsent(entry, speakers, problems);
  reportTooMuchQuoted(entry, problems);
  return {
    kind: "source",
    slug,
    meta,
    title: meta.title,
    date: meta.date,
    lang: meta.lang ?? siteLang,
    speakers,
    passages,
    quotes: [],
  };
}

/** What others hold the rights to is quoted, not reprinted. */
const MOST_QUOTED_WORDS = 150;

function reportTooMuchQuoted(entry: SourceEntry, problems: Problems): void {
  if (entry.meta.copyright !== "quoted") return;
  const words = entry.passages.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  if (words <= MOST_QUOTED_WORDS) return;
  const message =
    `the passages hold ${words} words; of a source with \`copyright: quoted\` at most ${MOST_QUOTED_WORDS} may stand here, ` +
    "so leave out those that no article quotes";
  problems.add(placeIn(entry, ["copyright"]), "quoted-too-much", message);
}

function reportMissingConsent(entry: SourceEntry, speakers: readonly OpenPerson[], problems: Problems): void {
  const isPrivate = speakers.find((speaker) => !speaker.hasArchive);
  if (!isPrivate || entry.meta.consent) return;
  const at = entry.meta.speakers.indexOf(isPrivate.slug);
  const message =
    `\`${isPrivate.slug}\` is a private person, who is quoted only with consent; ` +
    "add `consent: { basis: public-record, date: … }` (or `on-the-record`, `written`), or take the words out";
  problems.add(placeIn(entry, ["speakers", at]), "consent-missing", message);
}

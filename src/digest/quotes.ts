/** Makes quote records from the marks in articles: one record for the same words, speaker and source. */
import { createHash } from "node:crypto";
import type { ArticleEntry } from "../content/content.ts";
import type { Passage } from "../content/passages.ts";
import { placeIn } from "../content/entry.ts";
import type { Problems } from "../content/problem.ts";
import type { QuoteNote } from "../content/schema/article.ts";
import { didYouMean, nearest } from "../content/slug.ts";
import { dayOf, spanOf } from "../language/dates.ts";
import { normalizeLabel, type QuoteMark } from "../markdown/body.ts";
import { quoteKey } from "../quotes/normalize.ts";
import type { OpenPerson, OpenQuote, OpenSource } from "./draft.ts";
import { reportFailure } from "./failure.ts";
import type { Checker } from "./evidence.ts";
import { reportUnknown, type Records } from "./records.ts";
import { rolesOn } from "./roles.ts";

/** Makes the record of each of an article's marks; undefined for a mark with a problem, which is told. */
export function quotesOf(
  entry: ArticleEntry,
  lang: string,
  records: Records,
  checker: Checker,
  problems: Problems,
): (OpenQuote | undefined)[] {
  const notes = notesByLabel(entry, problems);
  const byGroup = new Map<number, QuoteMark[]>();
  for (const mark of entry.body.marks) byGroup.set(mark.group, [...(byGroup.get(mark.group) ?? []), mark]);
  const made = new Map<number, OpenQuote | undefined>();
  for (const [group, marks] of byGroup) {
    made.set(group, recordOf(entry, lang, marks, notes, records, checker, problems));
  }
  reportUnreviewed(entry, records, problems);
  return entry.body.marks.map((mark) => made.get(mark.group));
}

function recordOf(
  entry: ArticleEntry,
  lang: string,
  marks: readonly QuoteMark[],
  notes: ReadonlyMap<string, LabelledNote>,
  records: Records,
  checker: Checker,
  problems: Problems,
): OpenQuote | undefined {
  const first = marks[0]!;
  const place = { file: entry.file, line: first.line, column: first.column };
  const speakers = speakersOf(first, entry.file, records, problems);
  const source = sourceOf(first, entry.file, records, problems);
  if (!source || speakers.length === 0 || speakers.length !== first.speakers.length) return undefined;
  if (records.doubtful.has(source.slug)) return undefined;
  const { label, ...note } =
    marks.map((mark) => notes.get(mark.label ?? "")).find((one) => one !== undefined) ?? noNote;
  const passage = passageOf(first, source, entry.file, problems);
  reportYoungerSource(entry, source, problems);
  const original = note.original ?? first.original;
  const reportedBy = note.reportedBy === undefined ? undefined : records.people.get(note.reportedBy);
  if (note.reportedBy !== undefined && !reportedBy) {
    reportUnknown(records, "person", note.reportedBy, () => placeIn(entry, ["quotes", label, "reportedBy"]), problems);
  }
  const lacksTranslator = original !== undefined && note.translator === undefined;
  if (lacksTranslator) {
    const message =
      label === ""
        ? "a translated quotation names who translated it; give its link a label and write " +
          "`quotes: { label: { translator: …, originalLang: … } }` in the front matter"
        : `a translated quotation names who translated it; add \`translator: …\` under \`${label}\``;
    problems.add(label === "" ? place : placeIn(entry, ["quotes", label], true), "translator-missing", message);
  }
  const pieces = marks.map((mark) => mark.words);
  const quote: Omit<OpenQuote, "check"> = {
    kind: first.kind,
    id: quoteId(first.kind, pieces, speakers, source),
    pieces,
    emphasis: marks.flatMap(({ emphasis }) => emphasis),
    lang: original === undefined ? source.lang : lang,
    speakers: speakers.map((person) => ({ person, roles: rolesOn(person.roles, source.date) })),
    source,
    passage,
    date: source.date,
    original:
      original === undefined
        ? undefined
        : { words: original, lang: note.originalLang ?? source.lang, translator: note.translator },
    context: note.context,
    waiver: note.waiver === undefined ? undefined : { reason: note.waiver, by: note.by, date: note.date },
    noText: note.noText,
    reportedBy,
    articles: [],
  };
  const checked = checker(quote);
  // Without a translator no translation passes, which is told above.
  if (!lacksTranslator) reportFailure(checked, place, problems);
  return { ...quote, check: checked.check };
}

/**
 * The name a quotation keeps for ever: 12 letters and digits of a SHA-256 over the words (in N1, first letter folded,
 * without final punctuation), the speakers and the source, by the first slug each of these ever had.
 */
function quoteId(
  kind: QuoteMark["kind"],
  pieces: readonly string[],
  speakers: readonly OpenPerson[],
  source: OpenSource,
): string {
  const who = speakers.map((person) => person.aliases[0] ?? person.slug).sort();
  const words = quoteKey(pieces.join(" … "));
  // JSON keeps apart what a separator inside a slug or the words could blur.
  const hash = createHash("sha256")
    .update(JSON.stringify([kind, words, who, source.slug]))
    .digest();
  return [...hash.subarray(0, 12)].map((byte) => ID_LETTERS[byte % ID_LETTERS.length]).join("");
}

// No vowels and no look-alikes: an id is read aloud, typed from print, and spells no word.
const ID_LETTERS = "23456789bcdfghjkmnpqrstvwxz";

function speakersOf(mark: QuoteMark, file: string, records: Records, problems: Problems): OpenPerson[] {
  const { line, column } = mark.at.address;
  if (mark.speakers.length === 0) {
    const what = mark.source === "" ? "no person and no source" : "no person";
    const message = `the quotation names ${what}; write \`${mark.kind}:person "${mark.source || "source"}"\` with the name of a file in \`people/\``;
    problems.add({ file, line, column }, "quote-without-person", message);
  }
  return mark.speakers.flatMap((slug, i) => {
    const person = records.people.get(slug);
    if (person) return person;
    // `quote:amara-okonjo+tomas-brandt`: the scheme, and those before with a plus sign each.
    const before = [`${mark.kind}:`, ...mark.speakers.slice(0, i).map((other) => `${other}+`)].join("");
    reportUnknown(records, "person", slug, () => ({ file, line, column: column + before.length }), problems);
    return [];
  });
}

function sourceOf(mark: QuoteMark, file: string, records: Records, problems: Problems): OpenSource | undefined {
  const source = records.sources.get(mark.source);
  if (source) return source;
  if (mark.source !== "") reportUnknown(records, "source", mark.source, () => ({ file, ...mark.at.source }), problems);
  else if (mark.speakers.length > 0) {
    const mend = `write \`${mark.kind}:${mark.speakers.join("+")} "source"\` with the name of a file in \`sources/\``;
    const message = `the quotation names no source; ${mend}`;
    problems.add({ file, ...mark.at.address }, "quote-without-source", message);
  }
  return undefined;
}

function passageOf(mark: QuoteMark, source: OpenSource, file: string, problems: Problems): Passage | undefined {
  if (mark.passage === undefined) return undefined;
  const passage = source.passages.find(({ id }) => id === mark.passage);
  if (!passage) {
    const names = source.passages.flatMap(({ id }) => id ?? []);
    const guess = nearest(mark.passage, names);
    const mend =
      names.length === 0
        ? `it has no named passages; write \`{#${mark.passage}}\` at the end of one, or leave \`#${mark.passage}\` away`
        : guess === undefined
          ? `its passages are ${names.map((id) => `\`#${id}\``).join(", ")}`
          : `did you mean \`#${guess}\`?`;
    const { line, column } = mark.at.source;
    const place = { file, line, column: column + mark.source.length };
    const message = `the source \`${source.slug}\` has no passage \`#${mark.passage}\`; ${mend}`;
    problems.add(place, "unknown-passage", message);
  }
  return passage;
}

function reportYoungerSource(entry: ArticleEntry, source: OpenSource, problems: Problems): void {
  const key = entry.meta.published === undefined ? "date" : "published";
  const published = dayOf(entry.meta.published ?? entry.meta.date);
  if (spanOf(source.date).first <= published) return;
  const mend = key === "published" ? "mend `published`" : "add `published:` with the day it first appeared here";
  const message =
    `the article quotes \`${source.slug}\`, which is of ${source.date}, but was published before, on ${published}; ` +
    `${mend}, or mend the date of the source`;
  problems.add(placeIn(entry, [key]), "source-younger", message);
}

/** Told once for an article, at the first thing that asks for a review. */
function reportUnreviewed(entry: ArticleEntry, records: Records, problems: Problems): void {
  const { reviewedBy, people } = entry.meta;
  if (reviewedBy !== undefined) return;
  const isPrivate = (slug: string): boolean => records.people.get(slug)?.hasArchive === false;
  const named = people.findIndex(isPrivate);
  const mark = entry.body.marks.find(({ kind, speakers }) => kind === "misquote" || speakers.some(isPrivate));
  if (named === -1 && mark === undefined) return;
  const place =
    named === -1 && mark
      ? { file: entry.file, line: mark.line, column: mark.column }
      : placeIn(entry, ["people", named]);
  const what =
    named !== -1
      ? "names a private person"
      : mark?.kind === "misquote"
        ? "shows a `misquote:`"
        : "quotes a private person";
  const message = `an article that ${what} is reviewed by a second person; add a line \`reviewedBy: …\` with their role`;
  problems.add(place, "review-missing", message);
}

/** A note with its label as the front matter writes it. */
type LabelledNote = QuoteNote & { label: string };
const noNote: LabelledNote = { label: "" };

function notesByLabel(entry: ArticleEntry, problems: Problems): Map<string, LabelledNote> {
  const used = new Set(entry.body.marks.flatMap((mark) => mark.label ?? []));
  // A quotation whose link is broken has its problem already, and may be the one with the label.
  const isBroken = entry.body.slips.some(({ rule }) => rule.startsWith("quote-") && !rule.endsWith("unattributed"));
  const notes = new Map<string, LabelledNote>();
  for (const [label, note] of Object.entries(entry.meta.quotes)) {
    const normal = normalizeLabel(label);
    notes.set(normal, { ...note, label });
    if (used.has(normal) || isBroken) continue;
    const guess = didYouMean(
      label,
      [...used].map((one) => one.toLowerCase()),
    );
    const message = `no quotation has the label \`${label}\`${guess || `; write \`[“words”][${label}]\` in the text, or take the note out`}`;
    problems.add(placeIn(entry, ["quotes", label], true), "quote-label-unused", message);
  }
  return notes;
}

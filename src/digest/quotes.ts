/** Makes quote records from the marks in articles: one record for the same words, speaker and source. */
import { createHash } from "node:crypto";
import type { ArticleEntry } from "../content/content.ts";
import type { Passage } from "../content/passages.ts";
import { placeIn } from "../content/entry.ts";
import type { Place, Problems } from "../content/problem.ts";
import type { QuoteNote } from "../content/schema/article.ts";
import { didYouMean } from "../content/slug.ts";
import { dayOf, spanOf } from "../language/dates.ts";
import { normalizeLabel, type QuoteMark } from "../markdown/body.ts";
import type { Check } from "../quotes/check.ts";
import { quoteKey } from "../quotes/normalize.ts";
import type { OpenPerson, OpenQuote, OpenSource } from "./draft.ts";
import { formatCheck } from "./format-check.ts";
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
  return entry.body.marks.map((mark) => made.get(mark.group));
}

function recordOf(
  entry: ArticleEntry,
  lang: string,
  marks: readonly QuoteMark[],
  notes: ReadonlyMap<string, QuoteNote>,
  records: Records,
  checker: Checker,
  problems: Problems,
): OpenQuote | undefined {
  const first = marks[0]!;
  const place = { file: entry.file, line: first.line, column: first.column };
  const speakers = speakersOf(first, place, records, problems);
  const source = sourceOf(first, place, records, problems);
  if (!source || speakers.length === 0 || speakers.length !== first.speakers.length) return undefined;
  const note = marks.map((mark) => notes.get(mark.label ?? "")).find((one) => one !== undefined) ?? {};
  const passage = passageOf(first, source, place, problems);
  reportYoungerSource(entry, source, place, problems);
  reportUnreviewed(entry, first, speakers, place, problems);
  const original = note.original ?? first.original;
  const reportedBy = note.reportedBy === undefined ? undefined : records.people.get(note.reportedBy);
  if (note.reportedBy !== undefined && !reportedBy) {
    reportUnknown(records, "person", note.reportedBy, () => place, problems);
  }
  if (original !== undefined && note.translator === undefined) {
    const message =
      "a translated quotation names who translated it; give its link a label and write " +
      "`quotes: { label: { translator: …, originalLang: … } }` in the front matter";
    problems.add(place, "translator-missing", message);
  }
  const pieces = marks.map((mark) => mark.words);
  const quote: Omit<OpenQuote, "check"> = {
    kind: first.kind,
    id: quoteId(first.kind, pieces, speakers, source),
    pieces,
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
  const check = checker(quote);
  reportFailure(check, pieces, place, problems);
  return { ...quote, check };
}

/** A quotation that fails its check does not get out. */
export function reportFailure(check: Check, pieces: readonly string[], place: Place, problems: Problems): void {
  if (check.passes) return;
  problems.add(place, `quote-${check.verdict}`, check.reason, "error", formatCheck(check, pieces));
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

function speakersOf(mark: QuoteMark, place: Place, records: Records, problems: Problems): OpenPerson[] {
  if (mark.speakers.length === 0) {
    problems.add(place, "quote-without-person", 'the quotation names no person; write `quote:person "source"`');
  }
  return mark.speakers.flatMap((slug) => {
    const person = records.people.get(slug);
    if (!person) reportUnknown(records, "person", slug, () => place, problems);
    return person ?? [];
  });
}

function sourceOf(mark: QuoteMark, place: Place, records: Records, problems: Problems): OpenSource | undefined {
  const source = records.sources.get(mark.source);
  if (source) return source;
  if (mark.source === "") {
    const message = `the quotation names no source; write \`${mark.kind}:${mark.speakers.join("+")} "source"\``;
    problems.add(place, "quote-without-source", message);
  } else reportUnknown(records, "source", mark.source, () => place, problems);
  return undefined;
}

function passageOf(mark: QuoteMark, source: OpenSource, place: Place, problems: Problems): Passage | undefined {
  if (mark.passage === undefined) return undefined;
  const passage = source.passages.find(({ id }) => id === mark.passage);
  if (!passage) {
    const names = source.passages.flatMap(({ id }) => id ?? []);
    const mend =
      names.length === 0
        ? "it has no named passages"
        : `its passages are ${names.map((id) => `\`#${id}\``).join(", ")}`;
    const guess = didYouMean(mark.passage, names);
    const message = `the source \`${source.slug}\` has no passage \`#${mark.passage}\`${guess || `; ${mend}`}`;
    problems.add(place, "unknown-passage", message);
  }
  return passage;
}

function reportYoungerSource(entry: ArticleEntry, source: OpenSource, place: Place, problems: Problems): void {
  const published = dayOf(entry.meta.published ?? entry.meta.date);
  if (spanOf(source.date).first <= published) return;
  const message =
    `the source \`${source.slug}\` is of ${source.date}, after this article was published (${published}); ` +
    "mend `published`, or the date of the source";
  problems.add(place, "source-younger", message);
}

function reportUnreviewed(
  entry: ArticleEntry,
  mark: QuoteMark,
  speakers: readonly OpenPerson[],
  place: Place,
  problems: Problems,
): void {
  if (entry.meta.reviewedBy !== undefined) return;
  const isPrivate = speakers.some((person) => !person.hasArchive);
  if (mark.kind !== "misquote" && !isPrivate) return;
  const what = isPrivate ? "an article that quotes a private person" : "an article with a `misquote:`";
  problems.add(place, "review-missing", `${what} is reviewed by a second person; add \`reviewedBy:\` with their role`);
}

function notesByLabel(entry: ArticleEntry, problems: Problems): Map<string, QuoteNote> {
  const used = new Set(entry.body.marks.flatMap((mark) => mark.label ?? []));
  const notes = new Map<string, QuoteNote>();
  for (const [label, note] of Object.entries(entry.meta.quotes)) {
    const normal = normalizeLabel(label);
    notes.set(normal, note);
    if (used.has(normal)) continue;
    const guess = didYouMean(
      label,
      [...used].map((one) => one.toLowerCase()),
    );
    const message = `no quotation has the label \`${label}\`${guess || `; write \`[“words”][${label}]\` in the text, or take the note out`}`;
    problems.add(placeIn(entry, ["quotes", label]), "quote-label-unused", message);
  }
  return notes;
}

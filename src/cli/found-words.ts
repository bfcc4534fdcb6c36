/** What `quote` has found, as an editor reads it: each place with its speaker, its verdict and the line to paste. */
import type { Finding, Found, Misquoted } from "../digest/find-words.ts";
import { wordsOf } from "../digest/quotation.ts";
import type { Digest } from "../digest/types.ts";
import { formatDiff } from "../quotes/format.ts";
import { linkLine } from "./link-line.ts";

/** More than these nobody reads; `--json` has all. */
const MOST_FINDINGS = 12;
const MOST_PLACES = 8;
const WIDTH = 400;

export function foundWords(words: string, { findings, misquotes }: Found, digest: Digest): string {
  const shown = findings
    .slice(0, MOST_FINDINGS)
    .map((finding, index) => `${index + 1}. ${block(words, finding, digest)}`);
  const more = findings.length - shown.length;
  return [
    ...misquotes.map((misquote) => warning(misquote)),
    ...shown,
    ...(more > 0 ? [`And ${more} more: \`--json\` prints all.`] : []),
  ].join("\n\n");
}

function block(words: string, finding: Finding, digest: Digest): string {
  const { slug, source, where, passage, isExact, check, sentence, uses } = finding;
  const severity = check.severity === undefined ? "" : ` (${check.severity})`;
  // A verdict of other words says by itself that the build fails.
  const fails = check.verdict === "verbatim" && !check.passes ? ", but the build fails" : "";
  const score = isExact || check.score === undefined ? "" : `, score ${check.score.toFixed(2)}`;
  const title = source ? `, “${source.title}”, ${source.date}` : "";
  const link = linkLine(words, finding, digest);
  const lines = [
    `${check.verdict}${severity}${score}${fails} · ${whose(finding, digest)} · ${slug}${passage === undefined ? "" : `#${passage}`}${title}`,
    `where:   ${place(finding)}`,
    ...(where === "quotation" ? [] : [`there:   ${shortened(sentence)}`]),
    ...(check.diff ? [`differs: ${formatDiff(check.diff)}`] : []),
    ...(check.verdict === "verbatim" && check.passes ? [] : [`verdict: ${check.reason}`]),
    ...uses.map(({ place: { file, line } }) => `quoted:  ${file}:${line}`),
    ...(link === undefined ? [] : [`paste:   ${link}`]),
    ...(link !== undefined && where === "full-text" ? [`first:   ${missingPassage(finding)}`] : []),
    ...(source ? [] : [`first:   there is no record of this source; write \`sources/${slug}.md\` and name who speaks`]),
  ];
  return lines.join("\n   ");
}

/** The link would not pass: pages are made from passages, and the record has none with these words. */
function missingPassage({ slug, source, sentence }: Finding): string {
  const taken = new Set(source?.passages.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`p${number}`)) number += 1;
  const passage = sentence.length > WIDTH ? `the sentence, named {#p${number}}` : `${sentence} {#p${number}}`;
  return `no passage of the record has these words; add to \`sources/${slug}.md\`: ${passage}`;
}

function whose({ source, speakers, where }: Finding, digest: Digest): string {
  if (!source) return "nobody on record";
  const names = new Map<string, string>(digest.people.map((person) => [person.slug, person.name]));
  if (speakers.includes("none")) return "somebody without a record";
  const all = speakers.map((speaker) => names.get(speaker) ?? speaker).join(" and ");
  return speakers.length > 1 && where !== "quotation" ? `${all}, jointly` : all;
}

function place({ where, passage, places, source, uses }: Finding): string {
  if (where === "quotation") return `a quotation in ${uses.map(({ article }) => article).join(", ")}`;
  const what =
    where === "full-text" ? "full text" : `passage ${passage === undefined ? "without a name" : `#${passage}`}`;
  const shown = places.slice(0, MOST_PLACES).map(({ paragraph, line }) => `paragraph ${paragraph} (line ${line})`);
  const more = places.length - shown.length;
  const also = more > 0 ? ` and ${more} places more` : "";
  return `${what}${source ? "" : " without a record"}, ${shown.join(", ")}${also}`;
}

function warning({ quote, place: { file, line }, hasTheWords }: Misquoted): string {
  const who = quote.speakers.map(({ person }) => person.name).join(" and ");
  const label = quote.check.verdict === "conflicting" ? "Reported differently" : "Misquotation";
  const what = hasTheWords ? "on record" : "on record beside these words";
  const diff = quote.check.diff ? `\n   differs: ${formatDiff(quote.check.diff)}` : "";
  return `! ${label}: “${shortened(wordsOf(quote))}” is ${what}, ascribed to ${who}: ${file}:${line}${diff}`;
}

function shortened(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}

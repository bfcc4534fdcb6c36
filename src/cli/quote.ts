/** `quote`: finds words in the content and in all full texts, and gives the line to paste. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadContent } from "../content/content.ts";
import { Problems } from "../content/problem.ts";
import { buildDigest } from "../digest/build.ts";
import { findWords, type Found } from "../digest/find-words.ts";
import { wordsOf } from "../digest/quotation.ts";
import type { Digest } from "../digest/types.ts";
import { unmark } from "../markdown/quote-link.ts";
import { CheckCacheFile } from "./check-cache.ts";
import { foundWords } from "./found-words.ts";
import { readHeldTexts } from "./held-texts.ts";
import { linkLine } from "./link-line.ts";
import { formatProblems } from "./report.ts";
import { buildDay, type Settings } from "./settings.ts";

/** Returns the exit code: 1 when the words stand nowhere. */
export function quote(settings: Settings): number {
  const words = unmark(settings.words) ?? settings.words;
  const { content, problems } = loadContent(settings.content);
  if (!content) {
    console.error(formatProblems(problems.sorted()));
    return 1;
  }
  const asOf = buildDay(settings.epoch, content.site.timeZone);
  // What else is wrong with the content is for `check` to tell.
  const cache = new CheckCacheFile(".cache/checks.json");
  const digest = buildDigest(content, { asOf, drafts: true, cache }, new Problems());
  const folders =
    settings.sources.length > 0
      ? settings.sources
      : content.site.sources.map((folder) => join(content.root, folder)).filter((folder) => existsSync(folder));
  const ofTexts = new Problems();
  const texts = readHeldTexts(folders, content.sources, ofTexts);
  if (ofTexts.sorted().length > 0) console.error(`${formatProblems(ofTexts.sorted())}\n`);

  const found = findWords(words, digest, texts);
  const isNowhere = found.findings.length === 0 && found.misquotes.length === 0;
  if (settings.json) console.log(JSON.stringify(asJson(words, found, digest)));
  else if (isNowhere) {
    const where = `${digest.sources.length} source records and ${texts.length} full texts`;
    console.error(`These words stand nowhere in ${where}, exactly or nearly.`);
  } else console.log(foundWords(words, found, digest));
  return isNowhere ? 1 : 0;
}

function asJson(words: string, { findings, misquotes }: Found, digest: Digest) {
  return {
    words,
    found: findings.map((finding) => {
      const { slug, source, where, passage, speakers, isExact, check, standing, sentence, places, uses } = finding;
      return {
        where,
        source: slug,
        title: source?.title ?? null,
        passage: passage ?? null,
        places,
        speakers: speakers.filter((speaker) => speaker !== ""),
        exact: isExact,
        verdict: check.verdict,
        passes: check.passes,
        reason: check.reason,
        severity: check.severity ?? null,
        score: check.score ?? null,
        words: standing,
        sentence,
        diff: check.diff ?? null,
        link: linkLine(words, finding, digest) ?? null,
        quotedIn: uses.map(({ quote, place }) => ({ id: quote.id, file: place.file, line: place.line })),
      };
    }),
    misquotes: misquotes.map(({ quote, place, hasTheWords }) => ({
      id: quote.id,
      words: wordsOf(quote),
      speakers: quote.speakers.map(({ person }) => person.slug),
      source: quote.source.slug,
      verdict: quote.check.verdict,
      hasTheWords,
      file: place.file,
      line: place.line,
    })),
  };
}

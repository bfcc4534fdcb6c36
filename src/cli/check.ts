/** `check`: reads all content, compares every quotation with its source, and tells what is wrong and how it stands. */
import { wordsOf } from "../digest/quotation.ts";
import type { Digest } from "../digest/types.ts";
import { coverage } from "./coverage.ts";
import { recordChecks } from "./record.ts";
import { formatProblems } from "./report.ts";
import { buildDay, type Settings } from "./settings.ts";
import { loadDigest } from "./workshop.ts";

/** Returns the exit code: 1 when there is an error, 0 when there are only warnings. */
export async function check(settings: Settings): Promise<number> {
  const { digest, problems, texts, compared } = await loadDigest(settings);
  if (settings.record && digest && !problems.hasErrors) {
    const changed = recordChecks(compared, texts, buildDay(settings.epoch, digest.site.timeZone));
    console.error(`${compared.length} sources compared with their full texts, ${changed} records written.`);
  }
  const sorted = problems.sorted();
  if (settings.json) {
    const listed = sorted.map(({ detail: _, ...problem }) => problem);
    console.log(JSON.stringify({ problems: listed, quotes: digest ? quotesOf(digest) : [] }));
    return problems.hasErrors ? 1 : 0;
  }
  if (digest) console.log(coverage(digest));
  if (sorted.length > 0) console.error(`\n${formatProblems(sorted)}`);
  else console.log(`\nNo problems.${texts.size > 0 ? ` ${texts.size} full texts compared.` : ""}`);
  return problems.hasErrors ? 1 : 0;
}

function quotesOf({ uses }: Digest) {
  return uses.map(({ quote, place }) => ({
    id: quote.id,
    file: place.file,
    line: place.line,
    person: quote.speakers.map(({ person }) => person.slug).join("+"),
    source: quote.source.slug,
    words: wordsOf(quote),
    verdict: quote.check.verdict,
    reason: quote.check.reason,
    severity: quote.check.severity ?? null,
    score: quote.check.score ?? null,
  }));
}

/** `check`: reads all content and tells what is wrong with it. */
import type { Problem } from "../content/problem.ts";
import { formatProblems } from "./report.ts";
import type { Settings } from "./settings.ts";
import { loadDigest } from "./workshop.ts";

/** Returns the exit code: 1 when there is an error, 0 when there are only warnings. */
export function check(settings: Settings): number {
  const { digest, problems } = loadDigest(settings);
  const sorted = problems.sorted();
  if (settings.json) console.log(JSON.stringify({ problems: sorted satisfies Problem[], quotes: quotesOf(digest) }));
  else if (sorted.length > 0) console.error(formatProblems(sorted));
  else if (digest) console.log(`${digest.articles.length} articles, ${digest.quotes.length} quotations, no problems.`);
  return problems.hasErrors ? 1 : 0;
}

function quotesOf(digest: ReturnType<typeof loadDigest>["digest"]) {
  return (digest?.quotes ?? []).map((quote) => ({
    id: quote.id,
    person: quote.speakers.map(({ person }) => person.slug).join("+"),
    source: quote.source.slug,
    words: quote.pieces.join(" … "),
  }));
}

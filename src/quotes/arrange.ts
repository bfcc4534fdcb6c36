/** Lays the pieces of one quotation over a view, in order and without overlap, and asks the judge about each way to do it. */
import { judge, type Judgement, type Laid, type Question } from "./judge.ts";
import { hitsOf, readingsOf } from "./readings.ts";
import type { Hit } from "./occurrences.ts";
import type { View } from "./view.ts";

/** From each place only so many next places are tried; in doubt the quotation does not match (section 3). */
const NEXT_PLACES = 12;
const MOST_WAYS = 2000;

interface Run {
  readonly hits: readonly Hit[];
  readonly piece: number;
}

/** The first reading of each piece of which all runs stand somewhere in the view; undefined if a piece has none. */
function runsOf(view: View, question: Question): readonly Run[] | undefined {
  const runs: Run[] = [];
  for (const [piece, words] of question.pieces.entries()) {
    let found: readonly Run[] | undefined;
    for (const reading of readingsOf(words)) {
      const hits: Run[] = [];
      for (const text of reading) {
        const places = hitsOf(view, text, question.names);
        if (places.length === 0) break;
        hits.push({ hits: places, piece });
      }
      if (hits.length !== reading.length) continue;
      found = hits;
      break;
    }
    if (!found) return undefined;
    runs.push(...found);
  }
  return runs;
}

/** The best judgement on the quotation in this view; undefined where its words do not stand. */
export function arrange(view: View, question: Question): Judgement | undefined {
  const runs = runsOf(view, question);
  if (!runs || runs.length === 0) return undefined;
  let best: Judgement | undefined;
  let ways = 0;
  const laid: Laid[] = [];

  /** True when no better judgement can be had. */
  const lay = (index: number, from: number): boolean => {
    const run = runs[index];
    if (!run) {
      ways += 1;
      const judgement = judge(view, question, laid);
      if (!best || judgement.rank > best.rank) best = judgement;
      return judgement.rank === 3 || ways >= MOST_WAYS;
    }
    const later = run.hits.filter((hit) => hit.start >= from);
    const near = index === 0 ? later : later.toSorted((a, b) => a.start - b.start).slice(0, NEXT_PLACES);
    for (const hit of near) {
      laid.push({ ...hit, piece: run.piece });
      const done = lay(index + 1, hit.end);
      laid.pop();
      if (done) return true;
    }
    return false;
  };
  lay(0, 0);
  if (best) return best;
  const first = runs[0]?.hits[0];
  return {
    rank: 1,
    verdict: "altered",
    severity: "substantive",
    reason: "The pieces of the quotation stand in the source, but not in this order.",
    view,
    laid: first ? [{ ...first, piece: 0 }] : [],
    edits: [],
  };
}

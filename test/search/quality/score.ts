/**
 * `npm run search:quality [-- --misses]`: how well the search answers the queries of `queries.txt`, on which its weights were
 * chosen, and of `held-back.txt`, on which they were not: as the share whose record is the first, is among the first ten, and
 * as the mean of 1/rank (mean reciprocal rank).
 */
import { readFileSync } from "node:fs";
import type { Searcher } from "../../../src/search/query/searcher.ts";
import { found, indexOfRecords } from "../../support/search.ts";
import { qualityRecords } from "./corpus.ts";

interface Query {
  words: string;
  group: string;
  urls: string[];
}

export interface Score {
  group: string;
  queries: number;
  first: number;
  ten: number;
  reciprocal: number;
}

export interface Miss {
  words: string;
  rank: number | undefined;
  instead: string | undefined;
}

export const SETS = ["queries.txt", "held-back.txt"] as const;

function queriesOf(set: (typeof SETS)[number]): Query[] {
  const text = readFileSync(new URL(set, import.meta.url), "utf8");
  let group = "";
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("#")) group = line.slice(2);
    const [words, urls] = line.split(" => ");
    if (line.startsWith("#") || words === undefined || urls === undefined) return [];
    const all = urls.trim().split(" ");
    return [{ words, group, urls: all.map((url) => (url.startsWith("udhr/") ? `/quotes/${url}/` : `/${url}/`)) }];
  });
}

export interface Scored {
  set: string;
  /** One for each group, then one for all. */
  scores: Score[];
  misses: Miss[];
  /** Addresses that no record has. */
  unknown: string[];
}

/** The scores of each set. */
export async function score(): Promise<Scored[]> {
  const records = qualityRecords();
  const known = new Set<string>(records.map(({ url }) => url));
  const { searcher } = await indexOfRecords(records);
  const all: Scored[] = [];
  for (const set of SETS) all.push(await scoreSet(set, searcher, known));
  return all;
}

async function scoreSet(set: (typeof SETS)[number], searcher: Searcher, known: ReadonlySet<string>): Promise<Scored> {
  const ranks: { group: string; rank: number | undefined }[] = [];
  const misses: Miss[] = [];
  const unknown: string[] = [];
  for (const { words, group, urls } of queriesOf(set)) {
    unknown.push(...urls.filter((url) => !known.has(url)));
    const { hits } = await found(searcher, words);
    const at = hits.findIndex(({ url }) => urls.includes(url));
    const rank = at < 0 ? undefined : at + 1;
    ranks.push({ group, rank });
    if (rank !== 1) misses.push({ words, rank, instead: hits[0]?.url });
  }
  const groups = [...new Set(ranks.map(({ group }) => group))];
  const scores = groups.map((group) =>
    scoreOf(
      group,
      ranks.filter((one) => one.group === group),
    ),
  );
  return { set, scores: [...scores, scoreOf("All", ranks)], misses, unknown };
}

function scoreOf(group: string, ranks: readonly { rank: number | undefined }[]): Score {
  const share = (count: number): number => count / ranks.length;
  return {
    group,
    queries: ranks.length,
    first: share(ranks.filter(({ rank }) => rank === 1).length),
    ten: share(ranks.filter(({ rank }) => rank !== undefined).length),
    reciprocal: share(ranks.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : 1 / rank), 0)),
  };
}

if (import.meta.url === new URL(process.argv[1] ?? "", "file:").href) {
  for (const { set, scores, misses, unknown } of await score()) {
    console.log(
      `\n| ${set} | queries | success at 1 | success at 10 | mean reciprocal rank |\n| --- | --- | --- | --- | --- |`,
    );
    for (const { group, queries, first, ten, reciprocal } of scores) {
      console.log(`| ${group} | ${queries} | ${first.toFixed(3)} | ${ten.toFixed(3)} | ${reciprocal.toFixed(3)} |`);
    }
    if (unknown.length > 0) console.log(`\nNot among the records: ${unknown.join(" ")}`);
    if (!process.argv.includes("--misses")) continue;
    for (const { words, rank, instead } of misses) console.log(`${rank ?? "–"}\t${words}\t${instead ?? "nothing"}`);
  }
}

/** How well each article's quotations are covered by evidence, as a table in plain text. */
import type { Digest, Quote } from "../digest/types.ts";
import { groupBy } from "../digest/order.ts";

const COLUMNS: [string, (quote: Quote) => boolean][] = [
  ["quotations", () => true],
  ["verbatim", ({ check }) => check.verdict === "verbatim"],
  ["edited", ({ check }) => check.edits.length > 0],
  ["in context", ({ check, context }) => check.fragment !== undefined && context !== undefined],
  ["translated", ({ check }) => check.verdict === "translated"],
  ["unverified", ({ check }) => check.verdict === "unverified"],
  ["differing", ({ check }) => check.verdict === "conflicting" || check.verdict === "misquotation"],
  ["waived", ({ check }) => check.waived === true],
];

/** One line for each article, a line of sums, and the reason of each quotation that is not verified. */
export function coverage({ uses }: Digest): string {
  const byArticle = groupBy(uses, ({ article }) => article);
  const rows = [...byArticle].map(([article, own]) => [article, ...COLUMNS.map(([, counts]) => count(own, counts))]);
  const sums = ["all articles", ...COLUMNS.map(([, counts]) => count(uses, counts))];
  const table = [["", ...COLUMNS.map(([name]) => name)], ...rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1)), sums];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd(),
  );
  const reasons = uses
    .filter(({ quote }) => quote.check.verdict === "unverified" || quote.check.waived)
    .map(
      ({ quote, place }) =>
        `${place.file}:${place.line}: ${quote.check.waived ? `waived: ${quote.waiver!.reason}` : quote.check.reason}`,
    );
  return [...lines, ...(reasons.length > 0 ? ["", ...reasons] : [])].join("\n");
}

const count = (uses: Digest["uses"], counts: (quote: Quote) => boolean): string => {
  const found = uses.filter(({ quote }) => counts(quote)).length;
  return found === 0 ? "·" : String(found);
};

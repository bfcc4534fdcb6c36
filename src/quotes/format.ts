/** One plain-text block for the editor: the words, the nearest words of the source, how they differ, and where. */
import type { DiffOp } from "./diff.ts";
import type { Check, QuoteClaim } from "./types.ts";

const WIDTH = 600;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}

/** The diff in one line: "[-what the source has-] {+what the quotation has+}". */
export function formatDiff(diff: readonly DiffOp[]): string {
  const marks = { equal: ["", ""], delete: ["[-", "-]"], insert: ["{+", "+}"] } as const;
  return shortened(diff.map(({ kind, words }) => `${marks[kind][0]}${words}${marks[kind][1]}`).join(" "));
}

/** `raw` is the text of the part in which the check found its place, if it is at hand. */
export function formatCheck(claim: QuoteClaim, check: Check, raw?: string): string {
  const { found, fragment } = check;
  const lines = [
    `${check.verdict}${check.severity ? ` (${check.severity})` : ""}${check.passes ? "" : ": the build fails"}. ${check.reason}`,
    `  quoted:  ${shortened(claim.pieces.join(" … "))}`,
  ];
  if (found && raw !== undefined)
    lines.push(`  source:  ${shortened(raw.slice(found.sentence.start, found.sentence.end))}`);
  if (check.diff) lines.push(`  differs: ${formatDiff(check.diff)}`);
  if (fragment) {
    const cut = [fragment.restBefore, "⟨…⟩", fragment.restAfter].filter((part) => part !== "").join(" ");
    lines.push(`  cut off: ${shortened(cut)}`);
  }
  for (const edit of check.edits) {
    if (edit.kind === "ellipsis") lines.push(`  left out: ${shortened(edit.leftOut)}`);
    if (edit.kind === "bracket")
      lines.push(`  brackets: [${edit.inserted}] for ${edit.replaced === "" ? "nothing" : `“${edit.replaced}”`}`);
  }
  if (found) {
    const passage = found.passage === undefined ? "" : `#${found.passage}`;
    const who = found.speaker === undefined ? "" : `, ${found.speaker} speaking`;
    const score = check.score === undefined ? "" : `, score ${check.score.toFixed(2)}`;
    lines.push(`  place:   ${found.source}${passage}, characters ${found.start}–${found.end}${who}${score}`);
  }
  return lines.join("\n");
}

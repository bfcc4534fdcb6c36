/** The outer shape of a raw source text: where its paragraphs begin. */

const WRAP_WIDTH = 100;

/** Lines broken at a fixed width are one paragraph up to the next empty line; in all other texts a line is a paragraph. */
function isHardWrapped(raw: string): boolean {
  const lines = raw.split("\n").filter((line) => line.trim() !== "");
  const long = lines.filter((line) => line.length > WRAP_WIDTH).length;
  if (lines.length > 1 && long <= lines.length * 0.02) return true;
  // A few long lines, of a table or with an address, do not undo the wrapping of all the others.
  const breaks = raw.match(/[^\s.!?:;]\n(?=\S)/g)?.length ?? 0;
  const within = raw.match(/[^\s.!?:;]\n(?=\p{Ll})/gu)?.length ?? 0;
  return within >= 10 && within >= breaks * 0.4 && long <= lines.length * 0.25;
}

/** Offsets at which paragraphs begin; the first is 0. */
export function paragraphStarts(raw: string): readonly number[] {
  const starts = [0];
  const pattern = isHardWrapped(raw) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  for (const match of raw.matchAll(pattern)) {
    const start = match.index + match[0].length;
    if (start < raw.length && raw.slice(0, match.index).trim() !== "") starts.push(start);
  }
  return starts;
}

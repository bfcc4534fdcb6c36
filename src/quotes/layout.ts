/** The outer shape of a raw source text: where its paragraphs begin and who speaks from where on. */

/** A stretch of one speaker. `speaker` is a slug; "none" for somebody without a record; undefined where the text does not say. */
export interface Turn {
  readonly start: number;
  /** Where the words begin, after the label. */
  readonly words: number;
  readonly speaker: string | undefined;
}

const WRAP_WIDTH = 100;

/** Lines broken at a fixed width are one paragraph up to the next empty line; in all other texts a line is a paragraph. */
function isHardWrapped(raw: string): boolean {
  const lines = raw.split("\n").filter((line) => line.trim() !== "");
  const long = lines.filter((line) => line.length > WRAP_WIDTH).length;
  return lines.length > 1 && long <= lines.length * 0.02;
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A label that nobody listed opens a turn all the same: its words are not the last speaker's. */
const UNLISTED =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’\- ]{0,40}|(?:Mr|Mrs|Ms|Dr|Sir|Judge|Senator|President|Minister|Secretary)\.? \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?)[*_]{0,3}(?::|--|—)/u;

/**
 * The turns of a text whose record names the labels (`turns: { "MS. PSAKI": jen-psaki, "Q": none }`):
 * a paragraph that starts with a label opens one. What stands before the first label has the speaker undefined.
 */
export function turnsOf(
  raw: string,
  paragraphs: readonly number[],
  labels: Readonly<Record<string, string>>,
): readonly Turn[] {
  const names = Object.keys(labels)
    .map((label) => ({ label, bare: label.trim().replace(/[\s:.—–-]+$/, "") }))
    .toSorted((a, b) => b.bare.length - a.bare.length);
  if (names.length === 0) return [];
  const listed = names.map(({ label, bare }) => {
    const name = bare.split(/\s+/).map(escaped).join("\\s+");
    // A label of one letter ("Q") may stand before its words with one space, a name may not.
    const end =
      bare.length === 1 ? "(?:[:.—–-]+|(?=\\s))" : "\\.?(?:[*_]{0,3}(?:\\s?:|--+|\\s?[—–])|(?=\\s\\s|\\n|\\u00a0))";
    return { speaker: labels[label], pattern: new RegExp(`^${name}[*_]{0,3}${end}[*_]{0,3}\\s*`, "u") };
  });
  const turns: Turn[] = [];
  // Labels may also stand at the start of a line within a wrapped paragraph.
  const lines = new Set([...paragraphs, ...Array.from(raw.matchAll(/\n/g), (match) => match.index + 1)]);
  const isParagraph = new Set(paragraphs);
  for (const line of [...lines].toSorted((a, b) => a - b)) {
    const head = raw.slice(line, line + 120);
    const indent = /^[\s>*_]*/.exec(head)?.[0].length ?? 0;
    const text = head.slice(indent);
    let found: Turn | undefined;
    for (const { speaker, pattern } of listed) {
      const match = pattern.exec(text);
      if (match) {
        found = { start: line, words: line + indent + match[0].length, speaker };
        break;
      }
    }
    const stranger = !found && isParagraph.has(line) ? UNLISTED.exec(text) : undefined;
    if (stranger) found = { start: line, words: line + indent + stranger[0].length, speaker: "none" };
    if (found && !(turns.at(-1)?.start === found.start)) turns.push(found);
  }
  return turns;
}

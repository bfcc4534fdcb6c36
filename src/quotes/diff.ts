/** A word diff: how a quotation differs from the words of its source, in the raw words of both. */
import { n1, n2, rawSpan, type NormalizeOptions } from "./normalize.ts";

/** "delete": the source has it and the quotation has not; "insert": the quotation has it and the source has not. */
export interface DiffOp {
  readonly kind: "equal" | "delete" | "insert";
  readonly words: string;
}

interface DiffToken {
  /** N1 of the word or of the mark: what must be the same. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Above this many cells only the common beginning and end are compared: nobody reads a longer diff. */
const CELLS = 4_000_000;

/** The words and the punctuation marks of a text, each with its place in the raw text. */
function tokensOf(raw: string, lang: string, options: NormalizeOptions): DiffToken[] {
  const normal = n1(raw, options);
  const tokens: DiffToken[] = [];
  const push = (start: number, end: number): void => {
    tokens.push({ key: normal.text.slice(start, end), ...rawSpan(normal, raw, start, end) });
  };
  const pushMarks = (start: number, end: number): void => {
    for (const match of normal.text.slice(start, end).matchAll(/\S/gu)) {
      push(start + match.index, start + match.index + match[0].length);
    }
  };
  let done = 0;
  for (const word of n2(normal.text, lang)) {
    pushMarks(done, word.start);
    push(word.start, word.end);
    done = word.end;
  }
  pushMarks(done, normal.text.length);
  return tokens;
}

/** For each step back from the end: 0 keep or change, 1 a word of the source, 2 a word of the quotation. */
function traceback(source: readonly DiffToken[], quotation: readonly DiffToken[]): Uint8Array {
  const width = quotation.length + 1;
  const steps = new Uint8Array((source.length + 1) * width);
  let above = new Int32Array(width);
  for (let column = 1; column < width; column += 1) {
    above[column] = column;
    steps[column] = 2;
  }
  for (let row = 1; row <= source.length; row += 1) {
    const current = new Int32Array(width);
    current[0] = row;
    steps[row * width] = 1;
    for (let column = 1; column < width; column += 1) {
      const same = source[row - 1]?.key === quotation[column - 1]?.key;
      // A change costs as much as taking out and putting in, so equal words are kept wherever they can be.
      const keep = same ? (above[column - 1] ?? 0) : Number.POSITIVE_INFINITY;
      const remove = (above[column] ?? 0) + 1;
      const add = (current[column - 1] ?? 0) + 1;
      const best = Math.min(keep, remove, add);
      current[column] = best;
      steps[row * width + column] = best === keep ? 0 : best === add ? 2 : 1;
    }
    above = current;
  }
  return steps;
}

/** Runs of one kind become one operation; within a change, what was taken out comes before what was put in. */
function joined(ops: readonly { kind: DiffOp["kind"]; token: DiffToken }[], source: string, words: string): DiffOp[] {
  const result: DiffOp[] = [];
  let pending: Record<"delete" | "insert", DiffToken[]> = { delete: [], insert: [] };
  let equal: DiffToken[] = [];
  const emit = (kind: DiffOp["kind"], tokens: readonly DiffToken[], raw: string): void => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) result.push({ kind, words: raw.slice(first.start, last.end) });
  };
  const flush = (): void => {
    emit("delete", pending.delete, source);
    emit("insert", pending.insert, words);
    pending = { delete: [], insert: [] };
  };
  for (const { kind, token } of ops) {
    if (kind === "equal") {
      flush();
      equal.push(token);
    } else {
      emit("equal", equal, words);
      equal = [];
      pending[kind].push(token);
    }
  }
  flush();
  emit("equal", equal, words);
  return result;
}

/** The diff from the source's words to the quotation's, both raw. Compares N1 of each word and of each mark. */
export function wordDiff(source: string, words: string, lang: string, options: NormalizeOptions = {}): DiffOp[] {
  const before = tokensOf(source, lang, options);
  const after = tokensOf(words, lang, {});
  let head = 0;
  while (head < before.length && head < after.length && before[head]?.key === after[head]?.key) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  const removed = before.slice(head, before.length - tail);
  const added = after.slice(head, after.length - tail);

  const middle: { kind: DiffOp["kind"]; token: DiffToken }[] = [];
  if (removed.length * added.length > CELLS) {
    for (const token of removed) middle.push({ kind: "delete", token });
    for (const token of added) middle.push({ kind: "insert", token });
  } else {
    const steps = traceback(removed, added);
    let row = removed.length;
    let column = added.length;
    while (row > 0 || column > 0) {
      const step = steps[row * (added.length + 1) + column];
      const token = step === 1 ? removed[row - 1] : added[column - 1];
      if (token) middle.push({ kind: step === 0 ? "equal" : step === 1 ? "delete" : "insert", token });
      if (step !== 2) row -= 1;
      if (step !== 1) column -= 1;
    }
    middle.reverse();
  }
  const equal = (token: DiffToken): { kind: DiffOp["kind"]; token: DiffToken } => ({ kind: "equal", token });
  const start = after.slice(0, head).map(equal);
  const end = after.slice(after.length - tail).map(equal);
  return joined([...start, ...middle, ...end], source, words);
}

/** Text that remembers where each of its characters came from: every step of a normal form is a replacement on it. */

/** `map[i]` is the offset in the raw text of the i-th UTF-16 unit; one entry more than units, for the end. It never decreases. */
export interface MappedText {
  readonly text: string;
  readonly map: Int32Array;
}

/** Marks a text whose offsets nobody will ask for: the words of a quotation are normalized much oftener than a source. */
const NO_MAP = new Int32Array(0);

/** A text without offsets, for which every step costs as little as on a string. */
export function unmapped(raw: string): MappedText {
  return { text: raw, map: NO_MAP };
}

export function mapped(raw: string): MappedText {
  const map = new Int32Array(raw.length + 1);
  for (let index = 0; index <= raw.length; index += 1) map[index] = index;
  return { text: raw, map };
}

/** One replacement: the new text for a match, all of which points back to where the match began. */
export type Replacer = (match: string, index: number, text: string) => string;

/** Replaces every match of a global pattern. A replacement that is a tail of its match keeps the offsets of that tail. */
export function replaceMapped(from: MappedText, pattern: RegExp, replacer: Replacer): MappedText {
  const { text, map } = from;
  pattern.lastIndex = 0;
  if (map === NO_MAP) {
    const replaced = text.replace(pattern, (match, ...rest: unknown[]) => {
      // Between the match and its place stand the groups of the pattern.
      const index = rest.find((part): part is number => typeof part === "number") ?? 0;
      return match === "" ? "" : replacer(match, index, text);
    });
    return replaced === text ? from : unmapped(replaced);
  }
  let match = pattern.exec(text);
  if (!match) return from;
  const chunks: string[] = [];
  const sources: number[] = [];
  const lengths: number[] = [];
  let done = 0;
  let length = 0;
  while (match) {
    const found = match[0];
    if (found === "") {
      pattern.lastIndex += 1;
    } else {
      const replacement = replacer(found, match.index, text);
      if (replacement !== found) {
        if (match.index > done) {
          chunks.push(text.slice(done, match.index));
          sources.push(done);
          lengths.push(match.index - done);
          length += match.index - done;
        }
        if (replacement !== "") {
          chunks.push(replacement);
          // Negative: every unit of this chunk points to one place.
          sources.push(-1 - match.index);
          lengths.push(replacement.length);
          length += replacement.length;
        }
        done = match.index + found.length;
      }
    }
    match = pattern.exec(text);
  }
  if (done === 0 && chunks.length === 0) return from;
  chunks.push(text.slice(done));
  sources.push(done);
  lengths.push(text.length - done);
  length += text.length - done;

  const result = new Int32Array(length + 1);
  let at = 0;
  for (let chunk = 0; chunk < chunks.length; chunk += 1) {
    const source = sources[chunk] ?? 0;
    const size = lengths[chunk] ?? 0;
    if (source >= 0) result.set(map.subarray(source, source + size), at);
    else result.fill(map[-1 - source] ?? 0, at, at + size);
    at += size;
  }
  result[length] = map[text.length] ?? 0;
  return { text: chunks.join(""), map: result };
}

/** The part from `start` to `end`, with its offsets. */
export function sliceMapped(from: MappedText, start: number, end: number): MappedText {
  return { text: from.text.slice(start, end), map: from.map.slice(start, end + 1) };
}

/** Where a stretch of the normal form stands in the raw text, without white space at its edges. */
export function rawSpan(from: MappedText, raw: string, start: number, end: number): { start: number; end: number } {
  const first = from.map[start] ?? 0;
  let last = end > start ? (from.map[end] ?? raw.length) : first;
  while (last > first && /\s/.test(raw.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
